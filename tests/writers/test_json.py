"""The JSON is DESIGN's, and every text survives it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.model import Comparison, Finding, FindingKind, NoteRow, Op, Row, Span
from resolute.writers.json import render_json, render_resolution_json
from writers.notation import comparison, found, resolution


def rendered(taken: Comparison) -> dict[str, Any]:
    return json.loads(render_json(taken, earlier_path="a.docx", later_path="b.txt"))


def with_row(taken: Comparison, row: Row) -> Comparison:
    """With `row` for the first."""
    return replace(taken, rows=(row, *taken.rows[1:]))


def test_it_names_its_schema_and_its_files() -> None:
    told = rendered(comparison("= PP1 Recalling the lamp,"))
    assert (told["schema"], told["earlier"]["path"], told["later"]["path"]) == (
        "resolute/comparison/1",
        "a.docx",
        "b.txt",
    )


def test_a_row_has_ids_relation_and_spans() -> None:
    (row,) = rendered(comparison("~ OP3>OP4 [-Asks-]{+Urges+} all;"))["rows"]
    assert row == {
        "earlier": ["OP3:Asks all;"],
        "later": ["OP4:Urges all"],
        "relation": "changed",
        "moved": False,
        "migrated": False,
        "spans": [
            {"op": "delete", "text": "Asks"},
            {"op": "insert", "text": "Urges"},
            {"op": "equal", "text": " all;"},
        ],
        "findings": [],
    }


def test_only_a_moved_row_says_where_it_came_from() -> None:
    taken = comparison("=^ OP3>OP1 Thanks all;", "= OP1>OP2 Asks all;")
    taken = with_row(taken, replace(taken.rows[0], origin=2))
    assert [row.get("from") for row in rendered(taken)["rows"]] == [2, None]


def test_a_finding_points_at_spans() -> None:
    finding = Finding(FindingKind.OPENING, "Asks → Urges", "Asks", "Urges", (0, 1))
    taken = comparison("~ OP1 [-Asks-]{+Urges+} all;")
    taken = with_row(taken, replace(taken.rows[0], findings=(finding,)))
    assert rendered(taken)["rows"][0]["findings"] == [
        {"kind": "opening", "detail": "Asks → Urges", "earlier": "Asks", "later": "Urges", "spans": [0, 1]}
    ]


def test_the_summary_counts() -> None:
    taken = comparison("= PP1 Recalling,", "+ OP1 Asks;", "-^ OP1 Thanks;", "| OP2 Asks{+⏎+}Urges;")
    assert rendered(taken)["summary"] == {
        "relations": {"unchanged": 1, "changed": 0, "inserted": 1, "deleted": 1, "split": 1, "merged": 0},
        "moved": 1,
        "migrated": 0,
        "findings": {},
        "notes": {},
    }


def test_the_summary_counts_rows_per_kind() -> None:
    taken = found(comparison("~ OP1 {+a+}", "~ OP2 {+b+}"), "editorial a; editorial b", "opening; editorial")
    assert rendered(taken)["summary"]["findings"] == {"opening": 1, "editorial": 2}


def test_findings_of_other_kinds_are_left_out_and_no_row() -> None:
    taken = found(comparison("~ OP1 {+a+}", "~ OP2 {+b+}"), "editorial", "opening; editorial")
    told = json.loads(render_json(taken, only=(FindingKind.OPENING,)))
    assert [[finding["kind"] for finding in row["findings"]] for row in told["rows"]] == [[], ["opening"]]
    assert (told["only"], told["summary"]["findings"]) == (["opening"], {"opening": 1})
    assert len(told["rows"]) == 2


def test_notes_have_rows_of_their_own() -> None:
    taken = replace(comparison(notes=("A/90/3.",)), notes=(NoteRow(None, 0, (Span(Op.INSERT, "A/90/3."),)),))
    assert rendered(taken)["notes"] == [
        {"earlier": None, "later": 0, "relation": "inserted", "spans": [{"op": "insert", "text": "A/90/3."}]}
    ]


def test_a_paragraph_tells_what_it_is() -> None:
    told = json.loads(render_resolution_json(resolution("table@0,2,1 9 m^1", notes=("A/90/3.",))))
    (paragraph,) = told["paragraphs"]
    assert (paragraph["kind"], paragraph["cell"], paragraph["notes"]) == (
        "table",
        [0, 2, 1],
        [{"offset": 3, "note": 0, "confidence": "sure"}],
    )


def test_a_resolution_has_masthead_and_notices() -> None:
    taken = replace(resolution(symbol="A/RES/90/901"), notices=("The title was guessed.",))
    told = json.loads(render_resolution_json(taken))
    assert (told["schema"], told["masthead"]["symbol"], told["notices"]) == (
        "resolute/resolution/1",
        "A/RES/90/901",
        ["The title was guessed."],
    )


@pytest.mark.parametrize("text", ["λιμήν", "灯塔", "\ud800", '"\\'])
def test_texts_stay_readable_and_can_be_encoded(text: str) -> None:
    data = render_resolution_json(resolution(f"other {text}")).encode()
    assert json.loads(data)["paragraphs"][0]["text"] == text


@given(st.lists(st.tuples(st.sampled_from(Op), st.text(min_size=1)), max_size=5))
def test_spans_give_both_texts_back(pieces: list[tuple[Op, str]]) -> None:
    spans = tuple(Span(op, text) for op, text in pieces)
    taken = comparison("~ PP1 Recalling,")
    row = Row((0,), (0,), taken.rows[0].relation, spans)
    told = rendered(replace(taken, rows=(row,)))["rows"][0]["spans"]
    assert [(span["op"], span["text"]) for span in told] == pieces
