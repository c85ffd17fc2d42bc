"""From a text's bytes to blocks and notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from resolute import limits
from resolute.model import Anchor, Confidence, English
from resolute.readers.composing import Composer
from resolute.readers.revisions import Revisions
from resolute.readers.source import Block, Note, Reference, Source
from resolute.readers.text import markdown
from resolute.readers.text.decoding import characters, lines_of
from resolute.readers.text.glued import Figure, marks_in
from resolute.readers.text.lines import Line
from resolute.readers.text.sorting import Sorted, note_text, sort_paragraphs

_UNTIED: English = "has notes that could not be tied to their marks, for there are not as many marks as notes"


def read(data: bytes, _revisions: Revisions) -> tuple[Source, bytes]:
    """The text, and the bytes its anchors refer to: its own, for plain text carries no tracked changes."""
    found = characters(data)
    source = source_of(lines_of(found.text))
    notices = (*filter(None, [found.notice]), *source.notices)
    return replace(source, notices=notices), data


def source_of(text: str) -> Source:
    """The text as blocks and notes."""
    found, noted = _without_notes(sort_paragraphs(text), is_markdown=markdown.is_markdown(text.split("\n")))
    paragraphs = list(_paragraphs(found, noted))
    texts = [paragraph.composer.text for paragraph in paragraphs]
    marks = marks_in(texts, len(found.notes), slashed=found.are_slashed) if found.notes else ()
    notes = {
        str(place): replace(_note(line, _plain(note_text(line.text))), shown=str(place))
        for place, line in enumerate(found.notes, 1)
    }
    if marks is None:
        left = (*found.head_of_notes, *found.notes)
        paragraphs += [_Paragraph(line.place, _plain(line.text)) for line in left]
        notes = {}
    return Source(
        "text",
        blocks=tuple(_blocks(paragraphs, marks or ())),
        notes=notes | {key: _note(line, markdown.rendered(line.text)) for key, line in (noted or {}).items()},
        front=found.tail,
        has_layout=False,
        notices=(_UNTIED,) if marks is None else (),
    )


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph as it is shown, and the line that it begins at."""

    place: int
    composer: Composer
    is_heading: bool = False


def _without_notes(found: Sorted, *, is_markdown: bool) -> tuple[Sorted, Mapping[str, Line] | None]:
    """The lines without Markdown's notes and rules, and these notes; None where the text is no Markdown."""
    if not is_markdown:
        return found, None
    kept = [line for line in found.body if not markdown.is_rule(line.text)]
    noted: dict[str, Line] = {}
    for line in kept:
        if note := markdown.note_of(line.text):
            noted.setdefault(note[0], Line(line.place, note[1]))
    body = tuple(line for line in kept if not markdown.note_of(line.text))
    if noted:  # the lines at the end that look like notes are then none
        return replace(found, body=(*body, *found.head_of_notes, *found.notes), notes=()), noted
    return replace(found, body=body), noted


def _paragraphs(found: Sorted, noted: Mapping[str, Line] | None) -> Iterator[_Paragraph]:
    for line in found.body:
        if noted is None or len(line.text) > limits.MARKED_UP:
            yield _Paragraph(line.place, _plain(line.text))
        else:
            heading = markdown.heading_of(line.text)
            text = line.text if heading is None else heading
            composer = markdown.rendered(text, frozenset(noted))
            yield _Paragraph(line.place, composer, is_heading=heading is not None)


def _plain(text: str) -> Composer:
    composer = Composer()
    composer.add(text)
    return composer


def _note(line: Line, composer: Composer) -> Note:
    return Note(composer.text, composer.runs, Anchor("", line.place))


def _blocks(paragraphs: Sequence[_Paragraph], marks: Sequence[Figure]) -> list[Block]:
    """A block for each paragraph, its figures that are marks turned into marks."""
    blocks: list[Block] = []
    met: set[str] = set()
    by_text: dict[int, list[Figure]] = defaultdict(list)
    for mark in marks:
        by_text[mark.text].append(mark)
    for place, paragraph in enumerate(paragraphs):
        composer = _marked(paragraph.composer, by_text[place]) if place in by_text else paragraph.composer
        anchor, told = Anchor("", paragraph.place), tuple(_repeated(composer.references, met))
        blocks.append(Block(anchor, composer.runs, told, heading=paragraph.is_heading))
    return blocks


def _marked(plain: Composer, figures: Sequence[Figure]) -> Composer:
    """The paragraph with a note's mark in place of each of the figures, which stand in order."""
    composer = Composer()
    place = start = 0
    waiting = iter(figures)
    figure = next(waiting, None)
    for run in plain.runs:
        end = place + len(run.text)
        while figure is not None and figure.start < end:
            composer.add(run.text[max(start - place, 0) : figure.start - place], run)
            composer.mark(str(figure.number), confidence=Confidence.LIKELY)
            start, figure = figure.end, next(waiting, None)
        composer.add(run.text[max(start - place, 0) :], run)
        place = end
    return composer


def _repeated(references: Sequence[Reference], met: set[str]) -> Iterator[Reference]:
    """The marks of a block, those of notes that were met before as such."""
    for reference in references:
        yield replace(reference, repeated=reference.note in met)
        met.add(reference.note)
