from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from resolute.window.main_window import MainWindow
from resolute.window.pair import wording
from resolute.window.pair.cells import Side
from resolute.window.pair.folds import Folds, Stretch
from resolute.window.pair.rows import view_rows
from resolute.window.pair.view import PairView
from resolute.window.settings import Settings
from window.making import long_pair, pair_of
from window.test_view import settled

MIXED = """
    = TI | Tides
    = OP1 | Notes the tides;
    + OP2 | Urges patience;
    = OP2 OP3 | Decides to wait;
    ! renumbered | OP2 -> OP3
    = OP3 OP4 | Thanks the keepers;
    = OP4 OP5 | Cites a note;
    ! footnote | 1 -> 2
    # 1 | See the harbour report.
"""


def folds(notation: str) -> Folds:
    return Folds.of(view_rows(pair_of(notation).comparison))


def click(view: PairView, row: int, x: float) -> None:
    point = QPoint(round(x), round(view.row_rectangle(row).center().y()))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def gutter(view: PairView) -> float:
    return view.scene.columns.gutter(0, 1).center().x()


def test_what_a_reader_need_not_see_is_folded() -> None:
    assert folds(MIXED).stretches == (Stretch(0, 1), Stretch(3, 4), Stretch(7, 7))


@pytest.mark.parametrize(
    ("stretch", "sides", "name"),
    [
        (Stretch(0, 1), (), "Title to OP1 unchanged"),
        (Stretch(3, 4), (), "OP2 to OP3 (now OP3 to OP4) unchanged"),
        (Stretch(3, 4), (Side.EARLIER,), "OP2 to OP3 unchanged"),
        (Stretch(3, 4), (Side.LATER,), "OP3 to OP4 unchanged"),
        (Stretch(7, 7), (), "Note 1 unchanged"),
    ],
)
def test_a_folded_stretch_is_named(stretch: Stretch, sides: tuple[Side, ...], name: str) -> None:
    assert wording.unchanged(view_rows(pair_of(MIXED).comparison), stretch, *sides) == name


def test_changes_only_folds_all_and_its_end_opens_all(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(MIXED))
    before = view.geometry_model.total
    view.show_changes_only(True)
    heights = [view.geometry_model.heights[row] for row in range(8)]
    fold = view.scene.measure.fold
    assert [heights[row] for row in (0, 1, 3, 4, 7)] == [fold, 0, fold, 0, fold]
    view.show_changes_only(False)
    qtbot.waitUntil(lambda: view.is_settled)
    assert view.geometry_model.total == before


def test_a_click_on_the_line_opens_that_stretch_alone(qtbot: QtBot, view: PairView) -> None:
    view.show_changes_only(True)
    settled(qtbot, view, pair_of(MIXED))
    click(view, 3, 300)
    assert view.folds.folded == {0, 7}


def test_a_click_in_the_gutter_folds_a_stretch(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(MIXED))
    click(view, 4, gutter(view))
    assert (view.folds.folded, view.current) == ({3}, 3)


def test_a_click_in_the_gutter_beside_a_change_folds_nothing(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(MIXED))
    click(view, 2, gutter(view))
    assert not view.folds.folded


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_the_current_line(qtbot: QtBot, view: PairView, key: Qt.Key) -> None:
    view.show_changes_only(True)
    settled(qtbot, view, pair_of(MIXED))
    view.set_current(3)
    QTest.keyClick(view, key)
    assert view.folds.folded == {0, 7}


def test_the_current_change_stays_where_it_is(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(300))
    view.go_to(152)
    y = view.row_rectangle(152).top()
    for wanted in (True, False):
        view.show_changes_only(wanted)
        assert view.row_rectangle(152).top() == pytest.approx(y, abs=1)


def test_what_is_read_stays_in_sight_when_it_is_folded(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(300))
    view.verticalScrollBar().setValue(view.geometry_model.heights.top(151) + 5)
    view.show_changes_only(True)
    assert view.geometry_model.row_at(view.top) == 150


def test_next_change_walks_as_if_nothing_were_folded(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(30))
    view.show_changes_only(True)
    walked = [view.current for _ in range(10) if view.next_change()]
    assert walked == list(range(2, 30, 3))


def test_going_to_a_folded_row_opens_its_stretch(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(30))
    view.show_changes_only(True)
    view.go_to(16)
    assert 15 not in view.folds.folded
    assert view.geometry_model.heights[16] > view.scene.measure.fold


def test_other_texts_are_folded_too(qtbot: QtBot, view: PairView) -> None:
    view.show_changes_only(True)
    settled(qtbot, view, long_pair(30))
    assert view.geometry_model.heights[1] == 0


def test_a_folded_text_of_unchanged_rows_alone_can_be_shown(qtbot: QtBot, view: PairView) -> None:
    view.show_changes_only(True)
    settled(qtbot, view, pair_of("= OP1 | Notes;\n= OP2 | Decides;"))
    assert view.geometry_model.total == view.scene.measure.fold
    click(view, 0, 200)
    assert not view.folds.folded


def test_found_words_are_unfolded(window: MainWindow) -> None:
    window.desk.pair = long_pair(30)
    window.desk.pair_changed.emit()
    window.commands["changes_only"].trigger()
    window.commands["find"].trigger()
    window.find_bar.text.setText("Invites")
    assert (window.view.current, 0 in window.view.folds.folded) == (1, False)


def test_changes_only_is_remembered(window: MainWindow, settings: Settings) -> None:
    window.desk.pair = long_pair(30)
    window.desk.pair_changed.emit()
    window.commands["changes_only"].trigger()
    assert settings.changes_only
    assert window.commands["changes_only"].isChecked()


def test_a_key_folds_where_one_reads(window: MainWindow) -> None:
    window.desk.pair = long_pair(30)
    window.desk.pair_changed.emit()
    window.view.set_current(5)
    for folded in ({6}, set[int]()):
        window.commands["fold_here"].trigger()
        assert window.view.folds.folded == folded
        window.view.set_current(5)
