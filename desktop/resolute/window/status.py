"""The status bar: what became of the paragraphs, where in the changes the user is, and work going on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from resolute.model import Comparison
from resolute.window.pair.rows import Sign
from resolute.window.pair.signs import draw_sign
from resolute.window.pair.wording import counts
from resolute.window.theme import Theme

_SHOWN_AFTER = 250
"""Milliseconds of work after which progress is shown; shorter work would only flash."""


class Status(QStatusBar):
    """Counts on the left; position, proof and progress on the right."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[tuple[Sign, str], ...] = ()
        self.counts = QWidget()
        self.position = QLabel()
        self.proof = QLabel()
        for label in (self.position, self.proof):
            label.setContentsMargins(self.fontMetrics().height(), 0, 0, 0)
        self.work = Work()
        self.work.cancel.clicked.connect(self.cancelled)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, self.fontMetrics().height() // 2, 0)
        self.setMinimumHeight(round(self.fontMetrics().height() * 1.9))
        self.addWidget(self.counts)
        for widget in (self.proof, self.position, self.work):
            self.addPermanentWidget(widget)

    def show_counts(self, comparison: Comparison) -> None:
        """Say what became of the paragraphs."""
        self._counts = counts(comparison)
        self._fill_counts()

    def show_position(self, ordinal: int | None, total: int) -> None:
        """Say "12 of 87"; only how many there are, where the user stands on none."""
        said = self.tr("{n} of {total}") if ordinal else self.tr("{total} changes")
        self.position.setText(said.format(n=ordinal, total=total) if total else self.tr("No changes"))

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._fill_counts()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rule above and the passing remark, without the frames that the style draws around each part."""
        painter, line = QPainter(self), self.fontMetrics().height()
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.chrome.border))
        box = self.rect().adjusted(line, 0, -line, 0)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.currentMessage()
        )

    def _fill_counts(self) -> None:
        self.removeWidget(self.counts)
        self.counts.deleteLater()
        self.counts = QWidget()
        layout, line = QHBoxLayout(self.counts), self.fontMetrics().height()
        layout.setContentsMargins(line // 2, 0, 0, 0)
        layout.setSpacing(line // 3)
        for sign, text in self._counts:
            picture = QLabel(pixmap=self._sign(sign, line))
            layout.addWidget(picture)
            layout.addWidget(QLabel(text))
            layout.addSpacing(line // 2)
        self.insertWidget(0, self.counts)
        self.counts.show()

    def _sign(self, sign: Sign, side: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(side, side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_sign(painter, sign, QPointF(side / 2, side / 2), side * 0.3, self._theme)
        painter.end()
        return picture


class Work(QWidget):
    """What is being done, how far it is, and the button that stops it."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = QLabel()
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._late = QTimer(self, interval=_SHOWN_AFTER, singleShot=True)
        self._late.timeout.connect(self.show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(self.fontMetrics().height(), 0, 0, 0)
        self.bar.setFixedWidth(self.fontMetrics().height() * 9)
        for widget in (self.doing, self.bar, self.cancel):
            layout.addWidget(widget)
        self.hide()

    def begin(self) -> None:
        self.progress("", 0)
        self._late.start()

    def end(self) -> None:
        self._late.stop()
        self.hide()

    def progress(self, doing: str, share: float) -> None:
        self.doing.setText(f"{doing} …" if doing else "")
        self.bar.setValue(round(share * self.bar.maximum()))
