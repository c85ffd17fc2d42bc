from __future__ import annotations

import pytest

from resolute.window.pair.zoom import SIZES, Wheel, stepped, within


@pytest.mark.parametrize(
    ("zoom", "steps", "after"), [(1.0, 1, 1.1), (1.0, -1, 0.9), (3.0, 5, 3.0), (0.97, 1, 1.1)]
)
def test_steps_go_through_the_sizes_and_no_further(zoom: float, steps: int, after: float) -> None:
    assert stepped(zoom, steps) == after


def test_no_zoom_lies_outside() -> None:
    assert (within(0.01), within(99)) == (SIZES[0], SIZES[-1])


def test_small_turns_of_a_wheel_add_up() -> None:
    wheel = Wheel()
    assert [wheel.turn(angle) for angle in (50, 50, 50, -200)] == [0, 0, 1, -1]
