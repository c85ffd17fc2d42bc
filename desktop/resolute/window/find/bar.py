"""The bar below the texts where words are typed: what is sought, in which text, how; and how many there are.

It stands below, since above it would push down what is read.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from resolute.window.find.query import Query, Where
from resolute.window.icons import icon
from resolute.window.theme import Theme
from resolute.window.translating import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Emits `changed` with what is sought, `walked` with 1 or -1 for the next or previous, and `closed`."""

    changed = Signal(Query)
    walked = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = QLineEdit()
        self.where = QComboBox()
        self.words = self._toggle("find-words", tr("Whole words"))
        self.case = self._toggle("find-case", tr("Match case"))
        self.regex = self._toggle("find-regex", tr("Regular expression"))
        self.previous = self._button("previous", tr("Previous match (Shift+F3)"))
        self.next = self._button("next", tr("Next match (F3)"))
        self.close_button = self._button("close", tr("Close the find bar (Esc)"))
        self.count = QLabel()
        self._name_parts()
        self._lay_out()
        self._connect()
        self.wear(theme)
        self.hide()

    @property
    def query(self) -> Query:
        return Query(
            self.text.text(),
            Where(self.where.currentData()),
            self.words.isChecked(),
            self.case.isChecked(),
            self.regex.isChecked(),
        )

    def ask(self, proposed: str = "") -> None:
        """Open, with words proposed where there are any, ready to be typed over."""
        if proposed and not self.regex.isChecked():
            self.text.setText(proposed)
        self.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def say(self, said: str, trouble: bool = False) -> None:
        """Say how many there are, or what is wrong."""
        self.count.setText(said)
        self._colour(self.count, self._theme.message.error if trouble else self._theme.chrome.quiet_text)
        self._colour(self.text, self._theme.message.error if trouble else self._theme.chrome.text)

    def allow_walking(self, allowed: bool) -> None:
        self.previous.setEnabled(allowed)
        self.next.setEnabled(allowed)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        for button in self.findChildren(QToolButton):
            if name := button.objectName():
                faded = theme.chrome.border
                button.setIcon(icon(name, theme.chrome.button_text, faded))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Esc closes the bar that has the focus, also while work could be cancelled by it."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() is QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER and self.text.hasFocus():
            self.walked.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.chrome.window))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.chrome.border))

    def _name_parts(self) -> None:
        self.text.setPlaceholderText(tr("Find in the texts"))
        self.text.setAccessibleName(tr("Find in the texts"))
        self.text.setClearButtonEnabled(True)
        for button in self.text.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the words"))
        self.where.setAccessibleName(tr("Texts to search"))
        self.where.setToolTip(
            tr("In both texts, words that are equal on both sides count once, deleted ones too")
        )
        for where, name in self._places():
            self.where.addItem(name, where.value)

    def _places(self) -> Iterable[tuple[Where, str]]:
        yield Where.BOTH, tr("Both texts")
        yield Where.EARLIER, tr("Earlier text")
        yield Where.LATER, tr("Later text")

    def _toggle(self, name: str, tip: str) -> QToolButton:
        button = self._button(name, tip)
        button.setCheckable(True)
        return button

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        line, layout = self.fontMetrics().height(), QHBoxLayout(self)
        layout.setContentsMargins(round(line * 0.6), line // 3, line // 3, line // 3)
        layout.setSpacing(line // 4)
        self.text.setMinimumWidth(line * 10)
        self.text.setMaximumWidth(line * 24)
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance("888 of 8,888"))
        self.count.setContentsMargins(line // 3, 0, line // 3, 0)
        for widget in (self.text, self.previous, self.next):
            layout.addWidget(widget, 3 if widget is self.text else 0)
        layout.addWidget(self.count)
        layout.addStretch(1)
        for widget in (self.case, self.words, self.regex, self.where, self.close_button):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._tell)
        self.where.currentIndexChanged.connect(self._tell)
        for toggle in (self.words, self.case, self.regex):
            toggle.toggled.connect(self._tell)
        self.previous.clicked.connect(lambda: self.walked.emit(-1))
        self.next.clicked.connect(lambda: self.walked.emit(1))
        self.close_button.clicked.connect(self.closed)

    def _tell(self) -> None:
        self.changed.emit(self.query)

    def _colour(self, widget: QWidget, colour: str) -> None:
        palette = widget.palette()
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(role, QColor(colour))
        widget.setPalette(palette)
