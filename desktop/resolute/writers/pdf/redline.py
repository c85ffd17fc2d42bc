"""Both texts in one column, on paper upright: what went struck through, what came underlined.

The name stands before the wording and what kind of change it is behind it; the other way round in Arabic.
"""

from __future__ import annotations

from collections.abc import Sequence

from resolute.model import Comparison, NoteRow, Row
from resolute.writers.pdf import parts
from resolute.writers.pdf.cells import Grid, table_change
from resolute.writers.pdf.document import Paper
from resolute.writers.pdf.flow import Block, Stack
from resolute.writers.pdf.looks import BAND as BAND_COLOUR
from resolute.writers.pdf.looks import Look, measure
from resolute.writers.pdf.parts import Change, Wording, row_change
from resolute.writers.pdf.setting import Line, Setter, Styled
from resolute.writers.pdf.wording import NAME, finding, sign, wording

_MARGIN, _NAMES, _WORDING, _GAP = 40.0, 66.0, 346.0, 12.0
_ABOVE, _BELOW = 3.0, 4.0
_FINDING, _BAND = 9.4, 12.0


class Redline:
    """Makes blocks of a comparison's rows."""

    paper = Paper(612.0, 792.0)
    margin = _MARGIN

    def __init__(self, comparison: Comparison, setter: Setter) -> None:
        self._comparison = comparison
        self._setter = setter
        self._turned = comparison.later.language == "ar"
        width = self.paper.width - 2 * _MARGIN
        self._told = width - _NAMES - _WORDING - 2 * _GAP
        starts = (_MARGIN, _MARGIN + _NAMES + _GAP, _MARGIN + width - self._told)
        mirrored = (_MARGIN + width - _NAMES, _MARGIN + self._told + _GAP, _MARGIN)
        self._starts = mirrored if self._turned else starts
        self._grid = Grid(
            comparison, setter, _WORDING, lambda row: [("both", parts.row_redline(comparison, row))]
        )

    def head(self) -> Block | None:
        """Nothing stands at the top of a page but what all pages have."""
        return None

    def row(self, row: Row) -> Block:
        """A row's two wordings in one."""
        return self._block(parts.row_redline(self._comparison, row), parts.row_change(row))

    def cells(self, rows: Sequence[Row]) -> Block:
        """The cells of one row of a table, side by side."""
        change = table_change(rows)
        placed = [(row, *one) for row in rows for one in self._grid.placed(row)]
        leading = max(measure(held.language).leading for _, _, held, _, _ in placed)
        stacks = [self._named(placed[0][2].name, change, leading), self._findings(change, leading)]
        for row, _, held, start, width in placed:
            light = row_change(row).light
            text = self._setter.lines(wording(held, light=light), width, leading, language=held.language)
            stacks.append(Stack(self._starts[1] + start, text))
        return Block(tuple(stacks), _ABOVE, _BELOW)

    def note(self, note: NoteRow) -> Block:
        """A note's two wordings in one."""
        return self._block(parts.note_redline(self._comparison, note), parts.note_change(note))

    def band(self, text: str, look: Look) -> Block:
        """A line that stands in place of rows."""
        lines = self._setter.lines([Styled(text, look)], _WORDING, _BAND, align="centre")
        ground = (self._starts[1], _WORDING, BAND_COLOUR)
        return Block((Stack(self._starts[1], lines),), above=2, below=3, band=ground)

    def _block(self, held: Wording, change: Change) -> Block:
        leading = measure(held.language).leading
        text = self._setter.lines(
            wording(held, light=change.light), _WORDING, leading, language=held.language
        )
        named = self._named(held.name, change, leading)
        stacks = (named, Stack(self._starts[1], text), self._findings(change, leading))
        bar = self._starts[1] + (_WORDING + 4 if self._turned else -6)
        return Block(stacks, _ABOVE, _BELOW, bars=(bar,) if change.moved else ())

    def _findings(self, change: Change, leading: float) -> Stack:
        """The findings; the first stands on the wording's first line."""
        told = tuple(
            line
            for one in change.told
            for line in self._setter.lines(finding(one, light=change.light), self._told, _FINDING)
        )
        return Stack(
            self._starts[2], (*(Line(line.glyphs, leading) for line in told[:1]), *told[1:]), aside=True
        )

    def _named(self, name: str, change: Change, leading: float) -> Stack:
        texts = [Styled(name, NAME)]
        if not change.is_none:
            texts = [*sign(change), Styled(" ", NAME), *texts]
        align = "right" if self._turned else "left"
        lines = self._setter.lines(texts, _NAMES, leading, align=align)
        again = self._setter.lines([Styled(name, NAME)], _NAMES, leading, align=align)
        return Stack(self._starts[0], lines, again)
