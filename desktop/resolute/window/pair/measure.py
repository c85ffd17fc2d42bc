"""How high a row is: exactly, from its layouts, and roughly, from its number of characters."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from resolute.window.pair.cells import Side
from resolute.window.pair.columns import DEEPEST, Columns
from resolute.window.pair.layouts import Layouts
from resolute.window.pair.rows import Form, ViewRow
from resolute.window.pair.type import Type

_LETTER = 0.62
"""Advance of a Latin letter in em, with what is lost at the ends of lines."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The vertical measures of rows, in pixels."""

    columns: Columns
    pad: float
    hint: float
    line: float
    label_line: float

    def exact(self, rows: tuple[ViewRow, ...], place: int, layouts: Layouts) -> int:
        row = rows[place]
        if row.form in (Form.GHOST, Form.NOTES):
            return self._fixed(row)
        return math.ceil(self.above(row) + max(self._cell(layouts, place, side) for side in Side) + self.pad)

    def estimates(self, rows: tuple[ViewRow, ...]) -> list[int]:
        """About how high each row is; asked of all at each step of a resize."""
        known: dict[tuple[int, bool], int] = {}
        letter = _LETTER * self.columns.em
        widths = {
            (side, level): self.columns.side(side).text_width_at(level) / letter
            for side in Side
            for level in range(DEEPEST + 1)
        }
        heights: list[int] = []
        for row in rows:
            if row.form in (Form.GHOST, Form.NOTES):
                heights.append(self._fixed(row))
                continue
            lines = 0
            for cell in (row.earlier, row.later):
                if cell is not None:
                    width = widths[cell.side, min(cell.level, DEEPEST)]
                    lines = max(lines, int(cell.breadth / width) + 1)
            key = lines, row.moved and row.form is Form.TEXT
            if key not in known:
                known[key] = math.ceil(self._above(key[1]) + lines * self.line + self.pad)
            heights.append(known[key])
        return heights

    @property
    def fold(self) -> int:
        """The line that stands for a folded stretch."""
        return math.ceil(self.label_line + 2 * self.pad)

    def above(self, row: ViewRow) -> float:
        """From a row's top to its texts: the padding and the hint of a moved row."""
        return self._above(row.moved and row.form is Form.TEXT)

    def _above(self, moved: bool) -> float:
        return self.pad + (self.hint if moved else 0)

    def _fixed(self, row: ViewRow) -> int:
        return math.ceil(self.line + (2 if row.form is Form.GHOST else 5) * self.pad)

    def _cell(self, layouts: Layouts, place: int, side: Side) -> float:
        laid_out = layouts.peek(place, side)
        if laid_out is None:
            return 0
        column = self.columns.side(side)
        labels = zip(laid_out.cell.labels, laid_out.baselines, strict=False)
        ends = (base + self.label_line * (len(column.lines(label)) - 1) for label, base in labels)
        return max((laid_out.height, *ends))


def measure(columns: Columns, type_: Type) -> Measure:
    """The measures at one zoom and width."""
    body, label = QFontMetricsF(type_.font()), QFontMetricsF(type_.label)
    return Measure(
        columns,
        pad=columns.em * 0.5,
        hint=label.height() * 1.15,
        line=body.height() * type_.face("").leading,
        label_line=label.height(),
    )
