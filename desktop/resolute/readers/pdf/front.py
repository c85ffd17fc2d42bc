"""The masthead: what stands in columns at the head of the first page.

Read across, it gives "General Assembly Distr.: General", and then "22 December 2023" as the text's first
paragraph. Its lines are taken column by column for as long as they stand in several columns, or in line with
a column begun above them.
"""

from __future__ import annotations

from collections.abc import Sequence

from resolute.readers.pdf.lines import Line

_LEVEL = 0.5
"""Of the smaller type: how far the lines of two columns may stand apart that are one row of the masthead."""


def front_of(lines: Sequence[Line]) -> tuple[list[str], list[Line]]:
    """The masthead's lines as texts, and what follows it."""
    starts: list[float] = []
    texts: list[str] = []
    place = 0
    while place < len(lines):
        row = _row(lines, place)
        columns = sorted((column for line in row for column in line.columns()), key=lambda each: each.left)
        if len(columns) == 1 and not any(abs(row[0].left - start) < row[0].size for start in starts):
            return texts, list(lines[place:])
        starts += [column.left for column in columns[1:]]
        texts += [column.text.strip() for column in columns]
        place += len(row)
    return texts, []


def _row(lines: Sequence[Line], place: int) -> Sequence[Line]:
    """A line, and with it the next one where that stands beside it: the symbol in its larger type, say."""
    first, *others = lines[place : place + 2]
    if others and abs(first.baseline - others[0].baseline) < _LEVEL * min(first.size, others[0].size):
        return (first, others[0])
    return (first,)
