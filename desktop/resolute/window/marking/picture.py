"""The sign of a mark as a widget, for the dialog that says what signs mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from resolute.window.marking.drawing import Mark, draw_mark
from resolute.window.theme import Theme


class MarkPicture(QWidget):
    """A mark as the gutter has it."""

    def __init__(self, mark: Mark, theme: Theme) -> None:
        super().__init__()
        self.mark, self._theme = mark, theme
        side = self.fontMetrics().height()
        self.setFixedSize(side * 2, round(side * 1.2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, radius = QPainter(self), self.fontMetrics().height() * 0.3
        painter.fillRect(self.rect(), QColor(self._theme.page.gutter))
        draw_mark(painter, self.mark, QPointF(self.rect().center()), radius, self._theme)
