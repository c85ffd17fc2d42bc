"""One global choice among candidate pairs."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.compare.assignment import assign

SQUARE = st.fixed_dictionaries(
    {(one, other): st.integers(-20, 100) for one in range(4) for other in range(4)}
)


@pytest.mark.parametrize(
    ("values", "pairs"),
    [
        ({}, {}),
        ({(0, 0): 0.5, (1, 0): 0.4}, {0: 0}),
        ({(0, 0): -0.1}, {}),
        ({(7, 8): 0.61, (7, 9): 0.60, (8, 8): 0.59, (8, 9): 0.10}, {7: 9, 8: 8}),
    ],
)
def test_assign(values: dict[tuple[int, int], float], pairs: dict[int, int]) -> None:
    assert assign(values) == pairs


@given(SQUARE)
def test_no_other_choice_is_worth_more(hundredths: dict[tuple[int, int], int]) -> None:
    values = {pair: value / 100 for pair, value in hundredths.items()}
    best = max(
        sum(max(values[one, at], 0) for one, at in enumerate(order)) for order in permutations(range(4))
    )
    assert sum(values[pair] for pair in assign(values).items()) == pytest.approx(best, abs=0.01)
