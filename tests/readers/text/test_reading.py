from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from readers.contract import ReaderContract
from resolute.model import NOTE_MARK, Kind, Resolution
from resolute.readers import open_resolution


def read(text: str) -> Resolution:
    return open_resolution(Path("x"), text.encode()).resolution


class TestText(ReaderContract):
    format = "text"

    def data(self) -> bytes:
        return invented.as_text()


BODY = "\tThe General Assembly,\n\tRecalling its work,\n"


def test_blank_lines_are_no_paragraphs() -> None:
    assert [p.kind for p in read(BODY.replace("\n", "\n\n")).paragraphs] == [Kind.ORGAN, Kind.PREAMBULAR]


def test_a_line_without_a_tab_carries_on_the_line_before() -> None:
    resolution = read(f"{BODY}\t1.\tRequests harbours to work on a \ncase-by-\ncase basis\nalways;\n")
    assert resolution.paragraphs[-1].text == "Requests harbours to work on a case-by-case basis always;"


def test_a_byte_order_mark_and_other_line_ends_are_read() -> None:
    data = b"\xef\xbb\xbf" + BODY.replace("\n", "\r\n").encode()
    assert open_resolution(Path("x"), data).resolution.paragraphs == read(BODY).paragraphs


def test_pages_end_lines_and_what_no_redline_could_hold_is_replaced() -> None:
    text = "The lamp\vis lit\ufffe.\r\n\fThe bell\uffff rings."
    assert [p.text for p in read(text).paragraphs] == ["The lamp is lit\ufffd.", "The bell\ufffd rings."]


def test_utf_16_with_its_mark_is_read() -> None:
    assert open_resolution(Path("x"), BODY.encode("utf-16")).resolution.paragraphs == read(BODY).paragraphs


@pytest.mark.parametrize(
    ("wording", "text"),
    [
        ("Recalling resolution 9 of 21 March 20131 and tides2 alike,", "of 21 March 2013￼ and tides￼ alike,"),
        ("Recalling COVID-19, 12 ports and SDG 16,1 as well as A/93/L.2,2", "SDG 16,￼ as well as A/93/L.2,￼"),
        ("Noting tides,1 floods,1 ebbs2 and the year 2000,", "tides,￼ floods,￼ ebbs￼ and the year 2000,"),
    ],
)
def test_glued_figures_become_marks(wording: str, text: str) -> None:
    resolution = read(
        f"\tThe General Assembly,\n\t{wording}\n\t1.\tEnds.\n\n4 May 2038\n\n1 First.\n2 Second.\n"
    )
    assert resolution.paragraphs[1].text.endswith(text)
    assert len(resolution.footnotes) == 2


def test_notes_of_before_1995_have_a_slash() -> None:
    body = "Noting tides, 1/ 3/4 of all floods 2/ and ebbs, 1/ and A/93/5,"
    found = read(f"The General Assembly,\n\n{body}\n\n1.  Ends.\n\n    Notes\n\n1/  First.\n\n2/  Second.\n")
    assert (
        found.paragraphs[1].text == "Noting tides,\ufffc 3/4 of all floods\ufffc and ebbs,\ufffc and A/93/5,"
    )
    assert [note.text for note in found.footnotes] == ["First.", "Second."]
    assert found.paragraphs[-1].text == "Ends."


def test_the_head_of_notes_that_are_left_is_left() -> None:
    found = read("The General Assembly,\n\n1. Decides to go.\n\nNotes\n\n1 See A/1.\n\n2 See A/2.\n")
    assert [p.source_text for p in found.paragraphs[-3:]] == ["Notes", "1 See A/1.", "2 See A/2."]


def test_marks_that_do_not_come_out_are_left_with_a_notice() -> None:
    resolution = read(
        "\tThe General Assembly,\n\tNoting tides,1\n\t1.\tEnds.\n\n4 May 2038\n\n1 One.\n2 Two.\n"
    )
    assert "x has notes that could not be tied" in resolution.notices[0]
    assert resolution.paragraphs[1].text == "Noting tides,1"
    assert not any(NOTE_MARK in p.text for p in resolution.paragraphs)
    assert resolution.paragraphs[-1].text == "2 Two."


def test_a_news_item_is_plain() -> None:
    resolution = read("Tide tables revisited\n\nThe Assembly said on Monday that tides matter.\n")
    assert not resolution.is_resolution
    assert {p.kind for p in resolution.paragraphs} == {Kind.OTHER}
