"""Characters on a terminal: which of them may reach it, and how many columns they take."""

from __future__ import annotations

import re
import unicodedata

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls (a text must not move the cursor or colour the screen), line separators, overrides of direction,
which would put a change's marks elsewhere, and halves of surrogate pairs, which no encoding has."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_WIDE = ("W", "F")
_WITHOUT_WIDTH = ("Mn", "Me", "Cf")


def safe(text: str) -> str:
    """`text` with U+FFFD for what a terminal must not get; tabs and newlines stay."""
    return _UNSAFE.sub("\ufffd", text)


def raised(mark: str) -> str:
    """A note's mark above the line, where it is a number."""
    return mark.translate(_RAISED)


def is_wide(character: str) -> bool:
    """Whether it takes two columns, as Han characters do."""
    return unicodedata.east_asian_width(character) in _WIDE


def width_of(text: str) -> int:
    """The columns that `text` takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def shortened(text: str, width: int) -> str:
    """The beginning of `text` in one line of at most `width` columns, safe to print."""
    line = " ".join(safe(text).split())
    if width_of(line) <= width:
        return line
    while line and width_of(line) >= width:
        line = line[: -max(1, (width_of(line) - width) // 2)]
    return f"{line.rstrip()}…"


def _width(character: str) -> int:
    if is_wide(character):
        return 2
    return 0 if unicodedata.category(character) in _WITHOUT_WIDTH else 1
