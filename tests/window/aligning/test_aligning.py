from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from resolute.model import Link
from resolute.window.aligning.pair_dialog import PairDialog
from resolute.window.main_window import MainWindow
from resolute.window.marking.drawing import Mark, badge_places
from resolute.window.pair.cells import Side
from resolute.window.pair.scene import Stand
from window.conftest import DirectJobs
from window.working import counterpart, do, go_to, open_texts, row_with

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    return open_texts(window, tmp_path)


def label_of(window: MainWindow, words: str, side: Side) -> QPoint:
    """The middle of the label beside a text."""
    row = row_with(window, words)
    cell = window.view.rows[row].side(side)
    assert cell
    box = window.view.row_rectangle(row)
    return window.view.scene.columns.side(side).label(cell, box.top(), box.height()).center().toPoint()


def text_of(window: MainWindow, words: str, side: Side) -> QPoint:
    column = window.view.scene.columns.side(side)
    top = window.view.row_rectangle(row_with(window, words)).top()
    return QPoint(round(column.left + column.width * 0.7), round(top + 12))


def drag(window: MainWindow, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    texts = window.view.viewport()
    QTest.mousePress(texts, LEFT, keys, start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseEvent(QTest.MouseAction.MouseMove, texts, LEFT, keys, start + (end - start) * share)
    QTest.mouseRelease(texts, LEFT, keys, end)


def marks_at(window: MainWindow, words: str) -> list[Mark]:
    row = window.view.rows[row_with(window, words)]
    stand = Stand(0, 0, 40, False)
    return [mark for mark, _ in badge_places(window.view.scene, row, stand, window.view.badges.of(row))]


def test_a_label_dragged_onto_a_text_pairs_the_two(opened: MainWindow) -> None:
    drag(opened, label_of(opened, "fog", Side.EARLIER), text_of(opened, "bells", Side.LATER))
    assert "bells" in counterpart(opened, "fog")
    assert marks_at(opened, "fog") == [Mark.BY_HAND]


def test_dragged_onto_the_empty_half_it_is_paired_too(opened: MainWindow) -> None:
    drag(opened, label_of(opened, "bells", Side.LATER), text_of(opened, "fog", Side.LATER))
    assert "bells" in counterpart(opened, "fog")


def test_dragged_onto_its_own_side_it_joins(opened: MainWindow) -> None:
    drag(opened, label_of(opened, "bells", Side.LATER), text_of(opened, "count", Side.LATER))
    assert "bells" in opened.view.rows[row_with(opened, "keepers")].later.text  # type: ignore[union-attr]


def test_let_go_on_itself_nothing_happens(opened: MainWindow, jobs: DirectJobs) -> None:
    drag(opened, label_of(opened, "fog", Side.EARLIER), text_of(opened, "fog", Side.EARLIER))
    assert len(jobs.tasks) == 1
    assert not opened.bench.drag.is_dragging


def test_escape_lets_go(opened: MainWindow, jobs: DirectJobs) -> None:
    texts, end = opened.view.viewport(), text_of(opened, "bells", Side.LATER)
    QTest.mousePress(texts, LEFT, NONE, label_of(opened, "fog", Side.EARLIER))
    QTest.mouseEvent(QTest.MouseAction.MouseMove, texts, LEFT, NONE, end)
    assert opened.bench.drag.veil.said == "Pair OP2 with OP2"
    QTest.keyClick(opened.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(texts, LEFT, NONE, end)
    assert len(jobs.tasks) == 1


def test_the_dialog_pairs_with_what_is_chosen(opened: MainWindow) -> None:
    do(opened, "pair_with", "fog")
    dialog = opened.findChild(PairDialog)
    assert dialog
    QTest.keyClicks(dialog.text, "reef")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    assert "reef" in counterpart(opened, "fog")


def test_the_dialog_proposes_what_has_no_counterpart(opened: MainWindow) -> None:
    do(opened, "pair_with", "bells")
    dialog = opened.findChild(PairDialog)
    assert dialog
    assert "fog" in dialog.list.currentItem().text()
    dialog.reject()


def test_a_further_paragraph_makes_a_split(opened: MainWindow) -> None:
    drag(opened, label_of(opened, "fog", Side.EARLIER), text_of(opened, "bells", Side.LATER))
    go_to(opened, "fog")
    opened.view.selection = None
    drag(opened, label_of(opened, "reef", Side.LATER), text_of(opened, "fog", Side.EARLIER), CTRL)
    assert counterpart(opened, "fog").count("\n") == 1
    do(opened, "split_off", "fog")
    assert "\n" not in counterpart(opened, "fog")


def test_unpaired_they_stand_alone_and_one_step_brings_them_back(opened: MainWindow) -> None:
    before = opened.view.rows
    do(opened, "unpair", "pilots")
    assert not counterpart(opened, "pilots")
    assert opened.commands["undo"].text().startswith("&Undo unpairing of OP4")
    opened.commands["undo"].trigger()
    assert opened.view.rows == before
    opened.commands["redo"].trigger()
    assert opened.view.rows != before


def test_no_counterpart_leaves_the_other_free(opened: MainWindow) -> None:
    do(opened, "no_counterpart", "count all")
    assert [link.earlier for link in opened.bench.keeper.handwork.links] == [None]


def test_links_are_removed_one_by_one_and_all(opened: MainWindow) -> None:
    do(opened, "unpair", "pilots")
    do(opened, "unpair", "keepers")
    assert len(opened.bench.keeper.handwork.links) == 4
    do(opened, "release", "pilots")
    assert len(opened.bench.keeper.handwork.links) == 3
    do(opened, "release_all")
    assert not opened.bench.keeper.handwork.links


def test_what_cannot_be_is_said(opened: MainWindow) -> None:
    do(opened, "unpair", "fog")
    assert opened.status.passing.text() == "This paragraph has no counterpart."
    do(opened, "release", "pilots")
    assert opened.status.passing.text() == "Nothing was linked by hand here."


def test_the_view_does_not_move(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(900, 260)
    qtbot.waitUntil(lambda: opened.view.is_settled)
    go_to(opened, "pilots")
    y = opened.view.row_rectangle(row_with(opened, "pilots")).top()
    do(opened, "no_counterpart", "pilots")
    current = opened.view.current
    assert current is not None
    assert "pilots" in opened.view.rows[current].later.text  # type: ignore[union-attr]
    assert abs(opened.view.row_rectangle(current).top() - y) <= 1


def test_the_menu_at_the_mouse_has_what_can_be_done(opened: MainWindow) -> None:
    texts, point = opened.view.viewport(), text_of(opened, "fog", Side.EARLIER)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(texts, QContextMenuEvent(reason, point, texts.mapToGlobal(point)))
    assert opened.bench.menu
    names = [action.objectName() for action in opened.bench.menu.actions() if action.objectName()]
    assert names[:5] == ["mark_seen", "note", "pair_with", "pair_also", "no_counterpart"]
    assert set(names[5:]) == {"body_begins", "body_ends"}
    assert opened.view.current == row_with(opened, "fog")
    opened.bench.menu.close()


def test_while_it_is_aligned_only_the_last_wish_counts(opened: MainWindow, jobs: DirectJobs) -> None:
    jobs.held = True
    do(opened, "unpair", "pilots")
    do(opened, "unpair", "keepers")
    assert len(jobs.tasks) == 2
    assert len(opened.bench.keeper.handwork.links) == 4
    opened.commands["undo"].trigger()
    jobs.release()
    assert opened.desk.pair
    assert opened.desk.pair.links == opened.bench.keeper.handwork.links
    assert len(opened.desk.pair.links) == 2


def test_stopped_it_is_as_it_was(opened: MainWindow, jobs: DirectJobs) -> None:
    do(opened, "unpair", "pilots")
    jobs.held = True
    opened.commands["undo"].trigger()
    do(opened, "unpair", "keepers")
    opened.commands["cancel"].trigger()
    assert opened.desk.pair
    assert opened.bench.keeper.handwork.links == opened.desk.pair.links
    assert len(opened.desk.pair.links) == 2


def test_swapping_takes_the_links_along(opened: MainWindow) -> None:
    do(opened, "unpair", "pilots")
    links = opened.bench.keeper.handwork.links
    opened.commands["swap_sides"].trigger()
    turned = {Link(earlier=link.later, later=link.earlier) for link in links}
    assert set(opened.bench.keeper.handwork.links) == turned
    assert not counterpart(opened, "pilots")
