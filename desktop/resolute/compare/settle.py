"""What keeps its place and what has moved.

Prevents an order that no reader and no tracked change can follow: a title that moved above its adoption line,
a table that moved through a paragraph, blank lines that pair across the text. What keeps its place ascends on
both sides; lines of fixed form, tables and blank lines never leave it: they are deleted and inserted instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from resolute.compare.anchors import in_order
from resolute.compare.gaps import Spine
from resolute.compare.groups import Group, is_run
from resolute.compare.order import Placed, heaviest_ascent
from resolute.compare.sides import FORMAL, Side
from resolute.compare.tables import Table, cell_pairs
from resolute.model import Kind


@dataclass(frozen=True, slots=True)
class Settling:
    """The two texts that groups are settled in."""

    earlier: Side
    later: Side

    def settled(self, groups: Sequence[Group], tables: Sequence[tuple[Table, Table]]) -> list[Group]:
        """The groups that stay, those out of order as moved, and the cells of the tables that are in order."""
        runs = [group for group in groups if self._is_run(group)]
        placed = [self._placed(group.earlier, group.later) for group in runs]
        placed += [self._placed(one.indices, other.indices) for one, other in tables]
        kept = set(heaviest_ascent(placed))
        in_place = [group for at, group in enumerate(runs) if at in kept]
        cells = [cell_pairs(*table) for at, table in enumerate(tables, start=len(runs)) if at in kept]
        out_of_place = [
            replace(group, moved=True) for group in groups if group not in in_place and self._may_move(group)
        ]
        return [
            *in_place,
            *out_of_place,
            *(Group((one,), (other,)) for table in cells for one, other in table),
        ]

    def filled(self, groups: Sequence[Group], kinds: frozenset[Kind]) -> list[Group]:
        """`groups` and the paragraphs of `kinds` that stand in order between those that keep their place."""
        staying = sorted((group for group in groups if not group.moved), key=lambda group: group.later)
        spine = Spine(
            tuple(group.earlier[0] for group in staying), tuple(group.later[0] for group in staying)
        )
        ours = self.earlier.free(kinds, _covered(group.earlier for group in groups))
        theirs = self.later.free(kinds, _covered(group.later for group in groups))
        return [
            *groups,
            *(group for here, there in spine.gaps(ours, theirs) for group in self._in_step(here, there)),
        ]

    def _in_step(self, here: Sequence[int], there: Sequence[int]) -> list[Group]:
        steps = in_order(self.earlier.kinds(here), self.later.kinds(there))
        return [Group((here[at],), (there[to],)) for at, to in steps]

    def _is_run(self, group: Group) -> bool:
        return is_run(group.earlier, self.earlier.ranks) and is_run(group.later, self.later.ranks)

    def _placed(self, earlier: Sequence[int], later: Sequence[int]) -> Placed:
        return Placed(earlier[0], later[0], self.earlier.weight(earlier) + self.later.weight(later))

    def _may_move(self, group: Group) -> bool:
        kinds = self.earlier.kinds(group.earlier) + self.later.kinds(group.later)
        return group.fixed or FORMAL.isdisjoint(kinds)


def _covered(members: Iterable[Sequence[int]]) -> set[int]:
    """The paragraphs of groups, and the blank lines within them."""
    return {index for side in members for index in range(side[0], side[-1] + 1)}
