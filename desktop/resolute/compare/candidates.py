"""Which pairs are worth a look.

Prevents the step that grows with the product of both texts: every paragraph of 3,700 scored with every one
of 3,500 is 13 million scores and minutes of waiting. A paragraph's heaviest grams, looked up in an index of
the other side, name its few likely counterparts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from resolute.compare.wordings import Wording, Wordings

_GRAMS = 64
_KEPT = 8
_CROWD = 100


def candidates(wordings: Wordings, earlier: Iterable[int], later: Iterable[int]) -> set[tuple[int, int]]:
    """The pairs of `earlier` and `later` paragraphs that share heavy grams: few per paragraph."""
    ours, theirs = sorted(earlier), sorted(later)
    forward = _lookup(wordings.earlier, ours, wordings.later, theirs, wordings.weights)
    backward = _lookup(wordings.later, theirs, wordings.earlier, ours, wordings.weights)
    return forward | {(one, other) for other, one in backward}


def _lookup(
    asking: Sequence[Wording],
    who: Sequence[int],
    asked: Sequence[Wording],
    whom: Sequence[int],
    weights: Mapping[int, float],
) -> set[tuple[int, int]]:
    """The likeliest of `whom` for each of `who`."""
    index: dict[int, list[int]] = defaultdict(list)
    for other in whom:
        for gram in asked[other].grams:
            index[gram].append(other)
    return {(one, other) for one in who for other in _likeliest(asking[one], asked, index, weights)}


def _likeliest(
    wording: Wording, asked: Sequence[Wording], index: Mapping[int, list[int]], weights: Mapping[int, float]
) -> list[int]:
    """The few that share most with `wording` for their size."""
    shared: dict[int, float] = defaultdict(float)
    found = (gram for gram in wording.grams if gram in index)
    for gram in sorted(found, key=lambda gram: (-weights[gram], gram))[:_GRAMS]:
        for other in index[gram][:_CROWD]:
            shared[other] += weights[gram]
    return sorted(shared, key=lambda other: (-shared[other], other))[:_KEPT]
