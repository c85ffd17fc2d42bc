"""From a source to a resolution."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from resolute.model import (
    UNCORRECTED,
    Confidence,
    Corrections,
    English,
    Kind,
    Mark,
    Paragraph,
    Phrase,
    Resolution,
)
from resolute.model.labels import Unlabelled, labels_of
from resolute.readers.composing import cut
from resolute.readers.source import Block, Source
from resolute.readers.structure.confidence import confidence_of
from resolute.readers.structure.cues import cues_of
from resolute.readers.structure.evidence import has_organ_line, is_resolution
from resolute.readers.structure.figures import with_figures
from resolute.readers.structure.language import Vote, language_of, vote_of
from resolute.readers.structure.marks import Notes, notes_of, with_repeated_marks
from resolute.readers.structure.masthead import masthead_of
from resolute.readers.structure.numbers import without_number
from resolute.readers.structure.recognized import Recognized
from resolute.readers.structure.walk import walk

_OF_THE_BODY = frozenset((Kind.ORGAN, Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH))
PLAIN: English = "holds no resolution that was recognized; it is read as plain paragraphs"
"""What is noticed of a text without one."""
STRUCK: English = (
    "has words that are struck through by hand and not as tracked deletions; they are read as wording"
)
"""What is noticed where negotiators mark what they want out."""


def recognize(source: Source, name: str, said: Corrections = UNCORRECTED) -> Resolution:
    """Tell what each block is; `name` is the file's, for want of better sources of the symbol.

    What the user has `said` counts before all that is recognized.
    """
    return recognized(*marked(source, said), source, name, said)


def recognized(
    blocks: Sequence[Block], notes: Notes, source: Source, name: str, said: Corrections
) -> Resolution:
    """What each of these blocks of a source is, as if it had no others."""
    votes = [vote_of(block.text) for block in blocks]
    is_struck = any(run.struck and run.text.strip() for block in blocks for run in block.runs)
    language = language_of(votes)
    cues = cues_of(language or "en")
    found = is_resolution(blocks, cues) or _is_said_to_be_one(said)
    if found:
        each_found = walk(blocks, cues, said, has_organ_line=has_organ_line(blocks, cues))
        sure = [confidence_of(each, cues) for each in each_found]
    else:
        each_found = _plain(blocks, said)
        sure = [Confidence.SURE] * len(each_found)
    sure = [Confidence.SAID if said.kind_of(at) else each for at, each in enumerate(sure)]
    return Resolution(
        paragraphs=_paragraphs(
            each_found, sure, notes, _languages(votes, language), has_layout=source.has_layout
        ),
        footnotes=notes.footnotes,
        masthead=masthead_of(each_found, source, cues, name),
        language=language,
        format=source.format,
        name=name,
        has_layout=source.has_layout,
        is_resolution=found,
        notices=tuple(
            Phrase("{name} {notice}.", name=name, notice=Phrase(notice))
            for notice in (*source.notices, *([] if found else [PLAIN]), *([STRUCK] if is_struck else []))
        ),
    )


def without_structure(source: Source, name: str) -> Resolution:
    """The blocks as plain paragraphs: their characters and notes, not what they are."""
    blocks, notes = marked(source, UNCORRECTED)
    unknown, sure = [""] * len(blocks), [Confidence.SURE] * len(blocks)
    return Resolution(
        paragraphs=_paragraphs(_plain(blocks), sure, notes, unknown, has_layout=source.has_layout),
        footnotes=notes.footnotes,
        format=source.format,
        name=name,
        has_layout=source.has_layout,
        is_resolution=False,
    )


def marked(source: Source, said: Corrections) -> tuple[list[Block], Notes]:
    """The blocks with all marks, those of notes that are cited again and those that the user said."""
    notes = notes_of(source.blocks, source.notes)
    blocks = [with_repeated_marks(block, notes) for block in source.blocks]
    if not said.figures:
        return blocks, notes
    blocks, found = with_figures(blocks, source.notes, notes, said.figures, is_typed=not source.has_layout)
    return blocks, notes_of(blocks, found)


def _is_said_to_be_one(said: Corrections) -> bool:
    """Whether the user speaks of a body, which only resolutions have."""
    return said.begins is not None or any(kind in _OF_THE_BODY for _, kind in said.kinds)


def _plain(blocks: Sequence[Block], said: Corrections = UNCORRECTED) -> list[Recognized]:
    """The blocks of a text that is no resolution."""
    kinds = [said.kind_of(at) or _plain_kind(block) for at, block in enumerate(blocks)]
    return [
        Recognized(block, kind, without_number(block.text)) for block, kind in zip(blocks, kinds, strict=True)
    ]


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
    recognized: Sequence[Recognized],
    sure: Iterable[Confidence],
    notes: Notes,
    languages: Iterable[str],
    *,
    has_layout: bool,
) -> tuple[Paragraph, ...]:
    labels = labels_of([Unlabelled(r.kind, r.number.shown, r.scope, r.level, r.section) for r in recognized])
    told = zip(recognized, labels, languages, sure, strict=True)
    return tuple(
        _paragraph(f"p{place}", *each, notes, has_layout=has_layout) for place, each in enumerate(told, 1)
    )


def _paragraph(
    identifier: str,
    found: Recognized,
    label: str,
    language: str,
    sure: Confidence,
    notes: Notes,
    *,
    has_layout: bool,
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
        confidence=sure,
    )


def _marks(block: Block, lead: int, notes: Notes) -> tuple[Mark, ...]:
    return tuple(
        Mark(r.offset - lead, notes.order[r.note], r.repeated, r.written, r.confidence)
        for r in block.references
        if r.note in notes.order and r.offset >= lead
    )
