"""Note marks that stand as figures glued to the wording: "2012,1 19/36", "21 March 20132", "Mediation1".

The marks run 1, 2, 3 … through the text and may repeat. Figures are taken for a mark where the next number,
or one met already, comes right after a word, a bracket, punctuation or a year. The marks so found must come
out as many as there are notes. If they don't, one candidate after another is left out; if that doesn't help,
nothing is a mark, for a wrong guess would change the wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_GLUED = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=[)\]”’\"'»,;.:،؛。，；]))(?P<mark>\d{1,3})(?=[\s,;.:)\]”’،؛。，；]|$)"
    r"|(?<!\d)(?:1[89]|20)\d\d(?P<after_year>\d{1,2})(?=[\s,;.:)،؛。，；]|$)"
)
_TOKEN = re.compile(r"\S*$")
_SYMBOL_LIKE = re.compile(r"[/\d]|\b[A-Z]\.|^(?:No|vol|para|chap|sect|art|pp?)\.$")
_YEAR_END = re.compile(r"(?:1[89]|20)\d\d[)\]”’\"'»]?[,;.:]$")


@dataclass(frozen=True, slots=True)
class Figure:
    """Figures that may be a mark: in which text, where in it, and what they say."""

    text: int
    start: int
    end: int
    number: int


def marks_in(texts: Sequence[str], notes: int) -> tuple[Figure, ...] | None:
    """The marks among the figures of the texts, in order; None where they don't come out at `notes`."""
    candidates = [figure for place, text in enumerate(texts) for figure in _figures(place, text)]
    found = _accepted(candidates)
    if _count(found) == notes:
        return found
    for left_out in found:
        without = _accepted(figure for figure in candidates if figure is not left_out)
        if _count(without) == notes:
            return without
    return None


def _figures(place: int, text: str) -> list[Figure]:
    found: list[Figure] = []
    for match in _GLUED.finditer(text):
        group = "mark" if match["mark"] else "after_year"
        if group == "after_year" or not _is_in_symbol(text[: match.start(group)]):
            found.append(Figure(place, match.start(group), match.end(group), int(match[group])))
    return found


def _is_in_symbol(before: str) -> bool:
    """Whether the word that the figures end is a symbol or another reference rather than wording."""
    token = _TOKEN.search(before)
    word = token[0] if token else ""
    return bool(_SYMBOL_LIKE.search(word)) and not _YEAR_END.search(word)


def _accepted(candidates: Iterable[Figure]) -> tuple[Figure, ...]:
    found: list[Figure] = []
    following = 1
    for figure in candidates:
        if 0 < figure.number <= following:
            found.append(figure)
            following += figure.number == following
    return tuple(found)


def _count(figures: Iterable[Figure]) -> int:
    return max((figure.number for figure in figures), default=0)
