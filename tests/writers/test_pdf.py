"""The PDF, read back by another program: what stands where, and what it says of itself."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.examples import examples
from helpers.program import python
from resolute.app.values import PDF_LAYOUTS
from resolute.compare import compare
from resolute.model import Comparison, FindingKind, NoteRow, Op, Row, Span
from resolute.readers import open_resolution
from resolute.writers.emphasis import emphasized
from resolute.writers.folding import Departure, Fold, departure_name, fold_name, lines
from resolute.writers.pdf import LAYOUTS, render_pdf
from resolute.writers.pdf.fontfiles import FontFile, family
from resolute.writers.pdf.fonts import NoFont
from resolute.writers.pdf.parts import note_redline, row_redline
from writers.notation import comparison, found, resolution

DATE = datetime(2030, 12, 24, 18, tzinfo=UTC)
COLUMN = {"ltr": (112, 356), "rtl": (142, 356)}
"""Where the column of the redline stands: its left edge and its width, in points."""


@pytest.fixture(autouse=True)
def fonts() -> None:
    """All of this needs fonts for Latin letters."""
    if not list(family("serif", "regular")):
        pytest.skip("needs an installed font, such as DejaVu Serif")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    if not shutil.which("pdftotext"):
        pytest.skip("needs pdftotext")
    return tmp_path / "report.pdf"


def needs(role: str) -> None:
    if not list(family(role, "regular")):
        pytest.skip(f"needs an installed font for {role}")


def write(path: Path, taken: Comparison, layout: str = "redline", *, changes_only: bool = False) -> Path:
    path.write_bytes(render_pdf(taken, layout=layout, date=DATE, changes_only=changes_only).data)
    return path


def read(path: Path, *options: str) -> str:
    command = ["pdftotext", "-layout", "-nopgbrk", *options, str(path), "-"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def read_pages(path: Path) -> list[str]:
    command = ["pdftotext", "-layout", str(path), "-"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.removesuffix("\f").split("\f")


def column(path: Path, direction: str = "ltr") -> str:
    """The redline's column, without the summary's page and what stands at the head and foot of pages."""
    left, width = COLUMN[direction]
    return read(path, *f"-f 2 -x {left} -y 40 -W {width} -H 706".split())


def plain(text: str) -> str:
    """What is compared: no blanks, no marks of direction, ligatures taken apart."""
    characters = unicodedata.normalize("NFKC", text)
    return "".join(c for c in characters if not c.isspace() and unicodedata.category(c) != "Cf")


def unpacked(data: bytes) -> bytes:
    """The file's objects, those in compressed streams too."""
    streams = re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL)
    return data + b"".join(zlib.decompress(stream) for stream in streams if stream[:1] == b"x")


def test_the_layouts_are_those_that_can_be_asked_for() -> None:
    assert tuple(LAYOUTS) == PDF_LAYOUTS


def test_both_texts_stand_side_by_side(pdf: Path) -> None:
    write(pdf, comparison("~ OP3>OP4 [-Asks-]{+Urges+} all keepers;"), "columns")
    (row,) = (line for line in read(pdf).splitlines() if "keepers" in line)
    assert row.split() == ["OP3", "Asks", "all", "keepers;", "≠", "OP4", "Urges", "all", "keepers;"]


def test_a_redline_has_both_words(pdf: Path) -> None:
    write(pdf, comparison("~ OP3>OP4 [-Asks-]{+Urges+} all keepers;"))
    assert column(pdf).strip() == "AsksUrges all keepers;"


def test_findings_stand_beside_the_row(pdf: Path) -> None:
    write(pdf, found(comparison("~ OP3 [-Asks-]{+Urges+} all;"), "opening Asks → Urges"))
    assert "opening: Asks → Urges" in read(pdf, "-f", "2")


def test_the_first_page_tells_light_findings_apart(pdf: Path) -> None:
    rows = comparison("~ OP1 [-a-]b", "~ OP2 [-a-]b", "= OP3 c")
    write(pdf, found(rows, "opening A → B", "mechanical Session: 9 → 10", ""))
    told = " ".join(read(pdf, "-l", "1").split())
    assert re.search(r"1 unchanged 2 changed .* Findings 1 opening .* Light findings.* 1 mechanical", told)


def test_the_first_page_lists_what_moved(pdf: Path) -> None:
    moved = comparison("= OP1 a", "=^ OP3>OP2 b", "= OP2>OP3 c")
    rows = tuple(replace(row, origin=3) if row.moved else row for row in moved.rows)
    write(pdf, replace(moved, rows=rows))
    assert "OP3 moved to OP2" in read(pdf, "-l", "1")


