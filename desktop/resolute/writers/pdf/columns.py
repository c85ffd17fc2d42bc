"""Side by side, on paper across: the earlier wording, what changed, the later one.

As in the report in HTML, a name stands where its wording begins, right of Arabic, and what kind of change it
is between the two wordings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from resolute.model import Comparison, NoteRow, Row
from resolute.writers.pdf import parts
from resolute.writers.pdf.cells import Grid, table_change
from resolute.writers.pdf.document import Paper
from resolute.writers.pdf.flow import Block, Stack
from resolute.writers.pdf.looks import BAND as BAND_COLOUR
from resolute.writers.pdf.looks import Look, measure
from resolute.writers.pdf.parts import Change, Wording, row_change
from resolute.writers.pdf.setting import Line, Setter, Styled
from resolute.writers.pdf.wording import HEAD, NAME, finding, sign, wording
from resolute.writers.showing import text_name
from resolute.writers.stretches import Side

_MARGIN, _CHANGE, _PAD, _NAMES = 34.0, 88.0, 6.0, 44.0
_ABOVE, _BELOW = 3.0, 4.0
_APART = 4.0
"""Between a name and its wording."""
_FINDING, _HEAD, _BAND = 9.4, 13.0, 12.0


class Columns:
    """Makes blocks of a comparison's rows."""

    paper = Paper(792.0, 612.0)
    margin = _MARGIN

    def __init__(self, comparison: Comparison, setter: Setter) -> None:
        self._comparison = comparison
        self._setter = setter
        self._width = (self.paper.width - 2 * _MARGIN - _CHANGE) / 2
        self._starts: dict[Side, float] = {"earlier": _MARGIN, "later": _MARGIN + self._width + _CHANGE}
        self._edges = (_MARGIN + self._width, _MARGIN + self._width + _CHANGE)
        self._rule = (_MARGIN, self.paper.width - _MARGIN)
        self._wording = self._width - 2 * _PAD - _NAMES
        self._grid = Grid(
            comparison, setter, self._wording, lambda row: parts.row_sides(comparison, row).items()
        )

    def head(self) -> Block:
        """What stands at the top of each page: which side is which."""
        wholes = (self._comparison.earlier, self._comparison.later)
        stacks = tuple(
            Stack(self._starts[side] + _PAD, self._one(f"{side.capitalize()}: {text_name(whole)}"))
            for side, whole in zip(parts.SIDES, wholes, strict=True)
        )
        return Block(stacks, below=_BELOW)

    def row(self, row: Row) -> Block:
        """A row's two wordings, and what changed between them."""
        return self._pair(parts.row_sides(self._comparison, row), parts.row_change(row))

    def cells(self, rows: Sequence[Row]) -> Block:
        """The cells of one row of a table, side by side on each side."""
        change = table_change(rows)
        placed = [(row, *one) for row in rows for one in self._grid.placed(row)]
        leading = max(measure(held.language).leading for _, _, held, _, _ in placed)
        stacks = [self._in_a_line(change, leading)]
        for row, side, held, start, width in placed:
            light = row_change(row).light
            text = self._setter.lines(wording(held, light=light), width, leading, language=held.language)
            stacks.append(
                Stack(self._wording_start("later" if side == "later" else "earlier", held) + start, text)
            )
        for side, held in {side: held for _, side, held, _, _ in reversed(placed)}.items():
            stacks.append(self._name("later" if side == "later" else "earlier", held, leading))
        return Block(tuple(stacks), _ABOVE, _BELOW, rule=self._rule, edges=self._edges)

    def note(self, note: NoteRow) -> Block:
        """A note's two wordings."""
        return self._pair(parts.note_sides(self._comparison, note), parts.note_change(note))

    def band(self, text: str, look: Look) -> Block:
        """A line that stands in place of rows."""
        lines = self._setter.lines(
            [Styled(text, look)], self._rule[1] - self._rule[0] - 2 * _PAD, _BAND, align="centre"
        )
        ground = (_MARGIN, self._rule[1] - _MARGIN, BAND_COLOUR)
        return Block((Stack(_MARGIN + _PAD, lines),), above=1.5, below=1.5, rule=self._rule, band=ground)

    def _pair(self, sides: Mapping[Side, Wording], change: Change) -> Block:
        leading = max(measure(held.language).leading for held in sides.values())
        stacks = [self._change(change, leading)]
        bars: list[float] = []
        for side, held in sides.items():
            stacks += self._side(side, held, change, leading)
            if change.moved:
                bars.append(self._bar(side, held.language))
        return Block(tuple(stacks), _ABOVE, _BELOW, rule=self._rule, edges=self._edges, bars=tuple(bars))

    def _side(self, side: Side, held: Wording, change: Change, leading: float) -> list[Stack]:
        text = self._setter.lines(
            wording(held, light=change.light), self._wording, leading, language=held.language
        )
        return [self._name(side, held, leading), Stack(self._wording_start(side, held), text)]

    def _name(self, side: Side, held: Wording, leading: float) -> Stack:
        """The name, which stands on where the block goes on on another page."""
        turned = held.language == "ar"
        align = "right" if turned else "left"
        name = self._setter.lines([Styled(held.name, NAME)], _NAMES - _APART, leading, align=align)
        start = self._starts[side] + _PAD
        return Stack(start + self._wording + _APART if turned else start, name, name[:1])

    def _wording_start(self, side: Side, held: Wording) -> float:
        return self._starts[side] + _PAD + (0 if held.language == "ar" else _NAMES)

    def _bar(self, side: Side, language: str) -> float:
        """Where the double line of a moved wording stands: between it and its name."""
        start = self._starts[side] + _PAD
        return start + self._width - 2 * _PAD - _NAMES + 2 if language == "ar" else start + _NAMES - 6

    def _change(self, change: Change, leading: float) -> Stack:
        width = _CHANGE - 2 * _PAD
        lines = self._setter.lines(sign(change), width, leading, align="centre")
        for one in change.told:
            lines += self._setter.lines(finding(one, light=change.light), width, _FINDING)
        return Stack(self._edges[0] + _PAD, lines, aside=True)

    def _in_a_line(self, change: Change, leading: float) -> Stack:
        """The sign and the findings side by side: rows of a table are low."""
        blank = Styled(" ", NAME)
        told = [text for one in change.told for text in (blank, *finding(one, light=change.light))]
        width = _CHANGE - 2 * _PAD
        lines = self._setter.lines([*sign(change), *told], width, leading, align="centre")
        return Stack(self._edges[0] + _PAD, lines, aside=True)

    def _one(self, name: str) -> tuple[Line, ...]:
        return self._setter.lines([Styled(name, HEAD)], self._width - 2 * _PAD, _HEAD)[:1]
