"""The rows in reading order.

Prevents the reader from having to search: a deleted paragraph stands where it stood, after the paragraph that
it followed, and not at the end of the table; a moved one stands at its later place and knows where it was.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from resolute.compare.groups import Group


@dataclass(frozen=True, slots=True)
class Place:
    """A row to be: paragraphs on each side, and for a moved one the row before which it stood."""

    earlier: tuple[int, ...]
    later: tuple[int, ...]
    origin: int | None = None
    fixed: bool = False


def places(groups: Sequence[Group], earlier_count: int, later_count: int) -> list[Place]:
    """All paragraphs of both texts in rows, in the later's order, deleted ones where they stood."""
    staying = sorted((group for group in groups if not group.moved), key=lambda group: group.later)
    deleted = _deleted(groups, staying, earlier_count)
    rows = [*deleted[0]]
    by_later = {group.later[0]: group for group in groups}
    inner = {index for group in groups for index in group.later[1:]}
    seen = 0
    for index in range(later_count):
        group = by_later.get(index)
        if group is not None and not group.moved:
            seen += 1
            rows += [group, *deleted[seen]]
        elif index not in inner:
            rows.append(group or Group((), (index,)))
    return _with_origins(rows)


def _deleted(groups: Sequence[Group], staying: Sequence[Group], count: int) -> dict[int, list[Group]]:
    """The earlier paragraphs without counterpart, by how many of the staying groups begin before them."""
    matched = {index for group in groups for index in group.earlier}
    starts = [group.earlier[0] for group in staying]
    found: dict[int, list[Group]] = defaultdict(list)
    for index in range(count):
        if index not in matched:
            found[bisect_right(starts, index)].append(Group((index,), ()))
    return found


def _with_origins(rows: Sequence[Group]) -> list[Place]:
    stood = [(row.earlier[0], at) for at, row in enumerate(rows) if row.earlier and not row.moved]
    starts = [start for start, _ in stood]
    found: list[Place] = []
    for row in rows:
        before = bisect_right(starts, row.earlier[0]) if row.moved else 0
        origin = (stood[before - 1][1] + 1 if before else 0) if row.moved else None
        found.append(Place(row.earlier, row.later, origin, row.fixed))
    return found
