"""What a PDF's page holds: pieces of text where they stand, and drawn rules.

Coordinates are in points, with the origin at the foot of the page, as PDF has them. They are turned so that
the text runs from left to right whatever way the page was laid on its side.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one font on one baseline, from `left` to `right`; `size` is the font's as it is shown.

    Pieces of one `item` come from one object of the page.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool = False
    italic: bool = False
    item: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line: its two ends across the page and up it; one of the two is the line's thickness."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def is_level(self) -> bool:
        return self.right - self.left > self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Page:
    """A page; `number` counts from 1. `has_picture` tells a page that a scanner may have made."""

    number: int
    width: float
    height: float
    pieces: tuple[Piece, ...]
    rules: tuple[Rule, ...] = ()
    has_picture: bool = False
