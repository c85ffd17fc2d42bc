"""The signs of the gutter: a shape for each relation, drawn and not written, so that no font can lack it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from resolute.window.pair.rows import Sign
from resolute.window.theme import Theme

Stroke = tuple[tuple[float, float], ...]

STROKES: dict[Sign, tuple[Stroke, ...]] = {
    Sign.UNCHANGED: (((-0.6, -0.34), (0.6, -0.34)), ((-0.6, 0.34), (0.6, 0.34))),
    Sign.CHANGED: (
        ((-0.8, -0.32), (0.8, -0.32)),
        ((-0.8, 0.32), (0.8, 0.32)),
        ((-0.45, 0.85), (0.45, -0.85)),
    ),
    Sign.INSERTED: (((-0.8, 0), (0.8, 0)), ((0, -0.8), (0, 0.8))),
    Sign.DELETED: (((-0.8, 0), (0.8, 0)),),
    Sign.MOVED: (
        ((-0.4, 0.85), (-0.4, -0.85)),
        ((-0.8, -0.4), (-0.4, -0.85), (0, -0.4)),
        ((0.45, -0.85), (0.45, 0.85)),
        ((0.05, 0.4), (0.45, 0.85), (0.85, 0.4)),
    ),
    Sign.NOTE: (((0, -0.75), (0, 0.75)), ((-0.65, -0.38), (0.65, 0.38)), ((-0.65, 0.38), (0.65, -0.38))),
    Sign.SPLIT: (((-0.9, 0), (-0.2, 0), (0.8, -0.6)), ((-0.2, 0), (0.8, 0.6))),
    Sign.MERGED: (((0.9, 0), (0.2, 0), (-0.8, -0.6)), ((0.2, 0), (-0.8, 0.6))),
}
"""Polylines from -1 to 1 around the sign's middle, y downwards."""


def sign_colour(sign: Sign, theme: Theme) -> str:
    """The colour of a sign, its bar and its hint."""
    marks = theme.marks
    colours = {Sign.INSERTED: marks.inserted, Sign.DELETED: marks.deleted, Sign.MOVED: marks.moved}
    return theme.page.label if sign is Sign.UNCHANGED else colours.get(sign, marks.changed)


def sign_fill(sign: Sign, theme: Theme) -> str:
    """The ground of a whole paragraph that has this sign."""
    marks = theme.marks
    fills = {
        Sign.INSERTED: marks.inserted_fill,
        Sign.DELETED: marks.deleted_fill,
        Sign.MOVED: marks.moved_fill,
    }
    return fills.get(sign, theme.page.paper)


def draw_sign(
    painter: QPainter, sign: Sign, middle: QPointF, radius: float, theme: Theme, quiet: bool = False
) -> None:
    """Draw a sign around its middle; `radius` in pixels. A quiet one is as slight as that of no change."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    quiet |= sign is Sign.UNCHANGED
    size = radius * (0.8 if quiet else 1)
    colour = theme.page.label if quiet else sign_colour(sign, theme)
    pen = QPen(QColor(colour), radius * (0.2 if quiet else 0.32))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for stroke in STROKES.get(sign, ()):
        painter.drawPolyline([middle + QPointF(x, y) * size for x, y in stroke])
    painter.restore()


def draw_fold(painter: QPainter, middle: QPointF, radius: float, colour: str) -> None:
    """Two arrows apart: what is folded away can be opened."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), radius * 0.25)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for way in (-1, 1):
        corners = ((-0.55, 0.4 * way), (0, 0.95 * way), (0.55, 0.4 * way))
        painter.drawPolyline([middle + QPointF(x, y) * radius for x, y in corners])
    painter.restore()


def draw_bar(painter: QPainter, sign: Sign, box: QRectF, at_right: bool, weight: int, theme: Theme) -> None:
    """The bar at the outer edge of a whole paragraph: a double line for a moved one."""
    colour, count = QColor(sign_colour(sign, theme)), 2 if sign is Sign.MOVED else 1
    for number in range(count):
        shift = number * weight * 2
        left = round(box.right()) - weight - shift if at_right else round(box.left()) + shift
        painter.fillRect(QRectF(left, box.top(), weight, box.height()), colour)
