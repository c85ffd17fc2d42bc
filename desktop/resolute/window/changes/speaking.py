"""An entry in words: for a tooltip, for a screen reader, for letters that are typed."""

from __future__ import annotations

from resolute.window.changes import saying
from resolute.window.changes.entries import Entry
from resolute.window.marking.badges import NONE, Badge
from resolute.window.marking.wording import told
from resolute.window.pair import wording
from resolute.window.translating import tr


def typed_ahead(entry: Entry) -> str:
    """What is compared with the letters that are typed in the list: the label that the row has now."""
    return entry.label.rpartition(" → ")[2]


def explained(entry: Entry, badge: Badge = NONE) -> str:
    """The entry's tooltip: the label, then a line for each thing found and for each mark."""
    return "\n".join((entry.label, *wording.found(entry.findings), *told(badge)))


def spoken(entry: Entry, badge: Badge = NONE) -> str:
    """What a screen reader says, the kind first: "Opening, Changed, OP7: Encourages → Urges"."""
    became = tr(", ").join(saying.sign(each) for each in entry.signs)
    said = f"{saying.kinds(entry.kinds)}, {became}, {entry.label}: {entry.plain_words}"
    return ". ".join((said, *told(badge)))
