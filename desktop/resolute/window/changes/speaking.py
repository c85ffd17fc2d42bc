"""An entry in words: for a tooltip, for a screen reader, for letters that are typed."""

from __future__ import annotations

from resolute.window.changes import saying
from resolute.window.changes.entries import Entry
from resolute.window.pair import wording


def typed_ahead(entry: Entry) -> str:
    """What is compared with the letters that are typed in the list: the label that the row has now."""
    return entry.label.rpartition(" → ")[2]


def explained(entry: Entry) -> str:
    """The entry's tooltip: the label, then a line for each thing found."""
    return "\n".join((entry.label, *wording.found(entry.findings)))


def spoken(entry: Entry) -> str:
    """What a screen reader says, the kind first: "Opening, Changed, OP7: Encourages → Urges"."""
    became = ", ".join(saying.sign(each) for each in entry.signs)
    return f"{saying.kinds(entry.kinds)}, {became}, {entry.label}: {entry.plain_words}"
