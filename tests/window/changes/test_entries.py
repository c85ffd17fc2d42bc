from __future__ import annotations

import pytest

from resolute.model import FindingKind
from resolute.window.changes.entries import Entry, entries
from resolute.window.changes.speaking import explained, spoken
from resolute.window.pair.rows import Sign, view_rows
from window.making import pair_of

NOTATION = """
    = TI | Tides
    ~ PP1 | Recalling [-2030-]{+2031+},
    ! mechanical | 2030 -> 2031
    = OP1 | Notes the tides;
    ~ OP2 OP3 | [-Asks-]{+Urges+} the keepers to report;
    ! renumbered | OP2 -> OP3
    ! opening | Asks -> Urges
    = OP3 OP4 | Decides to wait;
    ! renumbered | OP3 -> OP4
    + OP5 | Thanks the pilots;
    # 1 | See [-A/90/5-]{+A/92/5+}.
"""


def listed(notation: str = NOTATION) -> tuple[Entry, ...]:
    comparison = pair_of(notation).comparison
    return entries(comparison, view_rows(comparison))


def test_every_row_with_a_difference_and_every_changed_note_is_listed() -> None:
    assert [entry.label for entry in listed()] == ["PP1", "OP2 → OP3", "OP3 → OP4", "OP5", "Note 1"]


def test_a_new_number_alone_is_no_stop() -> None:
    assert [entry.label for entry in listed() if not entry.is_change] == ["OP3 → OP4"]


def test_only_what_follows_from_the_calendar_or_a_neighbour_is_light() -> None:
    assert [entry.label for entry in listed() if entry.is_light] == ["PP1", "OP3 → OP4"]


def test_kinds_are_told_from_the_weightiest() -> None:
    assert listed()[1].kinds == (FindingKind.OPENING, FindingKind.RENUMBERED)


def test_what_nothing_was_found_of_counts_as_it_does_in_doubt() -> None:
    assert [entry.kinds for entry in listed()[3:]] == [(FindingKind.SUBSTANTIVE,), (FindingKind.FOOTNOTE,)]


def test_an_entry_knows_the_part_of_the_text() -> None:
    assert [entry.part for entry in listed()] == ["preamble", "operative", "operative", "operative", "notes"]


def test_a_paragraph_without_a_label_is_called_what_it_is() -> None:
    (entry,) = listed("~ TI | Tides{+ of the coast+}")
    assert (entry.label, entry.part) == ("Title", "front")


def test_a_moved_row_that_was_changed_too_is_both() -> None:
    (entry,) = listed("= OP1 | Notes;\n> OP1 OP2 0 | Decides to [-wait-]{+stay+};")[:1]
    assert Sign.MOVED in entry.signs


def test_a_screen_reader_says_the_kind_then_the_label_then_the_words() -> None:
    assert spoken(listed()[1]) == "Opening, Changed, OP2 → OP3: Asks → Urges"


def test_the_tooltip_tells_all_that_was_found() -> None:
    expected = "OP2 → OP3\nRenumbered: OP2 -> OP3\nOpening: Asks -> Urges"
    assert explained(listed()[1]) == expected


@pytest.mark.parametrize("notation", ["= OP1 | Notes the tides;", "_"])
def test_where_nothing_changed_nothing_is_listed(notation: str) -> None:
    assert not listed(notation)
