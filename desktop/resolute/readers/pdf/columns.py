"""Pages set in two columns, as the Official Records are: the left column is read before the right one.

Read across, two columns come out woven into one another, or as a table. A page has columns where a white
stripe in its middle runs down between lines that are prose on both sides: both sides are about as wide, most
of their lines are full, and their paragraphs begin at different heights. In a table without rules the cells
of a row begin beside one another. Lines across the whole page (a heading, notes) part what is above them from
what is below. Where one page of a document has columns, shorter stretches at the same place are columns too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress, groupby, pairwise
from math import inf

from resolute.readers.pdf.lines import Line
from resolute.readers.pdf.pieces import Page
from resolute.readers.pdf.tables import grids_of

_MIDDLE = (0.35, 0.65)
"""Of the text's width: where the white may stand."""
_PLACES = 30
"""How many places there it is looked for at."""
_MANY, _SOME, _FEW = 8, 4, 1
"""Lines on each side by which columns are told; by which they can be no table; that are enough elsewhere."""
_FULL, _MOST = 0.8, 0.55
"""Of a column's width: a full line; of the lines: how many must be full."""
_UNEQUAL = 1.4
"""How many times as wide as the other a column may be."""
_APART = 1.3
"""Of the usual distance of lines: a wider one parts paragraphs."""
_BESIDE = 0.8
"""Of the paragraphs' beginnings: more beside one another are rows of a table."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page that is read from its head to its foot, with the page as wide as it is."""

    page: Page
    lines: list[Line]


