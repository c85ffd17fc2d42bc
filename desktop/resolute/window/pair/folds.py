"""Stretches of unchanged rows, and which of them are folded into one line: "OP8 to OP12 unchanged".

Rows keep their places: a folded stretch is its first row, which is painted as the line, and others that
have no height. So all that knows rows by their places (stops, the list, matches) need not know of folds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from resolute.window.pair.rows import Form, ViewRow


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring rows of the view that did not change, from the first to the last."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Folds:
    """All stretches of a view, ascending, and the first rows of those that are folded."""

    stretches: tuple[Stretch, ...] = ()
    folded: frozenset[int] = frozenset()
    _firsts: tuple[int, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def of(cls, rows: tuple[ViewRow, ...], folded: bool = False) -> Folds:
        """The stretches of `rows`, all open or all folded."""
        found = tuple(_stretches(rows))
        firsts = tuple(stretch.first for stretch in found)
        return cls(found, frozenset(firsts if folded else ()), firsts)

    def all(self, folded: bool) -> Folds:
        """All open, or all folded."""
        return replace(self, folded=frozenset(self._firsts if folded else ()))

    def toggled(self, stretch: Stretch) -> Folds:
        """With one stretch folded where it was open, and open where it was folded."""
        return replace(self, folded=self.folded ^ {stretch.first})

    def at(self, row: int) -> Stretch | None:
        """The stretch that a row belongs to; None where it changed."""
        at = bisect_right(self._firsts, row) - 1
        found = self.stretches[at] if at >= 0 else None
        return found if found is not None and row <= found.last else None

    def line(self, row: int) -> Stretch | None:
        """The folded stretch that a row belongs to."""
        found = self.at(row) if self.folded else None
        return found if found is not None and found.first in self.folded else None

    def nearest(self, row: int) -> Stretch | None:
        """The stretch that a row belongs to, else the one behind it, else the one before."""
        at = bisect_right(self._firsts, row)
        behind = self.stretches[at : at + 1] or self.stretches[at - 1 : at]
        return self.at(row) or next(iter(behind), None)


def is_unchanged(row: ViewRow) -> bool:
    """Whether nothing is lost on a reader who does not see the row: its number at most is another one."""
    told = bool(row.findings) and not row.is_light
    return row.form in (Form.TEXT, Form.NOTE) and not row.is_change and not told


def _stretches(rows: tuple[ViewRow, ...]) -> Iterator[Stretch]:
    first: int | None = None
    for place, row in enumerate(rows):
        if is_unchanged(row):
            first = place if first is None else first
        elif first is not None:
            yield Stretch(first, place - 1)
            first = None
    if first is not None:
        yield Stretch(first, len(rows) - 1)
