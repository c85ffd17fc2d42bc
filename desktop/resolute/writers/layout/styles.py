"""Which style of the template a paragraph gets: by what it is, and by which tabs it brings itself.

Styles go by their names: Word may give a style another id, its name stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from resolute.model import Kind, Masthead, Paragraph
from resolute.writers.layout.front import front_styles

_BY_KIND = {
    Kind.ADOPTION: "Title_H_CH",
    Kind.SOURCE: "_ H_4",
    Kind.TABLE: "Table_Text",
    Kind.BLANK: "Blank",
}
_DEEPEST = 3
_TWO_TABS = re.compile(r"\t[^\t\n]*\t")
"""A tab, a number or none, and another tab: the first goes to the stop that a number ends at."""
_SENTENCE_END = re.compile(r"[,;.:،؛，；。：]\W*$")


def styled(paragraphs: tuple[Paragraph, ...], masthead: Masthead, language: str) -> Iterator[Paragraph]:
    """The paragraphs with the names of their styles."""
    front = front_styles(paragraphs, masthead, language)
    for paragraph in paragraphs:
        yield replace(paragraph, style=front.get(paragraph.id) or style_of(paragraph))


def style_of(paragraph: Paragraph) -> str:
    """The style's name; body paragraphs without a tab of their own get one that indents the first line."""
    if paragraph.cell is not None:
        return "Table_Text"
    if paragraph.kind is Kind.TITLE:
        return _hanging("Title_H1", paragraph.source_text)
    if paragraph.kind is Kind.HEADING:
        return _hanging("_ H_2/3 Body", paragraph.source_text)
    if paragraph.kind is Kind.CLOSING:
        return "Vote" if paragraph.source_text.lstrip().startswith("[") else "Meeting_Date"
    if paragraph.kind is Kind.ANNEX and _is_heading(paragraph):
        return "_ H _Ch"
    return _BY_KIND.get(paragraph.kind) or _body_style(paragraph)


def _hanging(style: str, text: str) -> str:
    """The style whose stops bring the wording to the column, with the tabs that the text has."""
    if _TWO_TABS.match(text):
        return style
    return f"{style} First" if "\t" in text else f"{style} Plain"


def _is_heading(paragraph: Paragraph) -> bool:
    """An annex has headings and paragraphs; the latter are numbered or end like a sentence."""
    return not paragraph.number and not _SENTENCE_END.search(paragraph.text)


def _body_style(paragraph: Paragraph) -> str:
    tabbed = paragraph.source_text.startswith("\t")
    if paragraph.kind is Kind.SUBPARAGRAPH:
        level = min(max(paragraph.level, 1), _DEEPEST)
        return f"__Single Txt Sub {level}" + ("" if tabbed else " First")
    if tabbed:
        return "__Single Txt"
    return "__Single Txt Plain" if paragraph.kind in (Kind.OTHER, Kind.ANNEX) else "__Single Txt First"
