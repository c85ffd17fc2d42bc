"""The styles of the summary page in Word. Nothing is told by colour alone: signs and words say it."""

from __future__ import annotations

from collections.abc import Iterator

from resolute.writers.layout.names import Element
from resolute.writers.word.styles import (
    BOLD,
    COLOUR,
    GREY,
    SANS,
    base_elements,
    character_style,
    paragraph_style,
    size,
    table_element,
)

TOPIC, LINE, FIGURE, WHAT, QUESTION, ANSWER, FOOT = (
    "Topic",
    "Line",
    "Figure",
    "What",
    "Question",
    "Answer",
    "Foot",
)
"""Ids of paragraph styles."""
OWN, NAME, LEFT_OUT = "Own", "Name", "LeftOut"
"""Ids of character styles: the page's own words, the names of paragraphs, and what is not there."""


def style_elements() -> Iterator[Element]:
    """The children of `w:styles`."""
    grey = COLOUR.format(GREY)
    yield from base_elements()
    yield table_element()
    yield paragraph_style(TOPIC, f"<w:keepNext/>{_lines(18, after=80)}", f"{BOLD}{size(15)}")
    yield paragraph_style(LINE, _lines(12.5), size(10))
    yield paragraph_style(FIGURE, f"{_lines(20)}{_CENTRED}", f"{SANS}{BOLD}{size(16)}")
    yield paragraph_style(WHAT, f"{_lines(10)}{_CENTRED}", f"{SANS}{grey}{size(7.5)}")
    yield paragraph_style(QUESTION, _lines(12.5), f"{SANS}{BOLD}{size(8.5)}")
    yield paragraph_style(ANSWER, _lines(12.5), size(10))
    yield paragraph_style(FOOT, _lines(10, before=100), f"{SANS}{grey}{size(7.5)}")
    yield character_style(OWN, f"{SANS}<w:b w:val='0'/><w:bCs w:val='0'/>{grey}{size(8.5)}")
    yield character_style(NAME, f"{SANS}{size(8.5)}")
    yield character_style(LEFT_OUT, f"{SANS}{grey}{size(8.5)}")


_CENTRED = "<w:jc w:val='center'/>"


def _lines(height: float, *, before: int = 0, after: int = 0) -> str:
    """Lines of a height in points whatever stands in them."""
    exact = f"w:line='{round(20 * height)}' w:lineRule='exact'"
    return f"<w:spacing w:before='{before}' w:after='{after}' {exact}/>"
