"""Where pages end."""

from __future__ import annotations

import pytest

from resolute.model import Kind, Op, Paragraph, Span
from resolute.window.pair.cells import Side, cell
from resolute.window.pair.folds import Folds
from resolute.window.pair.geometry import Geometry
from resolute.window.pair.rows import Form, Sign, ViewRow, view_rows
from resolute.window.pair.scene import scene_of
from resolute.window.pair.type import Type
from resolute.window.printing.pages import Page, paginate
from resolute.window.theme import theme
from window.making import long_pair, pair_of

pytestmark = pytest.mark.usefixtures("qapp")

ROOM = 500.0
TIDES = "the keepers of the gauges shall write down every tide that they see, " * 30


def geometry_of(rows: tuple[ViewRow, ...], merged: bool = False, folded: bool = False) -> Geometry:
    on_paper = Type(0.8, on_paper=True)
    return Geometry(scene_of(rows, 900, on_paper, theme("light"), Folds.of(rows, folded), merged))


def pages_of(geometry: Geometry) -> tuple[Page, ...]:
    return paginate(geometry, ROOM, ROOM)


def lines_of(geometry: Geometry, place: int, side: Side) -> list[tuple[float, float]]:
    """Top and bottom of each line, from the top of the row."""
    laid_out = geometry.scene.layouts.of(place, side)
    above = geometry.scene.measure.above(geometry.scene.rows[place])
    lines = [laid_out.layout.lineAt(at) for at in range(laid_out.layout.lineCount())] if laid_out else []
    return [(above + line.y(), above + line.y() + line.height()) for line in lines]


def split_row() -> ViewRow:
    """One paragraph that became two, whose lines stand level no more after the gap between them."""
    one, first, second = (Paragraph("", Kind.OPERATIVE, text * 2) for text in (TIDES + TIDES, TIDES, TIDES))
    spans = (Span(Op.EQUAL, TIDES * 2), Span(Op.INSERT, "\n"), Span(Op.EQUAL, TIDES * 2))
    return ViewRow(
        Form.TEXT,
        Sign.SPLIT,
        0,
        cell((one,), spans, Side.EARLIER),
        cell((first, second), spans, Side.LATER),
    )


@pytest.mark.parametrize("merged", [False, True])
@pytest.mark.parametrize("is_split", [False, True])
def test_every_line_is_whole_on_one_page(merged: bool, is_split: bool) -> None:
    changed = view_rows(pair_of(f"~ OP1 | Decides [-{TIDES}-]{{+that {TIDES}{TIDES}+}}").comparison)
    geometry = geometry_of((split_row(),) if is_split else changed, merged=merged)
    pieces = [piece for page in pages_of(geometry) for piece in page]
    assert len(pieces) > 2
    for number, side in enumerate(geometry.scene.columns.sides):
        stretches = [(piece.begins[number], piece.ends[number]) for piece in pieces]
        for top, bottom in lines_of(geometry, 0, side):
            assert [begin <= top and bottom <= end for begin, end in stretches].count(True) == 1


def test_the_pages_of_a_long_row_are_filled() -> None:
    geometry = geometry_of((split_row(),))
    *pieces, _last = [piece for page in pages_of(geometry) for piece in page]
    line = geometry.scene.measure.line
    assert all(
        end - begin > ROOM - 3 * line
        for piece in pieces
        for begin, end in zip(piece.begins, piece.ends, strict=True)
    )


def test_a_page_too_small_for_two_lines_ends_all_the_same() -> None:
    assert len(paginate(geometry_of((split_row(),)), 20.0, 20.0)) > 20


def test_no_row_is_left_out_and_none_stands_twice() -> None:
    geometry = geometry_of(view_rows(long_pair(60).comparison))
    placed = [piece.place for page in pages_of(geometry) for piece in page]
    assert sorted(set(placed)) == list(range(60))
    assert all(page and page[-1].top < ROOM for page in pages_of(geometry))


def test_short_rows_stay_whole() -> None:
    geometry = geometry_of(view_rows(long_pair(60).comparison))
    assert all(piece.is_whole for page in pages_of(geometry) for piece in page if piece.height < ROOM / 3)


def test_folded_rows_are_one_line() -> None:
    rows = view_rows(pair_of("= OP1 | One.\n= OP2 | Two.\n+ OP3 | Three.").comparison)
    geometry = geometry_of(rows, folded=True)
    assert [piece.place for piece in pages_of(geometry)[0]] == [0, 2]


def test_the_line_above_the_notes_is_not_left_alone() -> None:
    notation = "\n".join(f"= OP{at} | Requests the keepers to wait;" for at in range(1, 60))
    geometry = geometry_of(view_rows(pair_of(f"{notation}\n# 1 | See A/90/5.").comparison))
    for room in range(300, 360, 7):
        pages = paginate(geometry, float(room), float(room))
        assert [page[-1].place for page in pages][:-1].count(59) == 0