def test_unchanged_paragraphs_are_folded_where_changes_are_asked_for(pdf: Path) -> None:
    rows = comparison("= OP1 Notes the bees;", "= OP2 Notes the frost;", "~ OP3 [-a-]{+b+}")
    write(pdf, rows, "columns", changes_only=True)
    assert "OP1 to OP2 unchanged" in read(pdf)
    assert "bees" not in read(pdf)


def test_other_kinds_than_those_asked_for_are_counted(pdf: Path) -> None:
    taken = found(comparison("~ OP1 [-a-]b", "~ OP2 [-c-]d"), "editorial", "opening c → d")
    pdf.write_bytes(render_pdf(taken, date=DATE, only=(FindingKind.OPENING,)).data)
    assert "OP1: 1 other change not shown" in read(pdf)


def test_notes_follow_with_their_marks(pdf: Path) -> None:
    spans = (Span(Op.EQUAL, "See the "), Span(Op.INSERT, "new "), Span(Op.EQUAL, "harbour plan."))
    earlier, later = (
        resolution("preambular Noting^1 it", notes=(f"See the {word}harbour plan.",)) for word in ("", "new ")
    )
    rows = (Row((0,), (0,), comparison("= PP1 a").rows[0].relation, (Span(Op.EQUAL, "Noting\ufffc it"),)),)
    write(pdf, Comparison(earlier, later, rows, (NoteRow(0, 0, spans),)), "columns")
    assert "See the new harbour plan." in read(pdf)


def test_both_symbols_and_the_number_stand_on_each_page(pdf: Path) -> None:
    side = resolution(*(f"operative {n}.→Notes frost {n};" for n in range(90)), symbol="A/RES/90/901")
    write(pdf, compare(side, side))
    for number, page in enumerate(pages := read_pages(pdf), 1):
        assert page.startswith("A/RES/90/901 → A/RES/90/901\n")
        assert page.rstrip().endswith(f"Page {number} of {len(pages)}")


def test_a_paragraph_longer_than_a_page_goes_on_in_both_columns(pdf: Path) -> None:
    words = " ".join(f"w{number}" for number in range(1500))
    write(pdf, comparison(f"~ OP1 {words}[- a-]{{+ b+}}"), "columns")
    sides = [read(pdf, *f"-f 2 -x {left} -y 56 -W 270 -H 520".split()).split() for left in (84, 490)]
    assert [side[:-1] for side in sides] == [words.split()] * 2


@pytest.mark.parametrize("count", range(10))
def test_findings_never_go_on_without_their_wording(count: int, pdf: Path) -> None:
    rows = [f"= OP{n} {'frost ' * (60 + 8 * count)}" for n in range(6)]
    taken = found(
        comparison(*rows, "~ OP9 [-a-]{+b+}"), *[""] * 6, "opening a → b; qualifier “c” added; renumbered"
    )
    write(pdf, taken, "columns")
    assert all(("qualifier" in page) == ("OP9" in page) for page in read_pages(pdf)[1:])


@pytest.mark.parametrize("count", range(8, 14))
def test_a_heading_stands_with_what_it_heads(count: int, pdf: Path) -> None:
    rows = [f"operative {n}.→{'frost ' * 60}" for n in range(count)]
    side = resolution(*rows, "heading Care of lamps", "operative 99.→Asks keepers;")
    write(pdf, compare(side, side))
    assert all(("Care of lamps" in page) == ("Asks keepers" in page) for page in read_pages(pdf))


def test_cells_of_a_row_of_a_table_stand_side_by_side(pdf: Path) -> None:
    sides = [
        resolution(
            "table@0,0,0 Northern bees", f"table@0,0,1 {figure}", "table@0,1,0 Southern bees", "table@0,1,1 7"
        )
        for figure in ("0.5", "0.6")
    ]
    write(pdf, compare(*sides), "columns")
    assert [line.split()[1:4] for line in read(pdf).splitlines() if "Northern" in line] == [
        ["Northern", "bees", "0.5"]
    ]


def test_bookmarks_lead_to_the_sections() -> None:
    texts = ("preambular Noting,", "operative 1.→Asks;", "heading Care of lamps", "operative 2.→Urges;")
    side = resolution(*texts)
    data = unpacked(render_pdf(compare(side, side), date=DATE).data)
    titles = re.findall(rb"/Title \(([^)]*)\)", data)
    assert titles == [b"Summary", b"Preamble", b"Operative part", b"Care of lamps"]


def test_it_says_nothing_of_who_made_it() -> None:
    data = unpacked(render_pdf(comparison("= PP1 Noting,"), date=DATE).data)
    assert not re.search(rb"/Author|/Creator|/Producer|/ModDate", data)
    assert b"/CreationDate (D:20301224180000Z)" in data


