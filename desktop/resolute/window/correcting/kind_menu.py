"""The menu that says what a paragraph is: every kind, the one that holds ticked, and back to the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from resolute.model import Confidence, Kind, Paragraph
from resolute.window.correcting.kinds import choices
from resolute.window.translating import tr


def kind_menu(paragraph: Paragraph, say: Callable[[Kind | None], object], parent: QWidget) -> QMenu:
    """A menu for one paragraph; `say` is called with the kind chosen, or None for the program's own."""
    menu = QMenu(tr("This &is"), parent)
    group = QActionGroup(menu)
    for kind, name in choices():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(kind is paragraph.kind)
        action.triggered.connect(partial(_said, say, kind))
        group.addAction(action)
    menu.addSeparator()
    release = menu.addAction(tr("As the &program recognizes it"))
    release.setEnabled(paragraph.confidence is Confidence.SAID)
    release.triggered.connect(partial(_said, say, None))
    return menu


def _said(say: Callable[[Kind | None], object], kind: Kind | None, _checked: bool = False) -> None:
    say(kind)
