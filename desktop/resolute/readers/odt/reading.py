"""From an OpenDocument's bytes to blocks and notes."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from resolute.model import Anchor
from resolute.readers.composing import Composer, cut
from resolute.readers.odt.changes import changes_of
from resolute.readers.odt.names import q
from resolute.readers.odt.package import Parts, parts_of
from resolute.readers.odt.styles import Styles, read_styles
from resolute.readers.odt.walk import Walk
from resolute.readers.refusal import Refusal
from resolute.readers.revisions import TAKEN, Revisions
from resolute.readers.source import Note, Source
from resolute.readers.xml import text_of

_OUTSIDE = ("style:header", "style:header-first", "style:header-left")
_BELOW = ("style:footer", "style:footer-first", "style:footer-left")
_PROPERTIES = ("Symbol1", "Symbol2", "Session", "Agenda")


def read(data: bytes, revisions: Revisions) -> tuple[Source, bytes]:
    """The document, and the bytes its anchors refer to, which are its own."""
    parts = parts_of(data)
    changes = changes_of(parts.text)
    if changes and revisions is Revisions.REFUSE:
        raise Refusal("carries tracked changes")
    notice = TAKEN[revisions] if changes else ""
    notes = _Notes(read_styles(parts), _places(parts))
    walk = notes.walk()
    if changes and revisions is Revisions.REJECT:
        walk.reject(changes)
    walk.know_notes({note.get(q("text:id"), ""): note for note in parts.text.iter(q("text:note"))})
    walk.read(parts.text)
    source = Source(
        "odt",
        tuple(walk.blocks),
        notes=notes.found,
        front=_front(parts, notes),
        notices=(notice,) if notice else (),
    )
    return source, data


def _places(parts: Parts) -> dict[etree._Element, Anchor]:
    """Where each paragraph stands among all of its part."""
    return {
        element: Anchor(part, index)
        for part, root in zip(("content.xml", "styles.xml", "meta.xml"), parts.roots, strict=False)
        for index, element in enumerate(root.iter(q("text:p"), q("text:h")))
    }


@dataclass(slots=True)
class _Notes:
    """Notes stand where their marks do, and are taken as the walk meets them."""

    styles: Styles
    places: dict[etree._Element, Anchor]
    found: dict[str, Note] = field(default_factory=dict[str, Note])
    keys: dict[etree._Element, str] = field(default_factory=dict[etree._Element, str])

    def walk(self) -> Walk:
        return Walk(self.styles, self.places, self.take)

    def take(self, element: etree._Element) -> str:
        if element not in self.keys:
            key = self.keys[element] = str(len(self.keys) + 1)
            self.found[key] = self._note(element, len(self.keys) - 1)
        return self.keys[element]

    def _note(self, element: etree._Element, place: int) -> Note:
        """Its paragraphs joined by newlines, without what stands before the wording."""
        composer = Composer()
        body, citation = element.find(q("text:note-body")), element.find(q("text:note-citation"))
        walk = self.walk()
        if body is not None:
            walk.read(body)
        for number, block in enumerate(walk.blocks):
            composer.add("\n" if number else "")
            for run in block.runs:
                composer.add(run.text, run)
        text = composer.text.lstrip()
        runs = cut(composer.runs, len(composer.text) - len(text))
        shown = "" if citation is None else citation.get(q("text:label"), "")
        return Note(text, runs, Anchor("content.xml", place), shown)


def _front(parts: Parts, notes: _Notes) -> tuple[str, ...]:
    """Lines in the order of how much they are worth: headers, footers, properties."""
    lines: list[str] = []
    for names in (_OUTSIDE, _BELOW):
        for element in parts.iter(*names):
            walk = notes.walk()
            walk.read_each(element.iter(q("text:p"), q("text:h")))
            lines += [block.text.strip() for block in walk.blocks]
    properties = parts.iter("meta:user-defined")
    lines += [
        text_of(element).strip() for element in properties if element.get(q("meta:name")) in _PROPERTIES
    ]
    return tuple(line for line in lines if line)
