"""Where pages end: a row stays whole where it can, and where it is cut, no line of either side is.

The sides are cut each for itself, since after a gap between two paragraphs their lines stand level no more:

    OP3  Requests the keepers     OP3  Requests the keepers
         to count;                     to count, and to tell the
    ---------- page ----------         pilots;
    OP4  Regrets the fog.         ---------- page ----------
                                       Regrets the fog.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from resolute.window.pair.cells import Side
from resolute.window.pair.geometry import Geometry
from resolute.window.pair.layouts import LaidOut
from resolute.window.pair.rows import Form
from resolute.window.pair.sticky import is_heading

_WHOLE = 1 / 3
"""The share of a page up to which a row is never cut."""
_FEWEST = 2
"""Lines that stand together at least, before a cut and behind it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A row on a page, or as much of it as fits there.

    `top` is where it begins, from the top of the page's rows. Of each side of the view, what stands between
    `begins` and `ends` is on this page, both from the top of the row, which is `height` high.
    """

    place: int
    top: float
    begins: tuple[float, ...]
    ends: tuple[float, ...]
    height: float

    @property
    def is_whole(self) -> bool:
        return not any(self.begins) and all(end == self.height for end in self.ends)


Page = tuple[Piece, ...]


def paginate(geometry: Geometry, first: float, others: float) -> tuple[Page, ...]:
    """All rows on pages, of which the first and the others have so much room."""
    while geometry.settle_slice(1.0):
        pass
    filling = _Filling(geometry, first, others)
    stands = list(geometry.stands(0, geometry.total, None))
    for number, stand in enumerate(stands):
        below = stands[number + 1].place if number + 1 < len(stands) else None
        filling.add(stand.place, below)
    return filling.pages


class _Filling:
    """Pages while they are being filled."""

    def __init__(self, geometry: Geometry, first: float, others: float) -> None:
        self._geometry, self._room, self._others = geometry, first, others
        self._pages: list[list[Piece]] = [[]]
        self._y = 0.0

    @property
    def pages(self) -> tuple[Page, ...]:
        return tuple(tuple(page) for page in self._pages)

    def add(self, place: int, below: int | None) -> None:
        """Put a row below the last one, or on the next page where too little of it would stand here."""
        height = float(self._geometry.heights[place])
        needed = self._needed(place) + (self._needed(below) if below and self._leads(place) else 0)
        if self._pages[-1] and self._y + needed > self._room:
            self._turn()
        sides = self._geometry.scene.columns.sides
        begins = (0.0,) * len(sides)
        while height - min(begins) > self._room - self._y:
            ends = self._ends(place, begins)
            self._pages[-1].append(Piece(place, self._y, begins, ends, height))
            begins = ends
            self._turn()
        self._pages[-1].append(Piece(place, self._y, begins, (height,) * len(sides), height))
        self._y += height - min(begins)

    def _turn(self) -> None:
        self._pages.append([])
        self._y, self._room = 0.0, self._others

    def _needed(self, place: int) -> float:
        """How much of a row must stand together: all of a short one, the first lines of a long one."""
        height, measure = self._geometry.heights[place], self._geometry.scene.measure
        few = measure.above(self._geometry.scene.rows[place]) + 2 * _FEWEST * measure.line
        return height if height <= self._others * _WHOLE else few

    def _leads(self, place: int) -> bool:
        """Whether a row must not stand last on a page."""
        row = self._geometry.scene.pair[place]
        return row.form is Form.NOTES or is_heading(row)

    def _ends(self, place: int, begins: tuple[float, ...]) -> tuple[float, ...]:
        """Where each side of a row is cut that does not fit on the page."""
        room = self._room - self._y
        scene, height = self._geometry.scene, float(self._geometry.heights[place])
        above = scene.measure.above(scene.rows[place])
        laid_out = (scene.layouts.of(place, side) for side in scene.columns.sides)
        limits = (min(height, begin + room) for begin in begins)
        ends = tuple(
            _cut(each, above, begin, limit)
            for each, begin, limit in zip(laid_out, begins, limits, strict=True)
        )
        # a page too small for two lines: better a line is cut than none is printed
        return ends if ends != begins else tuple(min(height, begin + room) for begin in begins)


def _cut(laid_out: LaidOut | None, above: float, begin: float, limit: float) -> float:
    """The last place up to `limit` where no line is cut, from the top of a row; `begin` where there is none.

    Where the text is over before, that is the limit itself.
    """
    if laid_out is None or above + laid_out.height <= limit:
        return limit
    return max((above + y for y in _gaps(laid_out) if begin < above + y <= limit), default=begin)


def _gaps(laid_out: LaidOut) -> Iterator[float]:
    """Between which lines a text may be cut, from its top."""
    lines = [laid_out.layout.lineAt(number) for number in range(laid_out.layout.lineCount())]
    for number in range(_FEWEST, len(lines) - _FEWEST + 1):
        before, behind = lines[number - 1], lines[number]
        yield (before.y() + before.height() + behind.y()) / 2


def sides_of(geometry: Geometry, piece: Piece) -> Iterator[tuple[Side, float, float]]:
    """What is on the page of each side of a row."""
    yield from zip(geometry.scene.columns.sides, piece.begins, piece.ends, strict=True)
