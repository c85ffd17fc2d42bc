"""Where one paragraph is about as like to several, the one in its place.

Prevents near-copies in a long text from changing partners across it, whose every change is a false move:

    part A, 7. … and reports on hives;    →   part A, 7. … ;  8. Also reports on hives;     a split
    part B, 7. … and reports on hives;    →   part B, 7. …  deleted, and "moved" to part A's 8
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

_ABOUT = 0.8

Values = Mapping[tuple[int, int], float]


def without_far_copies(shared: Values, distance: Mapping[tuple[int, int], int]) -> set[tuple[int, int]]:
    """The pairs but those of which either paragraph has one in place that shares about as much.

    `shared` is what a pair has in common; what more there is on a side is not asked. `distance` tells how far
    out of place it is. 1 may come from something that moved past it: such a pair is only out of place where
    another one is at 0.
    """
    rivals = [
        _most({pair: shared[pair] for pair, far in distance.items() if far <= limit}) for limit in (0, 1)
    ]

    def is_far_copy(one: int, other: int) -> bool:
        far = distance[one, other]
        ours, theirs = rivals[min(far, 2) - 1]
        return far > 0 and max(ours.get(one, 0.0), theirs.get(other, 0.0)) >= _ABOUT * shared[one, other]

    return {pair for pair in shared if not is_far_copy(*pair)}


def _most(shared: Values) -> tuple[dict[int, float], dict[int, float]]:
    """The most that each paragraph of either side shares with one of the other."""
    ours, theirs = defaultdict[int, float](float), defaultdict[int, float](float)
    for (one, other), value in shared.items():
        ours[one], theirs[other] = max(ours[one], value), max(theirs[other], value)
    return ours, theirs
