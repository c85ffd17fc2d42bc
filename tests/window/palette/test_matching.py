from __future__ import annotations

import pytest

from resolute.window.palette.matching import matching

COMMANDS = {
    "Save redline": "Write a Word file with tracked changes",
    "Swap sides": "",
    "Previous change": "Go up",
    "Next change": "Go down",
    "Change list": "",
}


def found(typed: str) -> list[str]:
    return matching(typed, COMMANDS, lambda name: (name, COMMANDS[name]))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("next", "Next change"),
        ("ne ch", "Next change"),
        ("ch ne", "Next change"),
        ("nc", "Next change"),
        ("cl", "Change list"),
        ("REDL", "Save redline"),
        ("vious", "Previous change"),
        ("tracked", "Save redline"),
        ("rédline", "Save redline"),
    ],
)
def test_a_few_letters_find_a_command(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_beginnings_of_names_come_before_what_is_said_about_them() -> None:
    assert found("change") == ["Previous change", "Next change", "Change list", "Save redline"]


def test_without_a_letter_all_are_found() -> None:
    assert found(" ") == list(COMMANDS)


def test_every_word_has_to_fit() -> None:
    assert found("next sides") == []
