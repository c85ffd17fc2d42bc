"""Lines that pair by place: those of fixed form, headings that are a bare number, blank lines.

Prevents every chapter below one that fell away from carrying the number of another, and a closing that is two
lines in one text and one with a break in the other from losing half of itself:

    IV Peace  V Tides  VI The Area   →   IV Peace  V The Area        V kept, then Tides and VI deleted
    73rd meeting / 3 May 2019        →   74th meeting⏎7 June 2021    3 May 2019 deleted
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from resolute.compare.anchors import in_order
from resolute.compare.gaps import Spine
from resolute.compare.groups import Group, pair
from resolute.compare.sides import NUMBER, Side


def filled(earlier: Side, later: Side, groups: Sequence[Group], are_blank: bool) -> list[Group]:
    """`groups` and the lines of fixed form, or blank ones, that stand in order between those that stay."""
    staying = sorted((group for group in groups if not group.moved), key=lambda group: group.later)
    spine = Spine(tuple(group.earlier[0] for group in staying), tuple(group.later[0] for group in staying))
    ours = earlier.lines(are_blank, _covered((group.earlier, group.moved) for group in groups))
    theirs = later.lines(are_blank, _covered((group.later, group.moved) for group in groups))
    above = {index: group for group in staying for index in group.earlier}
    below = {index: group for group in staying for index in group.later}
    found = [
        pair(here[at], there[to])
        for here, there in spine.gaps(ours, theirs)
        for at, to in in_order(_keys(earlier, here, above), _keys(later, there, below))
    ]
    return [*groups, *found]


def _keys(side: Side, lines: Sequence[int], sections: Mapping[int, Group]) -> list[tuple[str, Group | None]]:
    """Each line's form, for a bare number also the group of the heading below it."""
    return [
        (form, sections.get(side.below(index)) if form == NUMBER else None)
        for index, form in zip(lines, side.forms(lines), strict=True)
    ]


def with_broken_lines(earlier: Side, later: Side, groups: Sequence[Group]) -> list[Group]:
    """`groups`; a line of fixed form has taken in those below it that one with breaks stands for."""
    ours = earlier.withheld.union(*(group.earlier for group in groups))
    theirs = later.withheld.union(*(group.later for group in groups))
    return [
        group
        if group.moved or group.fixed
        else replace(
            group,
            earlier=_taken_in(earlier, group.earlier, _breaks(later, group.later), ours),
            later=_taken_in(later, group.later, _breaks(earlier, group.earlier), theirs),
        )
        for group in groups
    ]


def _taken_in(side: Side, lines: tuple[int, ...], breaks: int, paired: Collection[int]) -> tuple[int, ...]:
    """The line and as many below it, of its form and without counterpart, as there are `breaks`."""
    while len(lines) <= breaks and not _breaks(side, lines[:1]):
        below = side.below(lines[-1])
        if below in paired or side.forms(lines[:1]) != side.forms([below]):
            break
        lines = (*lines, below)
    return lines


def _breaks(side: Side, lines: Sequence[int]) -> int:
    """How many line breaks stand in the one line of fixed form."""
    text = side.paragraphs[lines[0]].text.strip() if len(lines) == 1 and all(side.forms(lines)) else ""
    return text.count("\n")


def _covered(members: Iterable[tuple[Sequence[int], bool]]) -> set[int]:
    """The paragraphs of groups, and the blank lines within those that stay."""
    return {index for side, moved in members for index in (side if moved else range(side[0], side[-1] + 1))}
