"""Digits that the user says are a note's mark, or are none.

The note is one that was recognized. A text that is typed line by line may have it as a line instead, which
then is the note, and a blank line is left; there, a note that no mark names any more becomes a line at the
text's end. In the other formats a note is part of the file: only typed digits come and go.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from resolute.model import NOTE_MARK, Confidence, Figures, Run
from resolute.model.corrections import note_line
from resolute.readers.composing import cut
from resolute.readers.source import Block, Note, Reference
from resolute.readers.structure.marks import Notes


@dataclass(slots=True)
class Marking:
    """The blocks and notes of a text while marks come and go; `is_typed` tells that it is text alone."""

    blocks: list[Block]
    notes: dict[str, Note]
    shown: Mapping[str, str]
    is_typed: bool


def with_figures(
    blocks: Sequence[Block],
    source: Mapping[str, Note],
    notes: Notes,
    figures: Iterable[Figures],
    *,
    is_typed: bool,
) -> tuple[list[Block], Mapping[str, Note]]:
    """The blocks and notes as the user says; what cannot be so is left as it was read.

    `notes` are those of the blocks before; `is_typed` tells that the format is text alone.
    """
    marking = Marking(list(blocks), dict(source), notes.shown, is_typed)
    for said in sorted(figures, key=lambda each: (each.paragraph, -each.start)):
        if said.paragraph < len(blocks):
            (_mark if said.is_mark else _unmark)(marking, said)
    return marking.blocks, marking.notes


def _mark(marking: Marking, said: Figures) -> None:
    """Put a mark in the digits' place."""
    block = marking.blocks[said.paragraph]
    if block.text[said.start : said.start + len(said.digits)] != said.digits:
        return
    key = marking.shown.get(said.digits) or _line_as_note(marking, said)
    if not key:
        return
    repeated = any(r.note == key and not r.repeated for each in marking.blocks for r in each.references)
    written = said.digits if repeated else ""
    made = Reference(said.start, key, repeated, written, Confidence.SAID)
    marking.blocks[said.paragraph] = _exchanged(block, said.start, said.digits, NOTE_MARK, (made,))


def _unmark(marking: Marking, said: Figures) -> None:
    """Put the digits in the mark's place."""
    block = marking.blocks[said.paragraph]
    there = next((r for r in block.references if r.offset == said.start), None)
    if there is None or not (there.written or marking.is_typed):
        return
    kept = replace(block, references=tuple(r for r in block.references if r is not there))
    digits = there.written or marking.notes[there.note].shown or said.digits
    marking.blocks[said.paragraph] = _exchanged(kept, said.start, NOTE_MARK, digits)
    if not there.repeated:
        _leave(marking, there.note, digits)


def _leave(marking: Marking, key: str, digits: str) -> None:
    """A note has lost its first mark: the next one is now the first, or the note is a line at the end."""
    for place, block in enumerate(marking.blocks):
        for reference in block.references:
            if reference.note == key:
                first = replace(reference, repeated=False, written="")
                others = (first if each is reference else each for each in block.references)
                marking.blocks[place] = replace(block, references=tuple(others))
                return
    note = marking.notes.pop(key)
    marking.blocks.append(Block(note.anchor, (Run(f"{digits} "), *note.runs)))


def _line_as_note(marking: Marking, said: Figures) -> str:
    """The key of a note that was a line: the last one that begins with the digits; empty if there is none."""
    begins = note_line(said.digits)
    after = range(len(marking.blocks) - 1, said.paragraph, -1)
    found = ((place, begins.match(marking.blocks[place].text)) for place in after)
    for place, match in found if marking.is_typed else ():
        if match:
            block, key = marking.blocks[place], f"said {said.digits}"
            runs = cut(block.runs, match.end(), len(block.text.rstrip()))
            marking.notes[key] = Note("".join(run.text for run in runs), runs, block.anchor)
            marking.blocks[place] = replace(block, runs=(), references=(), number="")
            return key
    return ""


def _exchanged(block: Block, start: int, before: str, after: str, made: tuple[Reference, ...] = ()) -> Block:
    """The block with other characters at a place, formatted as those before."""
    shift, end = len(after) - len(before), start + len(before)
    there = cut(block.runs, start, end)[0]
    runs = (*cut(block.runs, 0, start), there.saying(after), *cut(block.runs, end))
    moved = (replace(r, offset=r.offset + shift * (r.offset > start)) for r in block.references)
    references = sorted((*moved, *made), key=lambda reference: reference.offset)
    return replace(block, runs=runs, references=tuple(references))
