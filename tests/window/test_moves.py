from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from resolute.window.pair.view import PairView
from resolute.window.theme import theme
from window.making import pair_of
from window.test_view import settled

MOVED = """
    = OP1 | Notes the tides;
    = OP2 | Thanks the keepers;
    = OP3 | Regrets the fog;
    > OP4 OP5 0 | Decides to wait;
"""


def violet_in_the_gutter_of(view: PairView, row: int) -> int:
    """How many pixels of the colour of moves the gutter has beside a row."""
    box = view.row_rectangle(row)
    area = view.scene.columns.gutter(box.top(), box.height()).toRect()
    picture, wanted = view.viewport().grab(area).toImage(), QColor(theme("light").marks.moved)
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == wanted for x, y in points)


@pytest.mark.parametrize("end", [0, 4])
def test_a_curve_joins_both_ends_of_the_current_move(qtbot: QtBot, view: PairView, end: int) -> None:
    settled(qtbot, view, pair_of(MOVED))
    assert violet_in_the_gutter_of(view, 2) == 0
    view.set_current(end)
    assert violet_in_the_gutter_of(view, 2) > 0
    view.set_current(1)
    assert violet_in_the_gutter_of(view, 2) == 0
