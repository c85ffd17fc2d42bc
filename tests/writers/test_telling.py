"""What is told of findings: a word for each kind, and details where the marked words do not show them."""

from __future__ import annotations

import pytest

from resolute.model import Finding, FindingKind, Relation, Row
from resolute.writers.telling import MEANINGS, light_phrase, summed_up, told
from writers.notation import comparison, found


def told_of(*findings: Finding) -> list[str]:
    return [str(one) for one in told(Row((0,), (0,), Relation.CHANGED, findings=findings))]


@pytest.mark.parametrize(
    ("kind", "detail", "phrase"),
    [
        ("substantive", "Words replaced", "substantive"),
        ("qualifier", "“as appropriate” added (weakens)", "qualifier: “as appropriate” added (weakens)"),
        ("suspect", "Session: ninth → seventh", "suspect: session ninth → seventh"),
        ("mechanical", "Session: ninth → tenth", "mechanical: session"),
        ("editorial", "Punctuation", "editorial: punctuation"),
        ("number", "Number: 4 → 6", "number"),
        ("citation", "Reference", "citation"),
        ("footnote", "Note changed", "footnote: changed"),
        ("transferred", "to OP9", "transferred: to OP9"),
        ("also-further", "Asks → Also asks", "also-further"),
        ("renumbered", "OP7 → OP9", "renumbered"),
    ],
)
def test_a_detail_is_told_where_the_words_do_not_show_it(kind: str, detail: str, phrase: str) -> None:
    assert told_of(Finding(FindingKind(kind), detail)) == [phrase]


@pytest.mark.parametrize(
    ("detail", "phrase"),
    [
        ("Asks (ask) → Urges (urge), stronger (indicative)", "Asks → Urges, stronger (indicative)"),
        ("Asks (ask) → Urges (urge)", "Asks → Urges"),
    ],
)
def test_an_opening_is_told_without_its_keys(detail: str, phrase: str) -> None:
    finding = Finding(FindingKind.OPENING, detail, "Asks", "Urges")
    assert told_of(finding) == [f"opening: {phrase}"]


def test_words_from_right_to_left_do_not_turn_the_arrow_round() -> None:
    finding = Finding(FindingKind.OPENING, "", "تطلب", "تحث")
    assert told_of(finding) == ["opening: \u2068تطلب\u2069 → \u2068تحث\u2069"]
    quoted = Finding(FindingKind.QUALIFIER, "“عند الطلب” added (conditions)")
    assert told_of(quoted) == ["qualifier: “\u2068عند الطلب\u2069” added (conditions)"]


def test_the_weightiest_kind_is_told_first_and_each_once() -> None:
    details = (
        ("renumbered", ""),
        ("mechanical", "Date: a → b"),
        ("opening", ""),
        ("mechanical", "Symbol: a"),
    )
    findings = (Finding(FindingKind(kind), detail, "Asks", "Urges") for kind, detail in details)
    assert told_of(*findings) == ["opening: Asks → Urges", "mechanical: date, symbol", "renumbered"]


def test_every_kind_has_a_meaning_in_the_order_of_weight() -> None:
    assert list(MEANINGS) == list(FindingKind)


def test_rows_are_counted_per_kind() -> None:
    taken = found(comparison("~ OP1 a", "~ OP2 b"), "editorial Typing; editorial Blank", "opening; editorial")
    assert summed_up(taken, ())[1] == ["1 opening", "2 editorial"]


def test_same_wordings_may_have_findings() -> None:
    taken = found(comparison("= OP1>OP2 Asks;"), "renumbered")
    assert summed_up(taken, ()) == [["The two texts have the same wording."], ["1 renumbered"]]


@pytest.mark.parametrize(
    ("findings", "phrase"),
    [
        (
            ("mechanical", "editorial; renumbered", "opening"),
            "2 of 3 changes are only mechanical or editorial",
        ),
        (("also-further", "opening", "opening; editorial"), "1 of 3 changes is only also-further"),
        (("opening", "opening", "opening"), ""),
    ],
)
def test_how_many_changes_are_light(findings: tuple[str, ...], phrase: str) -> None:
    taken = comparison("~ OP1 {+a+}", "~ OP2 {+b+}", "~ OP3 {+c+}", "= OP4>OP5 d")
    assert light_phrase(found(taken, *findings, "renumbered")) == phrase
