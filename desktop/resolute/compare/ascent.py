"""Pairing two sequences in order, by equality first and then by likeness.

Prevents the rows of a long table from costing the square of their number, and a row that only lost a figure
from being deleted and inserted anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeVar

from resolute.compare.anchors import in_order

Item = TypeVar("Item")
_LARGE = 40_000


def ascent_of_texts(
    earlier: Sequence[str], later: Sequence[str], likeness: Callable[[str, str], float]
) -> list[tuple[int, int]]:
    """The places of equal texts and, between them, of those most alike; ascending on both sides."""
    equal = in_order(earlier, later)
    pairs = list(equal)
    for (start, from_), (end, to) in pairwise([(-1, -1), *equal, (len(earlier), len(later))]):
        between = best_ascent(earlier[start + 1 : end], later[from_ + 1 : to], likeness)
        pairs += [(start + 1 + one, from_ + 1 + other) for one, other in between]
    return sorted(pairs)


def best_ascent(
    earlier: Sequence[Item], later: Sequence[Item], likeness: Callable[[Item, Item], float]
) -> list[tuple[int, int]]:
    """The places of the pairs that ascend on both sides and whose likenesses add up to most; none below zero.

    Takes as many steps as both lengths multiplied; beyond `_LARGE` the items are paired in step.
    """
    if len(earlier) * len(later) > _LARGE:
        return [(at, at) for at in range(min(len(earlier), len(later)))]
    values = [[max(likeness(one, other), 0.0) for other in later] for one in earlier]
    best = _prefix_bests(values)
    pairs: list[tuple[int, int]] = []
    one, other = len(earlier), len(later)
    while one and other:
        if best[one][other] == best[one - 1][other]:
            one -= 1
        elif best[one][other] == best[one][other - 1]:
            other -= 1
        else:
            one, other = one - 1, other - 1
            pairs.append((one, other))
    return pairs[::-1]


def _prefix_bests(values: Sequence[Sequence[float]]) -> list[list[float]]:
    """The most that the first i items of one and the first j of the other can add up to, by i and j."""
    best = [[0.0] * (len(values[0]) + 1 if values else 1)]
    for row in values:
        above, line = best[-1], [0.0]
        for at, value in enumerate(row):
            line.append(max(above[at + 1], line[at], above[at] + value))
        best.append(line)
    return best
