"""The button that says in which order the list is, and changes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from resolute.window.changes.menu_button import MenuButton
from resolute.window.translating import tr


class OrderButton(MenuButton):
    """Emits `by_weight_wanted` with whether the weightiest are to come first."""

    by_weight_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(tr("Order of the list"))
        menu, group = QMenu(self), QActionGroup(self)
        for by_weight in (False, True):
            action = menu.addAction(self._name(by_weight))
            action.setCheckable(True)
            action.setChecked(not by_weight)
            action.triggered.connect(partial(self._take, by_weight))
            group.addAction(action)
        self.setMenu(menu)
        self.by_weight = False
        self._say(False)

    def choose(self, by_weight: bool) -> None:
        """Have the list in an order, as if the user had chosen it."""
        self.menu().actions()[by_weight].setChecked(True)
        self._take(by_weight)

    def _take(self, by_weight: bool, _checked: bool = False) -> None:
        self.by_weight = by_weight
        self._say(by_weight)
        self.by_weight_wanted.emit(by_weight)

    def _say(self, by_weight: bool) -> None:
        said = self._name(by_weight)
        self.setText(said)
        self.setAccessibleName(tr("Order of the list: {order}", order=said))

    def _name(self, by_weight: bool) -> str:
        return tr("By weight") if by_weight else tr("In order")
