from __future__ import annotations

import pytest

from resolute.window.accessible.words import spoken, whole
from resolute.window.pair.rows import ViewRow, view_rows
from window.making import pair_of


def rows_of(notation: str) -> tuple[ViewRow, ...]:
    return view_rows(pair_of(notation).comparison)


@pytest.mark.parametrize(
    ("notation", "said"),
    [
        ("= PP1 | Recalling the tides,", "Unchanged, PP1: Recalling the tides,"),
        ("~ OP1 | Asks [-the-]{+all+} keepers;", "Changed, OP1: deleted “the”, inserted “all”"),
        ("~ OP3 OP4 | Asks {+all +}keepers;", "Changed, OP4, formerly OP3: inserted “all”"),
        ("+ OP2 | Urges patience;", "Inserted, OP2: Urges patience;"),
        ("- OP2 | Regrets the fog;", "Deleted, OP2: Regrets the fog;"),
        ("~ TI | Tides [-rising-]", "Changed: deleted “rising”"),
    ],
)
def test_a_row_says_first_what_happened(notation: str, said: str) -> None:
    assert spoken(rows_of(notation)[0]) == said


def test_findings_come_last_the_weightiest_first() -> None:
    row = rows_of(
        """~ OP1 | [-Asks-]{+Urges+} keepers;
           ! editorial | Spelling
           ! opening | Asks -> Urges, stronger (indicative)"""
    )[0]
    assert spoken(row) == "Changed, OP1: deleted “Asks”, inserted “Urges”; opening: stronger; editorial"


def test_a_move_is_heard_at_both_ends() -> None:
    notation = """= OP1 | Asks for light;
                  > OP3 OP2 3 | Decides to wait;
                  = OP2 OP3 | Thanks the keepers;"""
    said = [spoken(row) for row in rows_of(notation)]
    assert said[1] == "Moved, OP2, formerly OP3: Decides to wait;"
    assert said[3] == "Moved to OP2: Decides to wait;"


def test_notes_are_called_notes() -> None:
    heading, note = rows_of("= PP1 | Recalling,\n# 1 | See [-A/90/5-]{+A/92/5+}.")[1:]
    assert spoken(heading) == "Footnotes"
    assert spoken(note).startswith("Changed, Note 1: deleted")


def test_the_whole_text_is_there_to_be_read() -> None:
    assert whole(rows_of("~ OP1 | Asks [-the-]{+all+} keepers;")[0]) == "Asks all keepers;"
