"""A curve in the gutter between both ends of the current move, so that the eye finds where it leads."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from resolute.window.pair.rows import Form, Sign
from resolute.window.pair.scene import Scene


def draw_move(painter: QPainter, scene: Scene, ends: tuple[int, int], boxes: tuple[QRectF, QRectF]) -> None:
    """Join the signs of two rows, given by their places and where they stand in the viewport."""
    em = scene.columns.em
    high, low = sorted(_sign_y(scene, end, box) for end, box in zip(ends, boxes, strict=True))
    edge = scene.columns.gutter_left + em * 0.3
    at_sign = scene.columns.gutter_left + scene.columns.gutter_width / 2 - em * 0.5
    bend = min(em * 1.2, (low - high) / 2)
    path = QPainterPath(QPointF(at_sign, high))
    path.quadTo(QPointF(edge, high), QPointF(edge, high + bend))
    path.lineTo(edge, low - bend)
    path.quadTo(QPointF(edge, low), QPointF(at_sign, low))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scene.theme.marks.moved), max(1.5, em * 0.11)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def _sign_y(scene: Scene, place: int, box: QRectF) -> float:
    """Where the sign of a move stands: below another sign where the paragraph changed too."""
    row, measure = scene.rows[place], scene.measure
    if row.form is Form.GHOST:
        return box.center().y()
    below = measure.line if row.sign is not Sign.MOVED else 0
    return box.top() + measure.above(row) + measure.line / 2 + below
