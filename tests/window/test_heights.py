from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from resolute.window.pair.heights import Heights

HEIGHTS = st.lists(st.integers(1, 500), min_size=1, max_size=40)


@given(HEIGHTS, st.data())
def test_tops_are_the_sums_of_what_is_above(estimates: list[int], data: st.DataObject) -> None:
    heights = Heights(estimates)
    for row in data.draw(st.lists(st.integers(0, len(estimates) - 1), max_size=10)):
        estimates[row] = data.draw(st.integers(1, 500))
        heights.settle(row, estimates[row])
    assert [heights.top(row) for row in range(len(estimates) + 1)] == [0, *accumulate(estimates)]


@given(HEIGHTS, st.data())
def test_the_row_at_a_height_spans_it(estimates: list[int], data: st.DataObject) -> None:
    heights = Heights(estimates)
    y = data.draw(st.integers(0, heights.total - 1))
    row = heights.row_at(y)
    assert heights.top(row) <= y < heights.top(row + 1)


def test_outside_are_the_first_and_the_last_row() -> None:
    heights = Heights([10, 20])
    assert (heights.row_at(-5), heights.row_at(99)) == (0, 1)


def test_estimates_run_out() -> None:
    heights = Heights([10, 20])
    heights.settle(0, 12)
    assert heights.next_estimate() == 1
    heights.settle(1, 20)
    assert heights.next_estimate() is None
