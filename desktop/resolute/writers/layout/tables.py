"""One table, its columns as wide as their texts want."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from resolute.model import Cell, Paragraph
from resolute.writers.layout.names import Element, add
from resolute.writers.layout.paragraphs import add_paragraph
from resolute.writers.layout.setting import Column, Setting

_BROAD = 6
"""A table stands in the column of text; one of more columns than this has the page's whole width."""
_NARROWEST, _WIDEST = 6, 40
"""Characters that a column counts at the least and the most, in sharing out the table's width."""

MakeBlank = Callable[[Cell], Paragraph]


def add_table(
    body: Element, members: tuple[Paragraph, ...], blank: MakeBlank, setting: Setting
) -> Iterator[Paragraph]:
    """Append the `w:tbl` of paragraphs that stand in cells of one table; gives back what stands there.

    A cell that the resolution has nothing for gets the paragraph that `blank` makes.
    """
    widths = _widths(members, setting.column)
    table = add(body, "tbl")
    _add_properties(table, sum(widths), setting)
    grid = add(table, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=width)
    for row in _rows(members):
        yield from _add_row(table, row, widths, blank, setting)


def _cell(paragraph: Paragraph) -> Cell:
    assert paragraph.cell is not None, "only paragraphs of tables are laid out in tables"
    return paragraph.cell


def _rows(members: tuple[Paragraph, ...]) -> Iterator[list[Paragraph]]:
    """The members row by row; the order is kept, so going back to an earlier column begins a row too."""
    row: list[Paragraph] = []
    for paragraph in members:
        if row and _begins_row(_cell(row[-1]), _cell(paragraph)):
            yield row
            row = []
        row.append(paragraph)
    yield row


def _begins_row(before: Cell, cell: Cell) -> bool:
    return before.row != cell.row or before.column > cell.column


def _add_row(
    table: Element, row: list[Paragraph], widths: list[int], blank: MakeBlank, setting: Setting
) -> Iterator[Paragraph]:
    cells = {column: list(members) for column, members in groupby(row, key=lambda p: _cell(p).column)}
    place = _cell(row[0])
    element = add(table, "tr")
    properties = add(element, "trPr")
    add(properties, "cantSplit")
    if place.row == 0 and all(_is_set_off(paragraph) for paragraph in row):
        add(properties, "tblHeader")
    for column, width in enumerate(widths):
        cell = add(element, "tc")
        add(add(cell, "tcPr"), "tcW", w=width, type="dxa")
        for paragraph in cells.get(column) or [blank(Cell(place.table, place.row, column))]:
            add_paragraph(cell, paragraph, setting)
            yield paragraph


def _is_set_off(paragraph: Paragraph) -> bool:
    """Whether it is bold or italic throughout, as the headings of columns are."""
    runs = [run for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(run.bold or run.italic for run in runs)


def _add_properties(table: Element, width: int, setting: Setting) -> None:
    properties = add(table, "tblPr")
    if setting.right_to_left:
        add(properties, "bidiVisual")
    add(properties, "tblW", w=width, type="dxa")
    if width <= setting.column.width:
        add(properties, "tblInd", w=setting.column.start, type="dxa")
    borders = add(properties, "tblBorders")
    for edge, size in (("top", 4), ("bottom", 4), ("insideH", 2)):
        add(borders, edge, val="single", sz=size, space=0, color="auto")
    add(properties, "tblLayout", type="fixed")


def _widths(members: tuple[Paragraph, ...], place: Column) -> list[int]:
    wanted = [_NARROWEST] * (max(_cell(paragraph).column for paragraph in members) + 1)
    for paragraph in members:
        column = _cell(paragraph).column
        wanted[column] = max(wanted[column], min(len(paragraph.source_text), _WIDEST))
    width = place.page if len(wanted) > _BROAD else place.width
    return [share * width // sum(wanted) for share in wanted]
