"""What the user marked, row by row: which rows are linked by hand, were seen, have a note. No widget."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from resolute.app.aligning import is_by_hand
from resolute.model import Comparison, Handwork, NoteRow, Readings, Remark, Row, Spot
from resolute.window.pair.rows import Form, ViewRow


@dataclass(frozen=True, slots=True)
class Badge:
    """The marks of one row; `remark` is the note's text and the spot that it was made at."""

    by_hand: bool = False
    corrected: bool = False
    seen: bool = False
    remark: Remark | None = None

    @property
    def note(self) -> str:
        return self.remark.text if self.remark else ""


NONE = Badge()


def spot_of(comparison: Comparison, row: ViewRow) -> Spot | None:
    """By which a row of the view is known; None for the line above the notes."""
    if row.index < 0:
        return None
    if row.form is not Form.NOTE:
        return spot_of_row(comparison.rows[row.index])
    return _spot_of_note(comparison.notes[row.index])


def spot_of_row(row: Row) -> Spot:
    """By which a row of the comparison is known."""
    return Spot(row.earlier, row.later)


@dataclass(frozen=True, slots=True)
class Badges:
    """The marks of a comparison; rows without any are left out."""

    comparison: Comparison | None = None
    by_spot: Mapping[Spot, Badge] = field(default_factory=dict[Spot, Badge])

    def of(self, row: ViewRow) -> Badge:
        """The marks of a row of the view."""
        spot = spot_of(self.comparison, row) if self.comparison and self.by_spot else None
        return self.by_spot.get(spot, NONE) if spot else NONE


class Homes:
    """The rows of one comparison by their paragraphs, made when they are asked for: of 3,000 it is felt."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison

    @cached_property
    def _spots(self) -> Mapping[Spot, Spot]:
        return _spots(self.comparison)

    def badges(self, handwork: Handwork) -> Badges:
        """All marks of the comparison, each note at the row that its paragraph stands in now."""
        seen = frozenset(spot for spot in handwork.seen if self._spots.get(spot) == spot)
        placed = ((_home(self._spots, remark.spot), remark) for remark in handwork.remarks)
        remarks = {spot: remark for spot, remark in placed if spot is not None}
        touched = _touched(self.comparison, handwork)
        linked = {spot_of_row(row) for row in touched if is_by_hand(handwork, row)}
        corrected = set(self._corrected(handwork.readings))
        found = {
            spot: Badge(spot in linked, spot in corrected, spot in seen, remarks.get(spot))
            for spot in seen | remarks.keys() | linked | corrected
        }
        return Badges(self.comparison, found)

    def _corrected(self, readings: Readings) -> Iterator[Spot]:
        """The rows of paragraphs that something was said of."""
        alone = [Spot((at,), ()) for at in readings.earlier.paragraphs]
        alone += [Spot((), (at,)) for at in readings.later.paragraphs]
        return (self._spots[spot] for spot in alone if spot in self._spots)


def _touched(comparison: Comparison, handwork: Handwork) -> Iterator[Row]:
    """The rows of which a link says anything; of 3,000 they are few."""
    ours, theirs = {link.earlier for link in handwork.links}, {link.later for link in handwork.links}
    if handwork.links:
        yield from (
            row
            for row in comparison.rows
            if not ours.isdisjoint(row.earlier) or not theirs.isdisjoint(row.later)
        )


def _spots(comparison: Comparison) -> dict[Spot, Spot]:
    """All rows' spots, also by each of their paragraphs alone."""
    found = {spot: spot for spot in map(spot_of_row, comparison.rows)}
    for spot in tuple(found):
        found |= {Spot((), (at,)): spot for at in spot.later}
    for spot in tuple(found.values()):
        for at in spot.earlier:
            found.setdefault(Spot((at,), ()), spot)
    for note in comparison.notes:
        spot = _spot_of_note(note)
        found[spot] = spot
    return found


def _spot_of_note(note: NoteRow) -> Spot:
    earlier, later = (() if at is None else (at,) for at in (note.earlier, note.later))
    return Spot(earlier, later, in_notes=True)


def _home(spots: Mapping[Spot, Spot], spot: Spot) -> Spot | None:
    """The row that a note stands at: its own, or the one that has its later or its earlier paragraph now."""
    alone = [Spot((), (at,), spot.in_notes) for at in spot.later]
    alone += [Spot((at,), (), spot.in_notes) for at in spot.earlier]
    return next((spots[each] for each in (spot, *alone) if each in spots), None)
