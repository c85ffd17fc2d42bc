"""The pair view for screen readers: a list whose items are the rows.

    List "Earlier and later text side by side"
        ListItem "Unchanged, PP1: Recalling the tides,"
        ListItem "Changed, OP1: deleted “the”, inserted “all”; opening: stronger"

An item is made when somebody asks for it, since of 5,000 rows a reader visits a few. Qt takes what it is
given into a cache of its own and knows nothing of Python: references are kept here until the view is gone,
and the cache is told then.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from resolute.window.accessible.words import spoken, whole
from resolute.window.pair.view import PairView

_kept: list[PairList] = []
"""All that Qt was given and has not deleted."""


def install() -> None:
    """Have Qt ask here first what a widget says of itself."""
    QAccessible.installFactory(_interface)


def _interface(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """The interface of a view; none of anything else, which Qt then makes.

    Always another one: Qt asks while the view is being made and again when it is whole, and in the end
    deletes each that it was given; one given twice would be deleted twice.
    """
    if not isinstance(thing, PairView):
        return None
    made = PairList(thing)
    thing.destroyed.connect(made.forget)
    _kept[:] = [*(each for each in _kept if isValid(each)), made]
    return made


class PairList(QAccessibleWidget):
    """The view: its rows, and after them what else stands in it (the heads, the overview)."""

    def __init__(self, view: PairView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self._made: dict[int, RowItem] = {}

    def forget(self) -> None:
        """Take the rows out of Qt's cache; the list itself goes with the view."""
        for row in self._made.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(row))
        self._made.clear()

    def childCount(self) -> int:
        return len(self.view.rows) + len(self._beside())

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        rows, beside = len(self.view.rows), self._beside()
        if 0 <= index < rows:
            return self.row(index)
        beyond = index - rows
        return QAccessible.queryAccessibleInterface(beside[beyond]) if 0 <= beyond < len(beside) else None

    def row(self, place: int) -> RowItem:
        if place not in self._made:
            self._made[place] = RowItem(self, place)
        return self._made[place]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, RowItem):
            return child.place
        beside = self._beside()
        places = [place for place, widget in enumerate(beside) if widget is child.object()]
        return len(self.view.rows) + places[0] if places else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        point = self.view.viewport().mapFromGlobal(QPoint(x, y))
        if not self.view.rows or not self.view.viewport().rect().contains(point):
            return None
        return self.row(self.view.geometry_model.heights.row_at(point.y() + self.view.top))

    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        current = self.view.current
        return self.row(current) if self.view.hasFocus() and current is not None else None

    def _beside(self) -> list[QWidget]:
        """What stands in the view and is no row of it."""
        inside = (child for child in self.view.children() if isinstance(child, QWidget))
        named = (child for child in inside if child.accessibleName() and child is not self.view.viewport())
        return [child for child in named if child.isVisibleTo(self.view)]


class RowItem(QAccessibleInterface):
    """One row. The same object speaks for whatever row stands at its place."""

    def __init__(self, pair: PairList, place: int) -> None:
        super().__init__()
        self.place = place
        self._pair = pair
        self._view = pair.view
        self._going = _Going(self)

    def isValid(self) -> bool:
        return isValid(self._view) and self.place < len(self._view.rows)

    def object(self) -> QObject | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def parent(self) -> QAccessibleInterface:
        return self._pair

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """The words that changed as the name, the whole text as the description."""
        if not self.isValid():
            return ""
        said = {QAccessible.Text.Name: spoken, QAccessible.Text.Description: whole}.get(kind)
        return said(self._view.rows[self.place]) if said else ""

    def rect(self) -> QRect:
        """Where the row stands on the screen."""
        if not self.isValid():
            return QRect()
        stands = self._view.row_rectangle(self.place).toRect()
        return QRect(self._view.viewport().mapToGlobal(stands.topLeft()), stands.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        is_current = self._view.current == self.place
        state.focusable = state.selectable = state.readOnly = True
        state.selected = is_current
        state.focused = is_current and self._view.hasFocus()
        state.offscreen = not self._view.is_in_sight(self.place)
        return state

    def go(self) -> None:
        """Make the row the current one."""
        if self.isValid():
            self._view.setFocus()
            self._view.go_to(self.place)

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """What was compared cannot be rewritten."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # pyright: ignore[reportIncompatibleMethodOverride]
        """What else the item can do. Qt wants a pointer, which for PySide is the object and not a number."""
        return self._going if kind is QAccessible.InterfaceType.ActionInterface else None


class _Going(QAccessibleActionInterface):
    """Lets a reader go to the row."""

    def __init__(self, row: RowItem) -> None:
        super().__init__()
        self._row = row

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, _name: str) -> None:
        self._row.go()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []
