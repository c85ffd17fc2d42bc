"""The characters that are painted for a cell, and how each stretch of them looks.

They differ from the wording in what a reader needs and a copy must not contain: a note's mark is a raised
number, and a symbol or a date is glued together, or lines break inside it:

    … as set out in A/68/          … as set out in
    L.55 of 18                     A/68/L.55 of
    December 2013                  18 December 2013
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Flag, auto
from functools import reduce
from itertools import accumulate, pairwise

from resolute.model import Op, Run
from resolute.model.references import CITATION, DATE, SYMBOL
from resolute.window.pair.cells import Cell
from resolute.window.pair.merged import Merged, halves
from resolute.window.pair.merged import shown as shown_in

WORD_JOINER = "\u2060"
NO_BREAK_SPACE = "\u00a0"
LINE_SEPARATOR, THIN_SPACE = "\u2028", "\u2009"
LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2066", "\u2069"

_REFERENCE = re.compile(f"{SYMBOL}|{CITATION}")
_WHOLE = re.compile(f"{SYMBOL}|{DATE}|{CITATION}")
_HAN_OF_DATES = "年月日"


class Look(Flag):
    """How a stretch of characters is set off."""

    PLAIN = 0
    INSERTED = auto()
    DELETED = auto()
    ITALIC = auto()
    BOLD = auto()
    RAISED = auto()
    STRUCK = auto()


_LOOKS = {Op.INSERT: Look.INSERTED, Op.DELETE: Look.DELETED}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of one look; `start` and `length` in characters of `Display.text`."""

    start: int
    length: int
    look: Look


@dataclass(frozen=True, slots=True)
class Display:
    """What is painted for a cell. `starts[i]` is where the i-th character of the wording begins in `text`."""

    text: str
    stretches: tuple[Stretch, ...]
    starts: tuple[int, ...]

    def shown_at(self, offset: int) -> int:
        """Where a character of the wording stands in `text`."""
        return self.starts[offset]

    def wording_at(self, shown: int) -> int:
        """The character of the wording that a place in `text` belongs to."""
        return max(0, bisect_right(self.starts, shown) - 1)


def display(cell: Cell) -> Display:
    """What is painted for `cell`."""
    wording = cell.text
    shown = list(wording.replace("\n", LINE_SEPARATOR))
    for start, end in _found(_WHOLE, cell):
        _glue(start, end, shown)
    for start, end in _found(_REFERENCE, cell) if cell.right_to_left else ():
        _isolate(start, end, shown)
    for offset in cell.seams() if isinstance(cell, Merged) else ():
        shown[offset] = THIN_SPACE + shown[offset]
    for offset, mark in marks_of(cell):
        shown[offset] = WORD_JOINER + mark
    starts = tuple(accumulate((len(part) for part in shown), initial=0))
    return Display("".join(shown), tuple(_stretches(list(_looks(cell)), starts)), starts)


def _found(pattern: re.Pattern[str], cell: Cell) -> set[tuple[int, int]]:
    """Where a pattern is found on a side; in a merged cell what is found on both stands once."""
    return {
        place
        for half in halves(cell)
        for match in pattern.finditer(half.text)
        for place in shown_in(cell, half.side, match.start(), match.end())
    }


def _glue(start: int, end: int, shown: list[str]) -> None:
    """Forbid line breaks inside a symbol, a citation or a date."""
    for at in range(start, end - 1):
        here, behind = shown[at], shown[at + 1]
        if here.isspace():
            shown[at] = NO_BREAK_SPACE
        elif not here.isalnum() or here in _HAN_OF_DATES or behind in _HAN_OF_DATES:
            shown[at] += WORD_JOINER


def _isolate(start: int, end: int, shown: list[str]) -> None:
    """Keep a symbol or a citation in its own direction among Arabic letters."""
    shown[start] = LEFT_TO_RIGHT_ISOLATE + shown[start]
    shown[end - 1] += POP_ISOLATE


def marks_of(cell: Cell) -> Iterator[tuple[int, str]]:
    """Offsets in the cell's text at which a note is marked, and the mark's characters."""
    if isinstance(cell, Merged):
        found = [(half.side, offset, mark) for half in cell.halves for offset, mark in marks_of(half)]
        yield from ((cell.shown_at(side, offset), mark) for side, offset, mark in found)
        return
    for start, paragraph in cell.placed():
        for mark in paragraph.marks:
            yield start + mark.offset, cell.notes[mark.note].mark if cell.notes else ""


def _looks(cell: Cell) -> Iterator[tuple[int, int, Look]]:
    """Ranges of the cell's text that are set off; they may overlap."""
    start = 0
    for span in cell.spans:
        if span.op is not Op.EQUAL:
            yield start, start + len(span.text), _LOOKS[span.op]
        start += len(span.text)
    for offset, _mark in marks_of(cell):
        yield offset, offset + 1, Look.RAISED
    for half in halves(cell):
        for begin, end, look in _type_looks(half):
            yield from ((first, last, look) for first, last in shown_in(cell, half.side, begin, end))


def looks_of(cell: Cell) -> Iterator[tuple[int, int, Look]]:
    """The looks of a cell's text, from and to which of its characters; what is left out is plain."""
    starts = tuple(range(cell.length + 1))
    for stretch in _stretches(list(_looks(cell)), starts):
        yield stretch.start, stretch.start + stretch.length, stretch.look


def _type_looks(cell: Cell) -> Iterator[tuple[int, int, Look]]:
    """What is slanted, bold or struck through in the text itself."""
    for start, paragraph in cell.placed():
        if paragraph.opening and paragraph.text.startswith(paragraph.opening):
            yield start, start + len(paragraph.opening), Look.ITALIC
        yield from _run_looks(start, paragraph.runs)


def _run_looks(start: int, runs: tuple[Run, ...]) -> Iterator[tuple[int, int, Look]]:
    for run in runs:
        if run.italic:
            yield start, start + len(run.text), Look.ITALIC
        if run.bold:
            yield start, start + len(run.text), Look.BOLD
        if run.struck:
            yield start, start + len(run.text), Look.STRUCK
        start += len(run.text)


def _stretches(looks: list[tuple[int, int, Look]], starts: tuple[int, ...]) -> Iterator[Stretch]:
    """The ranges cut at each other's borders, so that none overlap."""
    borders = sorted({min(border, len(starts) - 1) for start, end, _look in looks for border in (start, end)})
    for begin, until in pairwise(borders):
        covering = [look for start, end, look in looks if start <= begin < end]
        if covering:
            yield Stretch(starts[begin], starts[until] - starts[begin], reduce(Look.__or__, covering))
