"""How a document is set: its body's size, its margins, the pitch of its lines, what parts its paragraphs.

Nothing here is a number of one layout. All of it is measured on the document: a page that is set in 10 points
with 6 between paragraphs and one in 12 points with an indent alone are told by the same rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from resolute.readers.pdf.lines import Line

_SPACED = 1.25
"""Of the usual pitch: a wider one parts paragraphs, if those that do are not mostly of one width."""
_WIDER = 1.08
"""Of the usual pitch: a wider one is another, though marks and capitals push lines apart a little."""
_ALIKE = 0.04
"""Of the usual pitch: how far two may differ that are one."""
_INDENT = 0.8
"""Of the body's size: the least indent of a first line."""
_RARE = 0.12
"""The share of all pitches that the narrowest usual one must have."""
_MOST = 0.6
_USUAL = 0.15
"""The share of the lines that begin at the margin."""
_LONG = 12
"""Lines that paragraphs have at most on average; where more have no space between them, none is meant so."""
_FEW = 4
_ENOUGH = 8
"""Lines by which a page's own margins are told."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where the body's lines begin and end on a page."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Measures:
    """`size` is the body's, `pitch` that of its lines as a multiple of their size.

    A wider pitch than `spaced`, as a multiple of the usual one, parts paragraphs.
    `is_spaced` tells paragraphs with a space between them, `is_indented` such with an indented first line.
    """

    size: float
    pitch: float
    columns: Mapping[tuple[int, int, int], Column]
    spaced: float
    is_spaced: bool
    is_indented: bool

    def gap(self, before: Line, after: Line) -> float:
        """The distance of two lines of a page as a multiple of what is usual for their size."""
        return (before.baseline - after.baseline) / (self.pitch * max(before.size, after.size))

    def is_apart(self, before: Line, after: Line) -> bool:
        return not 0 < self.gap(before, after) <= self.spaced

    def indent(self, line: Line) -> float:
        """How far a line begins from its page's margin, in points."""
        return line.left - self.columns[line.where].left

    def is_set_in(self, line: Line) -> bool:
        return self.indent(line) > _INDENT * self.size

    def room(self, line: Line) -> float:
        """How many points are free behind a line."""
        return self.columns[line.where].right - line.right

    def is_centred(self, line: Line) -> bool:
        """Whether as much is free before the line as behind it, and not little."""
        before, behind = self.indent(line), self.room(line)
        return not line.label and min(before, behind) > 2 * self.size and abs(before - behind) < self.size


def size_of(lines: Iterable[Line]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=10.0)


def measure(lines: Sequence[Line]) -> Measures:
    """Measure the lines of the body."""
    size = size_of(lines)
    body = [line for line in lines if abs(line.size - size) < 0.1 * size]
    pitch = _pitch_of(body)
    columns = _columns_of(lines, body, pitch)
    space = _space_of(body, pitch)
    measures = Measures(size, pitch, columns, space, is_spaced=False, is_indented=False)
    firsts = [
        (before, after)
        for before, after in _neighbours(body)
        if after.has_wide_tab or (measures.is_set_in(after) and not measures.is_set_in(before))
    ]
    spaced = sum(measures.is_apart(before, after) for before, after in firsts)
    apart = [after for before, after in _neighbours(body) if measures.is_apart(before, after)]
    indented = sum(measures.is_set_in(line) for line in apart or [after for _, after in firsts])
    return Measures(
        size,
        pitch,
        columns,
        space,
        is_spaced=spaced > _MOST * max(len(firsts), 1)
        or (len(firsts) < _FEW and len(apart) * _LONG > len(body)),
        is_indented=indented > _MOST * max(len(apart or firsts), 1),
    )


def _neighbours(lines: Iterable[Line]) -> Iterable[tuple[Line, Line]]:
    """Lines that follow one another on a page."""
    return ((one, other) for one, other in pairwise(lines) if one.where == other.where)


def _pitch_of(body: Sequence[Line]) -> float:
    """The narrowest pitch that is usual; the most usual one may be that of paragraphs of one line."""
    exact = [pitch for pitch in _pitches(body) if 0.8 <= pitch <= 4]
    pitches = Counter(round(pitch, 1) for pitch in exact)
    usual = [pitch for pitch, count in pitches.items() if count > _RARE * len(exact)]
    return median(pitch for pitch in exact if round(pitch, 1) == min(usual)) if usual else 1.2


def _pitches(body: Sequence[Line]) -> list[float]:
    return [(before.baseline - after.baseline) / after.size for before, after in _neighbours(body)]


def _space_of(body: Sequence[Line], pitch: float) -> float:
    """From which multiple of the usual pitch paragraphs are parted: halfway to theirs, if it is the same."""
    wider = Counter(round(each / pitch / _ALIKE) for each in _pitches(body) if _WIDER < each / pitch < 2)
    usual = max(wider, key=lambda each: wider[each], default=0)
    alike = sum(wider[each] for each in (usual - 1, usual, usual + 1))
    return min((1 + usual * _ALIKE) / 2, _SPACED) if alike > max(_FEW, wider.total() / 2) else _SPACED


def _columns_of(
    lines: Sequence[Line], body: Sequence[Line], pitch: float
) -> dict[tuple[int, int, int], Column]:
    """The margins of each stretch; one with few lines that go on others has those of all in its column."""
    near = [
        after
        for before, after in _neighbours(body)
        if before.baseline - after.baseline <= _SPACED * pitch * after.size and not after.is_bold
    ]
    wholes = {
        column: _column([line for line in near or body or lines if line.column == column])
        for column in {line.column for line in lines}
    }
    columns = {line.where: wholes[line.column] for line in lines}
    for where, group in groupby(near, key=lambda line: line.where):
        found = list(group)
        if len(found) >= _ENOUGH:
            columns[where] = _column(found)
    return columns


def _column(lines: Sequence[Line]) -> Column:
    """The first left end that is usual, and the right one that a tenth of the lines reach."""
    if not lines:
        return Column(0, 0)
    lefts = Counter(round(line.left) for line in lines)
    usual = [left for left, count in lefts.items() if count > max(1, _USUAL * len(lines))]
    rights = sorted((line.right for line in lines), reverse=True)
    return Column(min(usual, default=min(lefts)), rights[len(rights) // 10])
