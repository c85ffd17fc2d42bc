from __future__ import annotations

from pathlib import Path

from readers.pdf.made import Line, Ruled, pdf, set_text
from resolute.model import Resolution
from resolute.readers import open_resolution

ORGAN = "_The General Assembly_,"
LONG = "the measuring of tides in small harbours and the keeping of what was measured"
LEFT, RIGHT = 120, 300


def read(*pages: list[Line | Ruled]) -> Resolution:
    return open_resolution(Path("x"), pdf(*pages)).resolution


def cells(resolution: Resolution) -> list[tuple[int, int, int, str]]:
    found = [(p.cell, p.text) for p in resolution.paragraphs]
    return [(cell.table, cell.row, cell.column, text) for cell, text in found if cell is not None]


def rows(*texts: tuple[str, str], top: float = 640, pitch: float = 20) -> list[Line | Ruled]:
    found: list[Line | Ruled] = []
    for place, row in enumerate(texts):
        lines = zip((LEFT, RIGHT), row, strict=True)
        found += [Line(x, top - pitch * place, text) for x, text in lines if text]
    return found


def test_two_columns_are_cells() -> None:
    table = rows(("Harbour", "Depth"), ("Port Alpha", "4 metres"), ("Port Beta", "12 metres"))
    found = read([*set_text(ORGAN, f"_Noting_ {LONG},"), *table, *set_text(f"1.\t_Notes_ {LONG}.", top=560)])
    assert cells(found) == [
        (0, 0, 0, "Harbour"),
        (0, 0, 1, "Depth"),
        (0, 1, 0, "Port Alpha"),
        (0, 1, 1, "4 metres"),
        (0, 2, 0, "Port Beta"),
        (0, 2, 1, "12 metres"),
    ]
    assert [p.label for p in found.paragraphs if p.label] == ["PP1", "OP1"]


def test_a_cell_of_several_lines_is_one() -> None:
    table = [*rows(("Port Alpha", "measured twice a"), top=640), Line(RIGHT, 628, "day since 2031")]
    found = read(
        [*set_text(ORGAN, f"_Noting_ {LONG},"), *table, *rows(("Port Beta", "not measured"), top=600)]
    )
    assert [text for *_, text in cells(found)][1] == "measured twice a day since 2031"


def test_drawn_lines_tell_the_cells() -> None:
    edges = [Ruled(x, 600, 0.5, 60) for x in (LEFT - 5, RIGHT - 5, 480)]
    level = [Ruled(LEFT - 5, y, 365) for y in (600, 630, 660)]
    texts = [
        *rows(("Port", "Tides that are"), top=650),
        Line(RIGHT, 638, "high"),
        *rows(("", "Low"), top=615),
    ]
    found = cells(read([*set_text(ORGAN, f"_Noting_ {LONG},"), *edges, *level, *texts]))
    assert found == [(0, 0, 0, "Port"), (0, 0, 1, "Tides that are high"), (0, 1, 0, ""), (0, 1, 1, "Low")]


def test_a_table_goes_on_over_a_page_without_its_repeated_head() -> None:
    first = rows(("Harbour", "Depth"), ("Port Alpha", "4 metres"), top=120)
    second = rows(("Harbour", "Depth"), ("Port Beta", "12 metres"), top=700)
    found = cells(read([*set_text(ORGAN, f"_Noting_ {LONG},"), *first], second))
    assert [(table, row, text) for table, row, column, text in found if column == 0] == [
        (0, 0, "Harbour"),
        (0, 1, "Port Alpha"),
        (0, 2, "Port Beta"),
    ]


def test_numbers_before_paragraphs_are_no_column() -> None:
    lines = [
        Line(144, 660, "1."),
        Line(200, 660, "_Notes_ tides;"),
        Line(144, 640, "2."),
        Line(200, 640, "_Notes_ ports."),
    ]
    found = read([*set_text(ORGAN, f"_Noting_ {LONG}, {LONG},"), *lines])
    assert cells(found) == []


def test_a_stretched_line_is_no_row() -> None:
    stretched = [
        Line(144, 600, "_Noting_ the tides"),
        Line(300, 600, "of the"),
        Line(400, 600, "harbours and"),
        *set_text(LONG, top=588),
    ]
    assert cells(read([*set_text(ORGAN), *stretched])) == []
