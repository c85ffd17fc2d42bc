"""Draws the rows that are labelled: by chance, the same ones for the same seed and the same alignment.

    PYTHONPATH=desktop:tests .venv/bin/python -m findings.draw FOLDER [SHARED]

writes FOLDER/build.tsv and FOLDER/report.tsv without kinds; it was run once, before any label. Rows are drawn
by their shape, which needs no judgement of what changed in them, so that no shape and no pair dominates.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from findings.labels import HALVES, Labelled, pair_files, write_half
from resolute.app.pairs import compare_files
from resolute.compare.normalize import fold
from resolute.compare.notes import notes_named
from resolute.model import Comparison, Kind, Op, Relation, Row

SEED = 3


class Shape(StrEnum):
    """What can be seen of a row without reading it."""

    FRAME = "frame"
    TABLE = "table"
    SINGLE = "single"
    JOINED = "joined"
    NOTES = "notes"
    SHORT = "short"
    LONG = "long"


_QUOTAS = {
    Shape.FRAME: 1,
    Shape.TABLE: 2,
    Shape.SINGLE: 1,
    Shape.JOINED: 4,
    Shape.NOTES: 2,
    Shape.SHORT: 4,
    Shape.LONG: 4,
}
"""How many rows of each shape are drawn from a pair, where it has so many."""

_LARGE, _TIMES = 100, 2
"""A pair with that many changed rows gives so many times as many."""

_FRAMED_PAIRS = 3
"""One in so many pairs gives a row of its frame."""

_FRAME = {Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.TITLE, Kind.ORGAN, Kind.HEADING, Kind.CLOSING}
_SHORT = 30
"""Characters inserted and deleted in a short change."""


def draw(corpus: Path) -> tuple[tuple[Labelled, ...], ...]:
    """The rows of both halves, without kinds."""
    by_shape: dict[Shape, list[Labelled]] = defaultdict(list)
    for at, (name, (earlier, later)) in enumerate(pair_files().items()):
        comparison = compare_files(corpus / earlier, corpus / later).comparison
        for shape, row in _drawn(comparison, random.Random(f"{SEED} {name}")):
            if shape is not Shape.FRAME or at % _FRAMED_PAIRS == 0:
                by_shape[shape].append(_unlabelled(name, comparison, row))
    rows = [row for shape in Shape for row in by_shape[shape]]
    return tuple(tuple(rows[half::2]) for half in range(2))


def _drawn(comparison: Comparison, chance: random.Random) -> Iterator[tuple[Shape, Row]]:
    by_shape: dict[Shape, list[Row]] = defaultdict(list)
    for row in comparison.rows:
        if _differs(comparison, row):
            by_shape[_shape(comparison, row)].append(row)
    times = _TIMES if sum(map(len, by_shape.values())) >= _LARGE else 1
    for shape, quota in _QUOTAS.items():
        rows = by_shape[shape]
        for row in chance.sample(rows, min(len(rows), quota * times)):
            yield shape, row


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
    """Draw and write both halves."""
    folder, *rest = map(Path, arguments)
    shared = rest[0] if rest else Path(__file__).parents[3] / "shared"
    for half, rows in zip(HALVES, draw(shared / "corpus"), strict=True):
        write_half(folder, half, rows)


if __name__ == "__main__":
    main(sys.argv[1:])
