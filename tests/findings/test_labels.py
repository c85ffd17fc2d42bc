"""The labelled rows stand on texts that exist, and all sets can measure the same kinds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from findings.draw import draw_fresh, draw_halves
from findings.labels import FRESH, HALVES, KINDS, SETS, Labelled, pair_files, read_rows
from readers.shared_documents import read

_ROWS = {name: read_rows(name) for name in SETS}
_ALL = tuple(row for rows in _ROWS.values() for row in rows)
_OFTEN = 4


def _counts(rows: tuple[Labelled, ...]) -> Counter[str]:
    return Counter(kind for row in rows for kind in row.kinds)


@cache
def _ids(path: Path) -> frozenset[str]:
    return frozenset(paragraph.id for paragraph in read(path).paragraphs)


def test_there_are_enough_rows_of_enough_pairs() -> None:
    assert sum(len(_ROWS[half]) for half in HALVES) >= 220
    assert len({row.pair for row in _ALL}) >= 12


def test_fresh_rows_are_in_every_language() -> None:
    languages = Counter(row.pair.rpartition("-")[2] for row in _ROWS[FRESH])
    others = [languages[language] for language in ("fr", "es", "ru", "zh", "ar")]
    assert sum(others) >= 45
    assert min(others) >= 5


def test_kinds_are_known_and_in_their_order() -> None:
    for row in _ALL:
        assert sorted(set(row.kinds), key=KINDS.index) == list(row.kinds)


def test_no_row_stands_in_two_sets_or_twice() -> None:
    places = Counter((row.pair, row.earlier, row.later) for row in _ALL)
    assert max(places.values()) == 1


@pytest.mark.parametrize("name", SETS)
def test_a_kind_that_occurs_often_occurs_in_every_set(name: str) -> None:
    often = {kind for kind, count in _counts(_ALL).items() if count >= _OFTEN}
    assert often <= _counts(_ROWS[name]).keys()


@pytest.mark.parametrize("pair", pair_files())
def test_the_paragraphs_are_in_the_files(shared: Path, pair: str) -> None:
    earlier, later = (_ids(shared / "corpus" / file) for file in pair_files()[pair])
    rows = [row for row in _ALL if row.pair == pair]
    assert rows
    assert all(earlier.issuperset(row.earlier) and later.issuperset(row.later) for row in rows)


@pytest.mark.slow
@pytest.mark.parametrize("drawing", [draw_halves, draw_fresh])
def test_rows_are_drawn_alike_each_time(shared: Path, drawing: Callable[[Path], object]) -> None:
    assert drawing(shared / "corpus") == drawing(shared / "corpus")
