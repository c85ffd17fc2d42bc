"""Figures that took each other's place in a change.

Prevents a change from being judged by half of its figure, since a change ends where the wording does:

    at its seventy-[-fourth-]{+sixth+} session        not the fourth that became the sixth
    [-the third-]{+a fourth+} session                 not a figure alone: an article changed too
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from resolute.compare.findings.changes import Change, Wording
from resolute.compare.findings.editorial import is_same_word
from resolute.compare.findings.figures import Figure, Type, figures, widened
from resolute.model import NOTE_MARK

_REACH = 40
"""How many characters around a change are looked at for the rest of an ordinal."""
_YEAR_OR_NUMBER = {Type.YEAR, Type.NUMBER}


@dataclass(frozen=True, slots=True)
class Exchange:
    """A figure that took another's place; `texts` are the row's, with a blank for each mark of a note."""

    earlier: Figure
    later: Figure
    texts: tuple[str, str]

    @property
    def before(self) -> str:
        return self.texts[1][: self.later.start]

    @property
    def after(self) -> str:
        return self.texts[1][self.later.end :]

    @property
    def detail(self) -> str:
        return f"{self.earlier.type.capitalize()}: {self.earlier.text} → {self.later.text}"


def held(change: Change, wording: Wording, side: int) -> list[Figure]:
    """The figures and words of one side of a change, ordinals whole, placed in that side's text."""
    start = (change.earlier_at, change.later_at)[side]
    size = len((change.deleted, change.inserted)[side])
    low = max(0, start - _REACH)
    shown = unmarked(wording, side)[low : start + size + _REACH]
    begin, end = widened(shown, start - low, start - low + size, wording.language)
    return [
        replace(figure, start=figure.start + low, end=figure.end + low)
        for figure in figures(shown, wording.language)
        if begin <= figure.start and figure.end <= end
    ]


def unmarked(wording: Wording, side: int) -> str:
    """The text of one side with a blank for each mark of a note."""
    return wording.texts[side].replace(NOTE_MARK, " ")


def exchanges(change: Change, wording: Wording) -> list[Exchange]:
    """The figures of a change that took each other's place; none where any of its words is another one."""
    ours, theirs = (held(change, wording, side) for side in (0, 1))
    if len(ours) != len(theirs):
        return []
    pairs = list(zip(ours, theirs, strict=True))
    if not all(_answer(one, other, wording.language) for one, other in pairs):
        return []
    return list(_exchanged(pairs, wording))


def _answer(one: Figure, other: Figure, language: str) -> bool:
    """Whether two figures are of one type, or two words the same."""
    if one.type is Type.WORD is other.type:
        return is_same_word(one.text, other.text, language)
    return one.type is other.type or {one.type, other.type} == _YEAR_OR_NUMBER


def _exchanged(pairs: list[tuple[Figure, Figure]], wording: Wording) -> Iterator[Exchange]:
    texts = unmarked(wording, 0), unmarked(wording, 1)
    for one, other in pairs:
        if one.type is not Type.WORD and (one.value != other.value or one.text != other.text):
            yield Exchange(one, other, texts)
