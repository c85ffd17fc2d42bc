"""From a text's bytes to blocks and notes."""

from __future__ import annotations

from collections.abc import Sequence

from resolute.model import NOTE_MARK, Anchor, Run
from resolute.readers.revisions import Revisions
from resolute.readers.source import Block, Note, Reference, Source
from resolute.readers.text.decoding import decoded
from resolute.readers.text.glued import Figure, marks_in
from resolute.readers.text.lines import Line, joined, note_text, sort_lines

_UNTIED = "has notes that could not be tied to their marks, for there are not as many marks as notes"


def read(data: bytes, _revisions: Revisions) -> tuple[Source, bytes]:
    """The text, and the bytes its anchors refer to: its own, for plain text carries no tracked changes."""
    found = sort_lines(decoded(data))
    paragraphs = joined(found.body)
    marks = marks_in([paragraph.text for paragraph in paragraphs], len(found.notes)) if found.notes else ()
    notes = {str(place): _note(line) for place, line in enumerate(found.notes, 1)}
    if marks is None:
        paragraphs, notes = [*paragraphs, *found.notes], {}
    source = Source(
        "text",
        blocks=tuple(_blocks(paragraphs, marks or ())),
        notes=notes,
        front=found.tail,
        has_layout=False,
        notices=(_UNTIED,) if marks is None else (),
    )
    return source, data


def _note(line: Line) -> Note:
    text = note_text(line.text)
    return Note(text, (Run(text),), Anchor("", line.place))


def _blocks(paragraphs: Sequence[Line], marks: Sequence[Figure]) -> list[Block]:
    """A block for each paragraph, its figures that are marks turned into marks."""
    blocks: list[Block] = []
    met: set[int] = set()
    for place, paragraph in enumerate(paragraphs):
        text = paragraph.text
        references: list[Reference] = []
        for figure in (mark for mark in marks if mark.text == place):
            offset = figure.start - (len(paragraph.text) - len(text))
            text = text[:offset] + NOTE_MARK + text[offset + figure.end - figure.start :]
            references.append(Reference(offset, str(figure.number), repeated=figure.number in met))
            met.add(figure.number)
        blocks.append(Block(Anchor("", paragraph.place), (Run(text),), tuple(references)))
    return blocks
