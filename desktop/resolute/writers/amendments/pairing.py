"""A comparison as amendments see it: both drafts, and what of the one carries on what of the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from resolute.model import NOTE_MARK, Comparison, Op, Paragraph, Resolution, Row, Span, visible
from resolute.writers.amendments.drafts import Draft, draft_of, kept_names
from resolute.writers.amendments.wording import Wording

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class CellPair:
    """Two cells that carry on each other: rows and columns, and the spans where each has one paragraph."""

    earlier: tuple[int, int]
    later: tuple[int, int]
    spans: Spans


@dataclass(frozen=True, slots=True)
class Pair:
    """The two drafts; a note that carries on another has its name.

    `kept` are the earlier units by the later one that carries each on, `spans` their words where neither
    side has more; `merged` further earlier units that went into it, `tails` further later ones that came of
    it. `staying` are the earlier units that keep their order, `cells` the pairs of each later table.
    """

    earlier: Draft
    later: Draft
    kept: Mapping[int, int]
    spans: Mapping[int, Spans]
    merged: Mapping[int, tuple[int, ...]]
    tails: Mapping[int, tuple[int, ...]]
    staying: frozenset[int]
    cells: Mapping[int, tuple[CellPair, ...]]
    note_spans: Mapping[str, Spans]


def pair_of(comparison: Comparison, wording: Wording) -> Pair:
    """The two drafts of a comparison and what joins them."""
    ours = kept_names(comparison.earlier, wording)
    theirs = _later_names(comparison, ours, wording)
    earlier, later = draft_of(comparison.earlier, ours), draft_of(comparison.later, theirs)
    joiner = _Joiner(comparison, earlier, later, ours, theirs)
    for row in comparison.rows:
        joiner.take(row)
    return joiner.joined()


def _later_names(comparison: Comparison, ours: Sequence[str], wording: Wording) -> list[str]:
    """The later notes' names: those of the notes that they carry on, and new ones counted."""
    known = {note.later: ours[note.earlier] for note in comparison.notes if note.earlier is not None}
    names: list[str] = []
    new = 0
    for place, _ in enumerate(comparison.later.footnotes):
        new += place not in known
        names.append(known.get(place) or wording.say("notes", "new", mark=str(new)))
    return names


class _Joiner:
    """What the rows taken so far join."""

    def __init__(
        self, comparison: Comparison, earlier: Draft, later: Draft, ours: Sequence[str], theirs: Sequence[str]
    ) -> None:
        self._comparison = comparison
        self._drafts = earlier, later
        self._names = ours, theirs
        self._units = _places(earlier), _places(later)
        self._kept: dict[int, int] = {}
        self._spans: dict[int, Spans] = {}
        self._merged: dict[int, tuple[int, ...]] = {}
        self._tails: dict[int, tuple[int, ...]] = {}
        self._moved: set[int] = set()
        self._cells: dict[int, list[CellPair]] = {}

    def take(self, row: Row) -> None:
        before, after = self._comparison.earlier_of(row), self._comparison.later_of(row)
        if any(paragraph.cell for paragraph in (*before, *after)):
            self._take_cells(row, before, after)
            return
        ours, theirs = (
            [units[at] for at in side if at in units]
            for units, side in zip(self._units, (row.earlier, row.later), strict=True)
        )
        if not ours or not theirs:
            return
        first = theirs[0]
        kind = self._drafts[1].units[first].kind
        main = next((unit for unit in ours if self._drafts[0].units[unit].kind is kind), ours[0])
        self._kept[first] = main
        if len(ours) > 1:
            self._merged[first] = tuple(unit for unit in ours if unit != main)
        elif row.moved:
            self._moved.add(main)
        tails = [later for place, later in enumerate(theirs[1:], 1) if later == first + place]
        if len(tails) == len(theirs) - 1 and tails:
            self._tails[first] = tuple(tails)
        if len(row.earlier) == len(row.later) == 1:
            self._spans[first] = self._named_spans(row)

    def _take_cells(self, row: Row, before: Sequence[Paragraph], after: Sequence[Paragraph]) -> None:
        """Cells join their tables too."""
        if len(before) != 1 or len(after) != 1 or not before[0].cell or not after[0].cell:
            return
        one, other = (units[at[0]] for units, at in zip(self._units, (row.earlier, row.later), strict=True))
        if self._kept.setdefault(other, one) == one:
            ours, theirs = before[0].cell, after[0].cell
            pair = CellPair((ours.row, ours.column), (theirs.row, theirs.column), self._named_spans(row))
            self._cells.setdefault(other, []).append(pair)

    def _named_spans(self, row: Row) -> Spans:
        comparison = self._comparison
        marks = (
            _marks(comparison.earlier, row.earlier[0], self._names[0]),
            _marks(comparison.later, row.later[0], self._names[1]),
        )
        return tuple(_named(visible(row.spans, Op.DELETE), *marks))

    def joined(self) -> Pair:
        earlier, later = self._drafts
        in_order = [self._kept[unit] for unit in sorted(self._kept)]
        staying = _longest_ascending([unit for unit in in_order if unit not in self._moved])
        notes = {
            self._names[0][note.earlier]: visible(note.spans, Op.DELETE)
            for note in self._comparison.notes
            if note.earlier is not None and note.later is not None
        }
        return Pair(
            earlier,
            later,
            self._kept,
            self._spans,
            self._merged,
            self._tails,
            frozenset(staying),
            {unit: tuple(pairs) for unit, pairs in self._cells.items()},
            notes,
        )


def _places(draft: Draft) -> dict[int, int]:
    """The unit of each paragraph."""
    return {at: place for place, unit in enumerate(draft.units) for at in unit.paragraphs}


def _marks(resolution: Resolution, place: int, names: Sequence[str]) -> dict[int, str]:
    """The notes' names by the offsets of their marks."""
    return {mark.offset: names[mark.note] for mark in resolution.paragraphs[place].marks}


def _named(spans: Iterable[Span], ours: Mapping[int, str], theirs: Mapping[int, str]) -> Iterator[Span]:
    """The spans with the notes' names for their marks; marks of different notes are not equal."""
    before = after = 0
    for span in spans:
        pieces = span.text.split(NOTE_MARK)
        for place, piece in enumerate(pieces):
            if place:
                one, other = ours.get(before, NOTE_MARK), theirs.get(after, NOTE_MARK)
                if span.op is Op.EQUAL and one != other:
                    yield from (Span(Op.DELETE, one), Span(Op.INSERT, other))
                else:
                    yield replace(span, text=other if span.op is Op.INSERT else one)
                before += span.op is not Op.INSERT
                after += span.op is not Op.DELETE
            if piece:
                yield replace(span, text=piece)
            before += len(piece) if span.op is not Op.INSERT else 0
            after += len(piece) if span.op is not Op.DELETE else 0


def _longest_ascending(numbers: Sequence[int]) -> list[int]:
    """The longest run of `numbers`, not necessarily neighbours, that ascends."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_left(tops, number)
        before.append(ends[at - 1] if at else -1)
        tops[at : at + 1] = [number]
        ends[at : at + 1] = [place]
    found: list[int] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        found.append(numbers[place])
        place = before[place]
    return found[::-1]
