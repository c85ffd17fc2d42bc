"""Resolutions of every body, as each builds them, and the labels of texts under negotiation."""

from __future__ import annotations

import pytest

from readers.structure.building import block, recognized, shape
from resolute.model import Kind

GA = "The General Assembly,"
BODY = ("Recalling the moon,", "Noting tides,", "1. Welcomes tides;", "2. Decides to rest.")
SHAPE = ["organ", "PP1", "PP2", "OP1", "OP2"]


@pytest.mark.parametrize(
    ("front", "organ", "symbol"),
    [
        (("95/301. Tides",), GA, "A/RES/95/301"),
        (("3363 (XXX). Tides",), GA, "A/RES/3363 (XXX)"),
        (("3411 A and B (XXX). Tides",), GA, "A/RES/3411 A and B (XXX)"),
        (("S-20/2. Tides",), GA, "A/RES/S-20/2"),
        (("ES-11/1. Tides",), GA, "A/RES/ES-11/1"),
        (("66/2. Tides",), "The Human Rights Council,", "A/HRC/RES/66/2"),
        (("2042/12. Tides",), "The Economic and Social Council,", "E/RES/2042/12"),
    ],
)
def test_a_number_makes_title_and_symbol(front: tuple[str, ...], organ: str, symbol: str) -> None:
    found = recognized(*front, organ, *BODY)
    assert (found.masthead.symbol, found.masthead.title) == (symbol, "Tides")
    assert shape(found) == ["title", *SHAPE]


def test_the_security_council_gives_no_title() -> None:
    adopted = "Adopted by the Security Council at its 9500th meeting, on 3 May 2042"
    council = "The Security Council,"
    chapter = "Acting under Chapter VII of the Charter of the United Nations,"
    lines = ("S/RES/2901 (2042)", "Resolution 2901 (2042)", adopted, council, BODY[0], chapter, *BODY[2:])
    found = recognized(*lines)
    assert shape(found) == ["masthead", "title", "adoption", *SHAPE]
    assert (found.masthead.symbol, found.masthead.title) == ("S/RES/2901 (2042)", "")
    assert found.masthead.adopted == "2042-05-03"


def test_an_old_text_of_the_security_council() -> None:
    closing = "Adopted at the 1747th meeting by 14 votes to none."
    found = recognized("Resolution 338 (1973)", "The Security Council", *BODY[2:], closing)
    assert shape(found) == ["title", "organ", "OP1", "OP2", "closing"]


@pytest.mark.parametrize("line", ["Annex A", "Annex A: Travel ban", "Annex A – Travel ban"])
def test_annexes_with_letters(line: str) -> None:
    found = recognized("The Security Council,", *BODY, line, "1. Keeper of tides.")
    assert shape(found)[-2:] == ["annex", "Annex A 1"]


@pytest.mark.parametrize(
    ("number", "organ"),
    [
        ("Resolution 66/2", "The Commission on the Status of Tides,"),
        ("RESOLUTION NO. 53/45-POL", "The Forty-fifth Session of the Council of Foreign Ministers,"),
    ],
)
def test_bodies_that_no_cue_names(number: str, organ: str) -> None:
    found = recognized(number, organ, *BODY)
    assert shape(found) == ["title", *SHAPE]
    assert found.masthead.number == number.split(" ", 1)[1]


def test_a_recital_before_the_first_is_no_organ_line() -> None:
    assert shape(recognized(*BODY)) == SHAPE[1:]


def test_drafts_of_a_committee_and_of_the_plenary() -> None:
    title = block("Tides", heading=True)
    sponsors = "Albania, Ruritania and Freedonia: revised draft resolution"
    committee = ("A/C.3/95/L.20/Rev.1", "Distr.: Limited", "Third Committee", "Agenda item 71 (b)", sponsors)
    found = recognized(*committee, title, GA, *BODY)
    assert (found.masthead.symbol, found.masthead.title) == ("A/C.3/95/L.20/Rev.1", "Tides")
    assert (found.masthead.agenda_item, found.masthead.distribution) == ("71 (b)", "Limited")
    plenary = recognized("A/95/L.55 and Add.1", sponsors, title, GA, *BODY)
    assert plenary.masthead.symbol == "A/95/L.55"


