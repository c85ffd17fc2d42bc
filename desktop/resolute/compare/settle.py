"""What keeps its place and what has moved.

Prevents an order that no reader and no tracked change can follow: a title that moved above its adoption line,
a table that moved through a paragraph, blank lines that pair across the text. What keeps its place ascends on
both sides; lines of fixed form, tables and blank lines never leave it: they are deleted and inserted instead.

A merge that took in a paragraph from beyond others has moved. Where a new paragraph stands between the parts
of a split, the second part is inserted: else the new one would stand amid a changed paragraph.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from resolute.compare.groups import Group, pair
from resolute.compare.order import Placed, heaviest_ascent
from resolute.compare.sides import Side
from resolute.compare.tables import Table, cell_pairs


def settled(
    earlier: Side, later: Side, groups: Sequence[Group], tables: Sequence[tuple[Table, Table]]
) -> list[Group]:
    """The groups that stay, those out of order as moved, and the cells of the tables that are in order."""
    whole = [_of_table(one, other) for one, other in tables]
    staying = _staying(earlier, later, [*groups, *whole])
    cells = [cell_pairs(*table) for table, group in zip(tables, whole, strict=True) if group in staying]
    return [
        *_in_one_piece(later, [group for group in groups if group in staying]),
        *(
            replace(group, moved=True)
            for group in groups
            if group not in staying and _may_move(earlier, later, group)
        ),
        *(pair(one, other) for table in cells for one, other in table),
    ]


def _of_table(earlier: Table, later: Table) -> Group:
    return Group(tuple(earlier.indices), tuple(later.indices), (earlier.indices[0], later.indices[0]))


def _staying(earlier: Side, later: Side, groups: Sequence[Group]) -> set[Group]:
    """The heaviest groups in order, without those that another one stands within."""
    able = list(groups)
    while True:
        placed = [
            Placed(*group.main, earlier.weight(group.earlier) + later.weight(group.later)) for group in able
        ]
        staying = {able[at] for at in heaviest_ascent(placed)}
        broken = _broken(staying)
        if not broken:
            return staying
        able = [group for group in able if group not in broken]


def _broken(staying: Iterable[Group]) -> set[Group]:
    """The groups within which a part of another one stands: a part of theirs came from elsewhere."""
    groups = list(staying)
    ours = sorted(index for group in groups for index in group.earlier)
    theirs = sorted(index for group in groups for index in group.later)
    return {group for group in groups if _is_broken(group.earlier, ours) or _is_broken(group.later, theirs)}


def _is_broken(members: Sequence[int], staying: Sequence[int]) -> bool:
    """Whether others stand between `members`; `staying` are all that stay, ascending."""
    return bisect_left(staying, members[-1]) - bisect_left(staying, members[0]) >= len(members)


def _in_one_piece(later: Side, groups: Iterable[Group]) -> Iterator[Group]:
    """The groups without the later parts that something new stands before: those are inserted."""
    ranks = later.ranks()
    for group in groups:
        shifts = {index: ranks[index] - at for at, index in enumerate(group.later)}
        run = tuple(index for index in group.later if shifts[index] == shifts[group.main[1]])
        yield replace(group, later=run)


def _may_move(earlier: Side, later: Side, group: Group) -> bool:
    return group.fixed or not any(earlier.forms(group.earlier) + later.forms(group.later))
