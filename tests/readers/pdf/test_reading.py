from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from readers.contract import ReaderContract
from readers.pdf.made import MARGIN, Line, Ruled, invented_pdf, joined, pdf, set_text
from resolute.model import NOTE_MARK, Kind, Resolution, Unreadable
from resolute.readers import open_resolution

ORGAN = "_The General Assembly_,"
LONG = "the measuring of tides in small harbours and the keeping of what was measured"


def read(data: bytes) -> Resolution:
    return open_resolution(Path("x"), data).resolution


def texts(*pages: list[Line | Ruled]) -> list[str]:
    return [paragraph.text for paragraph in read(pdf(*pages)).paragraphs]


class TestPdf(ReaderContract):
    format = "pdf"

    def data(self) -> bytes:
        return invented_pdf()


def test_a_paragraph_goes_on_over_lines_and_pages() -> None:
    first = [*set_text(ORGAN, f"_Noting_ {LONG}, and {LONG},", top=110)]
    text = f"Recalling {LONG}, and further {LONG},"
    half = text.index(" harbours")
    first = [*set_text(ORGAN, f"_Recalling_{text[9:half]}", top=110)]
    second: list[Line | Ruled] = [Line(MARGIN, 700, text[half + 1 :])]
    assert texts(first, second) == ["The General Assembly,", text]


def test_a_first_line_that_is_set_in_begins_a_paragraph_on_the_next_page() -> None:
    first = set_text(ORGAN, f"_Noting_ {LONG}, {LONG},", top=110)
    second = set_text(f"_Noting also_ {LONG}, {LONG},")
    assert texts(first, second)[1:] == [f"Noting {LONG}, {LONG},", f"Noting also {LONG}, {LONG},"]


@pytest.mark.parametrize(
    ("before", "after", "joined_text"),
    [
        ("the right to self-", "determination of harbours", "self-determination"),
        ("what is science-", "based and known", "science-based"),
        ("the A/RES/", "95/301 of old", "A/RES/95/301"),
        ("the years 2021–", "2022 and others", "2021–2022"),
        ("all short-", "and long-term means", "short- and long-term"),
        ("all non-", "Spanish ports", "non-Spanish"),
    ],
)
def test_words_cut_at_a_lines_end(before: str, after: str, joined_text: str) -> None:
    lines: list[Line | Ruled] = [*set_text(ORGAN), Line(144, 680, before), Line(120, 668, after)]
    assert joined_text in texts(lines)[-1]


def test_a_hyphen_of_the_typesetter_is_dropped_where_the_word_stands_whole_elsewhere() -> None:
    lines: list[Line | Ruled] = [
        *set_text(ORGAN, f"_Noting_ the implementation of {LONG},"),
        Line(144, 600, "_Noting_ that imple-"),
        Line(120, 588, "mentation goes on,"),
    ]
    assert texts(lines)[-1] == "Noting that implementation goes on,"


def test_pages_of_a_volume_have_its_numbers() -> None:
    pages = [[*set_text(f"{n}.\t_Notes_ {LONG}, {n};"), Line(300, 40, f"{n + 25}")] for n in (1, 2, 3)]
    found = [p.source_text.strip() for p in read(pdf(*pages)).paragraphs]
    assert found == [f"{n}.\tNotes {LONG}, {n};" for n in (1, 2, 3)]


@pytest.mark.parametrize("foot", ["38-19321 (E) 011138 021138", "Please recycle", "*3819321*"])
def test_what_the_printers_put_at_a_pages_foot_is_no_text(foot: str) -> None:
    found = read(pdf([*set_text(ORGAN, f"_Noting_ {LONG},"), Line(MARGIN, 60, foot)]))
    assert found.paragraphs[-1].text == f"Noting {LONG},"


