from __future__ import annotations

from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from resolute.app.values import Pair
from resolute.window.pair.cells import Side
from resolute.window.pair.layouts import LaidOut
from resolute.window.pair.rows import Form
from resolute.window.pair.selection import Selection
from resolute.window.pair.view import PairView
from resolute.window.theme import theme
from window.making import long_pair, pair_of

CHANGES = """
    = OP1 | Notes the tides;
    ~ OP2 | Requests [-the-]{+all+} keepers;
    + OP3 | Urges patience;
    > OP3 OP4 4 | Decides to wait;
"""


def settled(qtbot: QtBot, view: PairView, pair: Pair) -> PairView:
    view.show_pair(pair)
    qtbot.waitUntil(lambda: view.is_settled)
    return view


def colours_in(view: PairView, row: int, side: Side) -> set[str]:
    """All colours painted in one cell."""
    column = view.scene.columns.side(side)
    rectangle = view.row_rectangle(row)
    area = QRect(round(column.left), round(rectangle.top()), round(column.width), round(rectangle.height()))
    picture = view.viewport().grab(area).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(QPoint(x, y)).name() for x, y in points}


def left_of(laid_out: LaidOut, offset: int) -> float:
    """Where a character of the first line begins, from the cell's left."""
    x, _place = cast(
        "tuple[float, int]", laid_out.layout.lineAt(0).cursorToX(laid_out.shown.shown_at(offset))
    )
    return x


def test_only_rows_in_sight_are_laid_out_at_first(view: PairView) -> None:
    view.show_pair(long_pair(500))
    exact = [view.geometry_model.heights.is_exact(row) for row in range(500)]
    assert exact[0]
    assert sum(exact) < 60


def test_all_heights_become_exact_in_idle_time(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(300))
    assert all(view.geometry_model.heights.is_exact(row) for row in range(300))
    assert view.verticalScrollBar().maximum() == view.geometry_model.total - view.viewport().height()


def test_a_row_is_as_high_as_its_higher_side(qtbot: QtBot, view: PairView) -> None:
    long = "keepers of the tide gauges " * 20
    settled(qtbot, view, pair_of(f"~ OP1 | Requests {{+{long}+}}the report;\n= OP2 | Decides;"))
    laid_out = view.scene.layouts.of(0, Side.LATER)
    assert laid_out
    assert laid_out.height < view.geometry_model.heights[0] < laid_out.height * 1.3


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_nothing_moves_while_heights_become_exact(qtbot: QtBot, view: PairView, language: str) -> None:
    view.show_pair(long_pair(400, language))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    row = view.geometry_model.heights.row_at(view.top)
    before = view.row_rectangle(row).top()
    qtbot.waitUntil(lambda: view.is_settled)
    assert abs(view.row_rectangle(row).top() - before) <= 1


def test_the_row_at_the_top_stays_there_through_a_resize(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(200))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    row = view.geometry_model.heights.row_at(view.top)
    view.resize(700, 600)
    assert view.geometry_model.heights.row_at(view.top) == row


def test_the_row_at_the_top_stays_there_through_a_zoom(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(200))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    row = view.geometry_model.heights.row_at(view.top)
    view.zoom_by(3)
    assert view.zoom > 1
    assert view.geometry_model.heights.row_at(view.top) == row


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("side", Side)
def test_changed_words_have_the_colour_of_their_side(
    qtbot: QtBot, view: PairView, name: str, side: Side
) -> None:
    worn = theme(name)
    view.wear(worn)
    settled(qtbot, view, pair_of(CHANGES))
    own, other = worn.marks.inserted_fill, worn.marks.deleted_fill
    painted = colours_in(view, 1, side)
    assert (own in painted, other in painted) == (side is Side.LATER, side is Side.EARLIER)


