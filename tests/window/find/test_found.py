from __future__ import annotations

import pytest

from resolute.window.find.found import Found, Places
from resolute.window.find.query import Query, UnusablePattern, Where
from resolute.window.pair.cells import Side
from resolute.window.pair.rows import view_rows
from window.making import pair_of

HARBOURS = """
    = OP1 | Notes the harbour and the harbours;
    ~ OP2 | Requests [-harbour masters-]{+all harbours+} to report on each harbour;
    - OP3 | Regrets the harbour fog;
    = OP3 | Decides to wait.
    # 1 | See the harbour report.
"""


def search(notation: str, query: Query, language: str = "en") -> Found:
    return Places(view_rows(pair_of(notation, language).comparison)).search(query)


def found(notation: str, query: Query, language: str = "en") -> list[tuple[int, Side, int, int]]:
    matches = search(notation, query, language)
    each = (matches[number] for number in range(len(matches)))
    return [(match.row, match.side, match.start, match.end) for match in each]


@pytest.mark.parametrize(("where", "count"), [(Where.BOTH, 7), (Where.EARLIER, 6), (Where.LATER, 5)])
def test_equal_words_count_once_and_deleted_ones_too(where: Where, count: int) -> None:
    assert len(found(HARBOURS, Query("harbour", where))) == count


def test_matches_stand_in_the_order_of_the_view() -> None:
    rows = [(row, side.value) for row, side, _start, _end in found(HARBOURS, Query("harbour"))]
    changed = [(1, "earlier"), (1, "later"), (1, "later")]
    assert rows == [(0, "later"), (0, "later"), *changed, (2, "earlier"), (5, "later")]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (Query("harbour", words=True), 5),
        (Query("HARBOUR"), 7),
        (Query("HARBOUR", case=True), 0),
        (Query(r"harbours?\b", regex=True), 7),
        (Query("harbour|fog", regex=True, words=True), 6),
        (Query("^(notes|decides)", regex=True), 2),
        (Query("wait.$", regex=True), 1),
        (Query(""), 0),
        (Query(" "), 0),
    ],
)
def test_words_case_and_expressions(query: Query, count: int) -> None:
    assert len(found(HARBOURS, query)) == count


@pytest.mark.parametrize("text", ["(", "a)", "[z", "*"])
def test_a_broken_expression_says_why(text: str) -> None:
    with pytest.raises(UnusablePattern) as raised:
        search(HARBOURS, Query(text, regex=True, words=True))
    assert raised.value.reason


def test_a_match_has_its_place_in_the_wording() -> None:
    text = "Notes the harbour and the harbours;"
    ((_row, _side, start, end),) = found(f"= OP1 | {text}", Query("and the", words=True))
    assert text[start:end] == "and the"


@pytest.mark.parametrize(
    ("text", "typed", "held"),
    [
        ("يقرأ كِتَابَ البحر", "كتاب", "كِتَابَ"),
        ("إلى الأمـــان", "الامان", "الأمـــان"),
        ("within 30\u00a0days", "30 days", "30\u00a0days"),
        ("the State\u2019s ports", "state's", "State\u2019s"),
        ("the tide\ufffc gauges", "tide gauges", "tide\ufffc gauges"),
        ("den \u0130stanbul harbour", "harbour", "harbour"),
    ],
)
def test_what_is_typed_plainly_is_found(text: str, typed: str, held: str) -> None:
    ((_row, _side, start, end),) = found(f"= OP1 | bees;\n= OP2 | {text}", Query(typed))
    assert text[start:end] == held


def test_chinese_words_are_whole_anywhere() -> None:
    assert len(found("= OP1 | 注意到港口和海港;", Query("港口", words=True), "zh")) == 1


def test_the_other_side_of_equal_words_is_set_off_too() -> None:
    matches = search(HARBOURS, Query("harbour"))
    rows = view_rows(pair_of(HARBOURS).comparison)
    assert [len(matches.within(cell)) for cell in (rows[1].earlier, rows[1].later) if cell] == [2, 2]


def test_the_first_from_a_row_and_the_rows_with_a_match() -> None:
    matches = search(HARBOURS, Query("harbour"))
    assert [matches.first_from(row) for row in range(6)] == [0, 2, 5, 6, 6, 6]
    assert matches.rows() == [0, 1, 2, 5]
