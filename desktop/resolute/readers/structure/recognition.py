"""From a source to a resolution."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from resolute.model import (
    BODY,
    Division,
    English,
    Kind,
    Mark,
    Masthead,
    Paragraph,
    Part,
    Phrase,
    Resolution,
)
from resolute.model.labels import Unlabelled, labels_of, prefix_of
from resolute.readers.composing import cut
from resolute.readers.source import Block, Source
from resolute.readers.structure.cues import cues_of
from resolute.readers.structure.evidence import has_organ_line, is_resolution
from resolute.readers.structure.language import Vote, language_of, vote_of
from resolute.readers.structure.marks import Notes, notes_of, with_repeated_marks
from resolute.readers.structure.masthead import masthead_of, merged
from resolute.readers.structure.numbers import without_number
from resolute.readers.structure.recognized import Recognized
from resolute.readers.structure.scopes import is_draft, is_part
from resolute.readers.structure.walk import walk

_PLAIN: English = "holds no resolution that was recognized; it is read as plain paragraphs"

_LETTERS = re.compile(r" [A-Z](?:(?:-| and | to )[A-Z])?$")
"""The letters of a resolution's parts at the end of its symbol."""


def recognize(source: Source, name: str) -> Resolution:
    """Tell what each block is; `name` is the file's, for want of better sources of the symbol."""
    notes = notes_of(source.blocks, source.notes)
    return _recognized([with_repeated_marks(block, notes) for block in source.blocks], notes, source, name)


def recognize_part(source: Source, name: str, whole: Resolution, part: Part) -> Resolution:
    """One text of a file as if it stood alone, but that `whole`, all of the file, tells more about it.

    An annex of a resolution is what it was recognized as in the whole, any other text may be in a language of
    its own. Notes keep their numbers.
    """
    if part.division is Division.ANNEXES:
        own = replace(whole, paragraphs=whole.paragraphs[part.start : part.end])
    else:
        notes = notes_of(source.blocks, source.notes)
        blocks = [with_repeated_marks(block, notes) for block in source.blocks[part.start : part.end]]
        own = _recognized(blocks, notes, replace(source, front=(), masthead=Masthead()), "")
    notices = tuple(notice for notice in whole.notices if _PLAIN not in notice)
    told = replace(own, name=f"{name}, {part.name}", notices=notices, masthead=_masthead(part, own, whole))
    return _with_own_notes(_in_body(told))


def _masthead(part: Part, own: Resolution, whole: Resolution) -> Masthead:
    """What the text says of itself, then what the file says of all its texts."""
    if part.division is Division.RESOLUTIONS:
        return merged(own.masthead, replace(whole.masthead, symbol="", number="", title="", adopted=""))
    if part.name == "letter" or (part.division is Division.ANNEXES and part.speaks):
        return whole.masthead
    found = merged(own.masthead, replace(whole.masthead, title=""))
    return replace(found, title=part.title or found.title, symbol=_symbol(part, whole.masthead.symbol))


def _symbol(part: Part, symbol: str) -> str:
    """As parts are cited: "A/RES/72/90 B" for one of A/RES/72/90 A-B, else with the name behind a comma."""
    if not symbol or part.division is Division.PARTS:
        return f"{_LETTERS.sub('', symbol)} {part.name}" if symbol else ""
    return f"{symbol}, {part.name}"


def _in_body(resolution: Resolution) -> Resolution:
    """Parts and drafts need no name for their scope where they stand alone, nor in their labels."""
    first = next((p.scope for p in resolution.paragraphs if is_part(p.scope) or is_draft(p.scope)), "")
    prefix = prefix_of(first) if first else ""
    paragraphs = (
        replace(p, scope=BODY, label=p.label.removeprefix(prefix)) if p.scope == first else p
        for p in resolution.paragraphs
    )
    return replace(resolution, paragraphs=tuple(paragraphs)) if first else resolution


def _with_own_notes(resolution: Resolution) -> Resolution:
    """The notes alone that the paragraphs have marks of."""
    used = sorted({mark.note for paragraph in resolution.paragraphs for mark in paragraph.marks})
    places = {note: place for place, note in enumerate(used)}
    paragraphs = (
        replace(p, marks=tuple(replace(mark, note=places[mark.note]) for mark in p.marks)) if p.marks else p
        for p in resolution.paragraphs
    )
    footnotes = tuple(resolution.footnotes[note] for note in used)
    return replace(resolution, paragraphs=tuple(paragraphs), footnotes=footnotes)


def _recognized(blocks: Sequence[Block], notes: Notes, source: Source, name: str) -> Resolution:
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
        notices=tuple(
            Phrase("{name} {notice}.", name=name, notice=Phrase(notice))
            for notice in (*source.notices, *([] if found else [_PLAIN]))
        ),
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
    paragraphs = (_paragraph(f"p{place}", *each, notes) for place, each in enumerate(told, 1))
    return tuple(paragraphs if has_layout else (replace(paragraph, trail="") for paragraph in paragraphs))


def _paragraph(identifier: str, found: Recognized, label: str, language: str, notes: Notes) -> Paragraph:
    block, lead = found.block, found.number.lead
    text = block.text[len(lead) :].rstrip()
    end = len(lead) + len(text)
    return Paragraph(
        id=identifier,
        kind=found.kind,
        text=text,
        lead=lead,
        trail=block.text[end:],
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
