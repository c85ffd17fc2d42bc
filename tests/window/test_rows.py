from __future__ import annotations

from resolute.window.pair.rows import Form, Sign, changes, view_rows
from window.making import pair_of

MOVED = """
    = OP1 | Notes the tides;
    > OP2 OP3 1 | Decides to wait;
    ~ OP3 OP2 | Requests [-the-]{+all+} keepers;
"""


def test_blank_lines_are_not_shown() -> None:
    rows = view_rows(pair_of("= PP1 | Recalling the tides,\n_\n= OP1 | Decides to wait;").comparison)
    assert [row.name for row in rows] == ["PP1", "OP1"]


def test_inserted_and_deleted_rows_have_one_side() -> None:
    rows = view_rows(pair_of("+ OP1 | Urges patience;\n- OP2 | Regrets the fog;").comparison)
    assert [(row.sign, bool(row.earlier), bool(row.later)) for row in rows] == [
        (Sign.INSERTED, False, True),
        (Sign.DELETED, True, False),
    ]


def test_a_moved_row_leaves_a_ghost_where_it_stood() -> None:
    notation = MOVED.replace("> OP2 OP3 1", "> OP2 OP3 0")
    rows = view_rows(pair_of(notation).comparison)
    assert [(row.form, row.name) for row in rows][:3] == [
        (Form.GHOST, "OP3"),
        (Form.TEXT, "OP1"),
        (Form.TEXT, "OP3"),
    ]


def test_both_ends_of_a_move_know_each_other() -> None:
    rows = view_rows(pair_of(MOVED.replace("OP3 1", "OP3 3")).comparison)
    ends = [(place, row.other) for place, row in enumerate(rows) if row.other is not None]
    assert ends == [(1, 3), (3, 1)]


def test_a_move_is_one_change() -> None:
    rows = view_rows(pair_of(MOVED).comparison)
    assert [rows[place].form for place in changes(rows)] == [Form.TEXT, Form.TEXT]


def test_notes_stand_at_the_end() -> None:
    rows = view_rows(pair_of("# 1 | See [-A/90/5-]{+A/92/7+}.\n= PP1 | Recalling the tides,").comparison)
    assert [row.form for row in rows] == [Form.TEXT, Form.NOTES, Form.NOTE]


def test_a_changed_note_is_a_change() -> None:
    rows = view_rows(pair_of("= PP1 | Recalling,\n# 1 | See [-A/90/5-]{+A/92/7+}.").comparison)
    assert changes(rows) == (2,)


def test_a_renumbered_paragraph_names_both_numbers() -> None:
    rows = view_rows(pair_of("~ OP7 OP9 | Requests [-the-]{+all+} keepers;").comparison)
    cell = rows[0].later
    assert cell
    assert cell.labels[0].lines(10) == ("OP7 → OP9",)
    assert cell.labels[0].lines(6) == ("OP7 →", "OP9")
