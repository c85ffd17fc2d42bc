"""Which documents a text refers to, and what it asks of the Secretary-General."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from resolute.model import Comparison, FindingKind, Kind, Paragraph, plainly
from resolute.model.references import CITATION, SYMBOL
from resolute.paths import resource, toml

_REFERENCE = re.compile(rf"(?<![A-Za-z0-9/])(?:{SYMBOL}|{CITATION})(?![A-Za-z0-9/])")
_OWN_SYMBOL = re.compile(r"^A/RES/(?=\d)")
_FRAME = {Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.TITLE, Kind.CLOSING}
_ASKING = {Kind.OPERATIVE, Kind.SUBPARAGRAPH}


def is_frame(paragraph: Paragraph) -> bool:
    """Whether it only says which document this is."""
    return paragraph.kind in _FRAME


def exchanged_references(comparison: Comparison) -> tuple[list[str], list[str]]:
    """The documents that the later text refers to and the earlier does not, and the other way round.

    The next resolution or report, in place of the last one, is neither.
    """
    earlier, later = (
        dict.fromkeys(
            reference
            for text in (
                *(p.text for p in side.paragraphs if not is_frame(p)),
                *(note.text for note in side.footnotes),
            )
            for reference in _references(text)
        )
        for side in (comparison.earlier, comparison.later)
    )
    following = {reference for text in _exchanged(comparison) for reference in _references(text)}
    return (
        [reference for reference in later if reference not in earlier and reference not in following],
        [reference for reference in earlier if reference not in later and reference not in following],
    )


def _exchanged(comparison: Comparison) -> Iterator[str]:
    """The words of changes that only follow from the calendar."""
    for row in comparison.rows:
        for finding in row.findings:
            if finding.kind is FindingKind.MECHANICAL:
                yield from (finding.earlier, finding.later)


def _references(text: str) -> Iterator[str]:
    for found in _REFERENCE.findall(plainly(text)):
        if any(map(str.isdecimal, found)):
            yield _OWN_SYMBOL.sub("", found)


def requests(paragraphs: tuple[Paragraph, ...], language: str) -> list[str]:
    """What operative paragraphs ask of the Secretary-General, each from its verb to the paragraph's end."""
    return [
        text[found.start() :]
        for paragraph in paragraphs
        if paragraph.kind in _ASKING
        for text in [" ".join(plainly(paragraph.text).split())]
        for pattern in _patterns(paragraph.language or language)
        for found in pattern.finditer(text)
    ]


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    table: dict[str, list[str]] = toml(resource("summary", "requests.toml"))
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in table.get(language, ()))
