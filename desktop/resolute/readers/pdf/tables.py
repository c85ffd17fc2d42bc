"""Tables: what stands in columns, cell by cell.

Read line by line, two columns come out woven into one another: "Port Alpha Measured twice a day, and
published Port Beta None". Where lines are drawn down between columns, they tell the cells. Where none are,
lines that leave the same white stripes down the page are a table's, two rows of two columns at least; numbers
before paragraphs are no column, and one stretched line is no row, for the next one fills its gaps.

A table's row begins at a drawn line, or, where there is none, where the lines stand further apart, or, where
they all stand alike, with every line that has a first cell. A table that goes on over a page stays one, and
its repeated head stands but once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from resolute.readers.pdf.lines import Line, is_label
from resolute.readers.pdf.pieces import Piece, Rule

_STRIPE = 1.0
"""Of a line's size: how wide the white between two columns is at least."""
_APART = 1.25
_SAME = 3.0
"""Points within which two drawn lines are one."""

Cells = tuple[tuple[Line, ...], ...]
"""A row: the lines of each of its cells."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `starts` are where the columns begin, in points."""

    rows: tuple[Cells, ...]
    starts: tuple[float, ...]


def with_tables(lines: Sequence[Line], rules: Sequence[Rule]) -> list[Line | Table]:
    """A page's lines with those that make tables put together."""
    found: list[Line | Table] = []
    place = 0
    grids = grids_of(rules)
    while place < len(lines):
        grid = next((grid for grid in grids if grid.holds(lines[place])), None)
        if grid is not None:
            end = place
            while end < len(lines) and grid.holds(lines[end]):
                end += 1
            found.append(grid.table(lines[place:end]))
        else:
            end = _end_of_columns(lines, place)
            found.append(_aligned(lines[place:end], rules) if end > place + 1 else lines[place])
        place = max(end, place + 1)
    return found


def joined_over_pages(items: Iterable[Line | Table]) -> list[Line | Table]:
    """The items with a table that follows another of the same columns put to it."""
    found: list[Line | Table] = []
    for item in items:
        last = found[-1] if found else None
        if isinstance(item, Table) and isinstance(last, Table) and _are_alike(last.starts, item.starts):
            is_head = _texts(item.rows[0]) == _texts(last.rows[0])
            found[-1] = Table((*last.rows, *item.rows[is_head:]), last.starts)
        else:
            found.append(item)
    return found


def _are_alike(one: Sequence[float], other: Sequence[float]) -> bool:
    return len(one) == len(other) and all(abs(a - b) < 2 * _SAME for a, b in zip(one, other, strict=True))


def _texts(row: Cells) -> list[str]:
    return ["".join(line.text for line in cell) for cell in row]