def test_unchanged_words_have_no_colour(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    marks = theme("light").marks
    assert not colours_in(view, 0, Side.LATER) & {marks.inserted_fill, marks.deleted_fill, marks.moved_fill}


def test_a_moved_row_is_violet_on_both_sides(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    for side in Side:
        assert theme("light").marks.moved_fill in colours_in(view, 3, side)


def test_next_change_walks_to_the_last_and_stops(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    walked = [(view.next_change(), view.current) for _ in range(4)]
    assert walked == [(True, 1), (True, 2), (True, 3), (False, 3)]


def test_previous_change_walks_to_the_first_and_stops(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    view.set_current(3)
    walked = [(view.previous_change(), view.current) for _ in range(3)]
    assert walked == [(True, 2), (True, 1), (False, 1)]


def test_the_next_change_is_the_one_after_what_is_read(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(300))
    view.next_change()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    top = view.geometry_model.heights.row_at(view.top)
    view.next_change()
    assert view.current is not None
    assert top <= view.current <= top + 3


def test_a_change_gone_to_is_in_sight(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(300))
    for _ in range(30):
        view.next_change()
        assert view.current is not None
        row = view.row_rectangle(view.current)
        assert 0 <= row.top() < row.bottom() <= view.viewport().height()


def test_the_other_end_of_a_move_leads_back(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES.replace("OP4 4", "OP4 0")))
    view.set_current(4)
    assert view.go_to_other_end()
    assert view.current == 0
    assert view.rows[0].form is Form.GHOST
    assert view.go_to_other_end()
    assert view.current == 4


def test_a_click_on_a_ghost_goes_to_the_paragraph(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES.replace("OP4 4", "OP4 0")))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert view.current == 4


def test_dragging_selects_and_copies_one_side(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    column = view.scene.columns.later
    start = QPoint(round(column.left + column.margin) + 1, round(view.row_rectangle(0).center().y()))
    end = QPoint(round(column.right), round(view.row_rectangle(1).center().y()))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    view.copy()
    assert QGuiApplication.clipboard().text() == "Notes the tides;\nRequests all keepers;"


def test_a_double_click_selects_a_word(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    column = view.scene.columns.earlier
    point = QPoint(round(column.left + column.margin) + 3, round(view.row_rectangle(0).center().y()))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.selection
    assert view.selection.text(view.rows) == "Notes"


def test_what_glues_a_symbol_is_not_copied(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP1 | Recalls A/90/L.55 of 18 December 2034;"))
    view.select_all()
    view.copy()
    assert QGuiApplication.clipboard().text() == "Recalls A/90/L.55 of 18 December 2034;"


def test_selected_words_are_highlighted(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    view.selection = Selection(Side.LATER, (0, 0), (0, 5))
    assert theme("light").chrome.highlight in colours_in(view, 0, Side.LATER)
    assert theme("light").chrome.highlight not in colours_in(view, 0, Side.EARLIER)


@pytest.mark.parametrize(("width", "lines"), [(1200, 1), (600, 2)])
def test_a_renumbered_label_takes_one_line_where_there_is_room(
    qtbot: QtBot, view: PairView, width: int, lines: int
) -> None:
    view.resize(width, 600)
    settled(qtbot, view, pair_of("= OP17 OP19 | Decides to wait;\n= OP1 | Notes the tides;"))
    later, metrics = view.scene.columns.later, QFontMetricsF(view.scene.type.label)
    cell = view.rows[0].later
    assert cell
    written = later.lines(cell.labels[0])
    assert len(written) == lines
    assert max(map(metrics.horizontalAdvance, written)) <= later.label(cell, 0, 10).width()


def test_the_margins_have_room_for_every_label(qtbot: QtBot, view: PairView) -> None:
    numbers = range(1, 100)
    rows = [f"= OP{n} OP{100 - n} | Notes the tides;" for n in numbers]
    settled(qtbot, view, pair_of("\n".join(rows)))
    metrics = QFontMetricsF(view.scene.type.label)
    for row in view.rows:
        for side in Side:
            cell, column = row.side(side), view.scene.columns.side(side)
            assert cell
            for line in column.lines(cell.labels[0]):
                assert metrics.horizontalAdvance(line) < column.label(cell, 0, 10).width()


def test_both_texts_are_equally_wide(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP17 OP19 | Decides to wait;"))
    cell, columns = view.rows[0].later, view.scene.columns
    assert cell
    assert columns.earlier.text_width(cell) == pytest.approx(columns.later.text_width(cell))
    assert columns.earlier.margin < columns.later.margin


def test_arabic_begins_on_the_right(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP1 | تقرر أن تنتظر؛", language="ar"))
    column = view.scene.columns.earlier
    laid_out = view.scene.layouts.of(0, Side.EARLIER)
    assert laid_out
    assert laid_out.layout.lineAt(0).naturalTextRect().right() == pytest.approx(
        column.text_width(laid_out.cell), abs=1
    )
    assert column.label(laid_out.cell, 0, 10).left() > column.text_left(laid_out.cell)


def test_a_symbol_never_breaks_across_lines(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP1 | " + "Recalls document A/90/L.55 of 18 December 2034 and " * 12))
    laid_out = view.scene.layouts.of(0, Side.LATER)
    assert laid_out
    lines = [laid_out.layout.lineAt(number) for number in range(laid_out.layout.lineCount())]
    texts = [laid_out.shown.text[line.textStart() : line.textStart() + line.textLength()] for line in lines]
    assert len(texts) > 5
    assert not [text for text in texts if text.rstrip().endswith(("A/\u2060", "90/\u2060", "18", "December"))]


def test_a_place_and_the_point_it_is_painted_at_agree(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    column, measure = view.scene.columns.later, view.scene.measure
    laid_out = view.scene.layouts.of(1, Side.LATER)
    assert laid_out
    x = left_of(laid_out, 9)
    top = view.row_rectangle(1).top() + measure.above(view.rows[1])
    point = QPointF(column.text_left(laid_out.cell) + x + 1, top + measure.line / 2)
    assert view.place_at(point, Side.LATER) == (1, 9)


def test_the_current_row_is_set_off(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    view.set_current(0)
    assert QColor(theme("light").page.current).name() in colours_in(view, 0, Side.EARLIER)


def test_the_current_row_is_set_off_on_a_ground_of_its_own_too(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(CHANGES))
    view.set_current(2)
    for row, is_outlined in ((1, False), (2, True)):
        assert (theme("light").page.accent in colours_in(view, row, Side.LATER)) is is_outlined


def test_a_ghost_is_written_like_the_rest_but_unmarked(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("> OP3 OP4 0 | [-Decides-]{+Resolves+} to wait;"))
    laid_out = view.scene.layouts.of(0, Side.EARLIER)
    assert view.rows[0].form is Form.GHOST
    assert laid_out
    assert laid_out.shown.text == "Decides to wait;"
    assert not laid_out.shown.stretches


def test_of_a_row_higher_than_the_view_the_change_is_in_sight(qtbot: QtBot, view: PairView) -> None:
    words = "keepers of the tide gauges " * 200
    settled(
        qtbot, view, pair_of(f"= OP1 | Decides;\n~ OP2 | Requests {words}[-once-]{{+twice+}} a year {words};")
    )
    view.next_change()
    laid_out = view.scene.layouts.of(1, Side.LATER)
    assert laid_out
    y = view.row_rectangle(1).top() + view.scene.measure.above(view.rows[1]) + laid_out.first_change
    assert 0 < y < view.viewport().height() / 2


class Painted(QObject):
    """How many pixels of height the viewport was asked to paint."""

    def __init__(self, view: PairView) -> None:
        super().__init__(view)
        self.height = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.height += event.rect().height()
        return False


def test_scrolling_paints_only_what_comes_into_sight(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(100))
    qtbot.wait(20)
    painted = Painted(view)
    view.verticalScrollBar().setValue(30)
    qtbot.wait(20)
    assert 30 <= painted.height < 100


def test_making_other_rows_exact_paints_nothing(qtbot: QtBot, view: PairView) -> None:
    view.show_pair(long_pair(600))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.viewport().repaint()
    painted = Painted(view)
    qtbot.waitUntil(lambda: view.is_settled)
    assert painted.height <= view.viewport().height()


def test_rows_that_turn_out_higher_are_painted_anew(qtbot: QtBot, view: PairView) -> None:
    view.show_pair(long_pair(600))
    qtbot.wait(1)
    painted = Painted(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    qtbot.wait(20)
    assert painted.height >= view.viewport().height()


def test_at_a_label_or_a_sign_a_tooltip_tells_what_was_found(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("~ OP1 | [-Asks-]{+Urges+} all;\n! opening | Asks -> Urges"))
    columns, y = view.scene.columns, view.row_rectangle(0).center().y()
    for x, expected in (
        (columns.gutter_left + columns.gutter_width / 2, "Changed\nOpening: Asks -> Urges"),
        (columns.earlier.left + 2, "Changed\nOpening: Asks -> Urges"),
        (columns.earlier.right - 2, ""),
    ):
        QTest.mouseMove(view.viewport(), QPointF(x, y).toPoint())
        qtbot.waitUntil(partial(_tells, view, expected))


def _tells(view: PairView, expected: str) -> bool:
    return view.viewport().toolTip() == expected


def test_the_sign_of_a_light_row_is_quieter(qtbot: QtBot, view: PairView) -> None:
    row = "~ OP1 | [-2030-]{+2031+};\n! {} | 2030 -> 2031"
    inks: list[int] = []
    for kind in ("mechanical", "number"):
        settled(qtbot, view, pair_of(row.replace("{}", kind)))
        area = view.scene.columns.gutter(0, view.geometry_model.heights[0]).toRect()
        picture = view.viewport().grab(area).toImage()
        points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        inks.append(sum(255 - picture.pixelColor(x, y).lightness() for x, y in points))
    assert inks[0] < inks[1]


@pytest.mark.parametrize("zoom", [1.0, 1.6])
def test_in_a_narrow_view_no_text_is_cut_off(qtbot: QtBot, view: PairView, zoom: float) -> None:
    view.resize(640, 600)
    view.set_zoom(zoom)
    settled(qtbot, view, pair_of("> OP12 OP13 1 | Requests the keepers to report;"))
    laid_out = view.scene.layouts.of(0, Side.LATER)
    assert laid_out
    right = view.scene.columns.later.text_left(laid_out.cell) + laid_out.layout.boundingRect().width()
    assert right <= view.viewport().width()
