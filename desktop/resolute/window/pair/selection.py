"""What is selected with the mouse: words of one side, within a row or across rows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from resolute.model import NOTE_MARK
from resolute.window.pair.cells import Cell, Side
from resolute.window.pair.rows import Form, ViewRow

Place = tuple[int, int]
"""A row of the view and an offset in its cell's text."""


@dataclass(frozen=True, slots=True)
class Selection:
    """From `anchor`, where the mouse was pressed, to `caret`, where it is now; either may come first."""

    side: Side
    anchor: Place
    caret: Place

    @property
    def start(self) -> Place:
        return min(self.anchor, self.caret)

    @property
    def end(self) -> Place:
        return max(self.anchor, self.caret)

    @property
    def is_empty(self) -> bool:
        return self.anchor == self.caret

    def to(self, caret: Place) -> Selection:
        return replace(self, caret=caret)

    def within(self, row: int, cell: Cell) -> tuple[int, int]:
        """The offsets between which the cell of a row is selected; equal where nothing is."""
        if not self.start[0] <= row <= self.end[0]:
            return 0, 0
        start = self.start[1] if row == self.start[0] else 0
        end = self.end[1] if row == self.end[0] else cell.length
        return start, end

    def text(self, rows: tuple[ViewRow, ...]) -> str:
        """The words selected, one line for each paragraph, without notes' marks."""
        parts: list[str] = []
        for place in range(self.start[0], self.end[0] + 1):
            cell = rows[place].side(self.side)
            if cell is not None and rows[place].form is not Form.GHOST:
                start, end = self.within(place, cell)
                parts.append(cell.words(start, end))
        return "\n".join(parts).replace(NOTE_MARK, "")


def paragraph_around(text: str, offset: int) -> tuple[int, int]:
    """Where the paragraph at an offset begins and ends."""
    start, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
    return start, len(text) if end < 0 else end


def word_around(text: str, offset: int) -> tuple[int, int]:
    """Where the word at an offset begins and ends."""
    start = end = min(offset, len(text))
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end
