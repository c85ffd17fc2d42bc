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
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_counts(QPainter(self), self.counts, QRectF(self.rect()), self._theme, mirrored=mirrored)


def draw_counts(
    painter: QPainter,
    counts: tuple[tuple[Sign, str], ...],
    line: QRectF,
    theme: Theme,
    *,
    mirrored: bool = False,
) -> None:
    """Draw counts in one line, in the painter's font and pen; mirrored, the first stands on the right."""
    metrics = QFontMetricsF(painter.font())
    radius = metrics.height() * 0.3
    for sign, text, box in _places(counts, metrics, line.height()):
        left = line.width() - box.right() if mirrored else box.left()
        before = left + box.width() + 2.2 * radius if mirrored else left - 2.2 * radius
        draw_sign(painter, sign, QPointF(before, box.center().y()), radius, theme)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, box.width(), box.height()), flags, text)


def _places(
    counts: tuple[tuple[Sign, str], ...], metrics: QFontMetricsF, height: float
) -> Iterator[tuple[Sign, str, QRectF]]:
    """Each sign and its text, and where the text stands; the sign stands before it."""
    line, left = metrics.height(), 0.0
    for sign, text in counts:
        box = QRectF(left + line * 1.3, 0, metrics.horizontalAdvance(text), height)
        yield sign, text, box
        left = box.right() + line * 0.7
