"""Which pairs keep their place, so that the fewest words count as moved.

Prevents false moves, as comparing numbers or neighbours gives them:

    3. Urges …   →   4. Urges …        after a new paragraph 2 everything below is "moved"
    A B C        →   B A C             both A and B are "moved"

The heaviest run of pairs that ascends on both sides stays; only what lies across it has moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Placed(NamedTuple):
    """A pair's places in the two texts and how much wording hangs on it."""

    earlier: int
    later: int
    weight: float


def heaviest_ascent(pairs: Sequence[Placed]) -> list[int]:
    """The indices of the pairs that ascend on both sides and weigh most together, in ascending order.

    Places are distinct on each side. Takes n log n steps.
    """
    by_later = sorted(range(len(pairs)), key=lambda index: pairs[index].later)
    rank = {place: at for at, place in enumerate(sorted(pair.earlier for pair in pairs), start=1)}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(pairs) + 1)  # a Fenwick tree of prefix maxima
    before: dict[int, int] = {}
    for index in by_later:
        at = rank[pairs[index].earlier]
        weight, before[index] = _prefix(best, at - 1)
        _raise(best, at, (weight + pairs[index].weight, index))
    last, ascent = _prefix(best, len(pairs))[1], list[int]()
    while last >= 0:
        ascent.append(last)
        last = before[last]
    return ascent[::-1]


def _prefix(best: list[tuple[float, int]], at: int) -> tuple[float, int]:
    """The heaviest run that ends at or before rank `at`, as its weight and last pair."""
    found = best[0]
    while at > 0:
        if best[at][0] > found[0]:
            found = best[at]
        at -= at & -at
    return found


def _raise(best: list[tuple[float, int]], at: int, run: tuple[float, int]) -> None:
    """Enter a run that ends at rank `at`."""
    while at < len(best):
        if run[0] > best[at][0]:
            best[at] = run
        at += at & -at
