"""Paragraphs found again in another reading of a text, so that handwork outlives a corrected file.

A text that was read anew, by a later version of the program or after somebody changed the file, may count its
paragraphs otherwise:

    earlier reading   12  Requests the keepers of the gauges      by index alone, a note on 12 would
    now               12  Recalling the tides                     stand on another paragraph
                      13  Requests the keepers of the gauges

A paragraph is the same where it begins the same, the nearest one where several do. What the user corrected
may have made its number or a note's mark part of its wording, or not: where no other paragraph begins the
same, one that does but for these is it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from resolute.app.session.values import Outlook, Session, Source
from resolute.app.values import Document, Pair
from resolute.model import Handwork, Paragraph, Spot

_LENGTH = 60
"""Characters by which a paragraph is known."""
_BARE_LENGTH = 40
_LEAD = re.compile(r"^\W*\(?[a-z]{1,5}\)")
"""A letter or a roman numeral in brackets."""
_LETTERS = re.compile(r"[\W\d_]+")
"""All that is no letter."""

Words = Mapping[int, str]


def words_of(paragraphs: Sequence[Paragraph], indices: Iterable[int]) -> dict[int, str]:
    """How paragraphs begin, by their indices; what there is none of is left out."""
    return {at: beginning(paragraphs[at]) for at in sorted(set(indices)) if 0 <= at < len(paragraphs)}


def beginning(paragraph: Paragraph) -> str:
    """The first words, however long the lines were."""
    return " ".join(paragraph.text.split())[:_LENGTH]


def named(handwork: Handwork, spots: Iterable[Spot] = ()) -> tuple[set[int], set[int]]:
    """The earlier and the later paragraphs that the handwork and other spots name."""
    named = [*handwork.seen, *(remark.spot for remark in handwork.remarks), *spots]
    earlier = {link.earlier for link in handwork.links if link.earlier is not None}
    later = {link.later for link in handwork.links if link.later is not None}
    earlier |= handwork.readings.earlier.paragraphs
    later |= handwork.readings.later.paragraphs
    for spot in named:
        if not spot.in_notes:
            earlier.update(spot.earlier)
            later.update(spot.later)
    return earlier, later


def session_of(pair: Pair, handwork: Handwork, outlook: Outlook) -> Session:
    """What is to be kept of a pair, with the words by which its paragraphs are found again."""
    earlier, later = named(handwork, (spot for spot in (outlook.current, outlook.top) if spot is not None))
    sources = _source(pair.earlier, earlier), _source(pair.later, later)
    return Session(*sources, handwork, outlook, pair.earlier.options.revisions)


def _source(document: Document, indices: Iterable[int]) -> Source:
    words = words_of(document.resolution.paragraphs, indices)
    part = document.part.name if document.part else ""
    return Source(document.path, document.as_read, tuple(words.items()), part)


class Finder:
    """Finds paragraphs of one text by the index that they had and by how they begin."""

    def __init__(self, words: Words, paragraphs: Sequence[Paragraph]) -> None:
        self._words = words
        self._now = [beginning(paragraph) for paragraph in paragraphs]

    def __call__(self, index: int) -> int | None:
        """Where the paragraph stands; None where none begins as it did."""
        words = self._words.get(index)
        if words is None:
            return None
        if index < len(self._now) and self._now[index] == words:
            return index
        same = [at for at, now in enumerate(self._now) if now == words]
        alike = [] if same else [at for at, now in enumerate(self._now) if _bare(now) == _bare(words)]
        return min(same or alike, key=lambda at: abs(at - index), default=None)


def _bare(words: str) -> str:
    """The words without what may be a number before them, figures and marks."""
    return _LETTERS.sub("", _LEAD.sub("", words))[:_BARE_LENGTH]
