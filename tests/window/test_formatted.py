from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from resolute.window.main_window import MainWindow
from resolute.window.pair.cells import Side
from resolute.window.pair.selection import Place, Selection
from resolute.window.pair.view import PairView
from resolute.window.theme import theme
from window.making import pair_of
from window.test_view import settled

ASKED = """
    = OP1 | Notes <the> tides & fog;
    ~ OP2 | Requests [-the-]{+all+} keepers of A/90/5;
    - OP3 | Regrets the fog;
    = OP3 | Decides to wait.
"""
MARKS = theme("light").marks
GONE = f'<span style="color:{MARKS.deleted}"><s>{{}}</s></span>'
COME = f'<span style="color:{MARKS.inserted}"><u>{{}}</u></span>'


def copied(view: PairView, side: Side, start: Place, end: Place) -> str:
    view.selection = Selection(side, start, end)
    view.copy_with_marks()
    return QGuiApplication.clipboard().mimeData().html()


@pytest.mark.parametrize("merged", [False, True])
def test_marks_are_underlined_and_struck(qtbot: QtBot, view: PairView, merged: bool) -> None:
    view.show_merged(merged)
    settled(qtbot, view, pair_of(ASKED))
    end = 28 if merged else 25
    text = f"Requests {GONE.format('the')}{COME.format('all')} keepers of A"
    assert copied(view, Side.LATER, (1, 0), (1, end)) == f'<p dir="ltr" lang="en">{text}</p>'


def test_letters_of_markup_are_escaped(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(ASKED))
    assert "Notes &lt;the&gt; tides &amp; fog;" in copied(view, Side.EARLIER, (0, 0), (0, 24))


def test_what_was_deleted_between_selected_rows_is_among_them(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(ASKED))
    html = copied(view, Side.LATER, (0, 6), (3, 7))
    assert html.count("<p ") == 4
    assert GONE.format("Regrets the fog;") in html
    assert html.endswith(">Decides</p>")


def test_the_plain_text_has_the_later_wording(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(ASKED))
    copied(view, Side.LATER, (1, 0), (1, 20))
    assert QGuiApplication.clipboard().text() == "Requests all keepers"


def test_arabic_goes_from_right_to_left(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("~ OP1 | تقرر [-أن-]{+أن لا+} تنتظر؛", "ar"))
    assert copied(view, Side.LATER, (0, 0), (0, 10)).startswith('<p dir="rtl" lang="ar">')


def test_no_joiner_of_the_display_is_copied(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(ASKED))
    html = copied(view, Side.LATER, (1, 0), (1, 30))
    assert not set(html) & set("\u2009\u2060\u2066\u2069\u00a0")


def test_without_a_selection_the_current_paragraph_is_copied(window: MainWindow) -> None:
    window.desk.pair = pair_of(ASKED)
    window.desk.pair_changed.emit()
    window.view.set_current(2)
    window.commands["copy_with_marks"].trigger()
    assert GONE.format("Regrets the fog;") in QGuiApplication.clipboard().mimeData().html()
