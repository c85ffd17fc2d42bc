"""Which style of the template a paragraph gets: by what it is, and by whether it brings its own first tab.

Styles go by their names: Word may give a style another id, its name stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from resolute.model import Kind, Paragraph

_BY_KIND = {
    Kind.MASTHEAD: "Agenda_Item_Normal",
    Kind.ADOPTION: "Title_H_CH",
    Kind.SOURCE: "_ H_4",
    Kind.HEADING: "_ H_2/3 Body",
    Kind.TABLE: "Table_Text",
    Kind.CLOSING: "Meeting_Date",
    Kind.BLANK: "Blank",
}
_DEEPEST = 3
_SENTENCE_END = re.compile(r"[,;.:،؛，；。：]\W*$")


def styled(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs with the names of their styles; a masthead begins with its session."""
    before = None
    for paragraph in paragraphs:
        begins = paragraph.kind is Kind.MASTHEAD and before is not Kind.MASTHEAD
        yield replace(paragraph, style="Session" if begins else style_of(paragraph))
        before = paragraph.kind


def style_of(paragraph: Paragraph) -> str:
    """The style's name; body paragraphs without a tab of their own get one that indents the first line."""
    if paragraph.cell is not None:
        return "Table_Text"
    if paragraph.kind is Kind.TITLE:
        return "Title_H1" if "\t" in paragraph.source_text else "Title_H1 Plain"
    if paragraph.kind is Kind.ANNEX and _is_heading(paragraph):
        return "_ H _Ch"
    return _BY_KIND.get(paragraph.kind) or _body_style(paragraph)


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
