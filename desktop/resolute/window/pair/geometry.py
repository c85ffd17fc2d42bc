"""Where every row of a scene stands, from estimates that become exact: no widget, no pixels.

Rows are laid out when they come into the viewport, and all others in slices while nothing else happens.
When a row above the viewport turns out higher than thought, what is read must not move: whoever scrolls
asks for an anchor before, and goes back to it after.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from resolute.window.pair.heights import Heights
from resolute.window.pair.scene import Scene, Stand


@dataclass(frozen=True, slots=True)
class Anchor:
    """What stands at the top of the viewport: a row, and the share of it that is scrolled away."""

    row: int
    share: float


class Geometry:
    """Tops and heights of a scene's rows, in pixels from the top of the first one."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        heights = scene.measure.estimates(scene.rows)
        folded = [stretch for stretch in scene.folds.stretches if stretch.first in scene.folds.folded]
        for stretch in folded:
            length = stretch.last - stretch.first
            heights[stretch.first : stretch.last + 1] = (scene.measure.fold, *[0] * length)
        self.heights = Heights(heights)
        for stretch in folded:
            self.heights.take_as_exact(stretch.first, stretch.last + 1)

    @property
    def total(self) -> int:
        return self.heights.total

    def row_at(self, y: int) -> int:
        """The row that stands at a height of the scene; of a folded stretch its first one."""
        row = self.heights.row_at(y)
        folded = self.scene.folds.line(row)
        return folded.first if folded else row

    def _next(self, row: int) -> int:
        """The next row that has a height."""
        folded = self.scene.folds.line(row)
        return folded.last + 1 if folded else row + 1

    def stands(self, top: int, height: int, current: int | None) -> Iterator[Stand]:
        """The rows in a part of the scene that begins at `top`, placed relative to it."""
        row = self.row_at(top)
        y = self.heights.top(row) - top
        while y < height and row < len(self.heights):
            yield Stand(row, y, self.heights[row], row == current)
            y += self.heights[row]
            row = self._next(row)

    def settle_view(self, top: int, height: int) -> bool:
        """Make the rows exact that stand in the viewport; whether any height changed."""
        row, changed = self.row_at(top), False
        bottom = top + height
        y = self.heights.top(row)
        while y < bottom and row < len(self.heights):
            changed |= bool(self._settle(row))
            y += self.heights[row]
            row = self._next(row)
        return changed

    def settle_slice(self, seconds: float) -> bool:
        """Make rows exact for a while; whether estimates are left."""
        end = time.perf_counter() + seconds
        while (row := self.heights.next_estimate()) is not None:
            self._settle(row)
            if time.perf_counter() >= end:
                return True
        return False

    def top_showing(self, row: int, top: int, height: int) -> int:
        """Where the viewport must begin so that `row` is seen: unmoved if it is, else a quarter down.

        Of a row that is higher than the viewport, the first change is seen.
        """
        wanted = top
        for _attempt in range(3):
            self.settle_view(wanted, height)
            self._settle(row)
            wanted = self._showing(row, wanted, height)
        return wanted

    def top_showing_line(self, row: int, line: tuple[float, float], top: int, height: int) -> int:
        """Where the viewport must begin to show a line of `row`: its top in the row, and its height."""
        wanted = top
        for _attempt in range(3):
            self.settle_view(wanted, height)
            self._settle(row)
            begin = self.heights.top(row) + round(line[0])
            if not wanted <= begin <= wanted + height - line[1]:
                wanted = max(0, begin - height // 4)
        return wanted

    def top_with(self, row: int, y: int, height: int) -> int:
        """Where the viewport must begin so that a row stands `y` pixels below."""
        for _attempt in range(3):
            self.settle_view(max(0, self.top_of(Anchor(row, 0)) - y), height)
        return max(0, self.top_of(Anchor(row, 0)) - y)

    def anchor(self, top: int) -> Anchor:
        row = self.row_at(top)
        return Anchor(row, (top - self.heights.top(row)) / max(1, self.heights[row]))

    def top_of(self, anchor: Anchor) -> int:
        """Where the viewport must begin; at the line of a stretch in which the row is folded away."""
        folded = self.scene.folds.line(anchor.row)
        if folded:
            return self.heights.top(folded.first)
        return round(self.heights.top(anchor.row) + anchor.share * self.heights[anchor.row])

    def _showing(self, row: int, top: int, height: int) -> int:
        row_top, row_height = self.heights.top(row), self.heights[row]
        if top <= row_top and row_top + row_height <= top + height:
            return top
        if row_height > height:
            return row_top + max(0, self.scene.layouts.first_change(row) - height // 4)
        return max(0, row_top - min(height // 4, height - row_height))

    def _settle(self, row: int) -> int:
        if self.heights.is_exact(row):
            return 0
        return self.heights.settle(row, self.scene.measure.exact(self.scene.rows, row, self.scene.layouts))
