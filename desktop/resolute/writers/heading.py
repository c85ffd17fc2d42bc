"""What a comparison is called: the two texts, and the topic they share."""

from __future__ import annotations

from resolute.model import Comparison, Resolution
from resolute.writers.official import long_date
from resolute.writers.showing import text_name


def pair_name(comparison: Comparison) -> str:
    """Both texts' names: "A/RES/90/901 → A/RES/92/915"."""
    return f"{text_name(comparison.earlier)} → {text_name(comparison.later)}"


def topic(comparison: Comparison) -> str:
    """The later title, or the earlier one; both texts' names where neither has a title."""
    titles = comparison.later.masthead.title, comparison.earlier.masthead.title
    return titles[0] or titles[1] or pair_name(comparison)


def pair_described(comparison: Comparison) -> str:
    """Both texts with their dates."""
    return f"{_described(comparison.earlier)} → {_described(comparison.later)}"


def _described(resolution: Resolution) -> str:
    """A side in a few words: its symbol and when it was adopted or issued."""
    masthead = resolution.masthead
    when = long_date(masthead.adopted or masthead.issued, resolution.language)
    return f"{text_name(resolution)} ({when})" if when else text_name(resolution)
