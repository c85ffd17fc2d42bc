"""Tables of the redline: rows that go, rows and whole tables that come.

The texts of cells that stay are edited like any paragraph; this module makes what holds new ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from resolute.model import Cell, Comparison, Paragraph
from resolute.writers.redline.names import (
    DEL,
    INS,
    TBL,
    TBL_GRID,
    TBL_PR,
    TBL_PR_EX,
    TC,
    TC_PR,
    TR,
    TR_PR,
    VAL,
    Element,
    P,
    w,
)
from resolute.writers.redline.revisions import Revisions

_BEFORE_TR_PR = (TBL_PR_EX,)
_BORDERS = ("top", "left", "bottom", "right", "insideH", "insideV")


@dataclass(slots=True)
class Grid:
    """Which tables, rows and columns of the two texts carry on each other, as their cells' rows tell.

    `tables`, `rows` and `columns` lead from later to earlier places, `kept` are the earlier rows that stay,
    `firsts` the first paragraph (index) of each earlier row, `cells` the paragraphs of each later row.
    """

    tables: dict[int, int] = field(default_factory=dict[int, int])
    rows: dict[tuple[int, int], tuple[int, int]] = field(
        default_factory=dict[tuple[int, int], tuple[int, int]]
    )
    columns: dict[tuple[int, int], int] = field(default_factory=dict[tuple[int, int], int])
    kept: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    firsts: dict[tuple[int, int], int] = field(default_factory=dict[tuple[int, int], int])
    cells: dict[tuple[int, int], list[int]] = field(default_factory=dict[tuple[int, int], list[int]])

    def first_row(self, later_table: int) -> tuple[int, int]:
        """The first row of the earlier table that a later one carries on."""
        return min(place for place in self.firsts if place[0] == self.tables[later_table])

    def begins(self, later_table: int) -> int:
        """The first paragraph (index) of a later table."""
        return min(held[0] for (table, _), held in self.cells.items() if table == later_table)


def grid_of(comparison: Comparison) -> Grid:
    """The grid of a comparison; empty where there are no tables."""
    grid = Grid()
    for index, paragraph in enumerate(comparison.earlier.paragraphs):
        if paragraph.cell:
            grid.firsts.setdefault((paragraph.cell.table, paragraph.cell.row), index)
    for index, paragraph in enumerate(comparison.later.paragraphs):
        if paragraph.cell:
            grid.cells.setdefault((paragraph.cell.table, paragraph.cell.row), []).append(index)
    for row in comparison.rows:
        if row.earlier and row.later:
            _join_cells(grid, comparison.earlier_of(row)[0].cell, comparison.later_of(row)[0].cell)
    return grid


def _join_cells(grid: Grid, here: Cell | None, there: Cell | None) -> None:
    if here and there:
        grid.tables[there.table] = here.table
        grid.rows[there.table, there.row] = (here.table, here.row)
        grid.columns[there.table, there.column] = here.column
        grid.kept.add((here.table, here.row))


def exchanged(comparison: Comparison, grid: Grid) -> list[int]:
    """The later tables (numbers) that come whole, since the earlier with the same cells has other columns."""
    kept = {table for table, _ in grid.kept}
    before = [one for one in _tables(comparison.earlier.paragraphs) if one.number not in kept]
    come = [one for one in _tables(comparison.later.paragraphs) if one.number not in grid.tables]
    return [
        new.number
        for new in come
        if any(new.columns != former.columns and new.texts & former.texts for former in before)
    ]


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of one text: what its cells say and how many columns it has."""

    number: int
    columns: int
    texts: frozenset[str]


def _tables(paragraphs: Iterable[Paragraph]) -> Iterator[_Table]:
    held: dict[int, list[Paragraph]] = {}
    for paragraph in paragraphs:
        if paragraph.cell:
            held.setdefault(paragraph.cell.table, []).append(paragraph)
    for number, cells in held.items():
        columns = 1 + max(paragraph.cell.column for paragraph in cells if paragraph.cell)
        texts = frozenset(text for paragraph in cells if (text := paragraph.text.strip()))
        yield _Table(number, columns, texts)


def delete_row(row: Element, revisions: Revisions) -> None:
    """Track a table row as deleted."""
    _row_properties(row).append(revisions.element(DEL))


def insert_row(like: Element, cells: list[list[Element]], revisions: Revisions) -> Element:
    """A new row that looks like another, tracked as inserted; `cells` are the paragraphs of each cell."""
    row = etree.Element(TR)
    row.extend(deepcopy(child) for child in like if child.tag in (TBL_PR_EX, TR_PR))
    patterns = [cell.find(TC_PR) for cell in like.iterchildren(TC)]
    for number, paragraphs in enumerate(cells):
        cell = etree.SubElement(row, TC)
        pattern = patterns[min(number, len(patterns) - 1)] if patterns else None
        if pattern is not None:
            cell.append(deepcopy(pattern))
        cell.extend(paragraphs or [etree.Element(P)])
    properties = _row_properties(row)
    for mark in [child for child in properties if child.tag in (INS, DEL)]:
        properties.remove(mark)
    properties.append(revisions.element(INS))
    return row


def insert_table(like: Element | None, rows: list[list[list[Element]]], revisions: Revisions) -> Element:
    """A new table, every row of it tracked as inserted; it looks like `like`, or has plain borders."""
    table = etree.Element(TBL)
    if like is not None:
        table.extend(deepcopy(child) for child in like if child.tag in (TBL_PR, TBL_GRID))
    else:
        _plain_frame(table, max(map(len, rows), default=1))
    patterns = list(like.iterchildren(TR)) if like is not None else []
    for number, cells in enumerate(rows):
        pattern = patterns[min(number, len(patterns) - 1)] if patterns else etree.Element(TR)
        table.append(insert_row(pattern, cells, revisions))
    return table


def by_cell(
    indices: Iterable[int], paragraphs: tuple[Paragraph, ...], make: Callable[[int], list[Element]]
) -> list[list[list[Element]]]:
    """The new paragraphs of later cells (indices of paragraphs) as rows of cells."""
    found: dict[int, dict[int, list[Element]]] = {}
    for index in indices:
        cell = paragraphs[index].cell
        assert cell is not None
        found.setdefault(cell.row, {}).setdefault(cell.column, []).extend(make(index))
    return [[cells.get(column, []) for column in range(max(cells) + 1)] for _, cells in sorted(found.items())]


def _row_properties(row: Element) -> Element:
    properties = row.find(TR_PR)
    if properties is None:
        properties = etree.Element(TR_PR)
        row.insert(sum(child.tag in _BEFORE_TR_PR for child in row), properties)
    return properties


def _plain_frame(table: Element, columns: int) -> None:
    properties = etree.SubElement(table, TBL_PR)
    etree.SubElement(properties, w("tblW"), {w("w"): "0", w("type"): "auto"})
    borders = etree.SubElement(properties, w("tblBorders"))
    for side in _BORDERS:
        etree.SubElement(borders, w(side), {VAL: "single", w("sz"): "4", w("space"): "0", w("color"): "auto"})
    grid = etree.SubElement(table, TBL_GRID)
    for _ in range(columns):
        etree.SubElement(grid, w("gridCol"), {w("w"): str(9000 // columns)})
