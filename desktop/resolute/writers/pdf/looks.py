"""How characters look: sizes, colours, and the line that tells a change where there is no colour."""

from __future__ import annotations

from dataclasses import dataclass

from resolute.model import Op

Colour = tuple[float, float, float]

_RAISED = 0.68


def _colour(digits: str) -> Colour:
    red, green, blue = (round(int(digits[at : at + 2], 16) / 255, 3) for at in (0, 2, 4))
    return red, green, blue


TEXT, QUIET, RULE, BAND = _colour("1b1b1f"), _colour("5d6068"), _colour("c4c7ce"), _colour("f3f4f6")
INSERTED, DELETED, MOVED = _colour("0a4bb3"), _colour("9a3a00"), _colour("6a2bab")
INSERTED_LIGHT, DELETED_LIGHT = _colour("31619f"), _colour("8b532c")
"""Those of the report in HTML."""


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look; `op` is what became of them, which a line under or through them tells too."""

    size: float
    colour: Colour = TEXT
    sans: bool = False
    bold: bool = False
    italic: bool = False
    raised: bool = False
    op: Op = Op.EQUAL

    @property
    def drawn_size(self) -> float:
        return self.size * _RAISED if self.raised else self.size


@dataclass(frozen=True, slots=True)
class Measure:
    """A language's size of type and distance of lines, in points."""

    size: float
    leading: float
    slants: bool = True


_MEASURES = {"ar": Measure(11.2, 16.0, slants=False), "zh": Measure(9.4, 14.2, slants=False)}
_USUAL = Measure(9.0, 12.4)


def measure(language: str) -> Measure:
    """The measure of a language."""
    return _MEASURES.get(language, _USUAL)
