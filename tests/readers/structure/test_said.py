"""What the user says of a text, in place of what was recognized."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers.structure.building import recognized, shape
from resolute.model import NOTE_MARK, UNCORRECTED, Confidence, Corrections, Figures, Kind, Resolution
from resolute.readers import open_resolution

ORGAN = "The General Assembly,"
TIDES = (ORGAN, "Recalling the tides,", "1. Welcomes the moon;", "Gauges", "2. Decides to wait.")


def said(lines: tuple[str, ...], **kinds: Kind) -> list[str]:
    """The shapes of lines of which some are said to be of a kind: `p3` is the fourth."""
    corrections = UNCORRECTED
    for name, kind in kinds.items():
        corrections = corrections.with_kind(int(name[1:]), kind)
    return shape(recognized(*lines, said=corrections))


def test_without_a_word_a_line_is_a_guess() -> None:
    gauges = recognized(*TIDES).paragraphs[3]
    assert (gauges.kind, gauges.confidence) == (Kind.OTHER, Confidence.UNSURE)


@pytest.mark.parametrize("kind", [Kind.HEADING, Kind.TITLE, Kind.CLOSING, Kind.MASTHEAD])
def test_a_paragraph_is_what_the_user_says(kind: Kind) -> None:
    assert said(TIDES, p3=kind)[3] == kind


def test_what_the_user_says_is_told_from_what_was_recognized() -> None:
    found = recognized(*TIDES, said=UNCORRECTED.with_kind(3, Kind.HEADING))
    assert [paragraph.confidence for paragraph in found.paragraphs].count(Confidence.SAID) == 1


def test_labels_follow() -> None:
    lines = (ORGAN, "Recalling the tides,", "And the moon too", "Recalling the sun,", "1. Decides to wait.")
    assert shape(recognized(*lines)) == ["organ", "PP1", "other", "PP2", "OP1"]
    assert said(lines, p2=Kind.PREAMBULAR) == ["organ", "PP1", "PP2", "PP3", "OP1"]


def test_a_number_that_was_wording_is_a_number() -> None:
    lines = ("For the attention of keepers", "1. Gauges shall be read")
    found = recognized(*lines, said=UNCORRECTED.with_kind(1, Kind.OPERATIVE)).paragraphs[1]
    assert (found.label, found.number, found.text) == ("OP1", "1", "Gauges shall be read")


def test_a_sub_paragraph_has_its_level() -> None:
    lines = (ORGAN, "1. Requests keepers:", "(a) To read;", "(i) Gauges;", "2. Decides to wait.")
    corrections = UNCORRECTED.with_kind(3, Kind.SUBPARAGRAPH)
    assert [p.level for p in recognized(*lines, said=corrections).paragraphs] == [0, 0, 1, 2, 0]


def test_one_without_a_letter_has_no_label() -> None:
    assert said(TIDES, p3=Kind.SUBPARAGRAPH)[3] == "subparagraph"


def test_an_annex_begins_where_the_user_says() -> None:
    lines = (*TIDES, "Table of gauges", "1. The eastern gauge")
    found = recognized(*lines, said=UNCORRECTED.with_kind(5, Kind.ANNEX)).paragraphs
    assert [(p.scope, p.label) for p in found[5:]] == [("annex", ""), ("annex", "Annex 1")]


def test_the_body_begins_where_the_user_says() -> None:
    lines = ("Dear keepers,", "Recalling our talk,", "I send you a draft", *TIDES)
    assert shape(recognized(*lines, said=Corrections(begins=3))) == [
        *("masthead",) * 3,
        "organ",
        "PP1",
        "OP1",
        "other",
        "OP2",
    ]


def test_a_text_is_a_resolution_if_the_user_says_where_it_begins() -> None:
    lines = ("To all keepers", "Recalling the tides,", "Reads the gauges.")
    assert not recognized(*lines).is_resolution
    found = recognized(*lines, said=Corrections(begins=1))
    assert (found.is_resolution, shape(found)[1]) == (True, "PP1")


def test_the_body_ends_where_the_user_says() -> None:
    lines = (*TIDES, "Recalling who voted,", "1. Keepers, 2. Pilots")
    assert shape(recognized(*lines, said=Corrections(ends=4)))[4:] == ["OP2", "other", "other"]


def test_no_date_ends_it_before() -> None:
    lines = (ORGAN, "Recalling the tides,", "4 May 2040", "1. Welcomes the moon;", "2. Decides to wait.")
    assert "OP1" not in shape(recognized(*lines))
    assert "OP1" in shape(recognized(*lines, said=Corrections(ends=4)))


def test_an_organ_line_before_the_body_is_none() -> None:
    lines = (ORGAN, "Recalling a letter,", *TIDES)
    assert shape(recognized(*lines, said=Corrections(begins=2))).count("organ") == 1


TYPED = b"""\
The General Assembly,
Recalling its resolution on tides,1 and on 12 gauges,2
1. Decides to wait.
1 See A/95/1.
2 See A/95/2.
"""


def read(*figures: Figures, text: bytes = TYPED) -> Resolution:
    return open_resolution(Path("made.txt"), text, said=Corrections(figures=figures)).resolution


PLAIN = "Recalling its resolution on tides,1 and on 12 gauges,2"
SECOND = len(PLAIN) - 1


def test_typed_marks_are_likely() -> None:
    marks = read().paragraphs[1].marks
    assert [mark.confidence for mark in marks] == [Confidence.LIKELY] * 2


def test_a_mark_that_is_none_is_digits_and_its_note_a_line() -> None:
    found = read(Figures(1, SECOND, "2", is_mark=False))
    assert found.paragraphs[1].text == f"Recalling its resolution on tides,{NOTE_MARK} and on 12 gauges,2"
    assert [note.text for note in found.footnotes] == ["See A/95/1."]
    assert found.paragraphs[-1].text == "2 See A/95/2."


def test_digits_that_are_a_mark_have_their_note() -> None:
    text = TYPED.replace(b"gauges,2", b"gauges, 2")
    assert not read(text=text).footnotes
    figures = (Figures(1, PLAIN.index(",1") + 1, "1", True), Figures(1, len(PLAIN), "2", True))
    found = read(*figures, text=text)
    assert [note.text for note in found.footnotes] == ["See A/95/1.", "See A/95/2."]
    assert [mark.confidence for mark in found.paragraphs[1].marks] == [Confidence.SAID] * 2
    assert [paragraph.kind for paragraph in found.paragraphs[-2:]] == [Kind.BLANK] * 2


def test_no_paragraph_has_another_index_then() -> None:
    before, after = read(), read(Figures(1, SECOND, "2", is_mark=False))
    assert [p.id for p in before.paragraphs] == [p.id for p in after.paragraphs][: len(before.paragraphs)]


def test_digits_without_a_note_stay() -> None:
    assert read(Figures(1, PLAIN.index("12"), "12", is_mark=True)).paragraphs == read().paragraphs


def test_said_both_ways_it_is_as_it_was_read() -> None:
    one = UNCORRECTED.with_figures(Figures(1, 4, "2", is_mark=False))
    assert one.with_figures(Figures(1, 4, "2", is_mark=True)) == UNCORRECTED
