from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from resolute.app.values import Pair
from resolute.model import NOTE_MARK, Mark
from resolute.window.pair.cells import Side
from resolute.window.pair.view import PairView
from window.making import long_pair, pair_of
from window.test_view import settled

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def noted() -> Pair:
    """A pair whose first paragraph marks a note on both sides."""
    pair = pair_of(f"= OP1 | Notes the tides{NOTE_MARK} and bees;\n# 1 | See the <harbour> report.")
    earlier, later = (
        replace(side, paragraphs=(replace(side.paragraphs[0], marks=(Mark(15, 0),)),))
        for side in (pair.comparison.earlier, pair.comparison.later)
    )
    return replace(pair, comparison=replace(pair.comparison, earlier=earlier, later=later))


def point_of(view: PairView, row: int, offset: int, side: Side = Side.LATER) -> QPoint:
    """Where a character is painted."""
    laid_out = view.scene.layouts.of(row, side)
    assert laid_out
    left = view.scene.columns.side(side).text_left(laid_out.cell)
    top = view.row_rectangle(row).top() + view.scene.measure.above(view.rows[row])
    return (laid_out.box_of(offset, offset + 1).center() + QPointF(left, top)).toPoint()


@pytest.mark.parametrize("merged", [False, True])
def test_at_a_notes_mark_a_tooltip_has_the_note(qtbot: QtBot, view: PairView, merged: bool) -> None:
    view.show_merged(merged)
    settled(qtbot, view, noted())
    QTest.mouseMove(view.viewport(), point_of(view, 0, 15))
    qtbot.waitUntil(lambda: "See the &lt;harbour&gt; report." in view.viewport().toolTip())
    QTest.mouseMove(view.viewport(), point_of(view, 0, 4))
    qtbot.waitUntil(lambda: not view.viewport().toolTip())


def test_a_third_click_selects_the_paragraph(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP1 | Notes the tides;\n= OP2 | Decides to wait;"))
    point = point_of(view, 1, 3)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    assert view.selected_words == "Decides"
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    assert view.selected_words == "Decides to wait;"


def test_a_click_with_shift_extends_the_selection(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP1 | Notes the tides;"))
    QTest.mouseClick(view.viewport(), LEFT, NONE, point_of(view, 0, 0) - QPoint(3, 0))
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, point_of(view, 0, 5))
    assert view.selected_words.strip() == "Notes"


def test_a_drag_beyond_the_edge_scrolls_on_and_selects(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(100))
    last = view.geometry_model.row_at(view.viewport().height())
    QTest.mousePress(view.viewport(), LEFT, NONE, point_of(view, 1, 3))
    QTest.mouseMove(view.viewport(), QPoint(700, view.viewport().height() + 60))
    qtbot.waitUntil(lambda: view.top > 300)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(700, view.viewport().height() + 60))
    assert view.selection
    assert view.selection.caret[0] > last
