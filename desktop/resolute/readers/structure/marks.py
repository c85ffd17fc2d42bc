"""Notes and their marks: in which order the notes stand, and which superscript figures repeat a mark.

Where a note is cited twice, the second mark is often no reference of the file format but a plain superscript
figure. It is one where it stands right after wording and a note of that number exists.
"""

from __future__ import annotations

import itertools
import re
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from resolute.model import NOTE_MARK, Confidence, Footnote, Run
from resolute.readers.source import Block, Note, Reference

_UNIT = 8
"""Characters before a raised figure by which it is told that it is an exponent."""
_FIGURES = re.compile(r"\d{1,3}")
_UNIT_OR_BASE = re.compile(r"(?:(?<![^\W\d_])[kcdm]?m|(?<!\d)10)$")


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes that references name, in the order of their first references."""

    order: Mapping[str, int]
    footnotes: tuple[Footnote, ...]
    shown: Mapping[str, str]
    """The note's key by its mark."""


def notes_of(blocks: Iterable[Block], notes: Mapping[str, Note]) -> Notes:
    """Order and number the notes."""
    references = (reference for block in blocks for reference in block.references)
    keys = dict.fromkeys(r.note for r in references if not r.repeated and r.note in notes)
    marks = _marks_of({key: notes[key] for key in keys})
    footnotes = (
        Footnote(mark, notes[key].text, notes[key].runs, notes[key].anchor) for key, mark in marks.items()
    )
    shown = {notes[key].shown or mark: key for key, mark in reversed(marks.items())}
    return Notes({key: place for place, key in enumerate(keys)}, tuple(footnotes), shown)


def _marks_of(notes: Mapping[str, Note]) -> dict[str, str]:
    """Numbers in order; notes with an asterisk or another mark of their own don't count."""
    numbers = itertools.count(1)
    has_own = {key: bool(note.shown) and not note.shown.isdecimal() for key, note in notes.items()}
    return {key: note.shown if has_own[key] else str(next(numbers)) for key, note in notes.items()}


def with_repeated_marks(block: Block, notes: Notes) -> Block:
    """The block with superscript figures that repeat a note's mark turned into marks."""
    if not any(run.superscript and _FIGURES.fullmatch(run.text) for run in block.runs):
        return block
    runs: list[Run] = []
    references: list[Reference] = []
    waiting = deque(sorted(block.references, key=lambda r: r.offset))
    written = made = 0
    for run in block.runs:
        note = (
            notes.shown.get(run.text, "")
            if _repeats(run, block.text[max(written - _UNIT, 0) : written])
            else ""
        )
        if note:
            references.append(Reference(made, note, True, run.text, Confidence.LIKELY))
        while waiting and waiting[0].offset < written + len(run.text):
            reference = waiting.popleft()
            references.append(replace(reference, offset=reference.offset + made - written))
        runs.append(run.saying(NOTE_MARK) if note else run)
        written += len(run.text)
        made += len(runs[-1].text)
    return replace(block, runs=tuple(runs), references=(*references, *waiting))


def _repeats(run: Run, before: str) -> bool:
    is_figure = run.superscript and _FIGURES.fullmatch(run.text) is not None
    return is_figure and bool(before) and not before[-1].isspace() and not takes_exponent(before)


def takes_exponent(before: str) -> bool:
    """Whether a raised figure behind the text is an exponent: "km" or "10"."""
    return _UNIT_OR_BASE.search(before) is not None
