"""Blank lines and tables pair by their place."""

from __future__ import annotations

import pytest

from compare.notation import alignment, compared, resolution, words
from resolute.compare import compare
from resolute.model import Op, Relation

HARVEST = """
    1. Notes the harvest of the valleys as follows:
    | Valley | apples | pears
    | Upper | 12 | 14
    | Lower | 9 | 11
    2. Requests the keeper of the almanac to count again;
"""


def changed_cells(later: str) -> list[str]:
    return [
        words(row.spans) for row in compared(HARVEST, later).rows if row.relation is not Relation.UNCHANGED
    ]


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("12 | 14", "14 | 16", ["[-12-]{+14+}", "[-14-]{+16+}"]),
        ("    | Lower | 9 | 11\n", "", ["[-Lower-]", "[-9-]", "[-11-]"]),
        (
            "    | Lower",
            "    | Middle | 4 | 5\n    | Lower",
            ["{+Middle+}", "{+4+}", "{+5+}"],
        ),
    ],
)
def test_cells_pair_by_row_and_column(before: str, after: str, changes: list[str]) -> None:
    assert changed_cells(HARVEST.replace(before, after)) == changes


def test_table_with_other_columns_is_another_table() -> None:
    narrow = HARVEST.replace(" | pears", "").replace(" | 14", "").replace(" | 11", "")
    relations = compared(HARVEST, narrow).relations
    assert (relations[Relation.DELETED], relations[Relation.INSERTED]) == (9, 6)


def test_table_never_moves() -> None:
    lines = HARVEST.strip("\n").split("\n")
    comparison = compared(HARVEST, "\n".join([*lines[1:4], lines[0], lines[4]]))
    assert not any(
        row.moved
        for row in comparison.rows
        if comparison.earlier_of(row)[:1] and row.earlier[0] in range(1, 10)
    )


def test_blank_lines_pair_in_order() -> None:
    text = "1. Urges all growers to cover the seedlings;\n\n2. Invites the millers to rest;"
    later = text.replace("\n\n", "\n\n\n")
    assert alignment(compared(text, later)) == ["= OP1", "= blank", "+ blank", "= OP2"]


def test_blank_lines_of_a_text_without_layout_mean_nothing() -> None:
    text = "1. Urges all growers to cover the seedlings;\n\n2. Invites the millers to rest;"
    plain = resolution(text.replace("\n\n", "\n"), has_layout=False)
    assert [row.relation for row in compare(resolution(text), plain).rows] == [Relation.UNCHANGED] * 3


def test_blank_line_without_counterpart_still_has_its_characters() -> None:
    plain = resolution("1. Urges all to rest;", has_layout=False)
    rows = compare(resolution("1. Urges all to rest;\n  \n"), plain).rows
    assert [span.op for span in rows[-1].spans] == [Op.DELETE]
