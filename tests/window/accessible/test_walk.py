"""Walks all windows and dialogs in every theme: names, buddies, focus order, contrast."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from resolute.window.main_window import MainWindow
from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import SCHEME
from resolute.window.theme import SCHEMES, Choice
from window.accessible.making import interface, name
from window.test_theme import contrast
from window.walking import WINDOWS

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QProgressBar,
)
FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)
TEXTS = (QLabel, QAbstractButton, QLineEdit)
INSIDE = (
    "qt_scrollarea_viewport",
    "qt_spinbox_lineedit",
    "qt_scrollarea_hcontainer",
    "qt_scrollarea_vcontainer",
)

everywhere = pytest.mark.parametrize("where", WINDOWS)


@pytest.fixture
def opened(window: MainWindow, where: str) -> Iterator[QWidget]:
    top = WINDOWS[where](window)
    yield top
    if top is not window:
        top.close()


def controls(top: QWidget) -> list[QWidget]:
    """What a user can do something with, and is seen."""
    found = [each for each in top.findChildren(QWidget) if isinstance(each, CONTROLS) and each.isVisible()]
    return [each for each in found if each.objectName() not in INSIDE]


def focusable(top: QWidget) -> list[QWidget]:
    """What Tab stops at, in its order."""
    order: list[QWidget] = []
    at: QWidget | None = top.nextInFocusChain()
    while at and at is not top and at not in order:
        if at.isVisibleTo(top) and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(at)
        at = at.nextInFocusChain()
    return [each for each in order if top.isAncestorOf(each) and not each.focusProxy()]


@everywhere
def test_every_control_has_a_name(opened: QWidget) -> None:
    assert not [each for each in controls(opened) if not name(interface(each)).strip()]


def test_what_a_narrow_window_adds_has_a_name_too(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(window.minimumSizeHint())
    more = window.commands.toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert more
    qtbot.waitUntil(more.isVisible)
    assert name(interface(more)) == "More commands"


@everywhere
def test_every_field_of_a_dialog_is_told_what_it_is_by_a_label(opened: QWidget) -> None:
    buddies = [label.buddy() for label in opened.findChildren(QLabel)]
    fields = [each for each in controls(opened) if isinstance(each, FIELDS) and isinstance(opened, QDialog)]
    assert not [each for each in fields if each not in buddies and not each.property("alone")]


@everywhere
def test_tab_reaches_every_control(opened: QWidget) -> None:
    reached = focusable(opened)
    wanted = [each for each in controls(opened) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert not [each for each in wanted if each.isEnabled() and each not in reached]


@everywhere
def test_tab_goes_down_and_to_the_right(opened: QWidget) -> None:
    """In a dialog; in the main window the texts come first."""
    boxes = [(each, box_in(opened, each)) for each in focusable(opened) if isinstance(opened, QDialog)]
    jumps = [
        (one, other)
        for (one, a), (other, b) in pairwise(boxes)
        if b.bottom() < a.top() and b.left() <= a.left()
    ]
    assert not jumps


@everywhere
def test_every_text_stands_out_in_every_theme(
    opened: QWidget, window: MainWindow, settings: Settings
) -> None:
    faint: list[tuple[str, str, float]] = []
    for choice, scheme in product((Choice.LIGHT, Choice.DARK), SCHEMES):
        settings.set_value(SCHEME, scheme)
        window.wardrobe.choose(choice)
        QTest.qWait(30)  # palettes come with an event, and so does what is to be laid out
        texts = [each for each in opened.findChildren(QWidget) if isinstance(each, TEXTS) and has_text(each)]
        faint += [
            (choice.value, each.text(), seen) for each in texts if (seen := contrast_of(opened, each)) < 4.5
        ]
    assert not faint


def has_text(widget: QLabel | QAbstractButton | QLineEdit) -> bool:
    """Whether a text is seen that can be used."""
    placeholder = widget.placeholderText() if isinstance(widget, QLineEdit) else ""
    shows = bool(widget.text().strip() or placeholder)
    return shows and widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def box_in(top: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def contrast_of(top: QWidget, widget: QWidget) -> float:
    """Between the ground, the colour of most pixels, and the letters, the one furthest from it."""
    picture = top.grab(box_in(top, widget)).toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(picture.constBits()).cast("B").cast("I").tolist())
    ground = colours.most_common(1)[0][0]
    return max(contrast(QColor(each).name(), QColor(ground).name()) for each in colours)
