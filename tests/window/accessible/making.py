"""What a screen reader would find: interfaces below a widget, by role and name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface


def interface(thing: QObject) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(thing)
    assert found
    return found


def below(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An interface and all below it."""
    yield found
    for index in range(found.childCount()):
        child = found.child(index)
        if child:
            yield from below(child)


def name(found: QAccessibleInterface) -> str:
    return found.text(QAccessible.Text.Name)


def has(top: QAccessibleInterface, role: QAccessible.Role, called: str) -> bool:
    """Whether anything below has this role and a name beginning so."""
    return any(each.role() == role and name(each).startswith(called) for each in below(top))


def find(top: QAccessibleInterface, role: QAccessible.Role, called: str) -> QAccessibleInterface:
    """The first one below that has."""
    return next(each for each in below(top) if each.role() == role and name(each).startswith(called))


def press(found: QAccessibleInterface) -> None:
    """Do the first thing that can be done with it."""
    action = found.actionInterface()
    assert action
    action.doAction(action.actionNames()[0])
