from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from resolute.model import Corrections, Figures, Handwork, Kind, Paragraph
from resolute.window.correcting.kinds import choices
from resolute.window.main_window import MainWindow
from resolute.window.marking.drawing import Mark, badge_places
from resolute.window.pair.cells import Side
from resolute.window.pair.scene import Stand
from resolute.window.pair.selection import Selection
from window.conftest import DirectJobs
from window.working import do, go_to, open_texts, row_with


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    return open_texts(window, tmp_path)


def paragraph(window: MainWindow, words: str) -> Paragraph:
    """The paragraph with the words, the later one if both have them."""
    pair = window.desk.pair
    assert pair
    both = (*pair.comparison.later.paragraphs, *pair.comparison.earlier.paragraphs)
    return next(each for each in both if words in each.text)


def say(window: MainWindow, words: str, kind: Kind) -> None:
    """Choose a kind in the menu that opens at a paragraph."""
    do(window, "this_is", words)
    menu = window.bench.corrector.menu
    assert menu
    next(action for action in menu.actions() if action.text() == dict(choices())[kind]).trigger()
    menu.close()


def select(window: MainWindow, words: str, side: Side = Side.LATER) -> None:
    row = row_with(window, words)
    window.view.go_to(row)
    cell = window.view.rows[row].side(side)
    assert cell
    start = cell.text.index(words)
    window.view.selection = Selection(side, (row, start), (row, start + len(words)))


def test_a_paragraph_is_what_is_chosen_in_the_menu(opened: MainWindow) -> None:
    say(opened, "museum", Kind.HEADING)
    assert paragraph(opened, "museum").kind is Kind.HEADING
    assert paragraph(opened, "divers").label == "OP3"


def test_undo_brings_it_back(opened: MainWindow) -> None:
    say(opened, "museum", Kind.HEADING)
    assert opened.commands["undo"].text().startswith("&Undo correction of OP2")
    do(opened, "undo")
    assert paragraph(opened, "museum").label == "OP2"


def test_the_earlier_text_is_corrected_where_it_stands_alone(opened: MainWindow) -> None:
    say(opened, "fog", Kind.TITLE)
    assert opened.bench.keeper.handwork.readings.earlier.kinds == ((3, Kind.TITLE),)


def test_the_kind_that_holds_is_ticked(opened: MainWindow) -> None:
    do(opened, "this_is", "museum")
    menu = opened.bench.corrector.menu
    assert menu
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Operative paragraph"]
    menu.close()


def test_what_is_corrected_has_a_sign_and_loses_it(opened: MainWindow) -> None:
    say(opened, "museum", Kind.HEADING)
    assert marks_at(opened, "museum") == [Mark.CORRECTED]
    do(opened, "as_recognized", "museum")
    assert marks_at(opened, "museum") == []


def marks_at(window: MainWindow, words: str) -> list[Mark]:
    row = window.view.rows[row_with(window, words)]
    stand = Stand(0, 0, 40, False)
    return [mark for mark, _ in badge_places(window.view.scene, row, stand, window.view.badges.of(row))]


def test_the_body_begins_and_ends_where_it_is_said(opened: MainWindow) -> None:
    do(opened, "body_begins", "count all")
    do(opened, "body_ends", "divers")
    shown = {words: paragraph(opened, words).label for words in ("harbour", "bells", "return")}
    assert shown == {"harbour": "", "bells": "OP2", "return": ""}


def test_an_end_before_the_beginning_is_said_and_not_done(opened: MainWindow, jobs: DirectJobs) -> None:
    do(opened, "body_begins", "divers")
    before = len(jobs.tasks)
    do(opened, "body_ends", "bells")
    assert opened.status.passing.text() == "The body cannot end before its beginning."
    assert len(jobs.tasks) == before


def test_all_corrections_go_in_one_step(opened: MainWindow) -> None:
    say(opened, "museum", Kind.HEADING)
    say(opened, "fog", Kind.TITLE)
    do(opened, "all_as_recognized")
    assert opened.bench.keeper.handwork == Handwork()


def test_the_menu_at_the_mouse_says_what_it_is(opened: MainWindow) -> None:
    go_to(opened, "museum")
    point = opened.view.row_rectangle(row_with(opened, "museum")).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(point), QPoint(0, 0))
    QApplication.sendEvent(opened.view, event)
    menu = opened.bench.menu
    assert menu
    submenus = [action.menu() for action in menu.actions() if action.menu()]
    assert [each.title() for each in submenus if isinstance(each, QMenu)] == ["This &is"]
    menu.close()


NOTED = """\
The General Assembly,
Recalling its resolution on tides,1 and on gauges,2 and the year 2030,
1. Decides to wait.
1 See A/95/1.
2 See A/95/2.
"""


@pytest.fixture
def noted(window: MainWindow, tmp_path: Path) -> MainWindow:
    for name in ("earlier.txt", "later.txt"):
        (tmp_path / name).write_text(NOTED.replace("wait", name[:5]), encoding="utf-8")
    window.open_paths((tmp_path / "earlier.txt", tmp_path / "later.txt"))
    return window


def test_a_mark_is_said_to_be_digits_and_a_mark_again(noted: MainWindow) -> None:
    select(noted, "gauges,\ufffc")
    do(noted, "footnote_mark")
    assert "gauges,2 and" in paragraph(noted, "tides").text
    select(noted, "2 and")
    do(noted, "footnote_mark")
    assert noted.bench.keeper.handwork == Handwork()


def test_after_one_correction_the_places_of_others_hold(noted: MainWindow) -> None:
    for words in ("tides,\ufffc", "gauges,\ufffc"):
        select(noted, words)
        do(noted, "footnote_mark")
    assert "tides,1 and on gauges,2 and" in paragraph(noted, "tides").text
    assert len(noted.bench.keeper.handwork.readings.later.figures) == 2


def test_digits_without_a_note_are_refused_in_a_sentence(noted: MainWindow) -> None:
    select(noted, "30")
    do(noted, "footnote_mark")
    assert noted.status.passing.text() == "This text has no note 30."


def test_words_are_no_mark(noted: MainWindow) -> None:
    select(noted, "gauges")
    do(noted, "footnote_mark")
    assert noted.status.passing.text().startswith("There are no digits here")


def test_corrections_are_kept_in_the_comparison_file(opened: MainWindow, tmp_path: Path) -> None:
    say(opened, "museum", Kind.HEADING)
    session = opened.bench.session()
    assert session
    opened.desk.save_session(session, tmp_path / "kept.resolute")
    do(opened, "all_as_recognized")
    opened.desk.open_session(tmp_path / "kept.resolute")
    assert paragraph(opened, "museum").kind is Kind.HEADING
    assert opened.bench.keeper.handwork.readings.later == Corrections(((3, Kind.HEADING),))


def test_they_change_sides_with_the_texts(opened: MainWindow) -> None:
    say(opened, "museum", Kind.HEADING)
    do(opened, "swap_sides")
    assert opened.bench.keeper.handwork.readings.earlier.kinds == ((3, Kind.HEADING),)
    assert paragraph(opened, "museum").kind is Kind.HEADING


def test_figures_are_named_by_their_place_as_read(noted: MainWindow) -> None:
    select(noted, "gauges,\ufffc")
    do(noted, "footnote_mark")
    (said,) = noted.bench.keeper.handwork.readings.later.figures
    assert said == Figures(1, NOTED.split("\n")[1].index(",2") + 1, "2", is_mark=False)
