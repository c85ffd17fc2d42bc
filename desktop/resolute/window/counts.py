"""How many paragraphs became what, each number with the sign that the gutter has for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from resolute.model import Comparison
from resolute.window.pair.rows import Sign
from resolute.window.pair.signs import draw_sign
from resolute.window.pair.wording import counts
from resolute.window.theme import Theme
from resolute.window.translating import tr


class Counts(QWidget):
    """Paints them in one line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.counts: tuple[tuple[Sign, str], ...] = ()

    def show_counts(self, comparison: Comparison) -> None:
        self.counts = counts(comparison)
        self.setAccessibleName(tr(", ").join(text for _sign, text in self.counts))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        places = list(_places(self.counts, QFontMetricsF(self.font()), line))
        right = places[-1][2].right() if places else 0
        return QSize(round(right), round(line * 1.4))

    def minimumSizeHint(self) -> QSize:
        """May be cut off where the window is narrow."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_counts(QPainter(self), self.counts, self.height(), self._theme)


def draw_counts(painter: QPainter, counts: tuple[tuple[Sign, str], ...], height: float, theme: Theme) -> None:
    """Draw counts in one line so high, in the painter's font and pen."""
    metrics = QFontMetricsF(painter.font())
    radius = metrics.height() * 0.3
    for sign, text, box in _places(counts, metrics, height):
        draw_sign(painter, sign, QPointF(box.left() - 2.2 * radius, box.center().y()), radius, theme)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _places(
    counts: tuple[tuple[Sign, str], ...], metrics: QFontMetricsF, height: float
) -> Iterator[tuple[Sign, str, QRectF]]:
    """Each sign and its text, and where the text stands; the sign stands before it."""
    line, left = metrics.height(), 0.0
    for sign, text in counts:
        box = QRectF(left + line * 1.3, 0, metrics.horizontalAdvance(text), height)
        yield sign, text, box
        left = box.right() + line * 0.7
