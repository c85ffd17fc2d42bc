"""The styles of the table's document: whoever circulates it can change how all of it looks in one place.

Every change is marked twice, by colour and by a line, so that it survives printing in black and white.
"""

from __future__ import annotations

from collections.abc import Iterator

from resolute.writers.layout.names import Element
from resolute.writers.word.styles import (
    BOLD,
    COLOUR,
    GREY,
    HEADING,
    SANS,
    TITLE,
    base_elements,
    character_style,
    paragraph_style,
    size,
    spacing,
    table_element,
)

INSERTED, DELETED, LABEL, KIND, LIGHT = "Inserted", "Deleted", "Label", "Kind", "Light"
"""Ids of character styles."""
WORDING, FINDING, HEAD, FOLD = "Wording", "Finding", "Head", "Fold"
RUNNING, PAIR, COUNTS = "Running", "Pair", "Counts"
"""Ids of paragraph styles."""

_BLUE, _ORANGE = "0A4BB3", "9A3A00"
_LABEL_WIDTH = 1000
"""How far a wording stands in from its label, in twentieths of a point."""


def style_elements() -> Iterator[Element]:
    """The children of `w:styles`."""
    yield from base_elements()
    yield table_element()
    hanging = f"<w:ind w:left='{_LABEL_WIDTH}' w:hanging='{_LABEL_WIDTH}'/>"
    grey = COLOUR.format(GREY)
    yield paragraph_style(WORDING, f"{spacing(after=40)}{hanging}", "")
    yield paragraph_style(FINDING, spacing(), f"{SANS}{size(8)}")
    yield paragraph_style(HEAD, spacing(), f"{SANS}{BOLD}{size(9)}")
    yield paragraph_style(FOLD, f"{spacing()}<w:jc w:val='center'/>", f"{SANS}{grey}{size(8)}")
    yield paragraph_style(RUNNING, spacing(), f"{SANS}{grey}{size(8)}")
    yield paragraph_style(TITLE, spacing(after=60), f"{BOLD}{size(15)}")
    yield paragraph_style(PAIR, spacing(after=160), f"{SANS}{size(9)}")
    yield paragraph_style(COUNTS, spacing(after=40), f"{SANS}{size(8.5)}")
    outline = f"<w:keepNext/>{spacing(before=280, after=100)}<w:outlineLvl w:val='0'/>"
    yield paragraph_style(HEADING, outline, f"{BOLD}{size(12)}", "heading 1")
    yield character_style(INSERTED, f"{COLOUR.format(_BLUE)}<w:u w:val='single'/>")
    yield character_style(DELETED, f"<w:strike/>{COLOUR.format(_ORANGE)}")
    yield character_style(LABEL, f"{SANS}{grey}{size(8)}")
    yield character_style(KIND, BOLD)
    yield character_style(LIGHT, grey)
