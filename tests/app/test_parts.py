"""Which text of a file that holds several is compared, and the redline that stands on all of the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app import partly
from app.partly import text, word
from resolute.app.documents import corrected, part_named, with_part
from resolute.app.exports import export
from resolute.app.pairs import compare_files
from resolute.app.parts import SeveralTexts
from resolute.app.values import ExportOptions, Pair, ReadingOptions
from resolute.model import UNCORRECTED, Kind, UserError
from resolute.readers import Revisions, read_wording
from writers.redline.notation import shown

Lines = tuple[str, ...]
Make = Callable[[Path, str, Lines], Path]


def compared(
    folder: Path, earlier: Lines, later: Lines, earlier_part: str = "", later_part: str = ""
) -> Pair:
    options = ReadingOptions(earlier_part=earlier_part, later_part=later_part)
    return compare_files(text(folder, "earlier", earlier), text(folder, "later", later), options)


def chosen(pair: Pair) -> tuple[str, str]:
    return pair.earlier.chosen, pair.later.chosen


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("II", "draft resolution II"),
        ("draft resolution i", "draft resolution I"),
        ("protection of", "draft resolution I"),
        ("decision", "draft decision"),
        ("report", "report"),
        ("whole", "whole"),
    ],
)
def test_a_part_is_named_in_many_ways(said: str, meant: str, tmp_path: Path) -> None:
    pair = compared(tmp_path, partly.REPORT, partly.OTHER, earlier_part=said)
    assert chosen(pair) == (meant, "whole")


def test_a_name_that_no_part_has_is_said_with_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(
        UserError, match=r"“III” is none of the parts of earlier.txt: report, draft resolution I"
    ):
        compared(tmp_path, partly.REPORT, partly.OTHER, earlier_part="III")


def test_a_name_that_two_parts_have_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"“draft res” may be any of these parts of earlier.txt"):
        compared(tmp_path, partly.REPORT, partly.OTHER, earlier_part="draft res")


def test_a_file_of_one_text_has_no_parts(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"later.txt holds one text, and no part that is called “A”"):
        compared(tmp_path, partly.ALONE, partly.ALONE, later_part="A")


def test_where_nothing_decides_it_a_resolution_with_parts_is_compared_whole(tmp_path: Path) -> None:
    pair = compared(tmp_path, partly.LETTERED, partly.OTHER)
    assert chosen(pair) == ("whole", "whole")
    assert pair.notices[0].startswith("earlier.txt has parts, A (Protection of tidal pools), B")


@pytest.mark.parametrize("lines", [partly.REPORT, partly.VOLUME])
def test_where_nothing_decides_it_the_user_is_asked(lines: Lines, tmp_path: Path) -> None:
    with pytest.raises(
        SeveralTexts, match=r"earlier.txt holds several texts: .*Rest of gardens.*--earlier-part"
    ):
        compared(tmp_path, lines, partly.OTHER)


@pytest.mark.parametrize(
    ("lines", "part"),
    [
        (partly.REPORT, "draft resolution II"),
        (partly.LETTERED, "B"),
        (partly.VOLUME, "95/12"),
        (partly.LETTER, "annex"),
    ],
)
def test_the_text_with_the_others_title_is_meant(lines: Lines, part: str, tmp_path: Path) -> None:
    pair = compared(tmp_path, lines, partly.ALONE)
    assert chosen(pair) == (part, "whole")
    assert f"earlier.txt holds several texts; what is compared of it is {part}" in pair.notices[0]


def test_of_a_letter_the_draft_is_meant_whatever_its_title(tmp_path: Path) -> None:
    assert chosen(compared(tmp_path, partly.LETTER, partly.OTHER)) == ("annex", "whole")


@pytest.mark.parametrize("lines", [partly.REPORT, partly.LETTERED, partly.VOLUME, partly.LETTER])
def test_files_of_one_kind_are_compared_as_wholes(lines: Lines, tmp_path: Path) -> None:
    later = tuple(line.replace("winter", "autumn") for line in lines)
    pair = compared(tmp_path, lines, later)
    assert (chosen(pair), pair.notices) == (("whole", "whole"), ())


def test_beside_a_part_that_was_named_the_one_of_its_title_is_meant(tmp_path: Path) -> None:
    pair = compared(tmp_path, partly.LETTERED, partly.REPORT, later_part="II")
    assert chosen(pair) == ("B", "draft resolution II")


def test_a_resolution_with_an_annex_is_one_text(tmp_path: Path) -> None:
    assert chosen(compared(tmp_path, partly.ANNEXED, partly.ALONE)) == ("whole", "whole")
    pair = compared(tmp_path, partly.ANNEXED, partly.ANNEXED, earlier_part="annex", later_part="annex")
    assert [p.text for p in pair.comparison.earlier.paragraphs][-1] == "A pool is looked after by day."


def test_a_part_is_read_as_if_it_stood_alone(tmp_path: Path) -> None:
    part = compared(tmp_path, partly.LETTERED, partly.ALONE).earlier.resolution
    assert [p.label for p in part.paragraphs if p.label] == ["PP1", "PP2", "OP1", "OP2"]
    assert (part.masthead.symbol, part.masthead.title) == ("A/RES/95/90 B", "Rest of gardens")


def test_notes_of_a_part_are_its_own_and_keep_their_numbers(tmp_path: Path) -> None:
    pair = compare_files(word(tmp_path, "480", partly.REPORT), word(tmp_path, "12", partly.ALONE))
    assert [(note.mark, note.text) for note in pair.earlier.resolution.footnotes] == [("2", "See A/94/12.")]


def redline(pair: Pair, folder: Path, **options: object) -> tuple[bytes, tuple[str, ...]]:
    exported = export(pair, folder / "out.docx", ExportOptions(**options))  # type: ignore[arg-type]
    return exported.path.read_bytes(), exported.sentences


WAYS = [(partly.REPORT, word), (partly.REPORT, text), (partly.LETTER, word), (partly.LETTERED, word)]


@pytest.mark.parametrize(("lines", "make"), [*WAYS, (partly.VOLUME, word), (partly.VOLUME, text)])
def test_a_redline_changes_the_part_and_nothing_else(lines: Lines, make: Make, tmp_path: Path) -> None:
    earlier, later = word(tmp_path, "480", lines), make(tmp_path, "later", partly.ALONE)
    data, sentences = redline(compare_files(earlier, later), tmp_path)
    assert [line for line in shown(data) if "sleep" in line] == [
        "1. Urges all gardens to rest +and sleep +in winter;"
    ]
    assert {line for line in shown(data) if "pool" in line} <= set(shown(earlier.read_bytes()))
    assert "its other texts are as they were" in sentences[2]


def test_accepting_all_gives_the_file_with_the_later_text_in_its_place(tmp_path: Path) -> None:
    pair = compare_files(word(tmp_path, "480", partly.REPORT), word(tmp_path, "12", partly.ALONE))
    data, _ = redline(pair, tmp_path)
    found = [p.text for p in read_wording(Path("x"), data, Revisions.ACCEPT).paragraphs]
    place = found.index("Reports considered on tides")
    assert found[:5] == list(partly.REPORT[:5])
    assert (found[place - 2], found[place - 1]) == (partly.REPORT[-4], "Draft decision")
    assert "1. Urges all gardens to rest and sleep in winter;" in found


def test_formatting_is_tracked_in_the_part(tmp_path: Path) -> None:
    plain = tuple(line.replace("*Urges*", "Urges") for line in partly.ALONE)
    pair = compare_files(word(tmp_path, "480", partly.REPORT), word(tmp_path, "12", plain))
    data, sentences = redline(pair, tmp_path, formatting=True)
    assert sentences[0].startswith("Accept all gives the later text: yes")
    assert data != redline(pair, tmp_path)[0]


def test_what_is_accepted_untracked_is_within_the_part(tmp_path: Path) -> None:
    later = tuple(line.replace("ninety-sixth", "ninety-seventh") for line in partly.ALONE)
    pair = compare_files(word(tmp_path, "480", partly.REPORT), word(tmp_path, "12", later))
    kinds = frozenset(f.kind for row in pair.comparison.rows for f in row.findings if "ninety" in f.detail)
    _, sentences = redline(pair, tmp_path, accepted=kinds)
    assert sentences[1].startswith("Reject all gives the earlier text with what was accepted: yes")


def test_a_part_of_a_text_is_laid_out_alone(tmp_path: Path) -> None:
    pair = compared(tmp_path, partly.REPORT, partly.ALONE)
    export(pair, tmp_path / "out.docx", ExportOptions(keep_base=tmp_path / "base.docx"))
    assert not [line for line in shown((tmp_path / "base.docx").read_bytes()) if "pools" in line]


def test_the_base_of_a_part_is_the_same_part(tmp_path: Path) -> None:
    base = word(tmp_path, "480", partly.REPORT)
    options = ReadingOptions(base=base)
    pair = compare_files(
        text(tmp_path, "earlier", partly.REPORT), text(tmp_path, "later", partly.ALONE), options
    )
    assert (pair.earlier.path, pair.earlier.chosen) == (base, "draft resolution II")


def test_what_is_said_of_a_part_counts_its_own_paragraphs(tmp_path: Path) -> None:
    pair = compared(tmp_path, partly.REPORT, partly.OTHER, earlier_part="draft resolution I")
    document = pair.earlier
    at = next(at for at, p in enumerate(document.resolution.paragraphs) if p.label == "PP2")
    said = corrected(document, UNCORRECTED.with_kind(at, Kind.OPERATIVE))
    assert said.chosen == "draft resolution I"
    assert said.resolution.paragraphs[at].kind is Kind.OPERATIVE
    assert len(said.resolution.paragraphs) == len(document.resolution.paragraphs)


def test_what_was_said_of_one_part_is_not_said_of_another(tmp_path: Path) -> None:
    document = compared(tmp_path, partly.REPORT, partly.OTHER, earlier_part="draft resolution I").earlier
    said = corrected(document, UNCORRECTED.with_kind(2, Kind.OTHER))
    other = with_part(said, part_named(said, "draft resolution II"))
    assert other.options.said == UNCORRECTED
