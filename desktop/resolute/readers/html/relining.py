"""The lines of a page's paragraphs: wrapped ones are put together, those that are paragraphs are parted.

Some pages have no paragraphs but lines: old ones keep a text from a terminal as it was typed (`pre`), and
mail programs end every line, or every paragraph, with a line break, or put each line into an element.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from resolute.model import Anchor, Run
from resolute.readers.composing import Composer
from resolute.readers.joining import Vocabulary
from resolute.readers.source import Block, Reference, gathered
from resolute.readers.text import Line, Wrapping, ends, vocabulary_of_lines, wrapping_of

_MANY = 4
"""Paragraphs that a paragraph of lines holds at least, where it holds any."""
_END = 200
"""Characters by which it is told what comes between two lines."""


@dataclass(slots=True)
class _Piece:
    """A line, or several put together, of a block, with runs and marks, whose offsets are within it."""

    block: Block
    runs: list[Run] = field(default_factory=list[Run])
    references: list[Reference] = field(default_factory=list[Reference])
    length: int = 0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def end(self) -> str:
        """The last characters, not gathered from all runs, or a long paragraph would take forever."""
        text = ""
        for run in reversed(self.runs):
            text = run.text + text
            if len(text) >= _END:
                break
        return text[-_END:].rstrip(" \t")

    @property
    def formatting(self) -> Run:
        return self.runs[-1] if self.runs else Run("")

    def add(self, run: Run) -> None:
        self.runs.append(run)
        self.length += len(run.text)

    def shorten(self, letters: int) -> None:
        """Take blanks and then as many letters from the end."""
        while self.runs:
            run = self.runs.pop()
            self.length -= len(run.text)
            kept = run.text.rstrip(" \t")
            if kept:
                self.add(run.saying(kept[: len(kept) - letters]))
                return

    def append(self, other: _Piece, between: str) -> None:
        """Put another line behind, without the blanks that it begins with."""
        self.add(Run(between))
        start = len(other.text) - len(other.text.lstrip(" \t"))
        shift = self.length - start
        for run in other.runs:
            if start < len(run.text):
                self.add(run.saying(run.text[start:]))
            start = max(start - len(run.text), 0)
        self.references += [replace(r, offset=r.offset + shift) for r in other.references]


def relined(blocks: Sequence[Block], typed: Collection[int], gaps: Collection[int]) -> tuple[Block, ...]:
    """The blocks with their lines told.

    Of the `typed`, by their places, each line is a paragraph. Before those in `gaps` a blank line stands.
    """
    groups = _groups(blocks, gaps)
    lines = list(_numbered(groups))
    wrapping = wrapping_of(lines)
    if not wrapping.width and not any("\n" in block.text for block in blocks):
        return tuple(blocks)
    vocabulary = vocabulary_of_lines(lines)
    found: list[Block] = []
    place = 0
    for group in groups:
        is_typed, place = place in typed, place + len(group)
        if wrapping.width or "\n" in group[0].text:
            found += _relined(group, wrapping, vocabulary, is_typed=is_typed)
        else:
            found += group
    return gathered(replace(block, anchor=Anchor("", at)) for at, block in enumerate(found))


def _relined(
    group: Sequence[Block], wrapping: Wrapping, vocabulary: Vocabulary, *, is_typed: bool
) -> Iterator[Block]:
    """The paragraphs of lines that stand below one another."""
    pieces = [piece for block in group for piece in _lines(block)]
    whole = _joined(pieces, wrapping, vocabulary) if wrapping.width else pieces
    if is_typed or len(group) > 1 or _are_paragraphs(whole):
        for at, piece in enumerate(piece for piece in whole if piece.text.strip()):
            yield _block([piece], is_first=at == 0)
    else:
        yield _block(whole)


def _groups(blocks: Sequence[Block], gaps: Collection[int]) -> list[list[Block]]:
    """The blocks whose lines stand below one another: one of several, or of a line each without a gap."""
    groups: list[list[Block]] = []
    was_line = False
    for place, block in enumerate(blocks):
        is_line = not ("\n" in block.text or block.heading or block.number or block.cell)
        if is_line and was_line and place not in gaps:
            groups[-1].append(block)
        else:
            groups.append([block])
        was_line = is_line
    return groups


def _lines(block: Block) -> Iterator[_Piece]:
    """The lines of a block in one pass: there may be as many as runs."""
    piece, start, place = _Piece(block), 0, 0
    references = list(block.references)[::-1]
    for run in block.runs:
        for number, text in enumerate(run.text.split("\n")):
            if number:
                yield piece
                place += 1
                piece, start = _Piece(block), place
            while references and references[-1].offset < place + len(text):
                reference = references.pop()
                piece.references.append(replace(reference, offset=reference.offset - start))
            if text:
                piece.add(run.saying(text))
            place += len(text)
    yield piece


def _numbered(groups: Sequence[Sequence[Block]]) -> Iterator[Line]:
    """The lines that are written, a gap between those of two groups."""
    place = 0
    for group in groups:
        for text in (text for block in group for text in block.text.split("\n")):
            if text.strip():
                yield Line(place, text)
            place += 1
        place += 1


def _joined(parts: Sequence[_Piece], wrapping: Wrapping, vocabulary: Vocabulary) -> list[_Piece]:
    """The lines with those put together that go on."""
    found: list[_Piece] = []
    first = last = ""
    for piece in parts:
        line = piece.text
        if found and last.strip() and line.strip() and wrapping.goes_on(first, last, line):
            taken, between = vocabulary.between(found[-1].end, line)
            found[-1].shorten(taken)
            found[-1].append(piece, between)
        else:
            found.append(piece)
            first = line
        last = line
    return found


def _are_paragraphs(parts: Sequence[_Piece]) -> bool:
    """Whether there are many, and half of them end as paragraphs do."""
    written = [piece.text for piece in parts if piece.text.strip()]
    return len(written) >= _MANY and 2 * sum(map(ends, written)) >= len(written)


def _block(pieces: Sequence[_Piece], *, is_first: bool = True) -> Block:
    """A block of these lines; a number that the format counts is that of a block's first one."""
    composer = Composer()
    references: list[Reference] = []
    length = 0
    for number, piece in enumerate(pieces):
        if number:
            composer.add("\n", pieces[number - 1].formatting)
            length += 1
        references += [replace(r, offset=r.offset + length) for r in piece.references]
        for run in piece.runs:
            composer.add(run.text, run)
        length += piece.length
    block = pieces[0].block
    made = replace(block, runs=composer.runs, references=tuple(references))
    return made if is_first or not block.number else replace(made, number="", level=0)