@pytest.mark.parametrize("symbol", ["A/95/L.55/Corr.1", "A/95/L.55/Add.1", "E/CN.6/2042/L.4/Rev.2"])
def test_corrigenda_and_addenda_keep_their_symbol(symbol: str) -> None:
    assert recognized(symbol, "Tides", GA, *BODY).masthead.symbol == symbol


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("PP1 bis Noting tides,", "PP1 bis"),
        ("PP3 ter. [US: Noting tides,]", "PP3 ter"),
        ("OP4 alt Notes tides;", "OP4 alt"),
        ("OP3.alt2 Decides to rest;", "OP3.alt2"),
        ("OP7 septies: Also decides;", "OP7 septies"),
        ("OP5 pre Requests keepers to report;", "OP5 pre"),
    ],
)
def test_labels_of_a_negotiation_are_kept(line: str, label: str) -> None:
    assert recognized(GA, "PP1 Recalling the moon,", line).paragraphs[-1].label == label


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("[PP1 bis. Noting tides, (G77)]", "PP1 bis"),
        ("[EU: PP2 alt. Noting tides,]", "PP2 alt"),
        ("G77: OP2 bis Decides to rest;", "OP2 bis"),
        ("[(EU, CANZ) [OP2 Decides [never] to rest; (US: delete)]]", "OP2"),
        ("[12 bis. Decides to rest;]", "OP12 bis"),
        ("12 bis. Decides to rest;", "OP12 bis"),
        ("[Noting tides,] (EU)", "PP2"),
        ("[EU: Noting tides,]", "PP2"),
    ],
)
def test_paragraphs_in_brackets_are_labelled_and_keep_their_brackets(line: str, label: str) -> None:
    found = recognized(GA, "Recalling the moon,", line).paragraphs[-1]
    assert (found.label, found.source_text) == (label, line)
    assert line[:1] not in "[G" or found.text == line


@pytest.mark.parametrize(
    "wording",
    ["[Noting [all] tides,] (EU)", "[Notes/Welcomes] tides; [G77: delete]", "(Ruritania: reserve) [tides]"],
)
def test_brackets_and_attributions_are_wording(wording: str) -> None:
    assert recognized(GA, "PP1 Recalling the moon,", f"OP2 {wording}").paragraphs[-1].text == wording


def test_a_document_that_is_adopted_needs_no_layout_to_begin() -> None:
    adopts = "Adopts the following outcome document of the meeting of keepers:"
    found = recognized(GA, adopts, "Lighting our coasts", "Preamble", "We light all lanterns.", "4 May 2042")
    kinds = [Kind.ORGAN, Kind.OPERATIVE, Kind.HEADING, Kind.ANNEX, Kind.ANNEX, Kind.CLOSING]
    assert [p.kind for p in found.paragraphs] == kinds


@pytest.mark.parametrize(
    "line",
    [
        "Recalling in particular: 1. the resolution on harbours, 2. the resolution on lanterns,",
        "Aware of the following: OP5 of its resolution 3/4 is not carried out,",
        "Noting: OP5 of its resolution 3/4 is not carried out,",
    ],
)
def test_a_sentence_with_a_colon_is_no_proposal(line: str) -> None:
    found = recognized(GA, "Recalling the moon,", line, "Decides to rest.")
    assert [p.kind for p in found.paragraphs] == [Kind.ORGAN, *2 * [Kind.PREAMBULAR], Kind.OPERATIVE]


def test_who_proposes_is_no_letter_of_a_sub_paragraph() -> None:
    found = recognized(GA, "Recalling the moon,", "(EU) OP6 Requests lanterns;").paragraphs[-1]
    assert (found.label, found.text) == ("OP6", "(EU) OP6 Requests lanterns;")


def test_a_list_behind_a_colon_is_no_adopted_document() -> None:
    found = recognized(
        GA, "Decides to elect the following:", "Angola", "Brazil", "Requests keepers to report;"
    )
    assert [p.label for p in found.paragraphs if p.kind is Kind.OPERATIVE] == ["OP1", "OP2"]
