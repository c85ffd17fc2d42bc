"""Tracked changes: which of them a text carries, and where what was inserted begins and ends.

A deletion's content stands apart, before the text, and only a point in the text tells its place; what was
inserted stands in the text between two marks. Accepted text is therefore the text as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from resolute.readers.odt.names import q

_ID = (q("xml:id"), q("text:id"))


@dataclass(frozen=True, slots=True)
class Changes:
    """Insertions by their ids, and what was deleted by the ids of deletions."""

    inserted: frozenset[str]
    deleted: dict[str, etree._Element]

    def __bool__(self) -> bool:
        return bool(self.inserted or self.deleted)


def changes_of(text: etree._Element) -> Changes:
    """The changes of the element that holds the text; changes of formatting alone are none of the wording."""
    inserted: set[str] = set()
    deleted: dict[str, etree._Element] = {}
    for region in text.iterfind(f"{q('text:tracked-changes')}/{q('text:changed-region')}"):
        identifiers = [identifier for name in _ID if (identifier := region.get(name))]
        content = region.find(q("text:deletion"))
        if content is not None:
            deleted |= dict.fromkeys(identifiers, content)
        elif region.find(q("text:insertion")) is not None:
            inserted.update(identifiers)
    return Changes(frozenset(inserted), deleted)
