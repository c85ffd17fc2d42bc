"""The report: both texts stand in it, marked, escaped, and said in more than colour."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.compare import compare
from resolute.model import (
    Comparison,
    FindingKind,
    Footnote,
    NoteRow,
    Op,
    Relation,
    Resolution,
    Row,
    Run,
    Span,
)
from resolute.paths import resource
from resolute.readers import open_resolution
from resolute.writers.html import render_html
from resolute.writers.telling import MEANINGS
from writers.notation import comparison, found, resolution

VOID = {"meta", "col"}
BOXES = {"td", "div"}
SHOWN = {"ins", "del", "sup", "b", "i"}


class Report(HTMLParser):
    """The report read back: what stands in its rows' names, wordings and signs, "" for an empty cell."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.boxes: list[list[str]] = []
        self.rows: list[str] = []
        self.open: list[str] = []
        self._in_box = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "tr":
            self.boxes.append([])
            self.rows.append(dict(attrs).get("class") or "")
        if tag in BOXES:
            self._begin_box()
        if tag in SHOWN:
            self._add(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag in BOXES:
            self._in_box = False
        if tag in SHOWN:
            self._add(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._add(data)

    def _begin_box(self) -> None:
        """A cell's first box is the cell itself."""
        if not (self.open[-2] == "td" and self.boxes[-1][-1] == ""):
            self.boxes[-1].append("")
        self._in_box = True

    def _add(self, text: str) -> None:
        if self._in_box:
            self.boxes[-1][-1] += text

    @property
    def body(self) -> list[list[str]]:
        """The rows below the heads."""
        return [boxes for boxes in self.boxes if boxes]


def read(taken: Comparison, *, changes_only: bool = False) -> Report:
    report = Report(render_html(taken, changes_only=changes_only))
    assert report.open == []
    return report


def moved(*lines: str, origin: int) -> Comparison:
    taken = comparison(*lines)
    rows = tuple(replace(row, origin=origin) if row.moved else row for row in taken.rows)
    return replace(taken, rows=rows)


@pytest.mark.parametrize(
    ("row", "earlier", "sign", "later"),
    [
        ("= PP1 Noting,", ["PP1", "Noting,"], "=unchanged: PP1", ["PP1", "Noting,"]),
        (
            "~ OP3>OP4 [-Asks-]{+Urges+} all;",
            ["OP3", "<del>Asks</del> all;"],
            "≠changed: OP3 → OP4",
            ["OP4", "<ins>Urges</ins> all;"],
        ),
        ("+ OP4 {+Thanks;+}", [""], "+inserted: OP4", ["OP4", "<ins>Thanks;</ins>"]),
        ("- OP4 [-Thanks;-]", ["OP4", "<del>Thanks;</del>"], "−deleted: OP4", [""]),
    ],
)
def test_a_row_shows_both_sides_and_says_its_sign(
    row: str, earlier: list[str], sign: str, later: list[str]
) -> None:
    assert read(comparison(row)).body == [[*earlier, sign, *later]]


def test_findings_stand_between_the_wordings() -> None:
    taken = found(comparison("~ OP3 [-Asks-]{+Urges+} all;"), "opening Asks → Urges; renumbered OP2 → OP3")
    (row,) = read(taken).body
    assert row[2] == "≠changed: OP3<b>opening</b>: Asks → Urges<b>renumbered</b>"


def test_words_of_a_finding_are_escaped() -> None:
    html = render_html(found(comparison("~ OP3 {+<i>+}"), "qualifier “<i>” added"))
    assert "“&lt;i&gt;” added" in html


def test_light_rows_are_told_from_others() -> None:
    taken = found(comparison("~ OP1 {+a+}", "~ OP2 {+b+}"), "editorial; renumbered", "editorial; opening")
    assert read(taken).rows[1:] == ["changed light", "changed"]


def test_kinds_that_occur_are_counted_and_explained() -> None:
    html = render_html(found(comparison("~ OP1 {+a+}"), "mechanical Session: 9 → 10"))
    assert f'<dt class="mechanical">1 mechanical</dt><dd>{MEANINGS[FindingKind.MECHANICAL]}</dd></dl>' in html
    assert "1 of 1 changes is only mechanical: these are dimmed." in html


def test_other_kinds_than_those_asked_for_are_folded_and_counted() -> None:
    note = NoteRow(0, None, (Span(Op.DELETE, "A/90/3"),))
    taken = found(comparison("~ OP1 {+a+}", "~ OP2 {+b+}", notes=("A/90/3",)), "editorial", "opening a → b")
    html = render_html(replace(taken, notes=(note,)), only=(FindingKind.OPENING,))
    assert Report(html).body[0] == ["OP1: 1 other change not shown"]
    assert "Only opening: 2 other changes not shown." in html
    assert '<h2>Notes</h2><p class="fold">1 other change not shown</p>' in html


def luminance(colour: str) -> float:
    digits = colour if len(colour) == 6 else "".join(digit * 2 for digit in colour)
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [0, 1, 2], ids=["light", "dark", "print"])
@pytest.mark.parametrize("name", ["text", "quiet", "inserted", "deleted", "inserted-light", "deleted-light"])
def test_words_can_be_read_on_the_page_and_on_bands(name: str, scheme: int) -> None:
    style = resource("report", "style.css").read_text(encoding="utf-8")
    colours = [dict(re.findall(r"--([a-z-]+): #([0-9a-f]+)", part)) for part in style.split(":root")[1:]]
    grounds = [colours[scheme]["page"], colours[scheme].get(f"{name}-band", colours[scheme]["page"])]
    for ground in (*grounds, colours[scheme]["band"]):
        light, dark = sorted(map(luminance, (colours[scheme][name], ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_texts_are_escaped() -> None:
    html = render_html(comparison('= PP1 <script>alert("&")</script>'))
    assert "<script" not in html
    assert "&lt;script&gt;alert(&quot;&amp;&quot;)" in html


def test_names_and_titles_are_escaped() -> None:
    side = resolution(symbol="<b>A/RES", title="</title><img>")
    html = render_html(Comparison(side, side, ()))
    assert "<b>" not in html
    assert "<img" not in html


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x85", "\ud800", "\uffff"])
def test_what_html_cannot_hold_is_replaced(character: str) -> None:
    html = render_html(comparison(f"= PP1 a{character}b"))
    assert "a\ufffdb" in html
    html.encode()


def test_there_is_no_script_and_nothing_is_fetched() -> None:
    report = read(comparison("= PP1 Recalling,"))
    tags = {tag for tag, _ in report.elements}
    assert tags.isdisjoint({"script", "link", "img", "iframe", "object"})
    assert "url(" not in render_html(comparison())


def test_marks_show_each_side_its_own_number() -> None:
    earlier = resolution("preambular Recalling^1", notes=("A/90/3.",))
    later = resolution("preambular Recalling also^2", notes=("A/90/1.", "A/90/3."))
    spans = (Span(Op.EQUAL, "Recalling"), Span(Op.INSERT, " also"), Span(Op.EQUAL, "\ufffc"))
    (row,) = read(Comparison(earlier, later, (Row((0,), (0,), Relation.CHANGED, spans),))).body
    assert (row[1], row[4]) == ("Recalling<sup>1</sup>", "Recalling<ins> also</ins><sup>2</sup>")


def test_each_side_has_its_own_formatting_within_the_marks() -> None:
    runs = (Run("Recalling", italic=True), Run(" its", bold=True), Run(" work"))
    earlier = formatted("Recall work", Run("Recall", bold=True), Run(" work"))
    later = formatted("Recalling its work", *runs)
    spans = (Span(Op.EQUAL, "Recall"), Span(Op.INSERT, "ing its"), Span(Op.EQUAL, " work"))
    (row,) = read(Comparison(earlier, later, (Row((0,), (0,), Relation.CHANGED, spans),))).body
    assert row[1] == "<b>Recall</b> work"
    assert row[4] == "<i>Recall</i><ins><i>ing</i><b> its</b></ins> work"


def formatted(text: str, *runs: Run) -> Resolution:
    taken = resolution(f"preambular {text}")
    return replace(taken, paragraphs=(replace(taken.paragraphs[0], runs=runs),))


def test_a_mark_takes_one_place_of_the_formatting_however_it_is_shown() -> None:
    taken = formatted("Recalling^1 its", Run("Recalling\ufffc", italic=True), Run(" its"))
    side = replace(taken, footnotes=(Footnote("12", "A/90/3."),))
    spans = (Span(Op.EQUAL, "Recalling\ufffc its"),)
    (row,) = read(Comparison(side, side, (Row((0,), (0,), Relation.UNCHANGED, spans),))).body
    assert row[1] == "<i>Recalling</i><sup>12</sup> its"


def test_the_openings_of_a_text_without_formatting_are_in_italics() -> None:
    taken = comparison("= PP1 Recalling also its work,")
    opened = replace(taken.later.paragraphs[0], opening="Recalling also")
    (row,) = read(replace(taken, later=replace(taken.later, paragraphs=(opened,)))).body
    assert row[-1] == "<i>Recalling also</i> its work,"


def test_the_heading_writes_dates_out_in_the_texts_language() -> None:
    sides = (
        resolution(symbol="A/RES/90/901", adopted="2035-11-14"),
        resolution(symbol="A/RES/92/915", language="es", issued="2037-12-08"),
    )
    heading = "A/RES/90/901 (14 November 2035) → A/RES/92/915 (8 de diciembre de 2037)"
    assert heading in render_html(Comparison(*sides, ()))


def test_changed_notes_stand_at_the_end() -> None:
    note = NoteRow(0, 0, (Span(Op.EQUAL, "A/90/"), Span(Op.DELETE, "3"), Span(Op.INSERT, "4")))
    taken = replace(comparison("= PP1 Recalling,", notes=("A/90/3",)), notes=(note,))
    assert read(taken).body[-1] == ["1", "A/90/<del>3</del>", "≠changed", "1", "A/90/<ins>4</ins>"]


def test_where_a_moved_paragraph_stood_a_line_says_where_it_went() -> None:
    taken = moved("=^ OP2>OP1 Thanks;", "= OP1>OP2 Asks;", origin=2)
    report = read(taken)
    assert report.body[-1] == ["⇅ OP2 moved to OP1"]
    assert "unchanged moved" in report.rows


def test_changes_only_folds_what_is_unchanged() -> None:
    rows = ("= PP1 Recalling,", "= PP2 Noting,", "+ OP1 {+Asks;+}", "= OP1>OP2 Thanks;")
    assert [row[0] for row in read(comparison(*rows), changes_only=True).body] == [
        "PP1 to PP2 unchanged",
        "",
        "OP1 (now OP2) unchanged",
    ]


def test_arabic_cells_run_from_right_to_left() -> None:
    report = read(comparison("= PP1 إذ تشير،", language="ar"))
    assert [given["dir"] for tag, given in report.elements if tag == "td" and "dir" in given] == ["rtl"] * 2
    assert [given["lang"] for tag, given in report.elements if tag == "div" and "lang" in given] == ["ar"] * 2


def test_equal_texts_are_said_to_be_equal() -> None:
    assert "The two texts have the same wording." in render_html(comparison("= PP1 Recalling,"))


def test_the_heads_are_repeated_in_print() -> None:
    html = render_html(comparison())
    assert "<thead>" in html
    assert "table-header-group" in html


def test_the_same_comparison_gives_the_same_page() -> None:
    taken = comparison("~ OP3>OP4 [-Asks-]{+Urges+} all;")
    assert render_html(taken) == render_html(taken)


showable = st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\ufffc^→⏎")


@given(st.lists(st.tuples(st.sampled_from(Op), st.text(showable, min_size=1)), min_size=1, max_size=6))
def test_any_text_stands_on_its_side(pieces: list[tuple[Op, str]]) -> None:
    spans = tuple(Span(op, text) for op, text in pieces)
    earlier, later = ("".join(t for op, t in pieces if op is not out) for out in (Op.INSERT, Op.DELETE))
    sides = (resolution(f"other x{earlier}"), resolution(f"other x{later}"))
    row = Row((0,), (0,), Relation.CHANGED, (Span(Op.EQUAL, "x"), *spans))
    shown = Report(render_html(Comparison(*sides, (row,)))).body[0]
    assert _unmarked(shown[1]) == f"x{earlier}"
    assert _unmarked(shown[4]) == f"x{later}"


def _unmarked(cell: str) -> str:
    for tag in ("<ins>", "</ins>", "<del>", "</del>"):
        cell = cell.replace(tag, "")
    return cell


def test_a_real_pair_is_rendered_whole(shared: Path) -> None:
    folder = shared / "corpus" / "GA" / "elections-democratization"
    paths = [folder / f"A_RES_{number}-ar.xml" for number in ("76_176", "78_208")]
    taken = compare(*(open_resolution(path, path.read_bytes()).resolution for path in paths))
    assert len([row for row in read(taken).body if len(row) > 1]) == len(taken.rows) + len(taken.notes)
