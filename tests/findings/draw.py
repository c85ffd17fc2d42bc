"""Draws the rows that are labelled: by chance, the same ones for the same seed and the same alignment.

    PYTHONPATH=desktop:tests .venv/bin/python -m findings.draw halves|fresh FOLDER [SHARED]

writes FOLDER/build.tsv and FOLDER/report.tsv, or FOLDER/fresh.tsv, without kinds; each was run once, before
its labels. Rows are drawn by their shape, which needs no judgement of what changed in them, so that no shape
and no pair dominates.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from findings.labels import FRESH, HALVES, Labelled, pair_files, read_rows, write_rows
from resolute.app.pairs import compare_files
from resolute.compare.normalize import fold
from resolute.compare.notes import notes_named
from resolute.model import Comparison, Kind, Op, Relation, Row


class Shape(StrEnum):
    """What can be seen of a row without reading it."""

    FRAME = "frame"
    TABLE = "table"
    SINGLE = "single"
    JOINED = "joined"
    NOTES = "notes"
    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Lot:
    """What is drawn at one time: from the first so many pairs of the list, all where `pairs` is None.

    `quotas` says how many rows of each shape are drawn from a pair, where it has so many; only one in `apart`
    pairs gives rows of the `seldom` shapes.
    """

    seed: int
    pairs: int | None
    quotas: Mapping[Shape, int]
    seldom: frozenset[Shape]
    apart: int


_HALVES = Lot(
    seed=3,
    pairs=25,
    quotas={
        Shape.FRAME: 1,
        Shape.TABLE: 2,
        Shape.SINGLE: 1,
        Shape.JOINED: 4,
        Shape.NOTES: 2,
        Shape.SHORT: 4,
        Shape.LONG: 4,
    },
    seldom=frozenset({Shape.FRAME}),
    apart=3,
)
_FRESH = Lot(
    seed=80,
    pairs=None,
    quotas={
        Shape.FRAME: 1,
        Shape.TABLE: 1,
        Shape.SINGLE: 1,
        Shape.JOINED: 1,
        Shape.NOTES: 1,
        Shape.SHORT: 3,
        Shape.LONG: 3,
    },
    seldom=frozenset({Shape.FRAME, Shape.SINGLE}),
    apart=6,
)
"""Mostly changed paragraphs, in which kinds compete."""

_LARGE, _TIMES = 100, 2
"""A pair with that many changed rows gives so many times as many."""

_FRAME = {Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.TITLE, Kind.ORGAN, Kind.HEADING, Kind.CLOSING}
_SHORT = 30
"""Characters inserted and deleted in a short change."""


def draw_halves(corpus: Path) -> tuple[tuple[Labelled, ...], ...]:
    """The rows of both halves, without kinds."""
    rows = _draw(corpus, _HALVES, ())
    return tuple(tuple(rows[half::2]) for half in range(2))


def draw_fresh(corpus: Path) -> tuple[Labelled, ...]:
    """The rows of the third set, without kinds: no paragraph of theirs stands in a half."""
    return tuple(_draw(corpus, _FRESH, [row for half in HALVES for row in read_rows(half)]))


def _draw(corpus: Path, lot: Lot, taken: Iterable[Labelled]) -> list[Labelled]:
    seen = {place for row in taken for place in _places(row)}
    by_shape: dict[Shape, list[Labelled]] = defaultdict(list)
    for at, (name, (earlier, later)) in enumerate(list(pair_files().items())[: lot.pairs]):
        comparison = compare_files(corpus / earlier, corpus / later).comparison
        rows = (
            (_shape(comparison, row), _unlabelled(name, comparison, row)) for row in _differing(comparison)
        )
        free = [(shape, row) for shape, row in rows if seen.isdisjoint(_places(row))]
        for shape, row in _drawn(free, lot, random.Random(f"{lot.seed} {name}")):
            if shape not in lot.seldom or at % lot.apart == 0:
                by_shape[shape].append(row)
    return [row for shape in Shape for row in by_shape[shape]]


def _places(row: Labelled) -> Iterator[tuple[str, str, str]]:
    """Where a row's paragraphs stand: the pair, the side, the id."""
    yield from ((row.pair, "earlier", paragraph) for paragraph in row.earlier)
    yield from ((row.pair, "later", paragraph) for paragraph in row.later)


def _drawn(
    rows: Sequence[tuple[Shape, Labelled]], lot: Lot, chance: random.Random
) -> Iterator[tuple[Shape, Labelled]]:
    by_shape: dict[Shape, list[Labelled]] = defaultdict(list)
    for shape, row in rows:
        by_shape[shape].append(row)
    times = _TIMES if len(rows) >= _LARGE else 1
    for shape, quota in lot.quotas.items():
        held = by_shape[shape]
        for row in chance.sample(held, min(len(held), quota * times)):
            yield shape, row


def _differing(comparison: Comparison) -> Iterator[Row]:
    return (row for row in comparison.rows if _differs(comparison, row))


def _differs(comparison: Comparison, row: Row) -> bool:
    if comparison.is_blank(row):
        return False
    structural = row.relation is not Relation.UNCHANGED or row.moved or row.migrated
    return structural or _notes_differ(comparison, row)


def _notes_differ(comparison: Comparison, row: Row) -> bool:
    earlier, later = (
        [fold(side.footnotes[note].text) for note in notes_named(paragraphs) if note is not None]
        for side, paragraphs in (
            (comparison.earlier, comparison.earlier_of(row)),
            (comparison.later, comparison.later_of(row)),
        )
    )
    return earlier != later


def _shape(comparison: Comparison, row: Row) -> Shape:
    kinds = {paragraph.kind for paragraph in comparison.earlier_of(row) + comparison.later_of(row)}
    if kinds & _FRAME:
        return Shape.FRAME
    if Kind.TABLE in kinds:
        return Shape.TABLE
    if not row.earlier or not row.later:
        return Shape.SINGLE
    if row.moved or row.migrated or row.relation in (Relation.SPLIT, Relation.MERGED):
        return Shape.JOINED
    if row.relation is Relation.UNCHANGED:
        return Shape.NOTES
    changed = sum(len(span.text) for span in row.spans if span.op is not Op.EQUAL)
    return Shape.SHORT if changed <= _SHORT else Shape.LONG


def _unlabelled(pair: str, comparison: Comparison, row: Row) -> Labelled:
    earlier, later = comparison.earlier_of(row), comparison.later_of(row)
    return Labelled(pair, tuple(p.id for p in earlier), tuple(p.id for p in later))


def main(arguments: Sequence[str]) -> None:
    """Draw and write both halves, or the fresh rows."""
    which, *rest = arguments
    folder, *elsewhere = map(Path, rest)
    corpus = (elsewhere[0] if elsewhere else Path(__file__).parents[3] / "shared") / "corpus"
    halves = which == "halves"
    drawn = zip(HALVES, draw_halves(corpus), strict=True) if halves else [(FRESH, draw_fresh(corpus))]
    for name, rows in drawn:
        write_rows(folder, name, rows)


if __name__ == "__main__":
    main(sys.argv[1:])
