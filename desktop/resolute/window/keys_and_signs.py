"""The dialog that lists every shortcut, and says what the signs and colours of the pair view mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from resolute.window.actions import keys_of, plain_text, without_key
from resolute.window.commands import COMMANDS, Menu
from resolute.window.marking.picture import MarkPicture
from resolute.window.marking.wording import meanings as meanings_of_marks
from resolute.window.pair import wording
from resolute.window.pair.rows import Sign
from resolute.window.pair.signs import draw_bar, draw_sign, sign_fill
from resolute.window.theme import Theme
from resolute.window.translating import tr


def show_keys_and_signs(theme: Theme, parent: QWidget) -> KeysAndSigns:
    """Open the dialog, in the colours of `theme`."""
    dialog = KeysAndSigns(theme, parent)
    dialog.open()
    return dialog


class KeysAndSigns(QDialog):
    """Keys on the left, by menu; signs on the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and signs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._line = self.fontMetrics().height()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        columns, layout = QHBoxLayout(), QVBoxLayout(self)
        columns.setSpacing(self._line * 3)
        columns.addLayout(self._keys())
        columns.addLayout(self._signs(theme))
        layout.setContentsMargins(self._line, self._line, self._line, self._line)
        layout.setSpacing(self._line)
        layout.addLayout(columns)
        layout.addWidget(buttons)

    def wear(self, theme: Theme) -> None:
        """Follow a theme that changes while the dialog is open."""
        for sign in self.findChildren(SignPicture):
            sign.wear(theme)
        for sample in self.findChildren(Sample):
            sample.wear(theme)

    def _keys(self) -> QGridLayout:
        grid = self._grid()
        for menu in Menu:
            listed = [command for command in COMMANDS if command.menu is menu and command.shortcuts]
            if listed:
                title = without_key(tr(menu.value))
                grid.addWidget(self._heading(title), grid.rowCount(), 0, 1, 2)
            for command in listed:
                row = grid.rowCount()
                grid.addWidget(QLabel(plain_text(command)), row, 0)
                grid.addWidget(QLabel(keys_of(command)), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _signs(self, theme: Theme) -> QGridLayout:
        grid = self._grid()
        grid.addWidget(self._heading(tr("Between the texts")), 0, 0, 1, 2)
        for sign, meaning in wording.meanings():
            row = grid.rowCount()
            grid.addWidget(SignPicture(sign, theme), row, 0)
            grid.addWidget(QLabel(meaning), row, 1)
        row = grid.rowCount()
        grid.addWidget(SignPicture(Sign.CHANGED, theme, quiet=True), row, 0)
        grid.addWidget(QLabel(wording.light()), row, 1)
        for mark, meaning in meanings_of_marks():
            row = grid.rowCount()
            grid.addWidget(MarkPicture(mark, theme), row, 0)
            grid.addWidget(QLabel(meaning), row, 1)
        grid.addWidget(self._heading(tr("In the texts")), grid.rowCount(), 0, 1, 2)
        for sign, text in wording.samples():
            grid.addWidget(Sample(sign, text, theme), grid.rowCount(), 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._line)
        grid.setVerticalSpacing(self._line // 3)
        return grid

    def _heading(self, text: str) -> QLabel:
        heading, font = QLabel(text), QFont(self.font())
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(0, self._line // 3, 0, 0)
        return heading


class SignPicture(QWidget):
    """A sign as the gutter has it; a quiet one as a light row has it."""

    def __init__(self, sign: Sign, theme: Theme, quiet: bool = False) -> None:
        super().__init__()
        self._quiet = quiet
        self.sign = sign
        self._theme = theme
        side = self.fontMetrics().height()
        self.setFixedSize(QSize(side * 2, round(side * 1.2)))

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, radius = QPainter(self), self.fontMetrics().height() * 0.32
        painter.fillRect(self.rect(), QColor(self._theme.page.gutter))
        draw_sign(painter, self.sign, QPointF(self.rect().center()), radius, self._theme, self._quiet)


class Sample(QLabel):
    """Words that look like those of the texts: inserted, deleted, or a paragraph that moved."""

    def __init__(self, sign: Sign, text: str, theme: Theme) -> None:
        super().__init__(text)
        self._sign = sign
        self._theme = theme
        font = QFont(self.font())
        font.setUnderline(sign is Sign.INSERTED)
        font.setStrikeOut(sign is Sign.DELETED)
        self.setFont(font)
        space = self.fontMetrics().height() // 2
        self.setContentsMargins(space, space // 3, space, space // 3)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(_word_colour(self._sign, theme)))
        self.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(sign_fill(self._sign, self._theme)))
        if self._sign is Sign.MOVED:
            draw_bar(painter, self._sign, QRectF(self.rect()), False, 2, self._theme)
        painter.end()
        super().paintEvent(event)


def _word_colour(sign: Sign, theme: Theme) -> str:
    """The colour of words in a sample: moved ones keep that of the text."""
    marks = theme.marks
    return {Sign.INSERTED: marks.inserted, Sign.DELETED: marks.deleted}.get(sign, theme.page.text)
