"""A comparison is written: the ending chooses the writer, and a redline that proves wrong is told."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from helpers.packages import members
from readers import invented
from resolute.app.exports import export
from resolute.app.pairs import compare_files
from resolute.app.proof import ProofFailed
from resolute.app.values import ExportOptions, Pair
from resolute.model import (
    CHOOSABLE,
    Comparison,
    Corrections,
    Figures,
    FindingKind,
    Kind,
    NotWritten,
    Readings,
)
from resolute.readers import open_resolution
from resolute.writers import redline
from resolute.writers.redline import Redline
from writers.redline.notation import docx, shown

OPTIONS = ExportOptions("A. Keeper", datetime(2040, 1, 1, tzinfo=UTC))
LATER = invented.as_text().replace(b"twice a day", b"every hour")


def pair_of(folder: Path, earlier: bytes, later: bytes = LATER) -> Pair:
    paths = folder / "earlier", folder / "later"
    for path, data in zip(paths, (earlier, later), strict=True):
        path.write_bytes(data)
    return compare_files(*paths)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """A Word file and a later text."""
    return pair_of(tmp_path, invented.as_docx())


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("out.docx", b"PK"),
        ("OUT.DOCX", b"PK"),
        ("out.html", b"<!DOCTYPE html>"),
        ("out.HTM", b"<!DOCTYPE html>"),
        ("out.v2.json", b"{"),
    ],
)
def test_the_ending_chooses_the_writer(name: str, start: bytes, pair: Pair, tmp_path: Path) -> None:
    assert export(pair, tmp_path / name, OPTIONS).path == tmp_path / name
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("out", "its name has no ending"),
        ("out.pages", "no output has the ending .pages"),
        ("x.", "no ending"),
    ],
)
def test_another_ending_is_refused(name: str, reason: str, pair: Pair, tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match=f"{reason}; there are .docx, .html, .htm, .pdf, .json"):
        export(pair, tmp_path / name, OPTIONS)


@pytest.mark.parametrize("name", ["earlier", "later"])
def test_an_input_is_never_written_over(name: str, pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "out.docx").hardlink_to(tmp_path / name)
    with pytest.raises(NotWritten, match="one of the files compared"):
        export(pair, tmp_path / "out.docx", OPTIONS)
    with pytest.raises(NotWritten, match="one of the files compared"):
        export(pair, tmp_path / "r.docx", ExportOptions(keep_base=tmp_path / name))


def test_a_redline_says_what_was_proved(pair: Pair, tmp_path: Path) -> None:
    written = export(pair, tmp_path / "out.docx", OPTIONS)
    assert written.sentences == (
        "Accept all gives the later text: yes, all 13 paragraphs.",
        "Reject all gives the earlier file: yes, XML equal.",
    )


@pytest.mark.parametrize("earlier", [invented.as_text(), invented.as_akn()], ids=["text", "xml"])
def test_an_earlier_text_is_laid_out_and_the_base_kept(earlier: bytes, tmp_path: Path) -> None:
    options = ExportOptions(keep_base=tmp_path / "base.docx")
    export(pair_of(tmp_path, earlier), tmp_path / "out.docx", options)
    kept, out = ((tmp_path / name).read_bytes() for name in ("base.docx", "out.docx"))
    changed = [line for line in shown(out) if "every hour" in line]
    assert changed == ["→(a)→To measure the tide -twice a day-+every hour+;"]
    assert open_resolution(Path("base"), kept).resolution.masthead.symbol == "A/RES/95/301"


def test_a_base_that_was_a_word_file_is_kept_as_it_was(pair: Pair, tmp_path: Path) -> None:
    export(pair, tmp_path / "out.docx", ExportOptions(keep_base=tmp_path / "base.docx"))
    assert members((tmp_path / "base.docx").read_bytes()) == members(invented.as_docx())


def test_author_and_date_are_those_given(pair: Pair, tmp_path: Path) -> None:
    export(pair, tmp_path / "out.docx", OPTIONS)
    document = members((tmp_path / "out.docx").read_bytes())["word/document.xml"]
    assert b'w:author="A. Keeper" w:date="2040-01-01T00:00:00Z"' in document


def test_a_neutral_author_leaves_no_name_and_no_edit_id_beyond_the_bases(pair: Pair, tmp_path: Path) -> None:
    export(pair, tmp_path / "out.docx", ExportOptions())
    base, written = members(pair.earlier.data), members((tmp_path / "out.docx").read_bytes())
    for name, xml in written.items():
        assert set(re.findall(rb'w:author="[^"]*"', xml)) <= {b'w:author="Author"'}
        assert set(re.findall(rb"rsid\w*=", xml)) <= set(re.findall(rb"rsid\w*=", base.get(name, b"")))
    assert {name: written[name] for name in base if name.startswith("docProps")} == {
        name: xml for name, xml in base.items() if name.startswith("docProps")
    }


def test_the_same_options_give_the_same_bytes(pair: Pair, tmp_path: Path) -> None:
    for name in ("one.docx", "two.docx"):
        export(pair, tmp_path / name, OPTIONS)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


ACCEPTED = frozenset({FindingKind.RENUMBERED, FindingKind.MECHANICAL})


def test_changes_of_chosen_kinds_are_made_and_not_tracked(tmp_path: Path) -> None:
    title = "Lamps of the outer mole", "The General Assembly,"
    earlier = docx(*title, "→1.→*Urges* all keepers to watch the tide;", "→2.→*Requests* a report on lamps;")
    later = docx(
        *title,
        "→1.→*Urges* all keepers to watch the ebb;",
        "→2.→*Notes* the fog with concern;",
        "→3.→*Requests* a report on lamps;",
    )
    pair = pair_of(tmp_path, earlier, later)
    written = export(pair, tmp_path / "out.docx", replace(OPTIONS, accepted=ACCEPTED))
    assert shown((tmp_path / "out.docx").read_bytes())[2:] == [
        "→1.→Urges all keepers to watch the -tide-+ebb+;",
        "+→2.→Notes the fog with concern;+ +¶",
        "→3.→Requests a report on lamps;",
    ]
    assert written.sentences == (
        "Accept all gives the later text: yes, all 5 paragraphs.",
        "Reject all gives the earlier text with what was accepted: yes, all 4 paragraphs.",
        "Accepted without being tracked: 1 renumbered.",
    )


def test_nothing_is_accepted_unless_it_is_chosen(pair: Pair, tmp_path: Path) -> None:
    assert "Accepted" not in " ".join(export(pair, tmp_path / "out.docx", OPTIONS).sentences)


def test_a_report_may_fold_what_is_unchanged(pair: Pair, tmp_path: Path) -> None:
    export(pair, tmp_path / "whole.html", OPTIONS)
    export(pair, tmp_path / "folded.html", ExportOptions(changes_only=True))
    assert b"Secretary-General on tides" in (tmp_path / "whole.html").read_bytes()
    assert b"Secretary-General on tides" not in (tmp_path / "folded.html").read_bytes()


def test_json_names_the_files_as_they_were_given(pair: Pair, tmp_path: Path) -> None:
    export(pair, tmp_path / "out.json", OPTIONS)
    told = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [told[side]["path"] for side in ("earlier", "later")] == [
        str(tmp_path / "earlier"),
        str(tmp_path / "later"),
    ]


@pytest.fixture
def faulty_writer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that leaves every change out."""

    def write(_comparison: Comparison, base: bytes, _later: bytes | None, **_options: object) -> Redline:
        return Redline(base)

    monkeypatch.setattr(redline, "write_redline", write)


