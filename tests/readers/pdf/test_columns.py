"""Pages set in two columns, as the Official Records are."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from readers.pdf.made import Line, Ruled, pdf, set_text
from resolute import limits
from resolute.model import Kind, Resolution, Unreadable
from resolute.readers import open_resolution

LEFT, RIGHT, WIDTH, PITCH = 60, 316, 44, 12
TEXT = """\
_The General Assembly_,

_Recalling_ that lanterns are lit on every shore of the Southern Sea, and that their keepers meet each
year in a harbour that none of them keeps,

_Noting_ that many lanterns are lit late, that ships wait for the morning, and that pilots sleep in their
boats until a light is seen from the sea,

_Convinced_ that a lantern that is lit early saves more than its oil costs, as the keepers of all coasts
have found out again and again in the winters past,

1. _Requests_ the keepers to light all lanterns an hour before the sun sets, and to write down the hour
in the book that is kept in each of the towers;

2. _Invites_ the harbours to buy the oil together, and to store it where it neither freezes nor is
reached by the spring tides of the Southern Sea;

3. _Decides_ to remain seized of the matter until the last of the lanterns has been lit early for a whole
year, and to hear the keepers then.
"""
PARAGRAPHS = [" ".join(paragraph.split()) for paragraph in TEXT.split("\n\n")]
PLAIN = [text.replace("_", "") for text in PARAGRAPHS]


def set_in_columns(
    paragraphs: Sequence[str], top: float, height: int, indent: int = 12
) -> list[Line | Ruled]:
    """The paragraphs in lines that fill the left column and then the right one."""
    lines: list[tuple[int, str]] = []
    for paragraph in paragraphs:
        wrapped = textwrap.wrap(paragraph, WIDTH)
        lines += [(0 if number else indent, text) for number, text in enumerate(wrapped)]
    found: list[Line | Ruled] = []
    for place, (shift, text) in enumerate(lines):
        column, row = divmod(place, height)
        found.append(Line((LEFT, RIGHT)[column] + shift, top - PITCH * row, _closed(text)))
    return found


def _closed(text: str) -> str:
    """Italics that a line's end cut off end with the line; none does here but an opening's."""
    return text + "_" * (text.count("_") % 2)


def read(*pages: Sequence[Line | Ruled]) -> Resolution:
    return open_resolution(Path("x"), pdf(*pages)).resolution


def texts(resolution: Resolution) -> list[str]:
    return [f"{p.lead}{p.text}".strip().replace("\t", " ") for p in resolution.paragraphs]


def count(paragraphs: Sequence[str]) -> int:
    return sum(len(textwrap.wrap(text, WIDTH)) for text in paragraphs)


@pytest.mark.parametrize("shift", [0, 5], ids=["on the same lines", "on lines of their own"])
def test_the_left_column_is_read_before_the_right_one(shift: int) -> None:
    half = (count(PARAGRAPHS) + 1) // 2
    page = [
        Line(item.x, item.y - (shift if item.x >= RIGHT else 0), item.text)
        for item in set_in_columns(PARAGRAPHS, 700, half)
        if isinstance(item, Line)
    ]
    resolution = read(page)
    assert texts(resolution) == PLAIN
    assert [p.kind for p in resolution.paragraphs] == [
        Kind.ORGAN,
        *3 * [Kind.PREAMBULAR],
        *3 * [Kind.OPERATIVE],
    ]


def test_what_stands_across_the_page_parts_what_is_above_from_what_is_below() -> None:
    half = (count(PARAGRAPHS) + 1) // 2
    title = Line(
        LEFT, 740, "93/12. The lanterns of the harbours of the Southern Sea, and the hours of their keepers"
    )
    second = Line(
        LEFT, 480, "93/13. The beacons of the harbours of the Southern Sea, and the hours of their keepers"
    )
    page = [title, *set_in_columns(PARAGRAPHS, 716, half), second, *set_in_columns(PARAGRAPHS, 456, half)]
    assert texts(read(page)) == [title.text, *PLAIN, second.text, *PLAIN]


def test_a_short_last_page_has_its_documents_columns() -> None:
    half = (count(PARAGRAPHS) + 1) // 2
    last = [
        "4. _Thanks_ the keepers of the lanterns of the Southern Sea for the oil that they saved;",
        "5. _Closes_ the matter of the lanterns of the Southern Sea, and of all their keepers.",
    ]
    pages = [set_in_columns(PARAGRAPHS, 700, half), set_in_columns(last, 700, 3)]
    assert texts(read(*pages)) == [*PLAIN, *(text.replace("_", "") for text in last)]


def test_notes_stand_at_the_foot_of_their_columns() -> None:
    marked = [
        text.replace("each year", "each year¹").replace("the hour in", "the hour² in") for text in PARAGRAPHS
    ]
    half = (count(PARAGRAPHS) + 1) // 2
    foot = 700 - PITCH * half - 10
    notes = [Line(LEFT, foot, "¹ A/93/5, annex II.", 8), Line(RIGHT, foot, "² A/93/6, annex IV.", 8)]
    resolution = read([*set_in_columns(marked, 700, half), *notes])
    assert [note.text for note in resolution.footnotes] == ["A/93/5, annex II.", "A/93/6, annex IV."]
    assert [p.label for p in resolution.paragraphs if p.marks] == ["PP1", "OP1"]


def test_rows_of_prose_are_a_table() -> None:
    rows = [
        (
            "Lanterns are lit on every shore, early in the evening,",
            "Lanterns are lit on some shores, late at night,",
        ),
        (
            "and their keepers meet once in a year in a harbour.",
            "and their keepers meet in a tower when they can.",
        ),
    ]
    page = set_text("_The General Assembly_,", "1.\t_Adopts_ the following table:", top=740)
    y = 700
    for left, right in 4 * rows:
        for one, other in zip(textwrap.wrap(left, 40), textwrap.wrap(right, 40), strict=True):
            page += [Line(LEFT, y, one), Line(RIGHT, y, other)]
            y -= PITCH
        y -= 8
    assert [p.kind for p in read(page).paragraphs] == [Kind.ORGAN, Kind.OPERATIVE, *16 * [Kind.TABLE]]


def test_a_line_a_mile_long_is_no_reason_to_look_long_for_columns() -> None:
    page = [item for item in set_in_columns(PARAGRAPHS, 700, 20) if isinstance(item, Line)]
    assert read([*page, Line(LEFT, 400, "far " * 1_000_000)]).paragraphs


def test_of_pages_in_columns_fewer_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PAGE_LINES", 10)
    with pytest.raises(Unreadable, match="more than 10 lines"):
        read(set_in_columns(PARAGRAPHS, 700, 20))
