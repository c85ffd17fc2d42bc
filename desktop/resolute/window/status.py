"""The status bar: what became of the paragraphs, where in the changes the user is, and work going on."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from resolute.model import counted
from resolute.window.counts import Counts
from resolute.window.theme import Theme
from resolute.window.translating import tr

_WORK_SHOWN_AFTER = 250
"""Milliseconds of work after which progress is shown; shorter work would only flash."""
_REMARK_SHOWN_FOR = 5000
"""Milliseconds that a passing remark stands beside the position."""


class Status(QStatusBar):
    """Counts on the left; a passing remark, proof, position and progress on the right."""

    cancelled = Signal()
    remarked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.counts = Counts(theme)
        self.passing = QLabel()
        self.hiding = QLabel()
        self.position = QLabel()
        self.proof = QLabel()
        self.work = Work()
        self.work.cancel.clicked.connect(self.cancelled)
        self._said = QTimer(self, interval=_REMARK_SHOWN_FOR, singleShot=True)
        self._said.timeout.connect(self.passing.clear)
        self._lay_out()

    def show_position(self, ordinal: int | None, total: int, filtered: bool = False) -> None:
        """Say "12 of 87"; only how many there are, where the user stands on none.

        Where a filter hides some, those are not said to be all.
        """
        if not total:
            said = tr("No changes shown" if filtered else "No changes")
        elif ordinal:
            said = tr("{n} of {total}", n=ordinal, total=total)
        else:
            said = tr(counted(total, "{n} change", "{n} changes"))
        self.position.setText(said)

    def remark(self, text: str) -> None:
        """Say something in passing; the counts and the position stay."""
        self.passing.setText(text)
        self._said.start()
        self.remarked.emit(text)

    def hideEvent(self, event: QHideEvent) -> None:
        """No remark waits to be taken back where nobody reads it."""
        self._said.stop()
        self.passing.clear()
        super().hideEvent(event)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.counts.wear(theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rule above, without the frames that the style draws around each part."""
        QPainter(self).fillRect(0, 0, self.width(), 1, QColor(self._theme.chrome.border))

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, line // 2, 0)
        self.setMinimumHeight(round(line * 1.9))
        self.addWidget(self.counts)
        for label in (self.passing, self.proof, self.hiding, self.position):
            label.setContentsMargins(line, 0, 0, 0)
            self.addPermanentWidget(label)
        self.addPermanentWidget(self.work)


class Work(QWidget):
    """What is being done, how far it is, and the button that stops it."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = QLabel()
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self._late = QTimer(self, interval=_WORK_SHOWN_AFTER, singleShot=True)
        self._late.timeout.connect(self.show)
        self._lay_out()
        self.hide()

    def begin(self) -> None:
        """Show progress unless the work is done soon."""
        self.progress("", 0)
        self._late.start()

    def end(self) -> None:
        self._late.stop()
        self.hide()

    def progress(self, doing: str, share: float) -> None:
        self.doing.setText(f"{doing} …" if doing else "")
        self.bar.setValue(round(share * self.bar.maximum()))

    def _lay_out(self) -> None:
        layout, line = QHBoxLayout(self), self.fontMetrics().height()
        layout.setContentsMargins(line, 0, 0, 0)
        self.bar.setFixedWidth(line * 9)
        for widget in (self.doing, self.bar, self.cancel):
            layout.addWidget(widget)
