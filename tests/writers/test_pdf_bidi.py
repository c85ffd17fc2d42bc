"""Which way characters run. Arabic letters stand for themselves; levels are digits below the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.writers.pdf.bidi import levels, visual_order

BEE, SEA = "نحل", "بحر"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sea", "222"),
        (BEE, "111"),
        (f"{BEE} 12", "111122"),
        (f"{BEE} 12/3", "11112222"),
        (f"{BEE} A/12 {SEA}", "111122221111"),
        (f"{BEE} (A) {SEA}", "11111211111"),
        (f"A (B) {SEA}", "222221111"),
        (f"12% {SEA}", "2221111"),
        (f"{BEE}, 12", "1111122"),
    ],
)
def test_a_line_from_right_to_left(text: str, found: str) -> None:
    assert "".join(map(str, levels(text, right_to_left=True))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sea 12", "000000"),
        (f"sea {BEE} sea", "00001110000"),
        (f"sea {BEE} {SEA}", "00001111111"),
        (f"sea \u2068{BEE}\u2069 → \u2068{SEA}\u2069", "00000111000001110"),
    ],
)
def test_a_line_from_left_to_right(text: str, found: str) -> None:
    assert "".join(map(str, levels(text, right_to_left=False))) == found


def test_figures_keep_their_order_where_words_change_theirs() -> None:
    text = f"{BEE} 12"
    order = visual_order(levels(text, right_to_left=True))
    assert "".join(text[place] for place in order) == f"12 {BEE[::-1]}"


@given(st.text(), st.booleans())
def test_each_character_has_one_place(text: str, right_to_left: bool) -> None:
    assert sorted(visual_order(levels(text, right_to_left=right_to_left))) == list(range(len(text)))
