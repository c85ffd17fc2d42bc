"""The comparison table: both texts stand in it, marked by colour and by a line, in a file that Word reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from helpers.packages import members
from resolute.compare import compare
from resolute.model import Comparison, FindingKind, NoteRow, Op, Relation, Row, Run, Span, plainly
from resolute.readers import open_resolution
from resolute.writers.table import render_table
from writers.notation import comparison, found, resolution

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARKS = {"Inserted": ("{+", "+}"), "Deleted": ("[-", "-]")}
SIGNS = {f"{W}tab": "→", f"{W}br": "⏎"}
Element = etree._Element


def part(data: bytes, name: str = "document") -> Element:
    return etree.fromstring(members(data)[f"word/{name}.xml"])


def rows(taken: Comparison, **options: object) -> list[list[str]]:
    """The cells of the first table below its heads, their paragraphs parted by a bar."""
    (table, *_) = part(render_table(taken, **options)).iter(f"{W}tbl")  # pyright: ignore[reportArgumentType]
    return [[cell_text(cell) for cell in row.iter(f"{W}tc")] for row in table.iterchildren(f"{W}tr")][1:]


def cell_text(cell: Element) -> str:
    return " | ".join("".join(map(run_text, p.iter(f"{W}r"))) for p in cell.iter(f"{W}p"))


def run_text(run: Element) -> str:
    style = run.find(f"{W}rPr/{W}rStyle")
    before, after = MARKS.get(style.get(f"{W}val", ""), ("", "")) if style is not None else ("", "")
    text = "".join(SIGNS.get(child.tag, child.text or "") for child in run if child.tag != f"{W}rPr")
    return f"{before}{text}{after}"


def styles_of(data: bytes, text: str) -> Iterator[str]:
    """The properties of the runs that hold `text`."""
    for run in part(data).iter(f"{W}r"):
        if text in run_text(run):
            yield from (child.tag.removeprefix(W) for child in run.iterfind(f"{W}rPr/*"))


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("= PP1 Noting,", ["PP1→Noting,", "PP1→Noting,"]),
        ("~ OP3>OP4 [-Asks-]{+Urges+} all;", ["OP3→[-Asks-] all;", "OP4→{+Urges+} all;"]),
        ("+ OP4 {+Thanks;+}", ["", "OP4→{+Thanks;+}"]),
        ("- OP4 [-Thanks;-]", ["OP4→[-Thanks;-]", ""]),
        ("| OP1 Asks;{+⏎+}Urges;", ["OP1→Asks;Urges;", "OP1→Asks; | OP1+1→Urges;"]),
        ("& OP1 Asks;[-⏎-]Urges;", ["OP1→Asks; | OP1+1→Urges;", "OP1→Asks;Urges;"]),
        ("=^ OP3>OP1 Thanks;", ["OP3→Thanks;", "OP1 ⇅→Thanks;"]),
    ],
)
def test_a_row_has_both_wordings_with_their_names(row: str, cells: list[str]) -> None:
    assert rows(comparison(row)) == [cells]


def test_a_third_column_says_what_changed() -> None:
    taken = found(comparison("~^ OP3 {+Urges+} all;"), "opening Asks → Urges; renumbered; moved")
    (cells,) = rows(taken, columns=3)
    assert cells[2] == "⇅≠ moved, changed | opening: Asks → Urges | renumbered"


def test_kinds_in_the_third_column_are_explained() -> None:
    taken = found(comparison("~ OP3 {+Urges+} all;"), "editorial Typing")
    said = "editorial: typing: capitals, hyphens, punctuation, spelling, blanks"
    assert [said in cell_text(part(render_table(taken, columns=n))) for n in (2, 3)] == [False, True]


def test_unchanged_rows_may_be_folded_over_all_columns() -> None:
    taken = comparison("= OP8 Asks;", "= OP9 Thanks;", "+ OP10 {+Urges;+}")
    assert rows(taken, changes_only=True)[0] == ["OP8 to OP9 unchanged"]


def test_other_kinds_than_those_asked_for_are_folded_and_counted() -> None:
    note = NoteRow(0, None, (Span(Op.DELETE, "A/90/3"),))
    taken = found(comparison("~ OP1 {+a+}", "~ OP2 {+b+}", notes=("A/90/3",)), "editorial", "opening a → b")
    taken, only = replace(taken, notes=(note,)), (FindingKind.OPENING,)
    assert [row[0] for row in rows(taken, only=only)] == ["OP1: 1 other change not shown", "OP2→"]
    text = cell_text(part(render_table(taken, only=only)))
    assert "Only opening: 2 other changes not shown" in text
    assert text.endswith("Notes | 1 other change not shown")


def test_where_a_moved_paragraph_stood_a_line_says_where_it_went() -> None:
    taken = comparison("=^ OP2>OP1 Thanks;", "= OP1>OP2 Asks;")
    taken = replace(taken, rows=(replace(taken.rows[0], origin=2), taken.rows[1]))
    assert rows(taken)[-1] == ["⇅ OP2 moved to OP1"]


def test_notes_stand_in_a_table_of_their_own() -> None:
    note = NoteRow(0, 0, (Span(Op.EQUAL, "A/90/"), Span(Op.DELETE, "3"), Span(Op.INSERT, "4")))
    taken = replace(comparison("= PP1 Noting,", notes=("A/90/3",)), notes=(note,))
    *_, row = part(render_table(taken, columns=3)).iter(f"{W}tr")
    assert [cell_text(cell) for cell in row.iter(f"{W}tc")] == ["1→A/90/[-3-]", "1→A/90/{+4+}", "≠ changed"]


def test_marks_show_each_side_its_own_number_raised() -> None:
    earlier = resolution("preambular Noting^1", notes=("A/90/3.",))
    later = resolution("preambular Noting^2", notes=("A/90/1.", "A/90/3."))
    row = Row((0,), (0,), Relation.UNCHANGED, (Span(Op.EQUAL, "Noting\ufffc"),))
    taken = Comparison(earlier, later, (row,))
    assert rows(taken) == [["preambular→Noting1", "preambular→Noting2"]]
    assert "vertAlign" in list(styles_of(render_table(taken), "2"))


def test_changes_are_marked_by_colour_and_by_a_line() -> None:
    styles = part(render_table(comparison()), "styles")
    for style, line in (("Inserted", "u"), ("Deleted", "strike")):
        (run,) = styles.iterfind(f"{W}style[@{W}styleId='{style}']/{W}rPr")
        assert {child.tag.removeprefix(W) for child in run} == {"color", line}


def test_heads_are_repeated_on_pages_across_with_numbers_and_both_names() -> None:
    taken = Comparison(resolution(symbol="A/RES/90/901"), resolution(symbol="A/RES/92/915"), ())
    data = render_table(taken)
    (head,) = part(data).iter(f"{W}tblHeader")
    assert cell_text(next(head.iterancestors(f"{W}tr"))) == "Earlier: A/RES/90/901 | Later: A/RES/92/915"
    page = part(data).find(f".//{W}pgSz")
    assert page is not None
    assert int(page.get(f"{W}w", 0)) > int(page.get(f"{W}h", 0))
    assert cell_text(part(data, "header1")) == "A/RES/90/901 → A/RES/92/915"
    assert [field.get(f"{W}instr") for field in part(data, "footer1").iter(f"{W}fldSimple")] == [
        "PAGE",
        "NUMPAGES",
    ]


def test_the_title_names_topic_and_both_texts() -> None:
    side = resolution(symbol="A/RES/90/901", title="Care of lamps", adopted="2035-11-14")
    document = Document(BytesIO(render_table(Comparison(side, side, ()))))
    assert [p.text for p in document.paragraphs[:3]] == [
        "Care of lamps",
        "A/RES/90/901 (14 November 2035) → A/RES/90/901 (14 November 2035)",
        "The two texts have the same wording.",
    ]
    assert document.core_properties.title == "A/RES/90/901 → A/RES/90/901"
    assert document.core_properties.author == ""


@pytest.mark.parametrize(
    ("language", "look"),
    [("en", ["i", "iCs", "lang"]), ("zh", ["b", "bCs", "lang"]), ("ar", ["b", "bCs", "rtl", "lang"])],
)
def test_openings_are_set_off_as_their_script_does_it(language: str, look: list[str]) -> None:
    taken = comparison("= PP1 Noting,", language=language)
    runs = replace(taken.later.paragraphs[0], runs=(Run("Noting", italic=True), Run(",")))
    data = render_table(replace(taken, later=replace(taken.later, paragraphs=(runs,))))
    assert list(styles_of(data, "Noting"))[-len(look) :] == look


def test_arabic_runs_from_right_to_left_and_so_do_the_columns() -> None:
    data = render_table(comparison("~ PP1 إذ {+تلاحظ+}،", language="ar"))
    assert len(list(part(data).iter(f"{W}bidiVisual"))) == 1
    assert len(list(part(data).iterfind(f".//{W}tc//{W}bidi"))) == 2
    assert {"rStyle", "rtl"} <= set(styles_of(data, "تلاحظ"))


def test_the_same_comparison_gives_the_same_bytes() -> None:
    taken = comparison("~ OP3>OP4 [-Asks-]{+Urges+} all;")
    assert render_table(taken) == render_table(taken)


showable = st.characters(exclude_categories=("Cs", "Cn"), exclude_characters="\ufffc^→⏎\n\t")


@given(st.lists(st.tuples(st.sampled_from(Op), st.text(showable, min_size=1)), min_size=1, max_size=6))
def test_any_text_stands_on_its_side(pieces: list[tuple[Op, str]]) -> None:
    spans = tuple(Span(op, text) for op, text in pieces)
    earlier, later = ("".join(t for op, t in pieces if op is not out) for out in (Op.INSERT, Op.DELETE))
    sides = (resolution(f"other x{earlier}"), resolution(f"other x{later}"))
    taken = Comparison(*sides, (Row((0,), (0,), Relation.CHANGED, (Span(Op.EQUAL, "x"), *spans)),))
    ((one, other),) = rows(taken)
    assert (len(unmarked(one)), len(unmarked(other))) == (len(earlier) + 1, len(later) + 1)


def unmarked(cell: str) -> str:
    for mark in ("{+", "+}", "[-", "-]"):
        cell = cell.replace(mark, "")
    return cell.removeprefix("paragraph→")


def test_a_real_pair_stands_in_it_whole(shared: Path) -> None:
    folder = shared / "corpus" / "GA" / "elections-democratization"
    paths = [folder / f"A_RES_{number}-ar.xml" for number in ("76_176", "78_208")]
    taken = compare(*(open_resolution(path, path.read_bytes()).resolution for path in paths))
    for side, place in ((taken.earlier, 0), (taken.later, 1)):
        told = {
            plainly(unmarked(one.partition("→")[2])) for row in rows(taken) for one in row[place].split(" | ")
        }
        plain = (p for p in side.paragraphs if p.text.strip() and not p.marks)
        assert {plainly(p.text).replace("\n", "⏎").replace("\t", "→") for p in plain} <= told
