"""Clauses that went from one paragraph to another."""

from __future__ import annotations

import pytest

from compare.notation import compared
from resolute.compare import Link
from resolute.model import Comparison, Finding, FindingKind

CLAUSE = "to publish how much water each wheel takes in summer"
FROST = "Urges all growers of the northern valleys to cover their seedlings before the first frost"
MILLS = "Invites the millers of the lower river to keep their wheels and gates in good repair"
EARLIER = f"1. {FROST}, and {CLAUSE};\n2. {MILLS};"
LATER = f"1. {FROST};\n2. {MILLS}, and {CLAUSE};"


def transferred(made: Comparison) -> list[list[Finding]]:
    return [[f for f in row.findings if f.kind is FindingKind.TRANSFERRED] for row in made.rows]


def test_both_ends_tell_of_the_clause() -> None:
    found = transferred(compared(EARLIER, LATER))
    assert [[finding.detail for finding in row] for row in found] == [["OP1 → OP2"], ["OP1 → OP2"]]


def test_the_clause_explains_its_change() -> None:
    made = compared(EARLIER, LATER)
    assert {finding.kind for row in made.rows for finding in row.findings} == {FindingKind.TRANSFERRED}


def test_a_clause_of_a_deleted_paragraph_is_found() -> None:
    bakers = "Asks the bakers of the upper town to open their ovens to all who bring dough on feast days"
    earlier = f"1. {bakers}, and {CLAUSE};\n2. {MILLS};\n3. {FROST};"
    made = compared(earlier, f"2. {MILLS};\n3. {FROST}, and {CLAUSE};", Link(0, None))
    assert [len(row) for row in transferred(made)] == [1, 0, 1]


@pytest.mark.parametrize(
    "phrase",
    [
        "to publish how much water it takes",
        "of the Northern Committee on the Preservation of Moorings and Harbours",
    ],
    ids=["short", "a name"],
)
def test_a_phrase_is_no_clause(phrase: str) -> None:
    made = compared(f"1. {FROST}, {phrase};\n2. {MILLS};", f"1. {FROST};\n2. {MILLS}, {phrase};")
    assert transferred(made) == [[], []]


def test_words_that_stand_elsewhere_too_have_no_origin() -> None:
    rest = f"\n3. Recalls with thanks that the bakers of the upper town, asked {CLAUSE}, met twice in May;"
    assert transferred(compared(EARLIER + rest, LATER + rest)) == [[], [], []]
