"""A check box whose frame is seen: the style draws it darker than the ground, invisible on a dark one."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton


class Box(QCheckBox):
    """Draws a line around the box in the colour of quiet text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter, palette = QPainter(self), self.palette()
        colour = palette.highlight() if self.hasFocus() else palette.placeholderText()
        painter.setPen(QPen(colour.color(), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
