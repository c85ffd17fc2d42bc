"""Boxes and fields whose edge is seen: the style draws it darker than the ground, invisible on a dark one."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLineEdit, QStyle, QStyleOptionButton, QWidget


class Box(QCheckBox):
    """A check box."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        _draw_edge(self, QRectF(box))


class Words(QLineEdit):
    """A field for words."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_edge(self, QRectF(self.rect()))


class Number(QDoubleSpinBox):
    """A field for a number."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_edge(self, QRectF(self.rect()))


def _draw_edge(widget: QWidget, box: QRectF) -> None:
    """A line in the colour of quiet text, which stands out from every ground; in the focus' where that is."""
    palette = widget.palette()
    colour = palette.highlight() if widget.hasFocus() else palette.placeholderText()
    painter = QPainter(widget)
    painter.setPen(QPen(colour.color(), 1))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
