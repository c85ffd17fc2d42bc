from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from resolute.app.values import Pair
from resolute.model import Kind
from resolute.window.pair.view import PairView
from resolute.window.theme import theme
from window.making import long_pair
from window.test_view import settled


def in_parts() -> Pair:
    """Sixty rows, of which the 10th and the 40th are headings."""
    pair = long_pair(60)
    earlier, later = (
        replace(
            side,
            paragraphs=tuple(
                replace(paragraph, kind=Kind.HEADING) if at in (10, 40) else paragraph
                for at, paragraph in enumerate(side.paragraphs)
            ),
        )
        for side in (pair.comparison.earlier, pair.comparison.later)
    )
    return replace(pair, comparison=replace(pair.comparison, earlier=earlier, later=later))


def scrolled_to(view: PairView, row: int) -> int | None:
    view.verticalScrollBar().setValue(view.geometry_model.heights.top(row) + 1)
    return view.band.place


def test_the_heading_of_what_is_read_stays_in_sight(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, in_parts())
    assert [scrolled_to(view, row) for row in (5, 10, 11, 39, 40, 41)] == [None, None, 10, 10, None, 40]


def test_it_is_written_between_the_heads_and_the_texts(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, in_parts())
    empty = view.band.grab().toImage()
    scrolled_to(view, 20)
    assert view.band.grab().toImage() != empty
    assert view.band.geometry().bottom() < view.viewport().geometry().top()


def test_texts_without_headings_have_no_room_for_one(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, long_pair(60))
    assert view.band.height() == 0


def test_it_wears_another_theme(qtbot: QtBot, view: PairView) -> None:
    settled(qtbot, view, in_parts())
    view.wear(theme("dark"))
    assert view.band.grab().toImage().pixelColor(2, 2).name() == theme("dark").page.gutter
