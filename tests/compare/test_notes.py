"""Notes that carry on each other."""

from __future__ import annotations

import pytest

from compare.notation import compared, words

PLACE = "1. Recalls the almanac[^1] and the calendar[^2] of the northern valleys;"
BETWEEN = "1. Recalls the almanac,[^1] the winters[^2] and the calendar[^3] of the northern valleys;"


@pytest.mark.parametrize(
    ("later", "notes"),
    [
        (PLACE + "\n[^1]: Almanac 7.\n[^2]: See page 3.", [(0, 0), (1, 1)]),
        (PLACE + "\n[^1]: Almanac 8.\n[^2]: See page 4.", [(0, 0), (1, 1)]),
        ("1. Recalls the calendar[^1] of the northern valleys;\n[^1]: See page 3.", [(0, None), (1, 0)]),
        (
            BETWEEN + "\n[^1]: Almanac 7.\n[^2]: Winter 2.\n[^3]: See page 3.",
            [(0, 0), (None, 1), (1, 2)],
        ),
    ],
)
def test_pairs(later: str, notes: list[tuple[int | None, int | None]]) -> None:
    comparison = compared(PLACE + "\n[^1]: Almanac 7.\n[^2]: See page 3.", later)
    assert [(row.earlier, row.later) for row in comparison.notes] == notes


def test_words_of_a_note_are_compared() -> None:
    comparison = compared(
        "1. Recalls[^1] frost;\n[^1]: Almanac 7.", "1. Recalls[^1] frost;\n[^1]: Almanac 8."
    )
    assert words(comparison.notes[0].spans) == "Almanac [-7-]{+8+}."


def test_mark_is_equal_only_to_the_mark_of_the_same_note() -> None:
    earlier = "1. Recalls the frost;[^1]\n2. Notes the old mills of the lower river;\n[^1]: Almanac 7."
    later = earlier.replace("river;", "river;[^2]").replace("[^1]: Alm", "[^1]: Mill 3.\n[^2]: Alm")
    comparison = compared(earlier, later)
    assert words(comparison.rows[0].spans) == "Recalls the frost;[-\ufffc-]{+\ufffc+}"
