"""Note marks that stand as figures glued to the wording: "2012,1 19/36", "21 March 20132", "Mediation1".

The marks run 1, 2, 3 … through the text and may repeat. Figures are taken for a mark where the next number,
or one met already, comes right after a word, a bracket, punctuation or a year. The marks so found must come
out as many as there are notes. If they don't, one candidate after another is left out; if that doesn't help,
nothing is a mark, for a wrong guess would change the wording.

Where the notes are called "1/", as they were before 1995, the marks are too, with a blank before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from resolute import limits

_GLUED = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=[)\]”’\"'»,;.:،؛。，；]))(?P<mark>\d{1,3})(?=[\s,;.:)\]”’،؛。，；]|$)"
    r"|(?<!\d)(?:1[89]|20)\d\d(?P<after_year>\d{1,2})(?=[\s,;.:)،؛。，；]|$)"
)
_SLASHED = re.compile(r"(?<=\S) ?(?<!\d)(?P<mark>\d{1,3})/(?=[\s,;.:)\]”’]|$)(?!\s\d+\s)")
_WORD = re.compile(r"\S*$")
_REFERENCE = re.compile(r"[/\d]|\b[A-Z]\.|^(?:Nos?|vols?|paras?|chap|sect|arts?|pp?)\.$")
_REACH = 100
"""Characters before figures that are looked at: a word."""
_CLEAR = tuple(",;)]”’»،؛，；。")
"""After these, figures without a blank are a mark, but for the thousands of a number."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Figures that may be a mark: in which text, where in it, and what they say."""

    text: int
    start: int
    end: int
    number: int


def marks_in(texts: Sequence[str], notes: int, *, slashed: bool = False) -> tuple[Figure, ...] | None:
    """The marks among the figures of the texts, in order; None where they don't come out at `notes`."""
    kind = _slashed if slashed else _figures
    figures = (figure for place, text in enumerate(texts) for figure in kind(place, text))
    candidates = list(islice(figures, limits.FIGURES + 1))
    found = _accepted(candidates)
    if len(candidates) > limits.FIGURES:
        return None
    if _count(found) == notes:
        return found
    for left_out in _counting(found):
        without = _accepted(figure for figure in candidates if figure is not left_out)
        if _count(without) == notes:
            return without
    return None


def _figures(place: int, text: str) -> Iterator[Figure]:
    for match in _GLUED.finditer(text):
        group = "mark" if match["mark"] else "after_year"
        start, digits = match.start(group), match[group]
        if group == "after_year" or not _belongs_to_word(text[max(start - _REACH, 0) : start], digits):
            yield Figure(place, start, match.end(group), int(digits))


def _slashed(place: int, text: str) -> Iterator[Figure]:
    """Marks like "1/", with the blank before them, which is theirs."""
    for match in _SLASHED.finditer(text):
        yield Figure(place, match.start(), match.end(), int(match["mark"]))


def _belongs_to_word(before: str, digits: str) -> bool:
    """Whether the figures go on a number, a symbol or another reference: "50,289", "A/93/L.2", "para.5"."""
    if before.endswith(_CLEAR):
        return before[-2:-1].isdecimal() and len(digits) == 3
    word = _WORD.search(before)
    return word is not None and _REFERENCE.search(word[0]) is not None


def _accepted(candidates: Iterable[Figure]) -> tuple[Figure, ...]:
    found: list[Figure] = []
    following = 1
    for figure in candidates:
        if 0 < figure.number <= following:
            found.append(figure)
            following += figure.number == following
    return tuple(found)


def _counting(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The first figure of each number: without one of the others the count would be the same."""
    following = 1
    for figure in figures:
        if figure.number == following:
            yield figure
            following += 1


def _count(figures: Iterable[Figure]) -> int:
    return max((figure.number for figure in figures), default=0)
