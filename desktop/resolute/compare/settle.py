"""What keeps its place and what has moved.

Prevents an order that no reader and no tracked change can follow: a title that moved above its adoption line,
a table that moved through a paragraph, blank lines that pair across the text. What keeps its place ascends on
both sides; lines of fixed form, tables and blank lines never leave it: they are deleted and inserted instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from resolute.compare.anchors import in_order
from resolute.compare.gaps import Spine
from resolute.compare.groups import Group
from resolute.compare.order import Placed, heaviest_ascent
from resolute.compare.sides import Side
from resolute.compare.tables import Table, cell_pairs


def settled(
    earlier: Side, later: Side, groups: Sequence[Group], tables: Sequence[tuple[Table, Table]]
) -> list[Group]:
    """The groups that stay, those out of order as moved, and the cells of the tables that are in order."""
    runs = [group for group in groups if earlier.is_run(group.earlier) and later.is_run(group.later)]
    placed = [_placed(earlier, later, group.earlier, group.later) for group in runs]
    placed += [_placed(earlier, later, one.indices, other.indices) for one, other in tables]
    kept = set(heaviest_ascent(placed))
    staying = {group for at, group in enumerate(runs) if at in kept}
    cells = [cell_pairs(*table) for at, table in enumerate(tables, start=len(runs)) if at in kept]
    return [
        *(group for group in groups if group in staying),
        *(replace(group, moved=True) for group in groups if group not in staying and _may_move(earlier, later, group)),
        *(Group((one,), (other,)) for table in cells for one, other in table),
    ]


def filled(earlier: Side, later: Side, groups: Sequence[Group], are_blank: bool) -> list[Group]:
    """`groups` and the lines of fixed form, or blank ones, that stand in order between those that stay."""
    staying = sorted((group for group in groups if not group.moved), key=lambda group: group.later)
    spine = Spine(tuple(group.earlier[0] for group in staying), tuple(group.later[0] for group in staying))
    ours = earlier.lines(are_blank, _covered((group.earlier, group.moved) for group in groups))
    theirs = later.lines(are_blank, _covered((group.later, group.moved) for group in groups))
    found = [
        Group((here[at],), (there[to],))
        for here, there in spine.gaps(ours, theirs)
        for at, to in in_order(earlier.forms(here), later.forms(there))
    ]
    return [*groups, *found]


def _placed(earlier: Side, later: Side, ours: Sequence[int], theirs: Sequence[int]) -> Placed:
    return Placed(ours[0], theirs[0], earlier.weight(ours) + later.weight(theirs))


def _may_move(earlier: Side, later: Side, group: Group) -> bool:
    return group.fixed or not any(earlier.forms(group.earlier) + later.forms(group.later))


def _covered(members: Iterable[tuple[Sequence[int], bool]]) -> set[int]:
    """The paragraphs of groups, and the blank lines within those that stay."""
    return {
        index for side, moved in members for index in (side if moved else range(side[0], side[-1] + 1))
    }
