"""From a source to a resolution."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from resolute.model import Kind, Mark, Paragraph, Resolution
from resolute.model.labels import Unlabelled, labels_of
from resolute.readers.composing import cut
from resolute.readers.source import Block, Source
from resolute.readers.structure.cues import cues_of
from resolute.readers.structure.evidence import has_organ_line, is_resolution
from resolute.readers.structure.language import Vote, language_of, vote_of
from resolute.readers.structure.marks import Notes, notes_of, with_repeated_marks
from resolute.readers.structure.masthead import masthead_of
from resolute.readers.structure.numbers import without_number
from resolute.readers.structure.recognized import Recognized
from resolute.readers.structure.walk import walk

_PLAIN = "holds no resolution that was recognized; it is read as plain paragraphs"


def recognize(source: Source, name: str) -> Resolution:
    """Tell what each block is; `name` is the file's, for want of better sources of the symbol."""
    notes = notes_of(source.blocks, source.notes)
    blocks = [with_repeated_marks(block, notes) for block in source.blocks]
    votes = [vote_of(block.text) for block in blocks]
    language = language_of(votes)
    cues = cues_of(language or "en")
    found = is_resolution(blocks, cues)
    recognized = walk(blocks, cues, has_organ_line=has_organ_line(blocks, cues)) if found else _plain(blocks)
    return Resolution(
        paragraphs=_paragraphs(recognized, notes, _languages(votes, language), has_layout=source.has_layout),
        footnotes=notes.footnotes,
        masthead=masthead_of(recognized, source, cues, name),
        language=language,
        format=source.format,
        name=name,
        has_layout=source.has_layout,
        is_resolution=found,
        notices=tuple(f"{name} {notice}." for notice in (*source.notices, *([] if found else [_PLAIN]))),
    )


def without_structure(source: Source, name: str) -> Resolution:
    """The blocks as plain paragraphs: their characters and notes, not what they are."""
    notes = notes_of(source.blocks, source.notes)
    blocks = [with_repeated_marks(block, notes) for block in source.blocks]
    unknown = [""] * len(blocks)
    return Resolution(
        paragraphs=_paragraphs(_plain(blocks), notes, unknown, has_layout=source.has_layout),
        footnotes=notes.footnotes,
        format=source.format,
        name=name,
        has_layout=source.has_layout,
        is_resolution=False,
    )


def _plain(blocks: Sequence[Block]) -> list[Recognized]:
    """The blocks of a text that is no resolution."""
    return [Recognized(block, _plain_kind(block), without_number(block.text)) for block in blocks]


def _plain_kind(block: Block) -> Kind:
    if not block.text.strip():
        return Kind.BLANK
    return Kind.OTHER if block.cell is None else Kind.TABLE


def _languages(votes: Iterable[Vote], language: str) -> Iterator[str]:
    """Each block's language; one that does not tell has that of the block before it."""
    for vote in votes:
        language = vote.language if vote.is_sure else language
        yield language


def _paragraphs(
    recognized: Sequence[Recognized], notes: Notes, languages: Iterable[str], *, has_layout: bool
) -> tuple[Paragraph, ...]:
    labels = labels_of([Unlabelled(r.kind, r.number.shown, r.scope, r.level, r.section) for r in recognized])
    told = zip(recognized, labels, languages, strict=True)
    return tuple(
        _paragraph(f"p{place}", *each, notes, has_layout=has_layout) for place, each in enumerate(told, 1)
    )


def _paragraph(
    identifier: str, found: Recognized, label: str, language: str, notes: Notes, *, has_layout: bool
) -> Paragraph:
    block, lead = found.block, found.number.lead
    text = block.text[len(lead) :].rstrip()
    end = len(lead) + len(text)
    return Paragraph(
        id=identifier,
        kind=found.kind,
        text=text,
        lead=lead,
        trail=block.text[end:] if has_layout else "",
        number=found.number.shown,
        label=label,
        scope=found.scope,
        level=found.level,
        opening=found.opening,
        language=language,
        runs=cut(block.runs, len(lead), end),
        marks=_marks(block, len(lead), notes),
        cell=block.cell,
        style=block.style,
        anchor=block.anchor,
    )


def _marks(block: Block, lead: int, notes: Notes) -> tuple[Mark, ...]:
    return tuple(
        Mark(reference.offset - lead, notes.order[reference.note], reference.repeated, reference.written)
        for reference in block.references
        if reference.note in notes.order and reference.offset >= lead
    )
