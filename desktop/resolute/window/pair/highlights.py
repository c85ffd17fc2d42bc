"""Words that are set off from without: what was found, and terms that the user keeps an eye on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QTextCharFormat

from resolute.window.pair.cells import Cell
from resolute.window.theme import Theme


class Glow(StrEnum):
    """Why words are set off; of two reasons the later one wins."""

    TERM = "term"
    FOUND = "found"
    CURRENT = "current"


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words of one cell, in characters of its text."""

    start: int
    end: int
    glow: Glow


Highlighter = Callable[[int, Cell], Sequence[Highlight]]
"""What is set off in the cell of a row of the view, ascending."""


def nothing(_row: int, _cell: Cell) -> Sequence[Highlight]:
    """Sets nothing off."""
    return ()


def glow_format(glow: Glow, theme: Theme) -> QTextCharFormat:
    """How words are set off. They keep their own colour and line, which say what became of them."""
    found, made = theme.found, QTextCharFormat()
    if glow is Glow.CURRENT:
        made.setForeground(QColor(found.current_text))
        made.setBackground(QColor(found.current))
    else:
        made.setBackground(QColor(found.term if glow is Glow.TERM else found.fill))
    return made
