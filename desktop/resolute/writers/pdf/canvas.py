"""What is drawn on a page, as a PDF's content stream.

Places are in points from the page's upper left corner. Words are shown in the order in which they are read,
each at its place, so that what is copied is in order where lines run from right to left too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from resolute.model import Op
from resolute.writers.pdf.faces import Face
from resolute.writers.pdf.looks import Colour
from resolute.writers.pdf.setting import Glyphs, Line

_RISE = 0.36
_UNDER, _THROUGH, _THICK = 0.14, -0.26, 0.055
"""Where the lines of changed words stand below the base line, and their thickness, in sizes of type."""
_IMITATED = 0.035
"""The outline of letters whose bold is imitated, in sizes of type."""
_BYTE_ORDER = "feff"


class Canvas:
    """The content of one page."""

    def __init__(self, height: float, names: Mapping[Face, str]) -> None:
        self._height = height
        self._names = names
        self.operators: list[str] = []

    def line(self, line: Line, x: float, top: float) -> None:
        """Set a line of text below `top`."""
        base = top + line.baseline
        self._mark_changes(line, x, base)
        self.operators.append("BT")
        for held in _joined(line.glyphs):
            self._show(held, x, base)
        self.operators.append("ET")

    def rule(
        self, start: tuple[float, float], end: tuple[float, float], colour: Colour, width: float
    ) -> None:
        """Draw a line."""
        points = [f"{_n(x)} {_n(self._height - y)}" for x, y in (start, end)]
        self.operators.append(f"{_rgb(colour)} RG {_n(width)} w {points[0]} m {points[1]} l S")

    def fill(self, x: float, top: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle."""
        y = self._height - top - height
        self.operators.append(f"{_rgb(colour)} rg {_n(x)} {_n(y)} {_n(width)} {_n(height)} re f")

    def _show(self, held: list[Glyphs], x: float, base: float) -> None:
        first = held[0]
        look = first.look
        size = look.drawn_size * first.fit.scale
        y = self._height - base + (look.size * _RISE if look.raised else 0)
        imitated = (
            f"2 Tr {_n(size * _IMITATED)} w {_rgb(look.colour)} RG" if first.fit.imitates_bold else "0 Tr"
        )
        actual = "".join(glyphs.shaped.actual for glyphs in held)
        if actual:
            self.operators.append(
                f"/Span <</ActualText <{_BYTE_ORDER + actual.encode('utf-16-be').hex()}>>> BDC"
            )
        self.operators += [
            f"/{self._names[first.fit.face]} {_n(size)} Tf {_rgb(look.colour)} rg {imitated}",
            f"1 0 0 1 {_n(x + first.x)} {_n(y)} Tm",
            *_shown(held, size),
        ]
        if actual:
            self.operators.append("EMC")

    def _mark_changes(self, line: Line, x: float, base: float) -> None:
        """Lines under what came and through what went, over blanks too."""
        for start, end, glyphs in _changed(line.glyphs):
            look = glyphs.look
            size = look.drawn_size
            below = (_UNDER if look.op is Op.INSERT else _THROUGH) * size
            if look.raised:
                below -= look.size * _RISE
            self.rule((x + start, base + below), (x + end, base + below), look.colour, size * _THICK)


def _joined(glyphs: Iterable[Glyphs]) -> Iterator[list[Glyphs]]:
    """Glyphs that one operator can show: alike, and each where the one before it ends."""
    held: list[Glyphs] = []
    for one in glyphs:
        if held and not _continues(held[-1], one):
            yield held
            held = []
        held.append(one)
    if held:
        yield held


def _continues(one: Glyphs, other: Glyphs) -> bool:
    alike = one.fit == other.fit and one.look == other.look
    return (
        alike and abs(one.x + one.width - other.x) < 0.01 and not (one.shaped.actual or other.shaped.actual)
    )


def _shown(held: Iterable[Glyphs], size: float) -> Iterator[str]:
    """The operators, a rise wherever glyphs leave the line."""
    parts = (part for glyphs in held for part in glyphs.shaped.parts)
    for rise, run in groupby(parts, key=lambda part: part[0]):
        shown = f"[{''.join(glyphs for _, glyphs in run)}] TJ".replace("><", "")
        yield f"{_n(rise * size / 1000)} Ts {shown} 0 Ts" if rise else shown


def _changed(glyphs: Iterable[Glyphs]) -> list[tuple[float, float, Glyphs]]:
    """Where changed words begin and end, those that touch as one."""
    found: list[tuple[float, float, Glyphs]] = []
    for one in sorted((g for g in glyphs if g.look.op is not Op.EQUAL), key=lambda g: g.x):
        start, end, first = found[-1] if found else (0.0, -1.0, one)
        if first.look == one.look and abs(end - one.x) < 0.01:
            found[-1] = (start, one.x + one.width, first)
        else:
            found.append((one.x, one.x + one.width, one))
    return found


def _rgb(colour: Colour) -> str:
    return " ".join(map(_n, colour))


def _n(number: float) -> str:
    """A number as PDF writes it: to a thousandth, never with an exponent."""
    return f"{number:.3f}".rstrip("0").rstrip(".")
