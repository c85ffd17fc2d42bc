"""Tables: matched as wholes, then rows in order, cells by column, the paragraphs of a cell in order.

Prevents a figure from pairing with the same figure of another country:

    Africa | 12 | 14        →    Africa | 14 | 16              12 deleted, 16 inserted, 14 "moved" a column

Where the numbers of columns differ, one table is deleted and the other inserted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from resolute.compare.ascent import ascent_of_texts, best_ascent
from resolute.compare.normalize import fold
from resolute.model import Cell, Paragraph

_SAME_TABLE, _SAME_ROW = 0.3, 0.5


@dataclass(frozen=True, slots=True)
class Table:
    """A table's paragraphs, as indices, by row and column."""

    cells: Mapping[tuple[int, int], tuple[int, ...]]
    texts: tuple[str, ...]

    @property
    def columns(self) -> int:
        return 1 + max(column for _, column in self.cells)

    @property
    def indices(self) -> list[int]:
        return sorted(index for cell in self.cells.values() for index in cell)

    @property
    def weight(self) -> float:
        return sum(map(len, self.texts)) + 1.0


def tables(paragraphs: Sequence[Paragraph]) -> list[Table]:
    """The tables of a text, in order."""
    found: dict[int, list[tuple[int, Cell]]] = defaultdict(list)
    for index, paragraph in enumerate(paragraphs):
        if paragraph.cell is not None:
            found[paragraph.cell.table].append((index, paragraph.cell))
    return [_table(paragraphs, cells) for _, cells in sorted(found.items())]


def _table(paragraphs: Sequence[Paragraph], members: Sequence[tuple[int, Cell]]) -> Table:
    cells: dict[tuple[int, int], tuple[int, ...]] = {}
    rows: dict[int, str] = defaultdict(str)
    for index, cell in members:
        cells[cell.row, cell.column] = (*cells.get((cell.row, cell.column), ()), index)
        rows[cell.row] += fold(paragraphs[index].text) + "\t"
    return Table(cells, tuple(rows[row] for row in range(max(rows) + 1)))


def matched_tables(earlier: Sequence[Table], later: Sequence[Table]) -> list[tuple[Table, Table]]:
    """The tables that carry on each other, in order."""
    pairs = best_ascent(earlier, later, lambda one, other: _table_likeness(one, other) - _SAME_TABLE)
    return [(earlier[one], later[other]) for one, other in pairs]


def _table_likeness(earlier: Table, later: Table) -> float:
    """From 0 to 1; 0 where the tables differ in their columns."""
    if earlier.columns != later.columns:
        return 0.0
    if earlier.texts == later.texts:
        return 1.0
    return fuzz.token_set_ratio("\n".join(earlier.texts), "\n".join(later.texts)) / 100


def cell_pairs(earlier: Table, later: Table) -> Iterator[tuple[int, int]]:
    """The paragraphs of two matched tables that carry on each other, in order."""
    for one, other in ascent_of_texts(earlier.texts, later.texts, _row_likeness):
        for column in range(earlier.columns):
            yield from zip(
                earlier.cells.get((one, column), ()), later.cells.get((other, column), ()), strict=False
            )


def _row_likeness(earlier: str, later: str) -> float:
    one, other = earlier.partition("\t"), later.partition("\t")
    same_head = 0.5 if one[0] and one[0] == other[0] else 0.0
    return fuzz.ratio(earlier, later) / 100 - _SAME_ROW + same_head
