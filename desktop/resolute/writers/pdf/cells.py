"""Tables: cells of one row stand side by side, each column as wide as its words ask for.

Albania    0.008 0.010        and not two rows of the page, one with the country, one with its figure
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from resolute.model import Cell, Comparison, Relation, Row
from resolute.writers.folding import Departure, Fold
from resolute.writers.pdf.parts import Change, Wording, row_change
from resolute.writers.pdf.setting import Setter
from resolute.writers.pdf.wording import wording
from resolute.writers.showing import SIGNS

_GAP = 10.0
_NARROWEST = 30.0


@dataclass(frozen=True, slots=True)
class TableRow:
    """Rows of the comparison that are the cells of one row of a table."""

    rows: tuple[Row, ...]


def with_table_rows(
    comparison: Comparison, shown: Iterable[Row | Fold | Departure]
) -> Iterator[Row | Fold | Departure | TableRow]:
    """The lines, with neighbouring cells of one row of a table in one."""
    for place, group in groupby(shown, key=lambda line: _place(comparison, line)):
        held = list(group)
        rows = tuple(line for line in held if isinstance(line, Row))
        if place and len(rows) > 1:
            yield TableRow(rows)
        else:
            yield from held


def table_change(rows: Iterable[Row]) -> Change:
    """What became of all cells of a row in one."""
    changes = [row_change(row) for row in rows]
    relations = {change.relation for change in changes}
    relation = relations.pop() if len(relations) == 1 else Relation.CHANGED
    told = tuple(dict.fromkeys(one for change in changes for one in change.told))
    light = all(change.light or change.is_none for change in changes) and relation is not Relation.UNCHANGED
    return Change(relation, SIGNS[relation], told, light=light)


class Grid:
    """Where the cells of each table stand in a width, by what `wordings` gives of a row: a side, or both."""

    def __init__(
        self,
        comparison: Comparison,
        setter: Setter,
        width: float,
        wordings: Callable[[Row], Iterable[tuple[str, Wording]]],
    ) -> None:
        self._comparison = comparison
        self._setter = setter
        self._width = width
        self._wordings = wordings
        self._known: dict[tuple[str, int], dict[int, tuple[float, float]]] | None = None

    def placed(self, row: Row) -> Iterator[tuple[str, Wording, float, float]]:
        """The row's wordings, each with its side, how far in it stands, and how wide it may be."""
        self._known = self._measured() if self._known is None else self._known
        for side, held in self._wordings(row):
            cell = cell_on(self._comparison, row, side)
            if cell:
                start, width = self._known[side, cell.table][cell.column]
                turned = self._width - start - width if held.language == "ar" else start
                yield side, held, turned, width

    def _measured(self) -> dict[tuple[str, int], dict[int, tuple[float, float]]]:
        natural: dict[tuple[str, int], dict[int, float]] = defaultdict(dict)
        for row in self._comparison.rows:
            for side, held in self._wordings(row) if _cell_of(self._comparison, row) else ():
                cell = cell_on(self._comparison, row, side)
                if cell:
                    columns = natural[side, cell.table]
                    asked = self._setter.width(wording(held), held.language)
                    columns[cell.column] = max(columns.get(cell.column, _NARROWEST), asked)
        return {key: _spread(columns, self._width) for key, columns in natural.items()}


def cell_on(comparison: Comparison, row: Row, side: str) -> Cell | None:
    """The cell of the row's paragraph on a side; the later one's, or what there is, for both in one."""
    earlier, later = comparison.earlier_of(row), comparison.later_of(row)
    paragraphs = earlier if side == "earlier" else later if side == "later" else later or earlier
    return paragraphs[0].cell if paragraphs else None


def _spread(natural: Mapping[int, float], width: float) -> dict[int, tuple[float, float]]:
    """Start and width of each column."""
    widths = _shared(natural, width - _GAP * (len(natural) - 1))
    found: dict[int, tuple[float, float]] = {}
    start = 0.0
    for column in sorted(natural):
        found[column] = (start, widths[column])
        start += widths[column] + _GAP
    return found


def _shared(natural: Mapping[int, float], room: float) -> dict[int, float]:
    """What each column asks for; those that ask for more than their share have what the others leave."""
    fair = room / len(natural)
    small = {column: asked for column, asked in natural.items() if asked <= fair}
    large = {column: asked for column, asked in natural.items() if asked > fair}
    if not small or not large:
        return small or dict.fromkeys(large, fair)
    return small | _shared(large, room - sum(small.values()))


def _place(comparison: Comparison, line: Row | Fold | Departure) -> tuple[int, int] | None:
    """The table and the row that a line is a cell of."""
    cell = _cell_of(comparison, line) if isinstance(line, Row) else None
    return (cell.table, cell.row) if cell else None


def _cell_of(comparison: Comparison, row: Row) -> Cell | None:
    """The cell of a row that stands in its place with one paragraph on a side."""
    sides = (comparison.earlier_of(row), comparison.later_of(row))
    alone = all(len(side) <= 1 and all(paragraph.cell for paragraph in side) for side in sides)
    return cell_on(comparison, row, "both") if alone and not row.moved else None
