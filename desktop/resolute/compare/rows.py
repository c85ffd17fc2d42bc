"""The rows in reading order.

Prevents the reader from having to search: a deleted paragraph stands where it stood, after the paragraph that
it followed, and not at the end of the table; a moved one stands at its later place and knows where it was.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from resolute.compare.groups import Group


@dataclass(frozen=True, slots=True)
class Place:
    """A row to be; `origin` is the index of the row before which a moved one stood."""

    earlier: tuple[int, ...]
    later: tuple[int, ...]
    moved: bool = False
    fixed: bool = False
    origin: int | None = None


def places(groups: Sequence[Group], earlier_count: int, later_count: int) -> list[Place]:
    """All paragraphs of both texts in rows, in the later's order, deleted ones where they stood."""
    rows = [Place(group.earlier, group.later, group.moved, group.fixed) for group in groups]
    staying = sorted((row for row in rows if not row.moved), key=lambda row: row.later)
    deleted = _deleted(rows, staying, earlier_count)
    by_later = {row.later[0]: row for row in rows}
    inner = {index for row in rows for index in row.later[1:]}
    ordered, seen = deleted[0], 0
    for index in range(later_count):
        if index in inner:
            continue
        row = by_later.get(index) or Place((), (index,))
        ordered.append(row)
        if row.earlier and not row.moved:
            seen += 1
            ordered += deleted[seen]
    return _with_origins(ordered)


def _deleted(rows: Sequence[Place], staying: Sequence[Place], count: int) -> dict[int, list[Place]]:
    """The earlier paragraphs without counterpart, by how many of the staying rows begin before them."""
    matched = {index for row in rows for index in row.earlier}
    starts = [row.earlier[0] for row in staying]
    found: dict[int, list[Place]] = defaultdict(list)
    for index in range(count):
        if index not in matched:
            found[bisect_right(starts, index)].append(Place((index,), ()))
    return found


def _with_origins(rows: Sequence[Place]) -> list[Place]:
    """The rows with the origins of moved ones: after the row that they followed in the earlier text."""
    stood = [(row.earlier[0], at) for at, row in enumerate(rows) if row.earlier and not row.moved]
    starts = [start for start, _ in stood]

    def origin(row: Place) -> int:
        before = bisect_right(starts, row.earlier[0])
        return stood[before - 1][1] + 1 if before else 0

    return [replace(row, origin=origin(row)) if row.moved else row for row in rows]
