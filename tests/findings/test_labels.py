"""The labelled rows stand on texts that exist, and both halves can measure the same kinds."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from findings.draw import draw
from findings.labels import HALVES, KINDS, Labelled, pair_files, read_half
from readers.shared_documents import read

_BOTH = tuple(row for half in HALVES for row in read_half(half))
_OFTEN = 4


def _counts(rows: tuple[Labelled, ...]) -> Counter[str]:
    return Counter(kind for row in rows for kind in row.kinds)


@cache
def _ids(path: Path) -> frozenset[str]:
    return frozenset(paragraph.id for paragraph in read(path).paragraphs)


def test_there_are_enough_rows_of_enough_pairs() -> None:
    assert len(_BOTH) >= 220
    assert len({row.pair for row in _BOTH}) >= 12


def test_kinds_are_known_and_in_their_order() -> None:
    for row in _BOTH:
        assert sorted(set(row.kinds), key=KINDS.index) == list(row.kinds)


def test_no_row_stands_in_both_halves_or_twice() -> None:
    places = Counter((row.pair, row.earlier, row.later) for row in _BOTH)
    assert max(places.values()) == 1


@pytest.mark.parametrize("half", HALVES)
def test_a_kind_that_occurs_often_occurs_in_both_halves(half: str) -> None:
    often = {kind for kind, count in _counts(_BOTH).items() if count >= _OFTEN}
    assert often <= _counts(read_half(half)).keys()


@pytest.mark.parametrize("pair", pair_files())
def test_the_paragraphs_are_in_the_files(shared: Path, pair: str) -> None:
    earlier, later = (_ids(shared / "corpus" / file) for file in pair_files()[pair])
    rows = [row for row in _BOTH if row.pair == pair]
    assert rows
    assert all(earlier.issuperset(row.earlier) and later.issuperset(row.later) for row in rows)


@pytest.mark.slow
def test_rows_are_drawn_alike_each_time(shared: Path) -> None:
    assert draw(shared / "corpus") == draw(shared / "corpus")
