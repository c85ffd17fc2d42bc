"""Where the columns stand: margins with labels, texts, and the gutter between them.

    | pad | label | text of the earlier | pad | gutter | pad | label | text of the later | pad |

A text in Arabic has its labels on its right. Lines never grow longer than can be read with ease. Each margin
is as wide as its widest label, "OP7 → OP9", unless that took too much from the texts; these are equally wide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from resolute.window.pair.cells import Cell, Label, Side
from resolute.window.pair.rows import ViewRow
from resolute.window.pair.type import Type

DEEPEST = 4
"""The level from which on texts are indented no more."""
_LONGEST_LINE, _LONGEST_ALONE = 46.0, 52.0
_SHORTEST_LINE = 4.5
_INDENT = 1.6
_STACKED, _LONGEST_LABEL = _LENGTHS = len("OP88 →"), len("OP188 → OP188")
_USUAL_LABEL = "OP88"
_NARROW = 30.0
"""Width of a whole column, in em, below which "OP7 →" stands above "OP9"."""


@dataclass(frozen=True, slots=True)
class Column:
    """One side, in pixels from the left of the view; `characters` is how long a line of a label may be."""

    left: float
    width: float
    margin: float
    pad: float
    indent: float
    characters: int

    @property
    def right(self) -> float:
        return self.left + self.width

    def text_width(self, cell: Cell) -> float:
        """At least what a few letters need; what is wider than its column would be cut off at the edge."""
        return self.text_width_at(min(cell.level, DEEPEST))

    def text_width_at(self, level: int) -> float:
        """The same for cells of a level, 0 to `DEEPEST`."""
        shortest = self.indent / _INDENT * _SHORTEST_LINE
        return max(shortest, self.width - self.margin - self.indent * level)

    def text_left(self, cell: Cell) -> float:
        return self.left if cell.right_to_left else self.left + self.margin + self._indent(cell)

    def label(self, cell: Cell, top: float, height: float) -> QRectF:
        """Where a label is written; its text stands on the side of the text's beginning."""
        left = self.right - self.margin + self.pad if cell.right_to_left else self.left
        return QRectF(left, top, self.margin - self.pad, height)

    def lines(self, label: Label) -> tuple[str, ...]:
        """A label as the margin has room for it."""
        return label.lines(self.characters)

    def beside(self, top: float, height: float, right_to_left: bool) -> QRectF:
        """The column without the margin of the labels."""
        return QRectF(
            self.left if right_to_left else self.left + self.margin, top, self.width - self.margin, height
        )

    def box(self, top: float, height: float, right_to_left: bool = False) -> QRectF:
        """The ground behind the text."""
        return self.beside(top, height, right_to_left).adjusted(-self.pad / 2, 0, self.pad / 2, 0)

    def _indent(self, cell: Cell) -> float:
        return self.indent * min(cell.level, DEEPEST)


@dataclass(frozen=True, slots=True)
class Columns:
    """Both columns and the gutter at one width of the view."""

    earlier: Column
    later: Column
    gutter_left: float
    gutter_width: float
    width: float
    em: float
    sides: tuple[Side, ...] = tuple(Side)
    """What stands beside each other; in one column the later side stands for both."""

    def side(self, side: Side) -> Column:
        return self.earlier if side is Side.EARLIER else self.later

    def side_at(self, x: float) -> Side:
        if len(self.sides) == 1:
            return self.sides[0]
        return Side.EARLIER if x < self.gutter_left + self.gutter_width / 2 else Side.LATER

    def gutter(self, top: float, height: float) -> QRectF:
        return QRectF(self.gutter_left, top, self.gutter_width, height)


@dataclass(frozen=True, slots=True)
class LongestLabels:
    """The longest line of the labels of each side, where they are stacked and where they are not.

    Kept with the rows, since at each step of a resize looking through 5,000 rows would be felt.
    """

    lines: dict[tuple[Side, int], str]

    @classmethod
    def of(cls, rows: tuple[ViewRow, ...]) -> LongestLabels:
        labels = {side: _distinct(rows, side) for side in Side}
        return cls({(side, most): _longest(labels[side], most) for side in Side for most in _LENGTHS})


def columns(width: float, type_: Type, labels: LongestLabels) -> Columns:
    """The columns of a view `width` pixels wide that shows rows with these labels."""
    em = type_.em
    pad, gutter = em * 1.1, em * 2.4
    most = _STACKED if width < 2 * _NARROW * em else _LONGEST_LABEL
    metrics = QFontMetricsF(type_.label)
    before, after = (metrics.horizontalAdvance(labels.lines[side, most]) + pad * 1.3 for side in Side)
    room = width - gutter - 4 * pad - before - after
    text = em * max(_SHORTEST_LINE, min(room / 2 / em, _LONGEST_LINE))
    left = max(pad, pad + room / 2 - text)
    gutter_left = left + before + text + pad
    return Columns(
        Column(left, before + text, before, pad, em * _INDENT, most),
        Column(gutter_left + gutter + pad, after + text, after, pad, em * _INDENT, most),
        gutter_left,
        gutter,
        width,
        em,
    )


def one_column(width: float, type_: Type, labels: LongestLabels) -> Columns:
    """The gutter and one column behind it, in the middle of the view."""
    em = type_.em
    pad, gutter = em * 1.1, em * 2.4
    most = _STACKED if width < _NARROW * em else _LONGEST_LABEL
    widest = max((labels.lines[side, most] for side in Side), key=len)
    margin = QFontMetricsF(type_.label).horizontalAdvance(widest) + pad * 1.3
    room = width - gutter - 2 * pad - margin
    text = em * max(_SHORTEST_LINE, min(room / em, _LONGEST_ALONE))
    left = max(0.0, (room - text) / 2)
    column = Column(left + gutter + pad, margin + text, margin, pad, em * _INDENT, most)
    return Columns(column, column, left, gutter, width, em, (Side.LATER,))


def _distinct(rows: tuple[ViewRow, ...], side: Side) -> list[Label]:
    """The labels of a side, one of each length."""
    cells = (cell for row in rows if (cell := row.side(side)) is not None)
    return list({(len(label.text), len(label.previous)): label for c in cells for label in c.labels}.values())


def _longest(labels: list[Label], most: int) -> str:
    """The longest of the labels' lines, of those that are no longer than `most` characters."""
    lines = (line for label in labels for line in label.lines(most))
    longest = max((line for line in lines if len(line) <= most), key=len, default="")
    return max(re.sub(r"\d", "8", longest), _USUAL_LABEL, key=len)
