"""What keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.compare.order import Placed, heaviest_ascent


@pytest.mark.parametrize(
    ("places", "kept"),
    [
        ([], []),
        ([(0, 0, 1), (1, 1, 1)], [0, 1]),
        ([(0, 1, 1), (1, 0, 5)], [1]),
        ([(0, 2, 9), (1, 0, 5), (2, 1, 5)], [1, 2]),
        ([(0, 2, 11), (1, 0, 5), (2, 1, 5)], [0]),
    ],
)
def test_heaviest_ascent(places: list[tuple[int, int, float]], kept: list[int]) -> None:
    assert heaviest_ascent([Placed(*place) for place in places]) == kept


@given(st.permutations(range(9)), st.lists(st.integers(1, 9), min_size=9, max_size=9))
def test_no_ascent_is_heavier(later: list[int], weights: list[int]) -> None:
    pairs = [Placed(at, place, weight) for at, (place, weight) in enumerate(zip(later, weights, strict=True))]
    best = [0.0] * len(pairs)
    for at, pair in enumerate(pairs):
        best[at] = pair.weight + max(
            (best[to] for to in range(at) if pairs[to].later < pair.later), default=0
        )
    assert sum(pairs[at].weight for at in heaviest_ascent(pairs)) == max(best)
