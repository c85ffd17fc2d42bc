from __future__ import annotations

import pytest

from readers.structure.building import block, recognized, shape
from resolute.model import Cell, Kind

FRONT = ("Resolution adopted by the General Assembly on 4 May 2040", "95/1.\tTides")
ORGAN = "\tThe General Assembly,"
RECITAL = "\tRecalling the moon,"


def test_the_order_of_elements() -> None:
    lines = (
        *FRONT,
        ORGAN,
        RECITAL,
        "\t1.\tWelcomes tides;",
        "\t(a)\tHigh;",
        "\t2.\tEnds.",
        "3rd plenary meeting",
    )
    assert shape(recognized(*lines)) == [
        "adoption",
        "title",
        "organ",
        "PP1",
        "OP1",
        "OP1 (a)",
        "OP2",
        "closing",
    ]


@pytest.mark.parametrize(
    ("line", "number", "text"),
    [
        ("\t12.\tNotes tides;", "12", "Notes tides;"),
        ("12. Notes tides;", "12", "Notes tides;"),
        ("12 .Recognizes tides;", "12", "Recognizes tides;"),
        ("12 Affirms tides;", "12", "Affirms tides;"),
        ("12.Notes tides;", "12", "Notes tides;"),
        ("\t١٢ -\tNotes tides;", "١٢", "Notes tides;"),
        ("OP12. Notes tides;", "12", "Notes tides;"),
        ("OP 12 bis: Notes tides;", "12 bis", "Notes tides;"),
    ],
)
def test_numbers_are_read_with_their_slips(line: str, number: str, text: str) -> None:
    found = recognized(ORGAN, RECITAL, line).paragraphs[-1]
    assert (found.kind, found.number, found.text) == (Kind.OPERATIVE, number, text)
    assert found.lead + found.text == line


@pytest.mark.parametrize(
    "line", ["2030 Agenda for tides,", "17 goals were set,", "3.5 per cent of all tides,"]
)
def test_figures_that_are_wording_stay(line: str) -> None:
    assert recognized(ORGAN, RECITAL, line).paragraphs[-1].text == line


def test_a_single_operative_paragraph_needs_no_number() -> None:
    assert shape(recognized(ORGAN, RECITAL, "\tDecides to rest.")) == ["organ", "PP1", "OP1"]


def test_sub_paragraphs_of_a_recital() -> None:
    lines = (ORGAN, "\tRecalling that:", "\t(a)\tTides rise,", "\t(i)\tTwice,", "\t(b)\tTides fall,", RECITAL)
    assert shape(recognized(*lines)) == ["organ", "PP1", "PP1 (a)", "PP1 (a) (i)", "PP1 (b)", "PP2"]


def test_the_ninth_letter_is_no_roman_number() -> None:
    letters = [f"\t({letter})\tTides;" for letter in "abcdefghij"]
    assert {p.level for p in recognized(ORGAN, RECITAL, "1. Notes:", *letters).paragraphs[3:]} == {1}


def test_labels_of_two_levels() -> None:
    lines = (ORGAN, RECITAL, "1. Notes:", "(a) High;", "(i) Spring;", "(ii) Neap;", "(b) Low;")
    assert shape(recognized(*lines))[3:] == ["OP1 (a)", "OP1 (a) (i)", "OP1 (a) (ii)", "OP1 (b)"]


def test_parts_have_labels_of_their_own() -> None:
    part = (ORGAN, RECITAL, "1. Notes tides;", "3rd plenary meeting")
    found = recognized(*FRONT, "A", "High tides", *part, "B\nLow tides", *part)
    assert [p.label for p in found.paragraphs if p.label] == ["A PP1", "A OP1", "B PP1", "B OP1"]
    assert {p.scope for p in found.paragraphs} == {"body", "part A", "part B"}


def test_annexes_have_labels_of_their_own() -> None:
    end = ("1. Notes tides;", "4 May 2040")
    found = recognized(*FRONT, ORGAN, RECITAL, *end, "Annex II", "Rules", "1. Measure.", "(a) Twice.")
    assert shape(found)[-4:] == ["annex", "annex", "Annex II 1", "Annex II 1 (a)"]
    assert found.paragraphs[-1].scope == "annex II"