def areas_of(pages: Sequence[Page], lines: Sequence[list[Line]]) -> list[Area]:
    """The areas of all pages in the order in which they are read; one a page where none has columns."""
    may_have = [not grids_of(page.rules) for page in pages]
    known: list[float] = []
    for own in compress(lines, may_have):
        if not any(_has_columns(own, gutter) for gutter in known):
            known += _gutters_of(own)
    found: list[Area] = []
    for page, own, may in zip(pages, lines, may_have, strict=True):
        found += _parted(page, own, known) if may and known else [Area(page, own)]
    return found


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a gutter, from the head down: where each line begins and ends, and how high it stands."""

    lines: Sequence[tuple[float, float, float]]

    @property
    def left(self) -> float:
        return min(left for left, _, _ in self.lines)

    @property
    def right(self) -> float:
        return max(right for _, right, _ in self.lines)

    @property
    def width(self) -> float:
        return self.right - self.left

    def is_prose(self) -> bool:
        edge = self.left + _FULL * self.width
        full = sum(right >= edge for _, right, _ in self.lines)
        return full >= _MOST * len(self.lines)

    def beginnings(self) -> list[float]:
        """The heights of the lines that follow a short one, or stand further apart than others."""
        gaps = sorted(before[2] - after[2] for before, after in pairwise(self.lines))
        usual = gaps[len(gaps) // 2] if gaps else inf
        edge = self.left + _FULL * self.width
        return [
            after[2]
            for before, after in pairwise(self.lines)
            if before[2] - after[2] > _APART * usual or before[1] < edge
        ]


def _gutters_of(lines: Sequence[Line]) -> list[float]:
    """Where the page's columns meet, across the page; nothing where it has none."""
    weights = {place: _weight(lines, place) for place in _places(lines)}
    most = max(weights.values(), default=0)
    best = [place for place, weight in weights.items() if weight == most]
    middle = best[len(best) // 2 :][:1]
    return [gutter for gutter in middle if _has_columns(lines, gutter)]


def _has_columns(lines: Sequence[Line], gutter: float) -> bool:
    return any(not crossed and _are_columns(run, gutter, _MANY) for crossed, run in _runs(lines, gutter))


def _places(lines: Sequence[Line]) -> list[float]:
    """Where a gutter may be; nowhere on a page where hardly a line begins right of its middle."""
    if not lines:
        return []
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    first, last = (left + share * (right - left) for share in _MIDDLE)
    if sum(any(start > first for start, _ in line.stretches) for line in lines) < _MANY:
        return []
    return [first + (last - first) * step / _PLACES for step in range(_PLACES + 1)]


def _weight(lines: Sequence[Line], gutter: float) -> int:
    """How many lines stand on both sides of it at least, in the longest stretch that nothing crosses."""
    runs = [run for is_crossed, run in _runs(lines, gutter) if not is_crossed]
    return max((min(len(side.lines) for side in _sides(run, gutter)) for run in runs), default=0)


def _runs(lines: Sequence[Line], gutter: float) -> Iterator[tuple[bool, list[Line]]]:
    """The lines in stretches that cross a gutter and that do not."""
    for is_crossed, group in groupby(lines, lambda line: any(a < gutter < b for a, b in line.stretches)):
        run = list(group)
        start = 0 if is_crossed else _start(run, gutter)
        if start:
            yield True, run[:start]
        yield is_crossed, run[start:]


def _start(run: Sequence[Line], gutter: float) -> int:
    """Where both columns have begun: short lines above that cross nothing, but stand above both."""
    tops = [side.lines[0][2] for side in _sides(run, gutter) if side.lines]
    return sum(line.baseline > min(tops) + line.size / 2 for line in run) if len(tops) == 2 else 0


def _sides(lines: Iterable[Line], gutter: float) -> tuple[_Side, _Side]:
    sides: tuple[list[tuple[float, float, float]], list[tuple[float, float, float]]] = ([], [])
    for line in lines:
        for side, own in zip(sides, _either_side(line.stretches, gutter), strict=True):
            if own:
                side.append((own[0][0], own[-1][1], line.baseline))
    return _Side(sides[0]), _Side(sides[1])


def _either_side(
    stretches: Sequence[tuple[float, float]], gutter: float
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    return [s for s in stretches if s[1] <= gutter], [s for s in stretches if s[1] > gutter]


def _are_columns(lines: Sequence[Line], gutter: float, least: int) -> bool:
    """Whether a stretch that nothing crosses is prose in two columns."""
    left, right = _sides(lines, gutter)
    if min(len(left.lines), len(right.lines)) < least:
        return False
    if min(len(left.lines), len(right.lines)) < _SOME:
        return True
    widths = sorted((left.width, right.width))
    if widths[1] > _UNEQUAL * widths[0] or not (left.is_prose() and right.is_prose()):
        return False
    begins, others = left.beginnings(), sorted(right.beginnings())
    size = lines[0].size
    beside = sum(_has_near(others, one, size / 2) for one in begins)
    return beside < 2 or beside < _BESIDE * max(len(begins), len(others))


def _has_near(places: Sequence[float], place: float, reach: float) -> bool:
    """Whether one of the places, which are in order, is as near as that."""
    at = bisect_left(places, place - reach)
    return at < len(places) and places[at] <= place + reach


def _parted(page: Page, lines: list[Line], gutters: Collection[float]) -> Iterator[Area]:
    """The page's areas: bands of lines across it, and between them the columns, each by itself.

    Lines at the head of a page that stand on the left alone are a column that the right one is missing to.
    """
    gutter = max(gutters, key=lambda x: _weight(lines, x))
    number = 0
    across: list[Line] = []
    for is_crossed, run in _runs(lines, gutter):
        goes_on = not number and not across and not _sides(run, gutter)[1].lines
        if is_crossed or not (goes_on or _are_columns(run, gutter, _FEW)):
            across += run
            continue
        if across:
            yield _area(page, across, number, 0)
        for column in (1, 2):
            if own := [part for line in run if (part := _part(line, gutter, column)) is not None]:
                yield _area(page, own, number + 1, column)
        number, across = number + 2, []
    if across:
        yield _area(page, across, number, 0)


def _part(line: Line, gutter: float, column: int) -> Line | None:
    """What of a line stands in a column."""
    pieces = tuple(p for p in line.pieces if (p.left + p.right > 2 * gutter) == (column == 2))
    return replace(line, pieces=pieces) if any(piece.text.strip() for piece in pieces) else None


def _area(page: Page, lines: Sequence[Line], band: int, column: int) -> Area:
    """An area of these lines, with the rules that stand in it alone."""
    own = [replace(line, band=band, column=column) for line in lines]
    left, right = min(line.left for line in own), max(line.right for line in own)
    rules = tuple(rule for rule in page.rules if rule.left < right and rule.right > left)
    return Area(replace(page, width=right - left, rules=rules), own)
