"""A button with a menu of what can be shown and hidden, each with how many there are; the menu stays open."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from resolute.model import counted
from resolute.window.changes.menu_button import MenuButton
from resolute.window.translating import tr

_NOTHING: frozenset[Hashable] = frozenset()


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the menu."""

    key: Hashable
    text: str
    count: int
    hint: str = ""


class FacetButton(MenuButton):
    """Emits `changed` with the keys that are hidden."""

    changed = Signal(frozenset)

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._name = text, name
        self._actions: Mapping[Hashable, QAction] = {}
        self._hidden: frozenset[Hashable] = frozenset()
        self._extras: list[tuple[str, frozenset[Hashable]]] = []
        self.choices = StayingMenu(self)
        self.setMenu(self.choices)
        self._say()

    def offer(self, text: str, hidden: frozenset[Hashable]) -> None:
        """Add an entry to the top that hides these keys, whether or not they occur, and shows all else."""
        self._extras.append((text, hidden))

    def show_choices(self, choices: Iterable[Choice], hidden: frozenset[Hashable]) -> None:
        """List what there is, and tick what is not hidden."""
        self._hidden = hidden
        self.choices.clear()
        listed = tuple(choices)
        every_key = frozenset(choice.key for choice in listed)
        for text, keys in ((tr("All"), _NOTHING), (tr("None"), every_key), *self._extras):
            self.choices.addAction(text).triggered.connect(partial(self._change, keys))
        self.choices.addSeparator()
        self._actions = {choice.key: self._added(choice) for choice in listed}
        self._say()

    def _added(self, choice: Choice) -> QAction:
        action = self.choices.addAction(f"{choice.text}\t{choice.count}")
        action.setCheckable(True)
        action.setChecked(choice.key not in self._hidden)
        action.setToolTip(choice.hint or choice.text)
        action.triggered.connect(partial(self._take, choice.key))
        return action

    def _take(self, key: Hashable, _checked: bool = False) -> None:
        self._change(self._hidden ^ {key})

    def _change(self, hidden: frozenset[Hashable], _checked: bool = False) -> None:
        self._hidden = hidden
        for key, action in self._actions.items():
            action.setChecked(key not in hidden)
        self._say()
        self.changed.emit(hidden)

    def _say(self) -> None:
        """Tell whether anything is hidden: in bold and with a point, and to a screen reader in words."""
        count = sum(key in self._hidden for key in self._actions)
        font = QFont(self.font())
        font.setBold(bool(count))
        self.setFont(font)
        self.setText(f"{self._text} •" if count else self._text)
        said = tr(counted(count, "{name}, {n} hidden", name=self._name)) if count else self._name
        self.setAccessibleName(said)
        self.setToolTip(said)


class StayingMenu(QMenu):
    """Closes only when the user leaves it, so that several lines can be ticked one after the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if _can_be_ticked(action):
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        action = self.activeAction()
        if event.key() in keys and _can_be_ticked(action):
            action.trigger()
        else:
            super().keyPressEvent(event)


def _can_be_ticked(action: QAction | None) -> bool:
    """Whether there is an action, which Qt's types promise and Qt does not keep."""
    return action is not None and not action.isSeparator()
