"""The changes as stops: which is next, which is the how-manieth."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from resolute.window.pair.rows import ViewRow, changes


@dataclass(frozen=True, slots=True)
class Stops:
    """The places of the changes, ascending."""

    places: tuple[int, ...] = ()

    @classmethod
    def of(cls, rows: tuple[ViewRow, ...]) -> Stops:
        return cls(changes(rows))

    def after(self, place: int) -> int | None:
        """The first change behind a row; None where there is none: walking stops there."""
        at = bisect_right(self.places, place)
        return self.places[at] if at < len(self.places) else None

    def before(self, place: int) -> int | None:
        at = bisect_left(self.places, place)
        return self.places[at - 1] if at else None

    def ordinal(self, place: int | None) -> int | None:
        """1 for the first change; None where the row is no change."""
        return self.places.index(place) + 1 if place in self.places else None
