"""The styles of a list's Word file."""

from __future__ import annotations

from collections.abc import Iterator

from resolute.writers.layout.names import Element
from resolute.writers.word.styles import (
    BOLD,
    HEADING,
    TITLE,
    base_elements,
    paragraph_style,
    size,
    spacing,
)

REMARK = "Remark"
AMENDMENT, PART, BLOCK = "Amendment", "Part", "Block"
"""Ids of paragraph styles."""

_STEP = 567
"""How far amendments stand in from their numbers, and parts from those, in twentieths of a point."""


def style_elements() -> Iterator[Element]:
    """The children of `w:styles`."""
    yield from base_elements(11)
    yield paragraph_style(TITLE, spacing(after=200), f"{BOLD}{size(16)}")
    yield paragraph_style(REMARK, spacing(after=120), "<w:i/><w:iCs/>")
    heading = f"<w:keepNext/>{spacing(before=300, after=120)}<w:outlineLvl w:val='0'/>"
    yield paragraph_style(HEADING, heading, f"{BOLD}{size(13)}", "heading 1")
    yield paragraph_style(AMENDMENT, f"{spacing(after=120)}{_indent(_STEP)}", "")
    yield paragraph_style(PART, f"{spacing(after=80)}{_indent(2 * _STEP)}", "")
    block = f"<w:ind w:left='{2 * _STEP}' w:right='{_STEP}'/><w:jc w:val='both'/>"
    yield paragraph_style(BLOCK, f"{spacing(after=160)}{block}", "")


def _indent(left: int) -> str:
    """A number or letter hangs before the text, which a tab leads to."""
    return f"<w:ind w:left='{left}' w:hanging='{_STEP}'/>"
