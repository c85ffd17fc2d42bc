"""Which lines are shown, and that nothing is hidden without a word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from resolute.model import Comparison, FindingKind, NoteRow, Op, Span
from resolute.writers.folding import Departure, Fold, departure_name, fold_name, hidden, lines, shown_notes
from writers.notation import comparison, found

ROWS = (
    "= PP1 Noting,",
    "~ OP1 [-Asks-]{+Urges+};",
    "= OP2 Thanks;",
    "+ OP3 {+Invites;+}",
    "- OP3 [-Calls;-]",
)
FINDINGS = ("", "opening", "", "substantive", "substantive")
OPENING = (FindingKind.OPENING,)


def shown(taken: Comparison, *, changes_only: bool = True, only: tuple[FindingKind, ...] = ()) -> list[str]:
    names: list[str] = []
    for line in lines(taken, changes_only=changes_only, only=only):
        if isinstance(line, Fold):
            names.append(fold_name(taken, line))
        elif isinstance(line, Departure):
            names.append(departure_name(taken, line))
        else:
            names.append((taken.later_of(line) or taken.earlier_of(line))[0].label)
    return names


def test_changes_of_other_kinds_are_folded_with_their_number() -> None:
    taken = found(comparison(*ROWS), *FINDINGS)
    told = ["PP1 unchanged", "OP1", "OP2 to OP3: 1 unchanged, 2 other changes not shown"]
    assert shown(taken, only=OPENING) == told


def test_unchanged_rows_stay_unless_they_are_to_be_folded() -> None:
    taken = found(comparison(*ROWS), *FINDINGS)
    told = ["PP1", "OP1", "OP2", "OP3: 2 other changes not shown"]
    assert shown(taken, changes_only=False, only=OPENING) == told


def test_an_unchanged_wording_with_another_note_is_a_change() -> None:
    taken = found(comparison("= PP1 Noting,", "= PP2 Asking,"), "footnote Note changed", "renumbered")
    assert shown(taken) == ["PP1", "PP2 unchanged"]


def test_what_is_asked_for_is_shown_even_where_no_word_changed() -> None:
    taken = found(comparison("= PP1 Noting,", "= PP2>PP3 Asking,"), "", "renumbered")
    assert shown(taken, only=(FindingKind.RENUMBERED,)) == ["PP1 unchanged", "PP3"]


@pytest.mark.parametrize(
    ("only", "told"),
    [
        ((), ["OP1", "OP1 unchanged", "OP2 moved to OP1"]),
        (OPENING, ["OP1: 1 unchanged, 1 other change not shown"]),
    ],
)
def test_a_hidden_move_leaves_no_line_behind(only: tuple[FindingKind, ...], told: list[str]) -> None:
    taken = found(comparison("=^ OP2>OP1 Thanks;", "= OP1 Asks;"), "moved", "")
    rows = (replace(taken.rows[0], origin=2), taken.rows[1])
    assert shown(replace(taken, rows=rows), only=only) == told


@pytest.mark.parametrize(("kind", "notes", "others"), [("opening", 1, 3), ("footnote", 2, 3)])
def test_changed_notes_are_shown_or_counted(kind: str, notes: int, others: int) -> None:
    changed = NoteRow(0, None, (Span(Op.DELETE, "A/90/3"),))
    taken = replace(found(comparison(*ROWS), *FINDINGS), notes=(changed, NoteRow(0, 0)))
    only = (FindingKind(kind),)
    assert len(shown_notes(taken, changes_only=False, only=only)) == notes
    assert hidden(taken, only) == others


def test_nothing_is_hidden_where_nothing_is_asked_for() -> None:
    assert hidden(found(comparison(*ROWS), *FINDINGS), ()) == 0
