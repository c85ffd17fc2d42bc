"""Heights of all rows: where a row stands and which row stands at a height, each in logarithmic time.

A Fenwick tree, because the height of a row is an estimate until it is laid out, and 5,000 sums anew for
every row that becomes exact would be felt.
"""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """Row heights in whole pixels, each an estimate or exact."""

    def __init__(self, estimates: Sequence[int]) -> None:
        self._heights = list(estimates)
        self._exact = bytearray(len(estimates))
        self._sums = _tree(self._heights)
        self._total = sum(self._heights)
        self._next_estimate = 0

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        return self._total

    def is_exact(self, row: int) -> bool:
        return bool(self._exact[row])

    def take_as_exact(self, first: int, behind: int) -> None:
        """Leave the heights of some rows as they are."""
        self._exact[first:behind] = b"\x01" * (behind - first)

    def next_estimate(self) -> int | None:
        """The first row whose height is still an estimate; None where all are exact."""
        found = self._exact.find(0, self._next_estimate)
        self._next_estimate = len(self) if found < 0 else found
        return None if found < 0 else found

    def settle(self, row: int, height: int) -> int:
        """Set the exact height of a row; returns by how much it grew."""
        growth = height - self._heights[row]
        self._heights[row] = height
        self._exact[row] = 1
        self._total += growth
        at = row + 1
        while growth and at <= len(self._heights):
            self._sums[at] += growth
            at += at & -at
        return growth

    def top(self, row: int) -> int:
        """The height of all rows above `row`; of all rows where `row` is their number."""
        above = 0
        while row > 0:
            above += self._sums[row]
            row -= row & -row
        return above

    def row_at(self, y: int) -> int:
        """The row that stands at height `y`; the first or last one where `y` lies outside."""
        row, step = 0, 1 << len(self._heights).bit_length()
        while step:
            after = row + step
            if after <= len(self._heights) and self._sums[after] <= y:
                row, y = after, y - self._sums[after]
            step >>= 1
        return max(0, min(row, len(self._heights) - 1))


def _tree(heights: list[int]) -> list[int]:
    sums = [0, *heights]
    for at in range(1, len(sums)):
        above = at + (at & -at)
        if above < len(sums):
            sums[above] += sums[at]
    return sums
