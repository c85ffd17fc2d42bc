"""In which order the rows stand in the redline, and what is done with each.

A comparison stands in the later text's order. In the redline every paragraph of the base stays where it
is, moved ones too (at their origin, as moved away); what is new stands beside what it follows.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from resolute.model import Comparison, Relation, Row
from resolute.writers.redline.placing import placeable_rows


class Act(Enum):
    """What happens to a row's paragraphs at one place of the base."""

    KEEP = auto()
    DELETE = auto()
    INSERT = auto()
    MOVE_FROM = auto()
    MOVE_TO = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row at one place of the redline."""

    act: Act
    row: Row


@dataclass(frozen=True, slots=True)
class _Placed:
    """An entry and the later paragraph (index) before which it stands."""

    place: int
    entry: Entry


def plan(comparison: Comparison) -> list[Entry]:
    """All entries in the redline's order: the base's for what the base has, the later's for the rest."""
    rows = list(placeable_rows(comparison))
    leaving = deque(sorted(_leaving(comparison, rows), key=lambda placed: placed.entry.row.earlier[0]))
    arriving = deque(sorted(_arriving(rows), key=lambda placed: placed.place))
    entries: list[Entry] = []
    for _, row in rows:
        if not (row.earlier and row.later) or row.moved:
            continue
        gone: deque[_Placed] = deque()
        while leaving and leaving[0].entry.row.earlier[0] < row.earlier[0]:
            gone.append(leaving.popleft())
        come: deque[_Placed] = deque()
        while arriving and arriving[0].place < row.later[0]:
            come.append(arriving.popleft())
        entries += [*_interleaved(gone, come), Entry(Act.KEEP, row)]
    return [*entries, *_interleaved(leaving, arriving)]


def _interleaved(gone: deque[_Placed], come: deque[_Placed]) -> Iterator[Entry]:
    """What stands between two settled rows, what is new before what leaves at or after its place."""
    for leaver in gone:
        while come and come[0].place < leaver.place:
            yield come.popleft().entry
        yield leaver.entry
    yield from (placed.entry for placed in come)


def _leaving(comparison: Comparison, rows: Iterable[tuple[int, Row]]) -> Iterator[_Placed]:
    places = _places(comparison)
    for number, row in rows:
        if row.moved and row.earlier:
            yield _Placed(places[number if row.origin is None else row.origin], Entry(Act.MOVE_FROM, row))
        elif row.earlier and not row.later:
            act = Act.KEEP if row.relation is Relation.UNCHANGED else Act.DELETE
            yield _Placed(places[number], Entry(act, row))


def _arriving(rows: Iterable[tuple[int, Row]]) -> Iterator[_Placed]:
    """Blank lines of a later text that the comparison calls layout are not carried over."""
    for _, row in rows:
        if row.moved:
            yield _Placed(row.later[0], Entry(Act.MOVE_TO, row))
        elif row.later and not row.earlier and row.relation is not Relation.UNCHANGED:
            yield _Placed(row.later[0], Entry(Act.INSERT, row))


def _places(comparison: Comparison) -> list[int]:
    """For each row, and for the end, the first later paragraph (index) that stands in it or behind it."""
    place = len(comparison.later.paragraphs)
    places = [place]
    for row in reversed(comparison.rows):
        place = min(row.later, default=place)
        places.append(place)
    return places[::-1]
