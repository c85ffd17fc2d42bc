from __future__ import annotations

import pytest

from resolute.window.pair.stops import Stops

STOPS = Stops((2, 5, 9))


@pytest.mark.parametrize(("place", "after", "before"), [(-1, 2, None), (2, 5, None), (4, 5, 2), (9, None, 5)])
def test_walking_stops_at_the_ends(place: int, after: int | None, before: int | None) -> None:
    assert (STOPS.after(place), STOPS.before(place)) == (after, before)


def test_the_first_change_is_number_one() -> None:
    assert [STOPS.ordinal(place) for place in (2, 9, 3, None)] == [1, 3, None, None]
