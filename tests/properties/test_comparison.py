"""What holds of every comparison, of generated resolutions and of real ones."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.real import PAIRS, comparison
from compare.strategies import pairs, resolutions, texts
from resolute.compare import Link, compare
from resolute.model import (
    NOTE_MARK,
    Comparison,
    Kind,
    NoteRow,
    Op,
    Paragraph,
    Relation,
    Resolution,
    Row,
    Span,
    visible,
)

Pair = tuple[Resolution, Resolution]
WORDS = st.text("a -\u00a0\u202f\u2011", min_size=1, max_size=3)
SPANS = st.lists(st.builds(Span, st.sampled_from(Op), WORDS))


@given(spans=SPANS)
def test_a_row_is_seen_as_changed_where_a_visible_span_is(spans: list[Span]) -> None:
    shown = any(span.op is not Op.EQUAL for span in visible(spans))
    seen = Row((0,), (0,), Relation.CHANGED, tuple(spans)).seen
    assert seen is (Relation.CHANGED if shown else Relation.UNCHANGED)


def test_only_what_looks_the_same_is_seen_as_unchanged() -> None:
    kept = (Span(Op.DELETE, " -"), Span(Op.INSERT, "\u00a0\u2011"))
    assert Row((0,), (0,), Relation.CHANGED, kept).seen is Relation.UNCHANGED


@pytest.fixture(params=PAIRS, ids=" ".join)
def real(request: pytest.FixtureRequest, shared: Path) -> Comparison:
    """The comparison of two official documents."""
    return comparison(shared, *request.param)


def holds(made: Comparison) -> None:
    """All that always holds."""
    every_paragraph_stands_in_one_row(made)
    every_note_stands_in_one_note_row(made)
    spans_make_both_texts(made)
    spans_are_tidy(made)
    what_stays_ascends_on_both_sides(made)
    rows_stand_in_reading_order(made)
    moved_rows_have_an_origin(made)
    only_wording_moves(made)
    cells_pair_within_tables(made)
    equal_marks_name_paired_notes(made)
    findings_name_every_change(made)
    substantive_is_what_nothing_else_explains(made)


def every_paragraph_stands_in_one_row(made: Comparison) -> None:
    assert sorted(index for row in made.rows for index in row.earlier) == list(
        range(len(made.earlier.paragraphs))
    )
    assert sorted(index for row in made.rows for index in row.later) == list(
        range(len(made.later.paragraphs))
    )


def every_note_stands_in_one_note_row(made: Comparison) -> None:
    earlier = [row.earlier for row in made.notes if row.earlier is not None]
    later = [row.later for row in made.notes if row.later is not None]
    assert sorted(earlier) == list(range(len(made.earlier.footnotes)))
    assert sorted(later) == list(range(len(made.later.footnotes)))


def spans_make_both_texts(made: Comparison) -> None:
    for row in made.rows:
        assert put_together(row.spans, Op.INSERT) == joined(made.earlier_of(row))
        assert put_together(row.spans, Op.DELETE) == joined(made.later_of(row))
    for note in made.notes:
        assert put_together(note.spans, Op.INSERT) == text_of(made.earlier, note.earlier)
        assert put_together(note.spans, Op.DELETE) == text_of(made.later, note.later)


def put_together(spans: Iterable[Span], without: Op) -> str:
    return "".join(span.text for span in spans if span.op is not without)


def joined(paragraphs: Iterable[Paragraph]) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs)


def text_of(resolution: Resolution, note: int | None) -> str:
    return "" if note is None else resolution.footnotes[note].text


def spans_are_tidy(made: Comparison) -> None:
    rows: list[Row | NoteRow] = [*made.rows, *made.notes]
    for row in rows:
        assert all(span.text for span in row.spans)
        assert all(before.op is not after.op for before, after in pairwise(row.spans))


def what_stays_ascends_on_both_sides(made: Comparison) -> None:
    staying = [row for row in made.rows if row.earlier and row.later and not row.moved]
    for before, after in pairwise(staying):
        assert before.earlier[-1] < after.earlier[0]
        assert before.later[-1] < after.later[0]


def rows_stand_in_reading_order(made: Comparison) -> None:
    later = [row.later[0] for row in made.rows if row.later]
    earlier = [row.earlier[0] for row in made.rows if row.earlier and not row.moved]
    assert later == sorted(later)
    assert earlier == sorted(earlier)


def moved_rows_have_an_origin(made: Comparison) -> None:
    for row in made.rows:
        assert row.moved == (row.origin is not None)
        assert row.origin is None or 0 <= row.origin <= len(made.rows)


def findings_name_every_change(made: Comparison) -> None:
    for row in made.rows:
        changed = {at for at, span in enumerate(row.spans) if span.op is not Op.EQUAL}
        named = {at for finding in row.findings for at in finding.spans}
        assert named == changed or row.relation is Relation.UNCHANGED


def substantive_is_what_nothing_else_explains(made: Comparison) -> None:
    for row in made.rows:
        named = [(at, finding.kind) for finding in row.findings for at in finding.spans]
        substantive = {at for at, kind in named if kind == "substantive"}
        assert not substantive & {at for at, kind in named if kind != "substantive"}


def only_wording_moves(made: Comparison) -> None:
    for row in made.rows:
        if row.moved and not row.fixed:
            paragraphs = (*made.earlier_of(row), *made.later_of(row))
            assert all(
                paragraph.cell is None and paragraph.kind is not Kind.BLANK for paragraph in paragraphs
            )


def cells_pair_within_tables(made: Comparison) -> None:
    tables: set[tuple[int, int]] = set()
    for row in made.rows:
        cells = [paragraph.cell for paragraph in (*made.earlier_of(row), *made.later_of(row))]
        if row.earlier and row.later and any(cells):
            ours, theirs = cells
            assert ours is not None
            assert theirs is not None
            assert ours.column == theirs.column
            tables.add((ours.table, theirs.table))
    assert len({one for one, _ in tables}) == len({other for _, other in tables}) == len(tables)


def equal_marks_name_paired_notes(made: Comparison) -> None:
    paired = {(row.earlier, row.later) for row in made.notes}
    for row in made.rows:
        ours, theirs = (named(side) for side in (made.earlier_of(row), made.later_of(row)))
        assert all(pair in paired for pair in equal_marks(row, ours, theirs) if None not in pair)


def named(paragraphs: Iterable[Paragraph]) -> list[int | None]:
    marks = [
        ({mark.offset: mark.note for mark in paragraph.marks}, paragraph.text) for paragraph in paragraphs
    ]
    return [notes.get(at) for notes, text in marks for at, letter in enumerate(text) if letter == NOTE_MARK]


def equal_marks(
    row: Row, ours: list[int | None], theirs: list[int | None]
) -> Iterable[tuple[int | None, int | None]]:
    for span in row.spans:
        for _ in range(span.text.count(NOTE_MARK)):
            one = ours.pop(0) if span.op is not Op.INSERT else None
            other = theirs.pop(0) if span.op is not Op.DELETE else None
            if span.op is Op.EQUAL:
                yield one, other


@given(pairs())
def test_holds(pair: Pair) -> None:
    holds(compare(*pair))


@given(pairs(), st.data())
def test_holds_with_links(pair: Pair, data: st.DataObject) -> None:
    ours, theirs = (st.none() | st.integers(0, max(len(side.paragraphs), 1)) for side in pair)
    links = data.draw(st.lists(st.builds(Link, ours, theirs), max_size=4))
    holds(compare(*pair, links=links))


@given(pairs(), st.data())
def test_links_are_kept(pair: Pair, data: st.DataObject) -> None:
    ours, theirs = ([at for at, p in enumerate(side.paragraphs) if is_linkable(p)] for side in pair)
    linked = zip(data.draw(st.permutations(ours)), data.draw(st.permutations(theirs)), strict=False)
    links = [
        data.draw(st.sampled_from([Link(one, other), Link(one, None), Link(None, other)]))
        for one, other in list(linked)[:4]
    ]
    rows = compare(*pair, links=links).rows
    for link in links:
        sides = [
            (row.earlier, row.later) for row in rows if link.earlier in row.earlier or link.later in row.later
        ]
        assert sides == [tuple(() if at is None else (at,) for at in (link.earlier, link.later))]


def is_linkable(paragraph: Paragraph) -> bool:
    return paragraph.cell is None and paragraph.kind is not Kind.BLANK


@given(texts().flatmap(resolutions))
def test_text_against_itself_has_no_change(resolution: Resolution) -> None:
    same = compare(resolution, resolution)
    assert same.is_equal
    assert all(len(row.earlier) == len(row.later) == 1 and not row.findings for row in same.rows)


@given(pairs())
def test_comparison_is_deterministic(pair: Pair) -> None:
    assert compare(*pair) == compare(*pair)


@given(pairs())
def test_inserted_and_deleted_mirror_each_other(pair: Pair) -> None:
    there = compare(*pair)
    for row in there.rows:
        assert (row.relation is Relation.INSERTED) <= (not row.earlier)
        assert (row.relation is Relation.DELETED) <= (not row.later)


def test_holds_of_real_resolutions(real: Comparison) -> None:
    holds(real)


def test_real_resolution_against_itself_has_no_change(real: Comparison) -> None:
    assert compare(real.earlier, real.earlier).is_equal
    assert compare(real.later, real.later).is_equal
