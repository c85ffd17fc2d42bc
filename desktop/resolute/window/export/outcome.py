"""What became of an export: going on, written and proved, or refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from resolute.app.values import Exported
from resolute.window.messages import MessageBar, Tone
from resolute.window.theme import Theme
from resolute.window.translating import tr


class Outcome(QWidget):
    """Progress while it is written; then a bar with what was proved, a sentence a line, and a button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.bar = MessageBar(theme)
        self.doing = QLabel()
        self.progress = QProgressBar(maximum=1000, textVisible=False)
        self.progress.setAccessibleName(tr("Progress"))
        self.stop = QPushButton(tr("Stop"))
        self._working = QWidget()
        row, layout = QHBoxLayout(self._working), QVBoxLayout(self)
        for widget in (self.doing, self.progress, self.stop):
            row.addWidget(widget)
        for layout_ in (row, layout):
            layout_.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._working)
        layout.addWidget(self.bar)
        self.doing.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._working.hide()

    def wear(self, theme: Theme) -> None:
        self.bar.wear(theme)

    def show_progress(self, doing: str, share: float) -> None:
        self.bar.hide()
        self._working.show()
        self.doing.setText(f"{doing} …" if doing else "")
        self.progress.setValue(round(share * self.progress.maximum()))

    def show_saved(self, exported: Exported) -> None:
        """Name the file and say what was proved of it."""
        folder = QUrl.fromLocalFile(str(exported.path.parent))
        said = (tr("{name} is saved.", name=exported.path.name), *map(tr, exported.sentences))
        self._say(Tone.DONE, "\n".join(said), tr("Show in folder"), partial(QDesktopServices.openUrl, folder))

    def show_refused(self, sentence: str, details: str) -> None:
        copy = partial(QGuiApplication.clipboard().setText, details)
        self._say(Tone.ERROR, sentence, tr("Copy details") if details else "", copy)

    def clear(self) -> None:
        """Say nothing."""
        self._working.hide()
        self.bar.hide()

    def _say(self, tone: Tone, text: str, action: str, act: Callable[[], object]) -> None:
        self._working.hide()
        self.bar.say(tone, text, action, act)
