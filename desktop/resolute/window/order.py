"""Whether the earlier text is the earlier one, as far as the first pages tell."""

from __future__ import annotations

from resolute.app.values import Pair
from resolute.model import Masthead


def out_of_order(pair: Pair) -> bool:
    """Whether the text on the earlier side is dated after the other, or comes from a later session."""
    earlier, later = pair.earlier.resolution.masthead, pair.later.resolution.masthead
    dates = _date(earlier), _date(later)
    if all(dates):
        return dates[0] > dates[1]
    sessions = earlier.session, later.session
    return all(session.isdecimal() for session in sessions) and int(sessions[0]) > int(sessions[1])


def _date(masthead: Masthead) -> str:
    """ISO 8601, which sorts as text."""
    return masthead.adopted or masthead.issued
