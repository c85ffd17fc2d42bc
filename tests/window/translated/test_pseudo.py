"""Walks all windows and dialogs in a language that is longer: what is not translated, what is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QStyle,
    QStyleOptionComboBox,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from resolute.app.user import user_name
from resolute.window.actions import keys_of
from resolute.window.aligning.pair_dialog import PairDialog
from resolute.window.commands import COMMANDS
from resolute.window.language import LANGUAGES
from resolute.window.main_window import MainWindow
from resolute.window.manual.window import Manual
from resolute.window.pair.heads import head
from window.translated.pseudo import Pseudo
from window.walking import WINDOWS

everywhere = pytest.mark.parametrize("where", WINDOWS)


@pytest.fixture(autouse=True)
def _speaks_pseudo(qapp: QApplication, _silent_again: None) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def opened(window: MainWindow, where: str, qtbot: QtBot) -> Iterator[QWidget]:
    top = WINDOWS[where](window)
    qtbot.wait(20)
    yield top
    if top is not window:
        top.close()


def texts(widget: QWidget) -> Iterator[str]:
    """All that a widget says, seen or heard."""
    yield from (
        widget.windowTitle(),
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
    )
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QListWidget() if not isinstance(widget.window(), (Manual, PairDialog)):  # texts of others
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QTableWidget():
            heads = map(widget.horizontalHeaderItem, range(widget.columnCount()))
            yield from (head.text() for head in heads if head)
        case _:
            pass


def said(top: QWidget) -> Iterator[str]:
    for widget in (top, *top.findChildren(QWidget)):
        yield from texts(widget)
    for action in top.findChildren(QAction):
        yield from (action.text().partition("\t")[0], action.toolTip())


@everywhere
def test_everything_is_translated(opened: QWidget, window: MainWindow) -> None:
    foreign = {text for text in said(opened) if any(map(str.isalpha, text)) and "[" not in text}
    assert foreign - names() - given(window) == set()


def names() -> set[str]:
    """What is called the same in every language."""
    return {"Resolute", *LANGUAGES.values(), *QFontDatabase.families(), *(keys_of(each) for each in COMMANDS)}


def given(window: MainWindow) -> set[str]:
    """What the user and the texts bring."""
    paths, pair = window.desk.paths.values(), window.desk.pair
    heads = " → ".join(head(each).name for each in (pair.earlier, pair.later)) if pair else ""
    files = {text for path in paths for text in (path.name, str(path))}
    return {user_name(), heads, "The file cannot be read.", *files}


@everywhere
def test_nothing_is_cut_off(opened: QWidget) -> None:
    assert not [text for widget in opened.findChildren(QWidget) for text in cut_off(widget)]


def cut_off(widget: QWidget) -> Iterator[str]:
    """The text of a widget that is wider, or where it has several lines higher, than the widget."""
    if not widget.isVisible() or widget.visibleRegion().isEmpty():
        return
    match widget:
        case QLabel() if widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height():
                yield widget.text()
        case QLabel() | QAbstractButton():
            if widget.text() and widget.sizeHint().width() > widget.width():
                yield widget.text()
        case QLineEdit():
            if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > widget.width():
                yield widget.placeholderText()
        case QComboBox():
            if widget.fontMetrics().horizontalAdvance(widget.currentText()) > room_in(widget):
                yield widget.currentText()
        case _:
            pass


def room_in(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
