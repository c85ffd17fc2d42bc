"""The signs of what the user marked: quiet shapes beside the sign of the row, and in the list of changes."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from resolute.window.marking.badges import Badge
from resolute.window.pair.rows import Form, ViewRow
from resolute.window.pair.scene import Scene, Stand
from resolute.window.theme import Theme

Stroke = tuple[tuple[float, float], ...]


class Mark(StrEnum):
    """What was marked; each has a shape of its own."""

    BY_HAND = "by hand"
    CORRECTED = "corrected"
    SEEN = "seen"
    NOTE = "note"


STROKES: dict[Mark, tuple[Stroke, ...]] = {
    # two links of a chain
    Mark.BY_HAND: (
        ((-0.1, -0.5), (-0.75, -0.5), (-1, -0.2), (-1, 0.2), (-0.75, 0.5), (-0.1, 0.5)),
        ((0.1, -0.5), (0.75, -0.5), (1, -0.2), (1, 0.2), (0.75, 0.5), (0.1, 0.5)),
        ((-0.5, 0), (0.5, 0)),
    ),
    # a pencil
    Mark.CORRECTED: (
        ((-0.9, 0.9), (-0.7, 0.2), (0.45, -0.95), (0.95, -0.45), (-0.2, 0.7), (-0.9, 0.9)),
        ((0.15, -0.65), (0.65, -0.15)),
    ),
    Mark.SEEN: (((-0.8, 0.05), (-0.2, 0.7), (0.85, -0.7)),),
    # a sheet that speaks
    Mark.NOTE: (
        (
            (-0.9, -0.75),
            (0.9, -0.75),
            (0.9, 0.35),
            (-0.1, 0.35),
            (-0.5, 0.9),
            (-0.5, 0.35),
            (-0.9, 0.35),
            (-0.9, -0.75),
        ),
        ((-0.45, -0.35), (0.45, -0.35)),
        ((-0.45, 0), (0.2, 0)),
    ),
}
"""Polylines from -1 to 1 around the sign's middle, y downwards."""


def marks_of(badge: Badge) -> Iterator[Mark]:
    """What there is to be drawn."""
    if badge.by_hand:
        yield Mark.BY_HAND
    if badge.corrected:
        yield Mark.CORRECTED
    if badge.note:
        yield Mark.NOTE
    if badge.seen:
        yield Mark.SEEN


def draw_mark(painter: QPainter, mark: Mark, middle: QPointF, radius: float, theme: Theme) -> None:
    """Draw a sign around its middle; `radius` in pixels. Only a tick is as slight as no change."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.page.label if mark is Mark.SEEN else theme.page.accent
    pen = QPen(QColor(colour), max(1.0, radius * 0.26))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stroke in STROKES[mark]:
        painter.drawPolyline([middle + QPointF(x, y) * radius for x, y in stroke])
    painter.restore()


def draw_badge(painter: QPainter, scene: Scene, row: ViewRow, stand: Stand, badge: Badge) -> None:
    """Draw a row's marks into the gutter."""
    for mark, box in badge_places(scene, row, stand, badge):
        draw_mark(painter, mark, box.center(), box.width() / 2, scene.theme)


def badge_places(scene: Scene, row: ViewRow, stand: Stand, badge: Badge) -> Iterator[tuple[Mark, QRectF]]:
    """Where each mark stands: the tick on the right of the row's sign, the others on its left, downwards."""
    if row.form is Form.GHOST:
        return
    columns, measure = scene.columns, scene.measure
    middle = columns.gutter_left + columns.gutter_width / 2
    top, side, radius = (
        stand.top + measure.above(row) + measure.line / 2,
        columns.em * 0.88,
        columns.em * 0.3,
    )
    step = max(radius * 2.6, min(measure.line, stand.height - measure.above(row) - measure.line))
    for place, mark in enumerate(marks_of(badge)):
        x = middle + side if mark is Mark.SEEN else middle - side
        y = top if mark is Mark.SEEN else top + place * step
        yield mark, QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
