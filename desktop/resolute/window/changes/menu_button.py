"""A flat button that opens a menu, with an arrow beside its text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget


class MenuButton(QToolButton):
    """Draws the arrow itself: the style would squeeze it into the corner, under the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        width = self.fontMetrics().horizontalAdvance(self.text()) + round(line * 1.4)
        return QSize(width, round(line * 1.5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option, line = QStyleOptionToolButton(), self.fontMetrics().height()
        self.initStyleOption(option)
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setFont(self.font())
        painter.setPen(self.palette().buttonText().color())
        box = self.rect().adjusted(round(line * 0.35), 0, -round(line * 0.9), 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self._arrow(painter, QPointF(self.width() - line * 0.62, self.height() / 2), line * 0.17)

    def _arrow(self, painter: QPainter, middle: QPointF, size: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().buttonText().color(), size * 0.45))
        left, right = QPointF(-size, -size / 2), QPointF(size, -size / 2)
        painter.drawPolyline([middle + left, middle + QPointF(0, size / 2), middle + right])
