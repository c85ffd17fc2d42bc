"""Both sides of a row as one text, deleted and inserted words where they stand: the redline in one column.

    OP7 → OP9   Requests [-the-]{+all+} keepers to report;

Selection, search and navigation know words by the side that they stand on; this tells where they are shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from resolute.model import Op, Span, visible
from resolute.window.pair.cells import Cell, Side
from resolute.window.pair.rows import Form, ViewRow

Piece = tuple[int, int, int]
"""Where words of one side begin on it and where in the merged text, and how many characters they have."""


@dataclass(frozen=True, slots=True)
class Merged(Cell):
    """A cell for both sides; its paragraphs and labels are the later ones, or the earlier ones if alone."""

    halves: tuple[Cell, ...] = ()

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)

    @property
    def length(self) -> int:
        return sum(len(span.text) for span in self.spans)

    @property
    def spans(self) -> tuple[Span, ...]:
        return _visible(self.row_spans)

    def seams(self) -> Iterator[int]:
        """Where inserted words follow deleted ones at once."""
        at = 0
        for before, span in pairwise((*self.spans, Span(Op.EQUAL, ""))):
            at += len(before.text)
            if before.op is not Op.EQUAL and span.op is not Op.EQUAL and not before.text[-1].isspace():
                yield at

    def pieces(self, side: Side) -> Iterator[Piece]:
        """Where the words of one side are shown, ascending."""
        own = shown = 0
        for span in self.spans:
            length = len(span.text)
            if span.op in (Op.EQUAL, side.own_op):
                yield own, shown, length
                own += length
            shown += length

    def shown(self, side: Side, start: int, end: int) -> list[tuple[int, int]]:
        """Where characters of one side are shown; words that the other side has between them are left out."""
        cut = ((max(start, own), min(end, own + n), shown - own) for own, shown, n in self.pieces(side))
        return [(first + shift, last + shift) for first, last, shift in cut if first < last]

    def shown_at(self, side: Side, offset: int) -> int:
        """Where one character of a side is shown."""
        at = 0
        for own, shown, length in self.pieces(side):
            at = shown + min(offset - own, length) if offset >= own else at
        return at

    def offset_on(self, side: Side, shown: int) -> int:
        """The character of a side that stands at a place of the merged text, or the next one."""
        at = 0
        for own, begin, length in self.pieces(side):
            at = own + min(max(0, shown - begin), length) if shown >= begin else at
        return at

    def words(self, start: int, end: int) -> str:
        """The later wording of what is shown; deleted words where there is nothing else."""
        texts: dict[Op, str] = dict.fromkeys(Op, "")
        later, at = "", 0
        for span in self.spans:
            part = span.text[max(0, start - at) : max(0, end - at)]
            texts[span.op] += part
            later += "" if span.op is Op.DELETE else part
            at += len(span.text)
        return later or texts[Op.DELETE]


def halves(cell: Cell) -> tuple[Cell, ...]:
    """The cells of both sides that a cell shows, or itself."""
    return cell.halves if isinstance(cell, Merged) else (cell,)


def shown(cell: Cell, side: Side, start: int, end: int) -> list[tuple[int, int]]:
    """Where characters of one side are shown in a cell, merged or not."""
    return cell.shown(side, start, end) if isinstance(cell, Merged) else [(start, end)]


def merged_rows(rows: tuple[ViewRow, ...]) -> tuple[ViewRow, ...]:
    """The rows with both sides of each in one cell, which stands in the place of the later one."""
    return tuple(_merged(row) if row.form in (Form.TEXT, Form.NOTE) else row for row in rows)


def _merged(row: ViewRow) -> ViewRow:
    halves = tuple(cell for cell in (row.earlier, row.later) if cell is not None)
    last = halves[-1]
    gone = sum(len(span.text) for span in last.row_spans if span.op is Op.DELETE) if len(halves) > 1 else 0
    cell = Merged(
        last.paragraphs,
        Side.LATER,
        last.row_spans,
        last.labels,
        last.notes,
        last.breadth + gone,
        halves,
    )
    return replace(row, earlier=None, later=cell)


@lru_cache(maxsize=512)
def _visible(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return visible(spans)
