"""The dialog that opens a pair: both sides with the file they have, ready to be exchanged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from resolute.window.choosing import SideCard, side_by_side
from resolute.window.pair.cells import Side
from resolute.window.theme import Theme
from resolute.window.translating import tr


class OpenDialog(QDialog):
    """Asks for two files; emits `pair_chosen` with the earlier and the later path."""

    pair_chosen = Signal(object, object)

    def __init__(self, paths: dict[Side, Path], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open pair"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cards = {side: SideCard(side, theme) for side in Side}
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        self.compare = self.buttons.addButton(tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.swap = QPushButton(tr("Swap"))
        self.buttons.addButton(self.swap, QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self._connect()
        self._show(paths)

    def _lay_out(self) -> None:
        layout, cards, line = QVBoxLayout(self), side_by_side(self), self.fontMetrics().height()
        for card in self.cards.values():
            cards.addWidget(card)
        cards.setSpacing(line)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line)
        layout.addLayout(cards)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        for card in self.cards.values():
            card.chosen.connect(self._update)
        self.swap.clicked.connect(self._swap)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def wear(self, theme: Theme) -> None:
        """Follow a theme that changes while the dialog is open."""
        for card in self.cards.values():
            card.wear(theme)

    def accept(self) -> None:
        paths = self._paths()
        super().accept()
        self.pair_chosen.emit(paths[Side.EARLIER], paths[Side.LATER])

    def _paths(self) -> dict[Side, Path]:
        return {side: card.path for side, card in self.cards.items() if card.path is not None}

    def _swap(self) -> None:
        self._show({side.other: path for side, path in self._paths().items()})

    def _show(self, paths: dict[Side, Path]) -> None:
        for side, card in self.cards.items():
            card.set_path(paths.get(side))
        self._update()

    def _update(self) -> None:
        self.compare.setEnabled(len(self._paths()) == len(Side))
        self.swap.setEnabled(bool(self._paths()))
