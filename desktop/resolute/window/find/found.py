"""Where all that is sought stands in a pair: which is the how-manieth, which is the next.

In both texts at once, words that are equal on both sides are one place and not two:

    counted on each side     "2 of 2" stays at the same words of an unchanged paragraph
    counted once             "next" always goes on
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from resolute.model import Op
from resolute.window.find.folding import Folded, fold
from resolute.window.find.query import Hit, Hits, Matcher, Query, Where
from resolute.window.pair.cells import Cell, Side
from resolute.window.pair.rows import Form, Sign, ViewRow


@dataclass(frozen=True, slots=True)
class Match:
    """Words of one side: a row of the view, and characters of its cell's text."""

    row: int
    side: Side
    start: int
    end: int


class Haystack:
    """The texts of one side's cells in one string, a line for each row."""

    def __init__(self, rows: Iterable[tuple[int, Cell]], side: Side) -> None:
        cells = list(rows)
        texts = [cell.text for _row, cell in cells]
        self.side = side
        self.rows = [row for row, _cell in cells]
        self.text: Folded = fold("\n".join(texts))
        self.wording_starts = list(accumulate((len(text) + 1 for text in texts), initial=0))[:-1]
        self.starts = self.wording_starts
        if self.text.gaps:
            self.starts = [self.text.folded(start) for start in self.wording_starts]

    def begin_of(self, row: int) -> int:
        """Where the first row that is `row` or stands behind it begins."""
        at = bisect_left(self.rows, row)
        return self.starts[at] if at < len(self.rows) else len(self.text.text) + 1

    def row_at(self, begin: int) -> int:
        return self.rows[self._at(begin)]

    def match(self, hit: Hit) -> Match:
        at = self._at(hit[0])
        start, end = self.text.wording(*hit)
        return Match(self.rows[at], self.side, start - self.wording_starts[at], end - self.wording_starts[at])

    def _at(self, begin: int) -> int:
        return bisect_right(self.starts, begin) - 1


class Places:
    """The texts of a pair, ready to be searched."""

    def __init__(self, rows: tuple[ViewRow, ...]) -> None:
        self._hay = {side: Haystack(_cells(rows, side), side) for side in Side}
        self._own = Haystack([it for it in _cells(rows, Side.EARLIER) if _differs(rows[it[0]])], Side.EARLIER)
        self._equal = _equal_stretches(rows, self._own)

    def search(self, query: Query) -> Found:
        """Raises `UnusablePattern`."""
        matcher = query.matcher()
        if query.where is not Where.BOTH:
            hay = self._hay[Side(query.where.value)]
            return Found(query, matcher, [(hay, matcher.hits(hay.text, hay.starts))])
        hay, own = self._hay[Side.LATER], self._own
        hits = self._alone(matcher.hits(own.text, own.starts))
        return Found(query, matcher, [(hay, matcher.hits(hay.text, hay.starts)), (own, hits)])

    def _alone(self, hits: Hits) -> Hits:
        """The hits in the earlier text whose words do not stand in the later one too."""
        begins, ends = self._equal
        places = ((bisect_right(begins, begin) - 1, begin, end) for begin, end in hits)
        alone = [(begin, end) for at, begin, end in places if at < 0 or ends[at] < end]
        return Hits([begin for begin, _end in alone], [end for _begin, end in alone])


class Found:
    """All matches of a query, in the order of the view; in a row those of the earlier text come first."""

    def __init__(self, query: Query, matcher: Matcher, parts: list[tuple[Haystack, Hits]]) -> None:
        self.query = query
        self._matcher = matcher
        self._parts = parts
        hay, hits = parts[0]
        self._ranks = [
            number + bisect_left(hits.begins, hay.begin_of(other.row_at(begin)))
            for other, others in parts[1:]
            for number, begin in enumerate(others.begins)
        ]
        """The numbers of the matches of the second part."""

    def __len__(self) -> int:
        return sum(len(hits) for _hay, hits in self._parts)

    def __getitem__(self, number: int) -> Match:
        at = bisect_left(self._ranks, number)
        own = at < len(self._ranks) and self._ranks[at] == number
        hay, hits = self._parts[1 if own else 0]
        return hay.match(hits[at if own else number - at])

    def first_from(self, row: int) -> int:
        """The number of the first match in a row or behind it; how many there are where there is none."""
        return sum(bisect_left(hits.begins, hay.begin_of(row)) for hay, hits in self._parts)

    def rows(self) -> list[int]:
        """The rows that have a match, ascending."""
        return sorted({row for hay, hits in self._parts for row in _rows_with(hay, hits)})

    def within(self, cell: Cell) -> list[Hit]:
        """All that is found in a cell, in characters of its text; on the other side of equal words too."""
        if not self.query.where.has(cell.side):
            return []
        text = fold(cell.text)
        return [text.wording(*hit) for hit in self._matcher.hits(text)]


def _cells(rows: tuple[ViewRow, ...], side: Side) -> Iterator[tuple[int, Cell]]:
    """The cells of one side. A ghost only shows again what stands elsewhere."""
    for place, row in enumerate(rows):
        cell = row.side(side)
        if cell is not None and row.form in (Form.TEXT, Form.NOTE):
            yield place, cell


def _differs(row: ViewRow) -> bool:
    return row.later is None or row.sign not in (Sign.UNCHANGED, Sign.MOVED)


def _rows_with(hay: Haystack, hits: Hits) -> Iterator[int]:
    at = 0
    for row, end in zip(hay.rows, (*hay.starts[1:], len(hay.text.text) + 1), strict=False):
        behind = bisect_left(hits.begins, end, at)
        if behind > at:
            yield row
        at = behind


def _equal_stretches(rows: tuple[ViewRow, ...], own: Haystack) -> tuple[list[int], list[int]]:
    """Where words of the earlier text begin and end that stand in the later one too."""
    begins: list[int] = []
    ends: list[int] = []
    for start, row in zip(own.wording_starts, own.rows, strict=True):
        earlier = rows[row].earlier
        at = start
        for span in earlier.row_spans if earlier else ():
            if span.op is Op.EQUAL:
                begins.append(own.text.folded(at))
                ends.append(own.text.folded(at + len(span.text)))
            at += 0 if span.op is Op.INSERT else len(span.text)
    return begins, ends
