from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from resolute.window.pair.cells import Side
from resolute.window.pair.view import PairView
from window.making import pair_of
from window.test_view import settled

SHIFT = Qt.KeyboardModifier.ShiftModifier
TIDES = "= OP1 | Notes the tides;\n= OP2 | Decides to wait;"


@pytest.mark.parametrize(
    ("keys", "held", "words"),
    [
        ([Qt.Key.Key_Right] * 3, SHIFT, "es "),
        ([Qt.Key.Key_Left] * 3, SHIFT, "Not"),
        ([Qt.Key.Key_Right] * 2, SHIFT | Qt.KeyboardModifier.ControlModifier, "es the"),
        ([Qt.Key.Key_Right, Qt.Key.Key_Left], SHIFT, ""),
    ],
)
def test_arrows_with_shift_select(
    qtbot: QtBot, view: PairView, keys: list[Qt.Key], held: Qt.KeyboardModifier, words: str
) -> None:
    settled(qtbot, view, pair_of(TIDES))
    view.select_words(0, Side.LATER, 3, 3)
    for key in keys:
        QTest.keyClick(view, key, held)
    assert view.selected_words == words


def test_down_goes_on_in_the_next_paragraph(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(TIDES))
    view.select_words(0, Side.LATER, 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.selection
    assert view.selection.caret == (1, 0)


def test_left_is_forwards_in_arabic(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP1 | تقرر أن تنتظر؛", "ar"))
    view.select_words(0, Side.LATER, 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.selected_words == "ت"
