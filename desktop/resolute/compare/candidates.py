"""Which pairs are worth a look.

Prevents the step that grows with the product of both texts: every paragraph of 3,700 scored with every one
of 3,500 is 13 million scores and minutes of waiting. A paragraph's heaviest grams, looked up in an index of
the other side, name its few likely counterparts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from resolute.compare.wordings import Wording, Wordings

_GRAMS = 64
_KEPT = 8
_CROWD = 100


def candidates(wordings: Wordings, earlier: Iterable[int], later: Iterable[int]) -> set[tuple[int, int]]:
    """The pairs of `earlier` and `later` paragraphs that share heavy grams: few per paragraph."""
    ours = {index: wordings.earlier[index] for index in earlier}
    theirs = {index: wordings.later[index] for index in later}
    forward = _lookup(ours, theirs, wordings.weights)
    backward = _lookup(theirs, ours, wordings.weights)
    return forward | {(one, other) for other, one in backward}


def _lookup(
    asking: dict[int, Wording], asked: dict[int, Wording], weights: Sequence[float]
) -> set[tuple[int, int]]:
    """The likeliest of `asked` for each of `asking`."""
    questions = {one: sorted(wording.grams)[:_GRAMS] for one, wording in asking.items()}
    wanted = frozenset(gram for grams in questions.values() for gram in grams)
    index: dict[int, list[int]] = defaultdict(list)
    for other, wording in asked.items():
        for gram in wording.grams & wanted:
            index[gram].append(other)
    return {(one, other) for one, grams in questions.items() for other in _likeliest(grams, index, weights)}


def _likeliest(grams: Iterable[int], index: dict[int, list[int]], weights: Sequence[float]) -> list[int]:
    """The few that share most of `grams`."""
    shared: dict[int, float] = defaultdict(float)
    for gram in grams:
        weight = weights[gram]
        for other in index.get(gram, ())[:_CROWD]:
            shared[other] += weight
    return sorted(shared, key=lambda other: (-shared[other], other))[:_KEPT]
