"""One text of a file that holds several, read as if it stood alone."""

from __future__ import annotations

import re
from dataclasses import replace

from resolute.model import BODY, UNCORRECTED, Corrections, Division, Masthead, Part, Resolution
from resolute.model.labels import prefix_of
from resolute.readers.source import Source
from resolute.readers.structure.masthead import merged
from resolute.readers.structure.recognition import PLAIN, marked, recognize, recognized
from resolute.readers.structure.scopes import is_draft, is_part

_LETTERS = re.compile(r" [A-Z](?:(?:-| and | to )[A-Z])?$")
"""The letters of a resolution's parts at the end of its symbol."""


def recognize_part(
    source: Source, name: str, whole: Resolution, part: Part, said: Corrections = UNCORRECTED
) -> Resolution:
    """One text of a file as if it stood alone, but that `whole`, all of the file, tells more about it.

    An annex of a resolution is what it was recognized as in the whole, any other text may be in a language of
    its own. Notes keep their numbers. What the user has `said` counts the part's paragraphs alone.
    """
    in_whole = said.moved(lambda at: at + part.start)
    if part.division is Division.ANNEXES:
        around = whole if said == UNCORRECTED else recognize(source, name, in_whole)
        own = replace(around, paragraphs=around.paragraphs[part.start : part.end])
    else:
        blocks, notes = marked(source, in_whole)
        alone = replace(source, front=(), masthead=Masthead())
        own = recognized(blocks[part.start : part.end], notes, alone, "", said)
    notices = tuple(notice for notice in whole.notices if PLAIN not in notice)
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
