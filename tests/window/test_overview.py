from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from resolute.window.pair.heights import Heights
from resolute.window.pair.overview import marks, thinned
from resolute.window.pair.rows import view_rows
from resolute.window.pair.view import PairView
from resolute.window.theme import theme
from window.making import long_pair, pair_of
from window.test_view import settled

MANY = "\n".join(f"~ OP{n} | [-2030-]{{+2031+}};\n! mechanical | 2030 -> 2031" for n in range(2000))


def colours(view: PairView, share: float) -> set[str]:
    """What is painted across the strip at a share of its height."""
    picture = view.overview.grab().toImage()
    y = min(round(share * picture.height()), picture.height() - 1)
    return {picture.pixelColor(x, y).name() for x in range(picture.width())}


def point(view: PairView, share: float) -> QPoint:
    return QPoint(view.overview.width() // 2, round(share * view.overview.height()))


def row_in_the_middle(view: PairView) -> int:
    return view.geometry_model.heights.row_at(view.top + view.viewport().height() // 2)


def test_rows_are_marked_where_they_stand() -> None:
    rows = view_rows(pair_of("= OP1 | a;\n+ OP2 | b;\n= OP3 | c;").comparison)
    (mark,) = marks((1,), rows, Heights([100, 50, 50]), 200)
    assert (mark.row, mark.top, mark.height) == (1, 100, 49)


def test_the_mark_of_a_low_row_can_be_seen_and_stays_inside() -> None:
    rows = view_rows(pair_of("= OP1 | a;\n+ OP2 | b;").comparison)
    (mark,) = marks((1,), rows, Heights([100_000, 10]), 200)
    assert (mark.top, mark.height) == (198, 2)


@given(st.lists(st.integers(1, 60), min_size=1, max_size=300), st.integers(1, 40), st.randoms())
def test_of_rows_found_one_is_kept_for_every_pixel(heights: list[int], strip: int, chance: Random) -> None:
    found = tuple(row for row in range(len(heights)) if chance.random() < 0.7)
    rows, scale = Heights(heights), strip / sum(heights)
    kept = thinned(found, rows, strip)
    assert set(kept) <= set(found)
    pixels = [int(rows.top(row) * scale) for row in kept]
    assert all(min(abs(int(rows.top(row) * scale) - y) for y in pixels) <= 1 for row in found)


def test_of_rows_that_share_a_pixel_the_weightiest_is_seen(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of(f"{MANY}\n+ OP2000 | Decides;\n{MANY}"))
    inserted = QColor(theme("light").marks.inserted).name()
    assert any(inserted in colours(view, 0.5 + step / 500) for step in range(-3, 4))


def test_what_stands_on_one_side_alone_is_marked_on_its_half(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP1 | a;\n= OP2 | b;\n+ OP3 | c;\n= OP4 | d;\n- OP5 | e;"))
    picture, worn = view.overview.grab().toImage(), theme("light").marks
    found = {
        colour: {
            x
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).name() == colour
        }
        for colour in (worn.inserted, worn.deleted)
    }
    assert max(found[worn.deleted]) < min(found[worn.inserted])


def test_only_the_changes_that_the_filter_shows_are_marked(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, pair_of("= OP1 | a;\n+ OP2 | b;"))
    view.show_stops(())
    assert theme("light").marks.inserted not in colours(view, 0.75)


@pytest.mark.parametrize("share", [0.25, 0.5, 0.75])
def test_a_click_goes_to_that_place(qtbot: QtBot, view: PairView, share: float) -> None:
    settled(qtbot, view, long_pair(300))
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.overview, button, none, point(view, share))
    assert abs(row_in_the_middle(view) - 300 * share) < 8


def test_dragging_scrolls_along(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(300))
    QTest.mousePress(view.overview, Qt.MouseButton.LeftButton, pos=point(view, 0.2))
    QTest.mouseMove(view.overview, point(view, 0.8))
    qtbot.waitUntil(lambda: abs(row_in_the_middle(view) - 240) < 8)
    QTest.mouseRelease(view.overview, Qt.MouseButton.LeftButton, pos=point(view, 0.8))


def test_the_frame_shows_what_is_in_sight(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(300))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert round(view.overview.in_sight().bottom()) == view.overview.height()
    bar.setValue(0)
    assert view.overview.in_sight().top() == 0


def test_scrolling_draws_no_mark_anew(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(300))
    view.overview.grab()
    drawn = view.overview.picture
    view.verticalScrollBar().setValue(500)
    view.overview.grab()
    assert view.overview.picture is drawn
