"""From pairs to groups: a paragraph with its counterpart, or with several.

Prevents a merge from reading as one changed paragraph and one that vanished:

    4. Invites growers to report;  5. Invites millers to report;  →  4. Invites growers and millers to report;
    as a changed row 4 and a deleted row 5, though both of its halves are there

A group takes further paragraphs on one side only, so that every paragraph on its many side stands in the
one paragraph on the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from resolute.compare.parts import Part


@dataclass(frozen=True, slots=True)
class Group:
    """Indices of earlier and later paragraphs that carry on each other, ascending, none of them empty.

    `main` are the two that share most, by which the group keeps its place or has moved.
    """

    earlier: tuple[int, ...]
    later: tuple[int, ...]
    main: tuple[int, int]
    moved: bool = False
    fixed: bool = False


def pair(earlier: int, later: int) -> Group:
    """The group of one paragraph and its counterpart."""
    return Group((earlier,), (later,), (earlier, later))


def grouped(pairs: Mapping[int, int], merges: Iterable[Part], splits: Iterable[Part]) -> list[Group]:
    """The groups of one-to-one `pairs` with the parts that join them, the strongest first."""
    groups = {earlier: pair(earlier, later) for earlier, later in pairs.items()}
    joining = [(part, True) for part in merges] + [(part, False) for part in splits]
    for part, is_merge in sorted(joining, key=lambda entry: (-entry[0].strength, entry[0])):
        home = part.main if is_merge else part.whole
        group = groups[home]
        if is_merge and len(group.later) == 1:
            groups[home] = replace(group, earlier=tuple(sorted((*group.earlier, part.extra))))
        elif not is_merge and len(group.earlier) == 1:
            groups[home] = replace(group, later=tuple(sorted((*group.later, part.extra))))
    return list(groups.values())


def joined(links: Iterable[tuple[int, int]]) -> list[Group]:
    """The groups that links make, those that share a paragraph as one; all are fixed."""
    found: list[tuple[set[int], set[int]]] = []
    for earlier, later in links:
        touching = [group for group in found if earlier in group[0] or later in group[1]]
        found = [group for group in found if group not in touching]
        ours = {earlier}.union(*(group[0] for group in touching))
        theirs = {later}.union(*(group[1] for group in touching))
        found.append((ours, theirs))
    return [
        Group(tuple(sorted(ours)), tuple(sorted(theirs)), (min(ours), min(theirs)), fixed=True)
        for ours, theirs in found
    ]
