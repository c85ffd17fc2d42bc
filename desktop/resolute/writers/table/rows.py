"""The table itself: a row a paragraph, with its name on each side, and what changed where that is asked for.

Names stand before the wordings in the same cell, so that a table of two columns has two. In Arabic the
columns run from right to left, as the texts do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from resolute.model import Comparison, NoteRow, Op, Paragraph, Relation, Row
from resolute.writers.folding import Departure, Fold, departure_name, fold_name, is_light_change
from resolute.writers.layout.names import Element, add
from resolute.writers.layout.setting import ARABIC
from resolute.writers.showing import MOVED_SIGN, SIGNS, names, note_pieces, row_pieces, sign, text_name
from resolute.writers.stretches import Side, Stretch, joined_runs, parted, stretches
from resolute.writers.table.styles import DELETED, FINDING, FOLD, HEAD, INSERTED, KIND, LABEL, LIGHT, WORDING
from resolute.writers.telling import Told, told
from resolute.writers.word.parts import add_paragraph, add_run

_MARKS = {Op.INSERT: INSERTED, Op.DELETE: DELETED, Op.EQUAL: ""}
_EDGES = ("top", "bottom", "insideH", "insideV")
_RULE, _BAND = "A6A6A6", "F2F2F2"
_WHAT_CHANGED = 2500
"""The width of the third column, in twentieths of a point."""


class Table:
    """A `w:tbl` of two or three columns, with heads that are repeated on every page."""

    def __init__(self, body: Element, comparison: Comparison, columns: int, width: int) -> None:
        self._comparison = comparison
        third = [_WHAT_CHANGED] if columns > 2 else []
        side = (width - sum(third)) // 2
        self._widths = [side, side, *third]
        self._table = add(body, "tbl")
        _add_properties(self._table, sum(self._widths), comparison.later.language == ARABIC)
        grid = add(self._table, "tblGrid")
        for column in self._widths:
            add(grid, "gridCol", w=column)
        self._add_heads()

    def add(self, line: Row | Fold | Departure) -> None:
        """Append what is shown on one line."""
        if isinstance(line, Fold):
            self._add_band(fold_name(self._comparison, line))
        elif isinstance(line, Departure):
            self._add_band(f"{MOVED_SIGN} {departure_name(self._comparison, line)}")
        else:
            self._add_row(line)

    def add_note(self, note: NoteRow) -> None:
        """Append a note."""
        cells = self._cells()
        pieces = tuple(note_pieces(note))
        sides: tuple[tuple[Side, int | None], ...] = (("earlier", note.earlier), ("later", note.later))
        for cell, (side, index) in zip(cells, sides, strict=False):
            whole = self._comparison.earlier if side == "earlier" else self._comparison.later
            if index is not None:
                own = whole.footnotes[index]
                _add_wording(cell, own.mark, stretches(pieces, side, own.runs), whole.language)
        for cell in cells[2:]:
            add_run(add_paragraph(cell, FINDING), f"{SIGNS[note.seen]} {note.seen}")
        _fill(cells)

    def _add_heads(self) -> None:
        sides = (self._comparison.earlier, self._comparison.later)
        earlier, later = map(text_name, sides)
        heads = (f"Earlier: {earlier}", f"Later: {later}", "What changed")
        row = add(self._table, "tr")
        properties = add(row, "trPr")
        add(properties, "cantSplit")
        add(properties, "tblHeader")
        for name, width in zip(heads, self._widths, strict=False):
            add_run(add_paragraph(_add_cell(row, width, band=True), HEAD), name)

    def _add_row(self, row: Row) -> None:
        cells = self._cells()
        pieces = tuple(row_pieces(self._comparison, row))
        sides: tuple[tuple[Side, tuple[Paragraph, ...]], ...] = (
            ("earlier", self._comparison.earlier_of(row)),
            ("later", self._comparison.later_of(row)),
        )
        for cell, (side, paragraphs) in zip(cells, sides, strict=False):
            if paragraphs:
                held = parted(stretches(pieces, side, joined_runs(paragraphs)), paragraphs)
                for paragraph, own in zip(paragraphs, held, strict=True):
                    label = _label(paragraph, row, side)
                    _add_wording(
                        cell, label, own, self._language(paragraph, side), light=is_light_change(row)
                    )
        for cell in cells[2:]:
            _add_findings(cell, row)
        _fill(cells)

    def _language(self, paragraph: Paragraph, side: Side) -> str:
        whole = self._comparison.earlier if side == "earlier" else self._comparison.later
        return paragraph.language or whole.language

    def _add_band(self, text: str) -> None:
        """Append a row whose one cell reaches over all columns."""
        row = add(self._table, "tr")
        add(add(row, "trPr"), "cantSplit")
        cell = _add_cell(row, sum(self._widths), columns=len(self._widths), band=True)
        add_run(add_paragraph(cell, FOLD), text)

    def _cells(self) -> list[Element]:
        row = add(self._table, "tr")
        add(add(row, "trPr"), "cantSplit")
        return [_add_cell(row, width) for width in self._widths]


def _add_properties(table: Element, width: int, right_to_left: bool) -> None:
    properties = add(table, "tblPr")
    if right_to_left:
        add(properties, "bidiVisual")
    add(properties, "tblW", w=width, type="dxa")
    borders = add(properties, "tblBorders")
    for edge in _EDGES:
        add(borders, edge, val="single", sz=4, space=0, color=_RULE)
    add(properties, "tblLayout", type="fixed")
    margins = add(properties, "tblCellMar")
    for edge in ("top", "left", "bottom", "right"):
        add(margins, edge, w=40 if edge in ("top", "bottom") else 90, type="dxa")


def _add_cell(row: Element, width: int, *, columns: int = 1, band: bool = False) -> Element:
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=width, type="dxa")
    if columns > 1:
        add(properties, "gridSpan", val=columns)
    if band:
        add(properties, "shd", val="clear", color="auto", fill=_BAND)
    return cell


def _fill(cells: Iterable[Element]) -> None:
    """A paragraph for each cell that has none: Word refuses a cell without."""
    for cell in cells:
        if len(cell) == 1:
            add_paragraph(cell, WORDING)


def _label(paragraph: Paragraph, row: Row, side: Side) -> str:
    """The paragraph's name; where it moved, the later one says so, since two columns have no other place."""
    return f"{names((paragraph,))} {MOVED_SIGN}" if row.moved and side == "later" else names((paragraph,))


def _add_wording(
    cell: Element, label: str, held: Iterable[Stretch], language: str, *, light: bool = False
) -> None:
    element = add_paragraph(cell, WORDING, language)
    add_run(element, label, LABEL)
    add_run(element, "\t")
    for stretch in held:
        style = _MARKS[stretch.op] or (LIGHT if light else "")
        add_run(element, stretch.text, style, stretch.look, language)


def _add_findings(cell: Element, row: Row) -> None:
    """What became of the row, and the findings below."""
    became = [*(["moved"] if row.moved else []), row.seen.value]
    is_same = row.seen is Relation.UNCHANGED and not row.moved
    add_run(add_paragraph(cell, FINDING), f"{sign(row)} {', '.join(became)}", LIGHT if is_same else "")
    for one in _beyond(told(row), became):
        element = add_paragraph(cell, FINDING)
        add_run(element, one.kind.value, LIGHT if one.kind.is_light else KIND)
        add_run(element, f": {one.detail}" if one.detail else "", LIGHT if one.kind.is_light else "")


def _beyond(findings: Sequence[Told], became: Sequence[str]) -> Iterator[Told]:
    return (one for one in findings if one.kind.value not in became)
