"""Where the columns stand: margins with labels, texts, and the gutter between them.

    | pad | label | text of the earlier | pad | gutter | pad | label | text of the later | pad |

A text in Arabic has its labels on its right. Lines never grow longer than can be read with ease.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from resolute.window.pair.cells import Cell, Side
from resolute.window.pair.type import Type

_LONGEST_LINE = 46.0
_SHORTEST_LINE = 6.0
_WIDEST_LABEL = "OP88 →"


@dataclass(frozen=True, slots=True)
class Column:
    """One side, in pixels from the left of the view; `text` without the margin that holds the labels."""

    left: float
    width: float
    margin: float
    pad: float
    indent: float

    @property
    def right(self) -> float:
        return self.left + self.width

    def text_width(self, cell: Cell) -> float:
        return max(self.indent * _SHORTEST_LINE, self.width - self.margin - self._indent(cell))

    def text_left(self, cell: Cell) -> float:
        return self.left if cell.right_to_left else self.left + self.margin + self._indent(cell)

    def label(self, cell: Cell, top: float, height: float) -> QRectF:
        """Where a label is written; its text stands on the side of the text's beginning."""
        left = self.right - self.margin + self.pad if cell.right_to_left else self.left
        return QRectF(left, top, self.margin - self.pad, height)

    def beside(self, top: float, height: float, right_to_left: bool) -> QRectF:
        """The column without the margin of the labels."""
        return QRectF(
            self.left if right_to_left else self.left + self.margin, top, self.width - self.margin, height
        )

    def box(self, top: float, height: float, right_to_left: bool = False) -> QRectF:
        """The ground behind the text."""
        return self.beside(top, height, right_to_left).adjusted(-self.pad / 2, 0, self.pad / 2, 0)

    def _indent(self, cell: Cell) -> float:
        return self.indent * min(cell.level, 4)


@dataclass(frozen=True, slots=True)
class Columns:
    """Both columns and the gutter at one width of the view."""

    earlier: Column
    later: Column
    gutter_left: float
    gutter_width: float
    width: float
    em: float

    def side(self, side: Side) -> Column:
        return self.earlier if side is Side.EARLIER else self.later

    def side_at(self, x: float) -> Side:
        return Side.EARLIER if x < self.gutter_left + self.gutter_width / 2 else Side.LATER

    def gutter(self, top: float, height: float) -> QRectF:
        return QRectF(self.gutter_left, top, self.gutter_width, height)


def columns(width: float, type_: Type) -> Columns:
    """The columns of a view `width` pixels wide."""
    em = type_.em
    pad, gutter = em * 1.1, em * 2.4
    margin = QFontMetricsF(type_.label).horizontalAdvance(_WIDEST_LABEL) + pad * 1.1
    room = (width - gutter) / 2 - 2 * pad
    each = max(margin + em * _SHORTEST_LINE, min(room, margin + em * _LONGEST_LINE))
    left = max(pad, (width - gutter) / 2 - pad - each)
    gutter_left = left + each + pad
    return Columns(
        Column(left, each, margin, pad, em * 1.6),
        Column(gutter_left + gutter + pad, each, margin, pad, em * 1.6),
        gutter_left,
        gutter,
        width,
        em,
    )