def test_running_heads_and_page_numbers_are_no_text() -> None:
    pages = [
        [
            Line(60, 740, "Tide tables", 8),
            *set_text(f"{n}.\t_Notes_ {LONG}, {n};"),
            Line(300, 40, f"{n}/3", 8),
        ]
        for n in (1, 2, 3)
    ]
    found = [p.source_text.strip() for p in read(pdf(*pages)).paragraphs]
    assert found == ["Tide tables", *(f"{n}.\tNotes {LONG}, {n};" for n in (1, 2, 3))]


def test_a_symbol_in_larger_type_stands_in_the_row_of_the_masthead_beside_it() -> None:
    page = [
        Line(480, 741.5, "A/RES/95/12", 20),
        Line(120, 736, "United Harbours", 14),
        Line(120, 705, "General Assembly", 20, bold=True),
        Line(400, 705, "Distr.: General"),
        Line(400, 693, "25 January 2041"),
        *set_text(ORGAN, "1.\t_Notes_ the tides;", top=600),
    ]
    found = read(pdf(page))
    assert found.masthead.symbol == "A/RES/95/12"
    assert [p.kind for p in found.paragraphs] == [Kind.ORGAN, Kind.OPERATIVE]


def test_what_two_pages_end_on_alike_is_kept_where_it_is_a_note() -> None:
    pages = [
        [
            *set_text(f"{n}.\t_Notes_ tides;{sign} {LONG}."),
            Ruled(120, 90, 100),
            Line(120, 78, f"{sign} Ibid.", 8),
        ]
        for n, sign in ((1, "¹"), (2, "²"))
    ]
    assert [(note.mark, note.text) for note in read(pdf(*pages)).footnotes] == [
        ("1", "Ibid."),
        ("2", "Ibid."),
    ]


def test_a_note_goes_on_over_lines_and_pages() -> None:
    first = [
        *set_text(ORGAN, f"_Noting_ tides,¹ {LONG},"),
        Ruled(120, 90, 100),
        Line(120, 78, "¹ See the old and", 8),
    ]
    second = [*set_text(f"_Noting also_ {LONG},"), Ruled(120, 90, 100), Line(120, 78, "new tables.", 8)]
    (note,) = read(pdf([*first], [*second])).footnotes
    assert note.text == "See the old and new tables."


def test_a_line_of_a_note_that_begins_with_a_figure_is_no_note() -> None:
    feet = [
        Line(120, 80, "¹ Report of the conference of Port-on-Sea,", 8),
        Line(120, 70, "3 to 14 June 2039.", 8),
    ]
    (note,) = read(pdf([*set_text(ORGAN, f"_Noting_ tides,¹ {LONG},"), *feet])).footnotes
    assert note.text.endswith("Port-on-Sea, 3 to 14 June 2039.")


def test_an_asterisk_is_a_mark_beside_raised_figures() -> None:
    feet = [Line(120, 80, "* Sponsors may join.", 8), Line(120, 70, "¹ A/93/5.", 8)]
    found = read(pdf([*set_text("Port Alpha:*", ORGAN, f"_Noting_ tides,¹ {LONG},"), *feet]))
    assert [(note.mark, note.text) for note in found.footnotes] == [
        ("*", "Sponsors may join."),
        ("1", "A/93/5."),
    ]
    assert found.paragraphs[0].text == f"Port Alpha:{NOTE_MARK}"


def test_an_exponent_is_no_mark() -> None:
    feet = [Line(120, 70, "¹ A/93/5.", 8), Line(120, 60, "² A/93/6.", 8)]
    found = read(pdf([*set_text(ORGAN, "_Noting_ tides,¹ 20 km² of sand, and ports,²"), *feet]))
    assert found.paragraphs[-1].text == f"Noting tides,{NOTE_MARK} 20 km2 of sand, and ports,{NOTE_MARK}"


def test_notes_without_marks_stand_at_the_end_and_are_announced() -> None:
    found = read(pdf([*set_text(ORGAN, f"_Noting_ {LONG},"), Line(120, 70, "¹ A/93/5.", 8)]))
    assert found.paragraphs[-1].text == "A/93/5."
    assert "marks were not found" in found.notices[0]


