from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from resolute.window.main_window import MainWindow
from resolute.window.pair import wording
from resolute.window.pair.cells import Side
from resolute.window.pair.display import THIN_SPACE, display
from resolute.window.pair.layouts import LaidOut
from resolute.window.pair.merged import Merged, merged_rows
from resolute.window.pair.rows import view_rows
from resolute.window.pair.selection import Selection
from resolute.window.pair.view import PairView
from resolute.window.settings import Settings
from resolute.window.theme import theme
from window.making import long_pair, pair_of
from window.test_view import CHANGES, colours_in, settled

ASKED = "~ OP1 OP2 | Requests [-the-]{+all+} keepers [-of tides-]to report;"


def merged(notation: str) -> Merged:
    cell = merged_rows(view_rows(pair_of(notation).comparison))[0].later
    assert isinstance(cell, Merged)
    return cell


def laid_out(view: PairView, row: int) -> LaidOut:
    found = view.scene.layouts.of(row, Side.LATER)
    assert found
    return found


def test_deleted_and_inserted_words_stand_where_they_were() -> None:
    cell = merged(ASKED)
    assert cell.text == "Requests theall keepers of tidesto report;"
    assert [label.line for label in cell.labels] == ["OP1 → OP2"]


def test_between_deleted_and_inserted_words_is_a_gap_that_is_only_shown() -> None:
    cell = merged(ASKED)
    assert f"the{THIN_SPACE}all" in display(cell).text
    assert THIN_SPACE not in cell.text


@pytest.mark.parametrize(
    ("side", "start", "end", "words"),
    [
        (Side.EARLIER, 9, 12, ["the"]),
        (Side.LATER, 9, 12, ["all"]),
        (Side.LATER, 0, 12, ["Requests ", "all"]),
        (Side.EARLIER, 13, 29, ["keepers of tides"]),
    ],
)
def test_words_of_a_side_are_shown(side: Side, start: int, end: int, words: list[str]) -> None:
    cell = merged(ASKED)
    shown = [cell.text[first:last] for first, last in cell.shown(side, start, end)]
    assert "".join(shown) == "".join(words)


@pytest.mark.parametrize("side", Side)
def test_every_character_of_a_side_is_where_it_is_shown(side: Side) -> None:
    cell = merged(ASKED)
    (half,) = (half for half in cell.halves if half.side is side)
    for offset, character in enumerate(half.text):
        ((first, last),) = cell.shown(side, offset, offset + 1)
        assert cell.text[first:last] == character
        assert cell.offset_on(side, first) == offset


def test_a_date_that_was_exchanged_for_another_breaks_nowhere() -> None:
    text = display(merged("~ OP1 | Recalls [-12 May 2034-]{+14 June 2035+};")).text
    assert "12\u00a0May\u00a02034" in text
    assert "14\u00a0June\u00a02035" in text


def test_a_copy_has_the_later_wording() -> None:
    cell = merged(ASKED)
    assert cell.words(0, cell.length) == "Requests all keepers to report;"
    assert cell.words(9, 12) == "the"


def test_one_column_has_the_colours_of_both_sides(qtbot: QtBot, view: PairView) -> None:
    view.show_merged(True)
    settled(qtbot, view, pair_of(CHANGES))
    marks = theme("light").marks
    assert {marks.inserted_fill, marks.deleted_fill} <= colours_in(view, 1, Side.LATER)
    assert not {marks.inserted_fill, marks.deleted_fill} & colours_in(view, 0, Side.LATER)


def test_the_row_at_the_top_stays_there_as_the_view_changes(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(200))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    row = view.geometry_model.row_at(view.top)
    view.show_merged(True)
    assert view.geometry_model.row_at(view.top) == row


def test_the_same_words_stay_selected(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(ASKED))
    view.selection = Selection(Side.LATER, (0, 13), (0, 20))
    for merged_ in (True, False):
        view.show_merged(merged_)
        assert view.selected_words == "keepers"


def test_select_all_copies_the_later_text(qtbot: QtBot, view: PairView) -> None:
    view.show_merged(True)
    settled(qtbot, view, pair_of(f"{ASKED}\n- OP3 | Regrets the fog;"))
    view.select_all()
    view.copy()
    assert QGuiApplication.clipboard().text() == "Requests all keepers to report;\nRegrets the fog;"


def test_next_change_walks_alike(qtbot: QtBot, view: PairView) -> None:
    view.show_merged(True)
    settled(qtbot, view, pair_of(CHANGES))
    assert [view.current for _ in range(4) if view.next_change()] == [1, 2, 3]


def test_deleted_words_are_found_where_they_are_shown(window: MainWindow) -> None:
    window.desk.pair = pair_of(ASKED)
    window.desk.pair_changed.emit()
    window.commands["redline_column"].trigger()
    window.commands["find"].trigger()
    window.find_bar.text.setText("of tides")
    assert window.find_bar.count.text() == "1 of 1"
    assert theme("light").found.current in colours_in(window.view, 0, Side.LATER)
    window.find_bar.closed.emit()
    assert window.view.selected_words == "of tides"


def test_a_moved_paragraph_says_where_it_stood(qtbot: QtBot, view: PairView) -> None:
    view.show_merged(True)
    settled(qtbot, view, pair_of(CHANGES))
    assert wording.moved_from(view.scene.pair[3]) == "moved from OP3"
    assert theme("light").marks.moved in colours_in(view, 3, Side.LATER)


def test_the_head_names_both_texts(qtbot: QtBot, view: PairView) -> None:
    view.show_merged(True)
    settled(qtbot, view, pair_of(CHANGES))
    assert laid_out(view, 0).layout.lineCount() == 1
    assert view.scene.columns.earlier is view.scene.columns.later


def test_the_view_is_remembered(window: MainWindow, settings: Settings) -> None:
    window.commands["redline_column"].trigger()
    assert settings.redline_column
    assert window.commands["redline_column"].isChecked()
    assert not window.commands["side_by_side"].isChecked()
