"""Which pairs are worth a look.

Prevents the step that grows with the product of both texts: every paragraph of 3,700 scored with every one
of 3,500 is 13 million scores and minutes of waiting. A paragraph's heaviest grams, looked up in an index of
the other side, name its few likely counterparts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import nlargest

from resolute.compare.gaps import Spine
from resolute.compare.wordings import Wording, Wordings

_GRAMS = 64
_KEPT = 8
_CROWD = 100
_ABOUT = 0.9


def candidates(
    wordings: Wordings, earlier: Iterable[int], later: Iterable[int], kept: Spine
) -> set[tuple[int, int]]:
    """The pairs of `earlier` and `later` paragraphs that share heavy grams: few per paragraph.

    Of many that share about as much, those are taken that stand nearest to where the pairs that are `kept` in
    place let one expect it.
    """
    ours = {index: wordings.earlier[index] for index in earlier}
    theirs = {index: wordings.later[index] for index in later}
    forward = _lookup(ours, theirs, wordings.weights, kept)
    backward = _lookup(theirs, ours, wordings.weights, kept.mirrored())
    return forward | {(one, other) for other, one in backward}


def _lookup(
    asking: dict[int, Wording], asked: dict[int, Wording], weights: Sequence[float], kept: Spine
) -> set[tuple[int, int]]:
    """The likeliest of `asked` for each of `asking`."""
    questions = {one: sorted(wording.grams)[:_GRAMS] for one, wording in asking.items()}
    wanted = frozenset(gram for grams in questions.values() for gram in grams)
    index: dict[int, list[int]] = defaultdict(list)
    for other, wording in sorted(asked.items()):
        for gram in wording.grams & wanted:
            index[gram].append(other)
    return {
        (one, other)
        for one, grams in questions.items()
        for other in _likeliest(grams, index, weights, kept.beside(one))
    }


def _likeliest(
    grams: Iterable[int], index: dict[int, list[int]], weights: Sequence[float], place: int
) -> list[int]:
    """The few that share most of `grams`, those nearest to `place` first."""
    shared: dict[int, float] = defaultdict(float)
    for gram in grams:
        weight = weights[gram]
        for other in _nearest(index.get(gram, ()), place):
            shared[other] += weight
    most = _ABOUT * max(shared.values(), default=0.0)
    about = [other for other, weight in shared.items() if weight >= most]
    if len(about) < _KEPT:
        return nlargest(_KEPT, shared, key=shared.__getitem__)
    return sorted(about, key=lambda other: (abs(other - place), other))[:_KEPT]


def _nearest(indices: Sequence[int], place: int) -> Sequence[int]:
    """Those of ascending `indices` that stand around `place`, as many as a crowd may have."""
    if len(indices) <= _CROWD:
        return indices
    start = bisect_left(indices, place) - _CROWD // 2
    start = max(0, min(start, len(indices) - _CROWD))
    return indices[start : start + _CROWD]
