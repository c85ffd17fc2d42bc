from __future__ import annotations

from pathlib import Path

import pytest

from readers.contract import ReaderContract
from readers.rtf import making
from resolute.model import Resolution, Unreadable
from resolute.readers import Revisions, open_resolution


def read(body: str, revisions: Revisions = Revisions.ACCEPT, before: str = "") -> Resolution:
    return open_resolution(Path("x"), making.document(body, before), revisions).resolution


def texts(body: str, revisions: Revisions = Revisions.ACCEPT) -> list[str]:
    return [paragraph.source_text for paragraph in read(body, revisions).paragraphs]


class TestRtf(ReaderContract):
    format = "rtf"

    def data(self) -> bytes:
        return making.invented_document()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"na\'efve", "naïve"),
        (r"{\f1 \'cf\'f0\'e8\'eb\'e8\'e2}", "Прилив"),
        (r"\u1055?\u1088\'f0\u1080?", "При"),
        (r"\uc2\u1055??\u1088 ??", "Пр"),
        (r"\uc0\u1055 x", "Пx"),
        (r"\u-10179?\u-9005?", "\U0001f4d3"),
        (r"\u-10179?x", "x"),
        (r"a\~b\_c\-d", "a\u00a0b\u2011c\u00add"),
        (r"\lquote tide\rquote\emdash\bullet", "‘tide’—•"),
        (r"\{a\}\\", "{a}\\"),
        ("two\r\n words", "two words"),
        (r"{\v unseen}seen", "seen"),
        (r"{\*\unknown not}yes", "yes"),
        (r"{\pict\bin3 }}}4a}text", "text"),
        (r"{\upr{ANSI}{\*\ud{Пр}}}", "Пр"),
    ],
)
def test_characters(body: str, text: str) -> None:
    assert texts(body) == [text]


def test_double_bytes_may_end_in_letters() -> None:
    fonts = r"{\fonttbl{\f9\fcharset128 Mincho;}}"
    assert read(r"\f9 \'83A\'83\'42", before=fonts).paragraphs[0].text == "アィ"


def test_formatting_is_switched_on_and_off() -> None:
    runs = read(r"a\i b\i0 c{\b d}e\up6 f\up0 g").paragraphs[0].runs
    assert [run.text for run in runs if run.italic] == ["b"]
    assert [run.text for run in runs if run.bold] == ["d"]
    assert [run.text for run in runs if run.superscript] == ["f"]


def test_text_from_right_to_left_has_switches_of_its_own() -> None:
    runs = read(r"{\ltrch\i \rtlch\ai0 a}{\ltrch\i0 \rtlch\ai b}").paragraphs[0].runs
    assert [(run.text, run.italic) for run in runs] == [("a", False), ("b", True)]


def test_links_are_kept() -> None:
    field = r'{\field{\*\fldinst HYPERLINK "https://harbour.example/1"}{\fldrslt the tide}} table'
    assert [(run.text, run.link) for run in read(field).paragraphs[0].runs] == [
        ("the tide", "https://harbour.example/1"),
        (" table", ""),
    ]


def test_lists_have_the_numbers_that_are_shown() -> None:
    body = r"The General Assembly,\par{\listtext\pard 1.\tab}\pard Tides;\par{\listtext\bullet\tab}Bells\par"
    assert [(q.number, q.text) for q in read(body).paragraphs[1:]] == [("1", "Tides;"), ("", "Bells")]


def test_tables_have_cells() -> None:
    row = r"\trowd\cellx1\cellx2\pard\intbl a\par a2\cell b\cell\row "
    cells = [q.cell for q in read(f"Before\\par {row}{row}\\pard After\\par").paragraphs if q.cell]
    found = [(cell.table, cell.row, cell.column) for cell in cells]
    assert found == [(0, 0, 0), (0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 0), (0, 1, 1)]


def test_a_note_with_a_mark_of_its_own_does_not_count() -> None:
    own = r"{\super *{\footnote {\super *} Late.}}"
    resolution = read(f"a{own}b{making.note('Early.')}")
    assert [(note.mark, note.text) for note in resolution.footnotes] == [("*", "Late."), ("1", "Early.")]
    assert resolution.paragraphs[0].text == "a\ufffcb\ufffc"


BODY = r"The lamp {\revised is bright\par}{\deleted burns low}.\par"


def test_tracked_changes_are_accepted() -> None:
    assert texts(BODY) == ["The lamp is bright", "."]
    assert "they were taken as accepted" in read(BODY).notices[0]


def test_tracked_changes_are_rejected_with_their_paragraphs() -> None:
    assert texts(BODY, Revisions.REJECT) == ["The lamp burns low."]


def test_tracked_changes_are_refused() -> None:
    with pytest.raises(Unreadable, match="carries tracked changes"):
        read(BODY, Revisions.REFUSE)


def test_headings_are_told_by_their_style() -> None:
    sheet = r"{\stylesheet{\s0 Normal;}{\s3{\*\keycode x}\qc heading 1;}}"
    resolution = read(r"\s3 Tides\par\pard\s0 Bells\par", before=sheet)
    assert [q.style for q in resolution.paragraphs] == ["heading 1", "Normal"]


def test_the_end_of_a_section_ends_a_paragraph_that_is_there() -> None:
    assert texts(r"Tides\sect Bells\par\sect Ropes\par") == ["Tides", "Bells", "Ropes"]
