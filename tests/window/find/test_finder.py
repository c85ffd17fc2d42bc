from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from resolute.window.find.query import Where
from resolute.window.main_window import MainWindow
from resolute.window.pair.cells import Side
from resolute.window.theme import theme
from window.making import long_pair, pair_of
from window.test_overview import colours
from window.test_view import colours_in, settled

TIDES = """
    = OP1 | Notes the tide;
    ~ OP2 | Requests [-tide-]{+bee+} keepers;
    = OP3 | Decides to wait;
    + OP4 | Urges tide gauges;
"""


@pytest.fixture
def finding(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window with a pair, in front, so that keys reach it."""
    window.desk.pair = pair_of(TIDES)
    window.desk.pair_changed.emit()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.view.hasFocus() and window.view.is_settled)
    return window


def ask(window: MainWindow, text: str) -> str:
    """Open the bar with its shortcut and type; what the bar then says."""
    QTest.keyClick(window.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.find_bar.text, text)
    return window.find_bar.count.text()


def place(window: MainWindow) -> tuple[int, Side] | None:
    match = window.finder.match
    return match and (match.row, match.side)


def test_typing_goes_to_the_first_match(finding: MainWindow) -> None:
    assert ask(finding, "tide") == "1 of 3"
    assert (place(finding), finding.view.current) == ((0, Side.LATER), 0)


def test_typing_begins_where_one_reads(finding: MainWindow) -> None:
    finding.view.set_current(2)
    assert ask(finding, "tide") == "3 of 3"


def test_enter_walks_on_and_says_when_it_begins_again(finding: MainWindow) -> None:
    ask(finding, "tide")
    said: list[tuple[object, str]] = []
    for _ in range(3):
        QTest.keyClick(finding.find_bar.text, Qt.Key.Key_Return)
        said.append((place(finding), finding.find_bar.count.text()))
    assert said == [
        ((1, Side.EARLIER), "2 of 3"),
        ((3, Side.LATER), "3 of 3"),
        ((0, Side.LATER), "1 of 3, from the other end"),
    ]


def test_walking_goes_both_ways_from_the_text_too(finding: MainWindow) -> None:
    ask(finding, "tide")
    QTest.keyClick(finding.find_bar.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert place(finding) == (3, Side.LATER)
    finding.view.setFocus()
    QTest.keyClick(finding.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert place(finding) == (1, Side.EARLIER)
    QTest.keyClick(finding.view, Qt.Key.Key_F3)
    assert place(finding) == (3, Side.LATER)


def test_escape_closes_the_bar_and_selects_what_was_found(finding: MainWindow) -> None:
    ask(finding, "tide")
    QTest.keyClick(finding.find_bar.text, Qt.Key.Key_Escape)
    assert finding.find_bar.isHidden()
    assert finding.view.hasFocus()
    assert finding.view.selected_words == "tide"


def test_escape_in_the_bar_closes_it_and_cancels_no_work(finding: MainWindow) -> None:
    cancelled: list[bool] = []
    finding.commands["cancel"].setEnabled(True)
    finding.commands["cancel"].triggered.connect(lambda: cancelled.append(True))
    ask(finding, "tide")
    QTest.keyClick(finding.find_bar.text, Qt.Key.Key_Escape)
    assert finding.find_bar.isHidden()
    assert not cancelled


def test_after_closing_f3_goes_on_with_the_same_words(finding: MainWindow) -> None:
    ask(finding, "tide")
    QTest.keyClick(finding.find_bar.text, Qt.Key.Key_Escape)
    QTest.keyClick(finding.view, Qt.Key.Key_F3)
    assert (place(finding), finding.view.hasFocus()) == ((1, Side.EARLIER), True)


def test_selected_words_are_proposed(finding: MainWindow) -> None:
    finding.view.select_words(2, Side.LATER, 11, 15)
    finding.commands["find"].trigger()
    assert finding.find_bar.text.text() == "wait"


def test_a_broken_expression_is_said_to_be_one(finding: MainWindow) -> None:
    finding.find_bar.regex.setChecked(True)
    assert ask(finding, "(tide").startswith("No regular expression: ")
    assert not finding.find_bar.next.isEnabled()


def test_one_text_alone_is_searched(finding: MainWindow) -> None:
    ask(finding, "tide")
    finding.find_bar.where.setCurrentIndex(finding.find_bar.where.findData(Where.LATER.value))
    assert finding.find_bar.count.text() == "1 of 2"


def test_what_is_not_there_is_said_not_to_be(finding: MainWindow) -> None:
    assert ask(finding, "museum") == "No matches"


def test_matches_are_set_off_and_the_current_one_more(finding: MainWindow) -> None:
    ask(finding, "tide")
    found = theme("light").found
    assert found.current in colours_in(finding.view, 0, Side.LATER)
    assert found.fill in colours_in(finding.view, 0, Side.EARLIER)
    assert found.fill in colours_in(finding.view, 1, Side.EARLIER)
    finding.find_bar.closed.emit()
    assert found.fill not in colours_in(finding.view, 1, Side.EARLIER)


def test_matches_are_marked_beside_the_scroll_bar(finding: MainWindow) -> None:
    row = finding.view.geometry_model.heights.top(3) / finding.view.geometry_model.total
    share = row + 2 / finding.view.overview.height()
    assert theme("light").found.mark not in colours(finding.view, share)
    ask(finding, "gauges")
    assert theme("light").found.mark in colours(finding.view, share)


def test_another_pair_is_searched_for_the_same_words(qtbot: QtBot, finding: MainWindow) -> None:
    ask(finding, "gauges")
    settled(qtbot, finding.view, long_pair(30))
    total = sum(1 + at % 13 for at in range(30))
    assert finding.find_bar.count.text() == f"1 of {total}"


def test_a_match_deep_in_a_long_paragraph_is_brought_into_sight(qtbot: QtBot, finding: MainWindow) -> None:
    long = "keepers of the tide gauges " * 400
    settled(qtbot, finding.view, pair_of(f"= OP1 | Notes;\n= OP2 | {long} lighthouse {long}"))
    ask(finding, "lighthouse")
    laid_out, match = finding.view.scene.layouts.of(1, Side.LATER), finding.finder.match
    assert laid_out
    assert match
    y = finding.view.row_rectangle(1).top() + laid_out.line_of(match.start)[0]
    assert 0 <= y < finding.view.viewport().height() - 20
