from __future__ import annotations

import pytest

from resolute.model import Finding, FindingKind, Op
from resolute.window.changes.words import words
from window.making import spans_of


def said(notation: str, *findings: Finding, right_to_left: bool = False) -> str:
    text = "".join(span.text for span in spans_of(notation) if span.op is not Op.DELETE)
    return "".join(span.text for span in words(findings, spans_of(notation), text, right_to_left))


def found(kind: FindingKind, earlier: str = "", later: str = "") -> Finding:
    return Finding(kind, "", earlier, later)


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        ("[-Asks-]{+Urges+} the keepers", "Asks → Urges"),
        ("Asks{+, as appropriate,+} the keepers", "+ as appropriate"),
        ("Asks [-all -]the keepers", "− all"),
        ("Asks the keepers[-;-]{+.+}", "; → ."),
        ("[-Asks-]{+Urges+} the [-old +-]keepers", "Asks → Urges · − old +"),
        ("Asks the keepers", "Asks the keepers"),
        ("", ""),
    ],
)
def test_words_that_changed_are_told_in_one_line(notation: str, expected: str) -> None:
    assert said(notation) == expected


def test_what_weighs_most_comes_first() -> None:
    findings = found(FindingKind.MECHANICAL, "2030", "2031"), found(FindingKind.OPENING, "Asks", "Urges")
    assert said("Asks", *findings) == "Asks → Urges · 2030 → 2031"


def test_a_new_number_is_told_by_the_label_alone() -> None:
    assert said("Asks the keepers", found(FindingKind.RENUMBERED, "OP1", "OP2")) == "Asks the keepers"


def test_the_same_words_are_told_once() -> None:
    findings = found(FindingKind.NUMBER, "two", "ten"), found(FindingKind.SUBSTANTIVE, "two", "ten")
    assert said("ten", *findings) == "two → ten"


def test_a_long_side_leaves_room_for_the_other() -> None:
    line = said("[-the keepers of all the tide gauges of the coast-]{+pilots+} are asked")
    assert line == "the keepers of all the tide… → pilots"


def test_from_right_to_left_the_arrow_points_the_other_way_and_symbols_keep_their_places() -> None:
    finding = found(FindingKind.MECHANICAL, "A/90/1", "A/92/1")
    assert said("A/92/1", finding, right_to_left=True) == "\u2068A/90/1\u2069 ← \u2068A/92/1\u2069"
