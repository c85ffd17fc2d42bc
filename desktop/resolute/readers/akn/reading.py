"""From XML's bytes to blocks and notes."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from resolute.model import Anchor
from resolute.readers.akn.blocks import Blocks
from resolute.readers.akn.characters import Characters
from resolute.readers.akn.cover import masthead_of, organ_lines
from resolute.readers.akn.names import local
from resolute.readers.composing import Composer, cut
from resolute.readers.refusal import Refusal
from resolute.readers.revisions import Revisions
from resolute.readers.source import Note, Source, gathered
from resolute.readers.xml import parse


def read(data: bytes, _revisions: Revisions) -> tuple[Source, bytes]:
    """The document, and the bytes its anchors refer to, which are its own: XML carries no tracked changes."""
    root = parse(data, "it")
    if local(root) != "akomaNtoso":
        raise Refusal("is XML, but no Akoma Ntoso, which is what the United Nations publish")
    places = {element: place for place, element in enumerate(root.iter("*"))}
    notes = _Notes(places)
    blocks = gathered(Blocks(Characters(notes.take), places).of(root))
    if not any(block.text.strip() for block in blocks):
        raise Refusal("holds no text")
    source = Source(
        "akn",
        blocks,
        notes=notes.found,
        front=organ_lines(root),
        masthead=masthead_of(root),
        has_layout=False,
    )
    return source, data


@dataclass(slots=True)
class _Notes:
    """Notes stand where their marks do, and are taken as the walk meets them."""

    places: dict[etree._Element, int]
    found: dict[str, Note] = field(default_factory=dict[str, Note])

    def take(self, element: etree._Element) -> str:
        key = str(self.places[element])
        self.found[key] = self._note(element)
        return key

    def _note(self, element: etree._Element) -> Note:
        """Its paragraphs joined by newlines, without what stands before the wording."""
        characters, composer = Characters(lambda _: ""), Composer()
        paragraphs = [child for child in element if local(child) == "p"] or [element]
        for place, paragraph in enumerate(paragraphs):
            composer.add("\n" if place else "")
            for run in characters.compose(paragraph).runs:
                composer.add(run.text, run)
        text = _without_mark(composer.text)
        runs = cut(composer.runs, len(composer.text) - len(text))
        return Note(text, runs, Anchor("", self.places[element]), element.get("marker", ""))


def _without_mark(text: str) -> str:
    """A note's text without the room for its mark, which in Arabic stands in brackets."""
    return text.lstrip().removeprefix("()").lstrip()