def test_numbers_that_restart_in_sections_make_no_equal_labels() -> None:
    lines = (ORGAN, RECITAL, "I", "1. Notes tides;", "II", "1. Notes ebbs;", "1. Notes floods;")
    assert shape(recognized(*lines))[2:] == ["heading", "OP1", "heading", "II OP1", "II OP1 [2]"]


def test_a_document_that_is_adopted_is_no_operative_part() -> None:
    adopted = (block("We, the harbours", heading=True), "1. We measure.", "1.1\tTwice a day")
    found = recognized(ORGAN, "\t_Adopts_ the following:", *adopted)
    assert shape(found) == ["organ", "OP1", "heading", "Outcome 1", "Outcome 1.1"]


@pytest.mark.parametrize("line", ["_Takes_ note of tides;", "_Takes note of_ tides;", "Takes note of tides;"])
def test_openings_are_the_same_however_they_are_emphasized(line: str) -> None:
    assert recognized(ORGAN, RECITAL, f"1. {line}").paragraphs[-1].opening == "Takes note"


def test_a_table_is_a_table() -> None:
    assert shape(recognized(ORGAN, RECITAL, block("1. Port", cell=Cell(0, 0, 0))))[-1] == "table"


def test_a_vote_belongs_to_the_closing() -> None:
    lines = (ORGAN, RECITAL, "1. Ends.", "3rd meeting", "[Adopted by a vote.", "In favour: all]", "Done")
    assert shape(recognized(*lines))[3:] == ["closing", "closing", "closing", "other"]


def test_a_working_draft_needs_no_organ_line() -> None:
    lines = (RECITAL, "Noting the sun,", "1. Welcomes tides;", "2. Decides to rest.")
    assert shape(recognized(*lines)) == ["PP1", "PP2", "OP1", "OP2"]


def test_negotiation_labels_are_read() -> None:
    lines = ("PP1 Recalling the moon,", "PP1 bis. Noting the sun,", "OP1. Welcomes tides;")
    assert shape(recognized(ORGAN, *lines))[1:] == ["PP1", "PP1 bis", "OP1"]


@pytest.mark.parametrize(
    ("organ", "recital", "operative", "openings"),
    [
        ("L’Assemblée générale,", "Rappelant les marées,", "1. Prie les ports ;", ("Rappelant", "Prie")),
        (
            "La Asamblea General,",
            "Recordando las mareas,",
            "1. Alienta a los puertos;",
            ("Recordando", "Alienta"),
        ),
        ("Генеральная Ассамблея,", "ссылаясь на приливы,", "1. просит порты;", ("ссылаясь", "просит")),
        ("大会，", "回顾潮汐，", "1. 鼓励各港口；", ("回顾", "鼓励")),
        ("إن الجمعية العامة،", "إذ تشير إلى المد،", "1 - تشجع الموانئ؛", ("إذ تشير", "تشجع")),
    ],
)
def test_six_languages(organ: str, recital: str, operative: str, openings: tuple[str, str]) -> None:
    found = recognized(organ, recital, operative)
    assert shape(found) == ["organ", "PP1", "OP1"]
    assert tuple(p.opening for p in found.paragraphs[1:]) == openings
    assert found.masthead.organ == "ga"


def test_the_heading_before_the_organ_line_is_a_drafts_title() -> None:
    front = ("Ninety-fifth session", "Port Alpha: draft resolution", block("Tide tables", heading=True))
    found = recognized(*front, "The General Assembly,", "1.\t_Notes_ tides.")
    assert shape(found) == ["masthead", "masthead", "title", "organ", "OP1"]
    assert found.masthead.title == "Tide tables"


def test_an_adoption_line_before_the_organ_line_is_no_title() -> None:
    front = ("Resolution 2950 (2040)", block("Adopted at its 9,950th meeting", heading=True))
    assert shape(recognized(*front, "The Security Council,", "1.\t_Notes_ tides."))[1] == "adoption"
