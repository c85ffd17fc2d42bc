"""What is said of marks, in tooltips, menus and by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resolute.model import English
from resolute.window.marking.badges import Badge
from resolute.window.marking.drawing import Mark
from resolute.window.translating import tr

MARKS: Mapping[str, English] = {
    "unseen": "Not yet seen",
    "seen": "Seen",
    "noted": "With a note",
    "unnoted": "Without a note",
}
"""By what the list of changes can be filtered, in this order."""


def mark(key: str) -> str:
    """A choice of the filter."""
    return tr(MARKS[key])


def told(badge: Badge) -> Iterator[str]:
    """A line for each mark."""
    if badge.by_hand:
        yield tr("Linked by you")
    if badge.seen:
        yield tr("Marked as seen")
    if badge.note:
        yield tr("Note: {text}", text=badge.note)


def meanings() -> tuple[tuple[Mark, str], ...]:
    """What each sign says."""
    return (
        (Mark.BY_HAND, tr("Linked by you")),
        (Mark.SEEN, tr("Marked as seen")),
        (Mark.NOTE, tr("Has a note of yours")),
    )


def keys_of(badge: Badge) -> tuple[str, str]:
    """By which the filter knows a row's marks."""
    return ("seen" if badge.seen else "unseen", "noted" if badge.note else "unnoted")