@pytest.mark.parametrize("layout", PDF_LAYOUTS)
def test_the_same_comparison_gives_the_same_bytes(layout: str) -> None:
    taken = comparison("~ OP3>OP4 [-Asks-]{+Urges+} all;", "= OP5 Thanks;")
    assert len({render_pdf(taken, layout=layout, date=DATE).data for _ in range(2)}) == 1


def test_only_the_glyphs_in_use_are_embedded() -> None:
    assert len(render_pdf(comparison("= PP1 Noting the frost,"), date=DATE).data) < 60_000


def test_a_script_without_a_font_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resolute.writers.pdf.fonts.family", best_serif)
    with pytest.raises(NoFont, match="No font with Arabic letters was found"):
        render_pdf(comparison("= PP1 إذ تلاحظ", language="ar"), date=DATE)


def best_serif(role: str, style: str) -> list[tuple[FontFile, bool]]:
    """What is found where one font with Latin letters is installed."""
    return list(family("serif", style))[:1] if role == "serif" else []


def test_a_character_without_a_font_is_told(pdf: Path) -> None:
    report = render_pdf(comparison("= PP1 Noting \U0010fffd,"), date=DATE)
    pdf.write_bytes(report.data)
    assert "U+10FFFD" in report.notices[0]
    assert "Noting �," in read(pdf)


def test_a_font_can_be_named(tmp_path: Path) -> None:
    (first, _), *_ = family("sans", "regular")
    report = render_pdf(comparison("= PP1 Noting,"), date=DATE, fonts=(first.path,))
    assert report.data != render_pdf(comparison("= PP1 Noting,"), date=DATE).data
    with pytest.raises(NoFont, match=r"no\.ttf is no font file"):
        render_pdf(comparison("= PP1 Noting,"), date=DATE, fonts=(tmp_path / "no.ttf",))


def test_its_libraries_are_loaded_when_it_is_written() -> None:
    loaded = python("import sys; import resolute.app.exports; print(*sys.modules)").split()
    assert not {"uharfbuzz", "pydyf"} & set(loaded)


def test_arabic_is_copied_in_order(pdf: Path) -> None:
    needs("ar")
    text = "وإذ يشير إلى قراره 90/12 (A/RES/90/12) المؤرخ 16 آذار/مارس 2035، والأعمال كلّها؛"
    write(pdf, comparison(f"= PP1 {text}", language="ar"))
    assert plain(column(pdf, "rtl")) == plain(text)


def test_chinese_is_copied_in_order_and_broken_between_characters(pdf: Path) -> None:
    needs("zh")
    text = "大会注意到港口的灯塔在霜冻季节（2035年）需要照料，" * 6
    write(pdf, comparison(f"= PP1 {text}", language="zh"))
    assert plain(column(pdf)) == plain(text)
    assert not [line for line in column(pdf).split() if line[0] in "，）"]


def test_cyrillic_is_copied_in_order(pdf: Path) -> None:
    write(pdf, comparison("= PP1 отмечая заботу о маяках и пчёлах,", language="ru"))
    assert column(pdf).strip() == "отмечая заботу о маяках и пчёлах,"


@settings(max_examples=examples(10))
@given(
    st.lists(
        st.text(
            st.characters(exclude_categories=("Cs", "Cn"), exclude_characters="\ufffc^→⏎\n\t"), min_size=1
        ),
        min_size=1,
    )
)
def test_any_text_can_be_set(texts: Sequence[str]) -> None:
    side = resolution(*(f"other x{text}" for text in texts))
    assert render_pdf(compare(side, side), date=DATE).data.startswith(b"%PDF")


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_a_real_pair_is_copied_in_order(language: str, shared: Path, pdf: Path) -> None:
    if language in ("ar", "zh"):
        needs(language)
    folder = shared / "corpus" / "GA" / "elections-democratization"
    paths = [folder / f"A_RES_{number}-{language}.xml" for number in ("76_176", "78_208")]
    taken = compare(*(emphasized(open_resolution(path, path.read_bytes()).resolution) for path in paths))
    write(pdf, taken)
    told = plain(column(pdf, "rtl" if language == "ar" else "ltr"))
    assert told == plain("".join(wordings(taken)))


def wordings(taken: Comparison) -> list[str]:
    """What stands in the redline's column."""
    shown = [
        f"⇅{departure_name(taken, line)}"
        if isinstance(line, Departure)
        else fold_name(taken, line)
        if isinstance(line, Fold)
        else "".join(stretch.text for stretch in row_redline(taken, line).stretches)
        for line in lines(taken, changes_only=False)
    ]
    notes = ["".join(s.text for s in note_redline(taken, note).stretches) for note in taken.notes]
    return [*shown, *notes]
