"""The masthead: what stands in columns at the head of the first page.

Read across, it gives "General Assembly Distr.: General", and then "22 December 2023" as the text's first
paragraph. Its lines are taken column by column for as long as they stand in several columns, or in line with
a column begun above them.
"""

from __future__ import annotations

from collections.abc import Sequence

from resolute.readers.pdf.lines import Line


def front_of(lines: Sequence[Line]) -> tuple[list[str], list[Line]]:
    """The masthead's lines as texts, and what follows it."""
    starts: list[float] = []
    texts: list[str] = []
    for place, line in enumerate(lines):
        columns = line.columns()
        if len(columns) == 1 and not any(abs(line.left - start) < line.size for start in starts):
            return texts, list(lines[place:])
        starts += [column.left for column in columns[1:]]
        texts += [column.text.strip() for column in columns]
    return texts, []
