"""What is read at one glance is one token."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.compare.tokens import tokens


@pytest.mark.parametrize(
    "token",
    [
        "A/RES/68/164",
        "A/68/456/Add.2",
        "68/164",
        "S-20/2",
        "217 A (III)",
        "1325\u00a0(2000)",
        "18 December 2013",
        "16 كانون الأول/ديسمبر 2021",
        "1er décembre 2013",
        "16 de diciembre de 2003",
        "24 октября 1970",
        "13 آذار/مارس 2003",
        "1998年12月17日",
        "1,000.5",
        "d’une",
        "seventy-second",
        "COVID‑19",
        "53A",
        "2nd",
        "霜",
        "\ufffc",
    ],
)
def test_one_token(token: str) -> None:
    assert tokens(f"x {token}, y")[2] == token


@given(st.text())
def test_tokens_put_together_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text
