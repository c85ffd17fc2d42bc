from __future__ import annotations

import pytest

from resolute.model import FindingKind
from resolute.window.changes.filtering import Filter, shown
from resolute.window.pair.rows import Sign
from window.changes.test_entries import listed


def through(filter_: Filter) -> list[str]:
    found = listed()
    return [found[number].label for number in sorted(shown(found, filter_))]


def hiding(*kinds: FindingKind) -> Filter:
    return Filter(kinds=frozenset(kinds))


def test_a_row_is_shown_as_long_as_one_of_its_kinds_is() -> None:
    assert "OP2 → OP3" in through(hiding(FindingKind.RENUMBERED))
    assert "OP2 → OP3" not in through(hiding(FindingKind.RENUMBERED, FindingKind.OPENING))


def test_only_what_matters_is_shown_where_light_kinds_are_hidden() -> None:
    light = hiding(*(kind for kind in FindingKind if kind.is_light))
    assert through(light) == ["OP2 → OP3", "OP5", "Note 1"]


def test_relations_and_parts_are_hidden_too() -> None:
    assert through(Filter(signs=frozenset({Sign.CHANGED}))) == ["OP3 → OP4", "OP5"]
    assert through(Filter(parts=frozenset({"operative", "notes"}))) == ["PP1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("urges KEEPERS", ["OP2 → OP3"]),
        ("asks", ["OP2 → OP3"]),
        ("op3", ["OP2 → OP3", "OP3 → OP4"]),
        ("note 1", ["Note 1"]),
        ("fog", []),
    ],
)
def test_all_words_typed_must_stand_in_label_or_texts(text: str, expected: list[str]) -> None:
    assert through(Filter(text=text)) == expected


def test_for_another_pair_only_light_kinds_stay_hidden() -> None:
    before = Filter(
        frozenset({FindingKind.RENUMBERED, FindingKind.SUBSTANTIVE}),
        frozenset({Sign.CHANGED}),
        frozenset({"preamble"}),
        "tides",
    )
    assert before.for_another_pair() == hiding(FindingKind.RENUMBERED)
