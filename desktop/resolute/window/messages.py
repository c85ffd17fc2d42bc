"""The bar above the texts that says what went wrong, what was noticed or what was done."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from resolute.window.icons import icon, picture
from resolute.window.theme import Theme
from resolute.window.translating import tr


class Tone(StrEnum):
    """What kind of message it is; each has its own sign as well as its own colour."""

    ERROR = "error"
    NOTICE = "notice"
    DONE = "done"


class MessageBar(QWidget):
    """Shows one message until it is closed or another one comes; never in the way of what is shown."""

    closed = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.NOTICE
        self._act: Callable[[], object] | None = None
        self._sign = QLabel()
        self.label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.clicked.connect(self._clicked)
        self._close = QToolButton(autoRaise=True)
        self._close.setAccessibleName(tr("Close message"))
        self._close.clicked.connect(self.dismiss)
        self._lay_out()
        self.wear(theme)
        self.hide()

    def say(self, tone: Tone, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a message, with a button that does something about it where `action` names one."""
        self._tone, self._act = tone, act
        self.label.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.wear(self._theme)
        self.show()
        self.said.emit(text)

    def dismiss(self) -> None:
        self._act = None
        self.hide()
        self.closed.emit()

    @property
    def tone(self) -> Tone:
        return self._tone

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        side = round(self.fontMetrics().height() * 1.2)
        colour = getattr(theme.message, self._tone.value)
        self._sign.setPixmap(picture(self._tone.value, side, colour, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", theme.message.text))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.message.text))
        self.label.setPalette(palette)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(self._theme.message, f"{self._tone.value}_fill")))
        edge = max(3, self.fontMetrics().height() // 5)
        painter.fillRect(0, 0, edge, self.height(), QColor(getattr(self._theme.message, self._tone.value)))

    def _lay_out(self) -> None:
        layout, space = QHBoxLayout(self), self.fontMetrics().height() // 2
        layout.setContentsMargins(2 * space, space, space, space)
        layout.setSpacing(space)
        layout.addWidget(self._sign)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._close)

    def _clicked(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()
