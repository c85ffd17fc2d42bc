"""What the window shows while it has no pair: two places to drop files on, and what else to open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from resolute.window.actions import keys_of
from resolute.window.choosing import SideCard, side_by_side
from resolute.window.commands import command
from resolute.window.pair.cells import Side
from resolute.window.session.recent_list import RecentList
from resolute.window.settings import Compared
from resolute.window.theme import Theme
from resolute.window.translating import tr


class StartPage(QWidget):
    """Invites to open two files. Emits `chosen` with a side and a path, and `sample_wanted`."""

    chosen = Signal(Side, object)
    sample_wanted = Signal()

    def __init__(
        self, theme: Theme, listed: Callable[[], tuple[Compared, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._listed = listed
        self.recent = RecentList(theme)
        self.compared_last = QLabel(tr("Compared last"))
        self.compared_last.setBuddy(self.recent)
        self.cards = {side: SideCard(side, theme) for side in Side}
        for side, card in self.cards.items():
            card.chosen.connect(partial(self.chosen.emit, side))
        self.sample = QPushButton(tr("Open the sample"), flat=True)
        self.sample.setCursor(Qt.CursorShape.PointingHandCursor)
        self.sample.clicked.connect(self.sample_wanted)
        self._lay_out()
        self.wear(theme)

    def show_paths(self, paths: dict[Side, Path]) -> None:
        """Name the files that were chosen so far."""
        for side, card in self.cards.items():
            card.set_path(paths.get(side))

    def fill(self) -> None:
        """List what was compared last."""
        self.recent.show_compared(self._listed())
        self.compared_last.setVisible(bool(self.recent.count()))

    def showEvent(self, event: QShowEvent) -> None:
        """The files of the list are looked for once the page is there: that may take a while on a network."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fill)

    def changeEvent(self, event: QEvent) -> None:
        """Another window may have compared meanwhile, or the user does not want a list any more."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self.fill()

    def wear(self, theme: Theme) -> None:
        for part in (*self.cards.values(), self.recent):
            part.wear(theme)
        palette = self.sample.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, QColor(theme.chrome.link))
        self.sample.setPalette(palette)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        layout = QGridLayout(self)
        layout.setContentsMargins(line * 2, line * 2, line * 2, line * 2)
        layout.setSpacing(line)
        layout.setRowStretch(0, 2)
        layout.addWidget(self._heading(), 1, 0, 1, 2)
        layout.addWidget(self._explanation(), 2, 0, 1, 2)
        layout.addLayout(self._cards(line), 3, 0, 1, 2)
        layout.addWidget(self.sample, 4, 0, 1, 2, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._last(line), 5, 0, 1, 2)
        layout.setRowStretch(6, 3)

    def _heading(self) -> QLabel:
        heading = QLabel(tr("What changed since the last resolution?"))
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.9)
        heading.setFont(font)
        return heading

    def _explanation(self) -> QLabel:
        said = tr(
            "Drop the earlier and the later text here, both at once if you like. They stay on this computer."
        )
        pasting = tr(
            "Or paste them: {earlier} takes what was copied as the earlier text, {later} as the later one.",
            earlier=keys_of(command("paste_earlier")),
            later=keys_of(command("paste_later")),
        )
        explanation = QLabel(f"{said}\n{pasting}", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        explanation.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return explanation

    def _last(self, line: int) -> QHBoxLayout:
        """The list of what was compared last, below the cards and as wide as both."""
        self.compared_last.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.compared_last.setContentsMargins(line, 0, 0, 0)
        self.recent.setMaximumWidth(line * 54)
        row, column = QHBoxLayout(), QVBoxLayout()
        column.setSpacing(line // 4)
        column.addWidget(self.compared_last)
        column.addWidget(self.recent)
        row.addStretch(1)
        row.addLayout(column, 6)
        row.addStretch(1)
        return row

    def _cards(self, line: int) -> QHBoxLayout:
        row = side_by_side(self)
        row.setSpacing(line * 2)
        row.addStretch(1)
        for card in self.cards.values():
            card.setMaximumWidth(line * 26)
            card.setMinimumHeight(line * 14)
            row.addWidget(card, 3)
        row.addStretch(1)
        return row
