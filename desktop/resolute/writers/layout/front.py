"""The lines below the masthead: session, committee, agenda item, a draft's sponsors and title.

The readers call all of them masthead; in the official files each has its own look.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from resolute.model import Kind, Masthead, Paragraph
from resolute.writers.layout.documents import is_committee_draft
from resolute.writers.official import Words, official_words

LINE, SESSION, COMMITTEE = "Agenda_Item_Normal", "Session", "Committee"
SUBSIDIARY = "Masthead_Subsidiary_Organ"
AGENDA_TITLE, SPONSORS, DRAFT_TITLE = "Agenda_Title_H2", "Sponsors", "Title_H1 Plain"


def front_styles(paragraphs: Iterable[Paragraph], masthead: Masthead, language: str) -> dict[str, str]:
    """The names of the styles of all lines of the masthead, by the paragraphs' ids."""
    lines = [paragraph for paragraph in paragraphs if paragraph.kind is Kind.MASTHEAD]
    styles = _styles((plain(line.text) for line in lines), masthead, official_words(language))
    return {line.id: style for line, style in zip(lines, styles, strict=True)}


def plain(text: str) -> str:
    """A line as it is looked for: single blanks, no difference between small and large letters."""
    return " ".join(text.split()).casefold()


def _styles(lines: Iterable[str], masthead: Masthead, words: Words) -> Iterator[str]:
    """Line by line; `usual` is what a line is that says nothing of itself, after those before it."""
    subsidiaries = {plain(name) for name in words["subsidiaries"].values()}
    usual, in_session = LINE, False
    for line in lines:
        if plain(words["draft"]) in line:
            yield SPONSORS
            usual = DRAFT_TITLE
        elif line in subsidiaries:
            yield SUBSIDIARY
        elif not in_session and plain(words["session"]) in line:
            yield SESSION
            usual, in_session = COMMITTEE if is_committee_draft(masthead) else LINE, True
        elif in_session and usual in (COMMITTEE, LINE) and _says(line, masthead.agenda_item):
            yield LINE
            usual = AGENDA_TITLE
        else:
            yield usual


def _says(line: str, agenda_item: str) -> bool:
    """Whether the line has the number of the agenda item; "3" is not in "31"."""
    number = plain(agenda_item)
    return bool(number) and re.search(rf"(?<!\d){re.escape(number)}(?!\d)", line) is not None