def test_italic_words_are_openings_and_bold_ones_are_kept() -> None:
    found = read(
        pdf(
            [*set_text(ORGAN, f"_Deeply aware_ of {LONG},"), Line(200, 600, "Ports and piers", 10, bold=True)]
        )
    )
    assert [p.opening for p in found.paragraphs][1] == "Deeply aware"
    assert (found.paragraphs[-1].kind, found.paragraphs[-1].runs[0].bold) == (Kind.HEADING, True)


def set_flush(*paragraphs: str, top: float = 700, space: float = 3) -> list[Line | Ruled]:
    """Paragraphs that nothing sets in, with hardly more space between them than between their lines."""
    lines: list[Line | Ruled] = []
    for paragraph in paragraphs:
        for text in textwrap.wrap(paragraph, 70):
            lines.append(Line(120, top, text))
            top -= 12
        top -= space
    return lines


FLUSH = [f"Noting {LONG}, number {n} of the harbours of the Southern Sea," for n in range(1, 9)]


def test_a_little_space_parts_paragraphs_that_are_not_set_in() -> None:
    found = read(pdf(set_flush("The General Assembly,", *FLUSH)))
    assert [p.source_text for p in found.paragraphs] == ["The General Assembly,", *FLUSH]


def test_a_date_that_is_held_together_does_not_end_a_line_early() -> None:
    told = "Noting the lanterns of the harbours of all the coasts of the Sea of the"
    page = set_flush("The General Assembly,", *FLUSH[:6], top=700)
    last = page[-1]
    assert isinstance(last, Line)
    dated = [
        Line(120, last.y - 15, told),
        Line(120, last.y - 27, "4\u00a0May\u00a02038, and of its keepers;"),
    ]
    found = read(pdf([*page, *dated]))
    assert (
        found.paragraphs[-1].source_text.replace("\u00a0", " ") == f"{told} 4 May 2038, and of its keepers;"
    )


def test_an_opening_begins_a_paragraph_on_the_next_page() -> None:
    found = read(pdf(set_flush("The General Assembly,", *FLUSH[:4]), set_flush(*FLUSH[4:])))
    assert [p.source_text for p in found.paragraphs] == ["The General Assembly,", *FLUSH]


def test_documents_without_space_between_paragraphs_are_told_by_indents() -> None:
    paragraphs = [f"_Noting_ {LONG} and {word}," for word in ("piers", "quays", "locks", "docks")]
    found = texts(set_text(ORGAN, *paragraphs, space=0))
    assert found[1:] == [text.replace("_", "") for text in paragraphs]


def test_a_page_on_its_side_is_read() -> None:
    upright = texts(set_text(ORGAN, f"_Noting_ {LONG},"))
    assert [
        p.text for p in read(pdf(set_text(ORGAN, f"_Noting_ {LONG},"), extra="/Rotate 90")).paragraphs
    ] == upright


PICTURE = b"""<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8
/Length 1 >>
stream
0
endstream"""
PAGE = b"""<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R
/Resources << /XObject << /P 5 0 R >> >> >>"""
SCANNED = joined(
    [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        PAGE,
        b"<< /Length 22 >>\nstream\n99 0 0 99 0 0 cm /P Do\nendstream",
        PICTURE,
    ]
)
KEY = b"<" + b"00" * 32 + b">"
ENCRYPTED = joined(
    [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"],
    b"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O %s /U %s >>" % (KEY, KEY),
)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (SCANNED, "is scanned, no text layer"),
        (ENCRYPTED, "is encrypted"),
        (pdf(()), "holds no text"),
        (b"%PDF-1.7\n%...", "is damaged"),
        (pdf(*((),) * 1001), "has more than 1,000 pages"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read(data)


def test_lines_before_the_signature_do_not_matter() -> None:
    assert read(b"Content-Type: application/pdf\r\n\r\n" + invented_pdf()).format == "pdf"