@pytest.mark.usefixtures("faulty_writer")
def test_a_redline_that_proves_wrong_is_kept_under_another_name(tmp_path: Path) -> None:
    pair = pair_of(tmp_path, invented.as_text())
    (tmp_path / "out.docx").write_bytes(b"what was there")
    for kept in ("out.unproved.docx", "out.unproved-2.docx"):
        with pytest.raises(ProofFailed) as error:
            export(pair, tmp_path / "out.docx", OPTIONS)
        assert str(error.value).startswith("Accept all does not give the later text: OP2 (a) reads ")
        assert str(error.value).endswith(f" The file was kept as {kept}.")
        assert (tmp_path / kept).exists()
    assert (tmp_path / "out.docx").read_bytes() == b"what was there"


CORRECTED = """\
The General Assembly,
Recalling its resolution on tides,1 and on gauges,2
1. Requests {who} to wait.
17 keepers were heard
2. Decides to wait.
1 See A/95/1.
2 See A/95/2.
"""


@pytest.mark.parametrize("side", ["earlier", "later"])
def test_a_redline_of_corrected_texts_is_proved(tmp_path: Path, side: str) -> None:
    for name, who in (("earlier", "keepers"), ("later", "divers")):
        (tmp_path / f"{name}.txt").write_text(CORRECTED.format(who=who), encoding="utf-8")
    mark = CORRECTED.split("\n")[1].index(",2") + 1
    said = Corrections(((2, Kind.OTHER), (3, Kind.HEADING), (4, Kind.PREAMBULAR)), begins=1, ends=4)
    said = said.with_figures(Figures(1, mark, "2", is_mark=False))
    paths = (tmp_path / "earlier.txt", tmp_path / "later.txt")
    pair = compare_files(*paths, readings=Readings(**{side: said}))
    assert len(export(pair, tmp_path / "redline.docx", OPTIONS).sentences) == 2


@pytest.mark.parametrize("kind", CHOOSABLE)
def test_a_redline_on_a_word_file_is_proved_whatever_a_paragraph_is_said_to_be(
    pair: Pair, tmp_path: Path, kind: Kind
) -> None:
    numbered = (Kind.OPERATIVE, Kind.SUBPARAGRAPH, Kind.PREAMBULAR)
    places = [at for at, p in enumerate(pair.comparison.later.paragraphs) if p.kind in numbered]
    said = Corrections(tuple((at, kind) for at in places))
    corrected = compare_files(pair.earlier, pair.later, readings=Readings(said, said))
    assert len(export(corrected, tmp_path / "redline.docx", OPTIONS).sentences) == 2
