from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from resolute.window.commands import COMMANDS
from resolute.window.main_window import MainWindow
from resolute.window.palette.dialog import Palette


@pytest.fixture
def palette(window: MainWindow) -> Iterator[Palette]:
    window.commands["open_sample"].trigger()
    window.commands["palette"].trigger()
    palette = window.findChildren(Palette)[-1]
    yield palette
    if isValid(palette):
        palette.close()


def names(palette: Palette) -> list[str]:
    lines = (palette.list.topLevelItem(at) for at in range(palette.list.topLevelItemCount()))
    return [line.data(0, Qt.ItemDataRole.UserRole).name for line in lines if line]


def test_it_lists_every_command(palette: Palette) -> None:
    assert sorted(names(palette)) == sorted(each.name for each in COMMANDS if each.name != "palette")


def test_the_keys_stand_beside_the_name(palette: Palette) -> None:
    palette.field.setText("previous change")
    line = palette.list.topLevelItem(0)
    assert line
    assert [line.text(column) for column in range(3)] == ["Previous change", "Changes", "Shift+F8, F7"]


def test_enter_runs_the_first_command(palette: Palette, window: MainWindow) -> None:
    QTest.keyClicks(palette.field, "ne ch")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.view.current == window.view.stops.places[0]


def test_arrows_walk_through_the_list_while_one_types(palette: Palette) -> None:
    palette.field.setText("change")
    before = palette.chosen
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.chosen not in (None, before)


def test_a_click_runs_a_command(palette: Palette, window: MainWindow) -> None:
    palette.field.setText("next change")
    line = palette.list.visualItemRect(palette.list.topLevelItem(0))  # type: ignore[arg-type]
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    assert window.view.current == window.view.stops.places[0]


def test_what_cannot_be_used_comes_last_and_does_nothing(palette: Palette) -> None:
    assert "cancel" in names(palette)[-3:]
    palette.field.setText("stop work")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_says_where_nothing_is_found(palette: Palette) -> None:
    palette.field.setText("zebra")
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()


def test_escape_closes_it(palette: Palette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not isValid(palette) or not palette.isVisible()
