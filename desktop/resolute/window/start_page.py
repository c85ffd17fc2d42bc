"""What the window shows while it has no pair: two places to drop files on, and the sample."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from resolute.window.choosing import SideCard, side_by_side
from resolute.window.pair.cells import Side
from resolute.window.theme import Theme
from resolute.window.translating import tr


class StartPage(QWidget):
    """Invites to open two files. Emits `chosen` with a side and a path, and `sample_wanted`."""

    chosen = Signal(Side, object)
    sample_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def wear(self, theme: Theme) -> None:
        for card in self.cards.values():
            card.wear(theme)
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
        layout.setRowStretch(5, 3)

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
        explanation = QLabel(said, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        explanation.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return explanation

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