@dataclass(frozen=True, slots=True)
class Grid:
    """Drawn lines: the edges of columns from the left, those of rows from the head."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]

    def holds(self, line: Line) -> bool:
        is_beside = self.columns[0] - _SAME <= line.left and line.right <= self.columns[-1] + _SAME
        return is_beside and self.rows[-1] - _SAME <= line.baseline <= self.rows[0]

    def table(self, lines: Sequence[Line]) -> Table:
        rows: list[list[list[Line]]] = []
        last = -1
        for line in lines:
            number = sum(edge > line.baseline + 0.3 * line.size for edge in self.rows)
            if number != last:
                rows.append([[] for _ in self.columns[1:]])
                last = number
            for column, part in enumerate(_cut(line, self.columns[1:-1])):
                if part is not None:
                    rows[-1][column].append(part)
        return Table(tuple(tuple(map(tuple, row)) for row in rows), self.columns[:-1])


def grids_of(rules: Sequence[Rule]) -> list[Grid]:
    """Stretches of the page where at least three lines run down beside one another."""
    grids: list[Grid] = []
    upright = sorted((rule for rule in rules if not rule.is_level), key=lambda rule: -rule.top)
    while upright:
        group = [upright.pop(0)]
        while upright and upright[0].top >= min(rule.bottom for rule in group) - _SAME:
            group.append(upright.pop(0))
        low, high = min(rule.bottom for rule in group), max(rule.top for rule in group)
        columns = _edges(rule.left for rule in group)
        level = [rule.top for rule in rules if rule.is_level and low - _SAME <= rule.top <= high + _SAME]
        rows = _edges((low, *level, high))[::-1]
        if len(columns) > 2 and high - low > 2 * _SAME:
            grids.append(Grid(columns, rows))
    return grids


def _edges(places: Iterable[float]) -> tuple[float, ...]:
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _SAME:
            found.append(place)
    return tuple(found)


def _cut(line: Line, edges: Sequence[float]) -> list[Line | None]:
    """The parts of a line between edges; None where a column has none."""
    parts: list[list[Piece]] = [[] for _ in range(len(edges) + 1)]
    for piece in line.pieces:
        parts[
            sum(edge <= (piece.left + min(piece.right, piece.left + line.size)) / 2 for edge in edges)
        ].append(piece)
    inked = [tuple(part) if any(piece.text.strip() for piece in part) else () for part in parts]
    return [replace(line, pieces=part) if part else None for part in inked]


def _end_of_columns(lines: Sequence[Line], start: int) -> int:
    """Where lines that leave the same stripes white end; at `start` where less than two rows do."""
    stripes: list[tuple[float, float]] = []
    end = start
    rows = 0
    for place in range(start, len(lines)):
        line = lines[place]
        parts = line.columns()
        if line.where != lines[start].where or (len(parts) == 1 and not rows) or is_label(parts[0].text):
            break
        wider = _merged(stripes, [(part.left, part.right) for part in parts], _STRIPE * line.size)
        if len(wider) < 2 or (stripes and len(wider) < len(stripes)):
            break
        stripes = wider
        is_row = len(parts) > 1
        rows += is_row
        if is_row or parts[0].left > stripes[0][1]:
            end = place + 1
    return end if rows > 1 else start


def _merged(
    stripes: Sequence[tuple[float, float]], parts: Sequence[tuple[float, float]], width: float
) -> list[tuple[float, float]]:
    """Columns as the stretches across the page that are filled; those nearer than `width` are one."""
    found: list[tuple[float, float]] = []
    for left, right in sorted([*stripes, *parts]):
        if found and left - found[-1][1] < width:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _aligned(lines: Sequence[Line], rules: Sequence[Rule]) -> Table:
    """The table of lines between white stripes."""
    parts = [(part.left, part.right) for line in lines for part in line.columns()]
    columns = _merged([], parts, _STRIPE * min(line.size for line in lines))
    edges = [(before[1] + after[0]) / 2 for before, after in pairwise(columns)]
    starts_row = _row_starts(lines, rules, edges)
    rows: list[list[list[Line]]] = []
    for line, starts in zip(lines, starts_row, strict=True):
        if starts:
            rows.append([[] for _ in columns])
        for column, part in enumerate(_cut(line, edges)):
            if part is not None:
                rows[-1][column].append(part)
    return Table(tuple(tuple(map(tuple, row)) for row in rows), tuple(left for left, _ in columns))


def _row_starts(lines: Sequence[Line], rules: Sequence[Rule], edges: Sequence[float]) -> list[bool]:
    gaps = [before.baseline - after.baseline for before, after in pairwise(lines)]
    wide = _APART * min(gaps)
    ruled = [
        any(
            rule.is_level and after.baseline + 0.5 * after.size < rule.top < before.baseline for rule in rules
        )
        for before, after in pairwise(lines)
    ]
    if any(ruled[1:]):
        return [True, *ruled]
    if any(gap > wide for gap in gaps) and any(gap <= wide for gap in gaps):
        return [True, *(gap > wide for gap in gaps)]
    return [True, *(_cut(line, edges)[0] is not None for line in lines[1:])]
