"""Texts made alike for searching: what a reader types finds what a text has.

    كتاب        finds كِتَاب, which has vowel signs
    30 days     finds 30 days where a non-breaking blank stands between
    State's     finds State’s

Nothing that is only displayed is in them: words are sought in the wording, and note marks are passed over.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from unicodedata import combining

_PASSED_OVER = re.compile(
    "[\u00ad\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]"
)
"""Vowel signs and lengthenings, soft hyphens, joiners and directions, marks of notes."""
_ALIKE = (
    *((blank, " ") for blank in "\u00a0\u2002\u2003\u2007\u2009\u202f\t"),
    *((hyphen, "-") for hyphen in "\u2010\u2011"),
    *((quote, "'") for quote in "\u2018\u2019"),
    *((quote, '"') for quote in "\u201c\u201d"),
    *((alef, "\u0627") for alef in "\u0622\u0623\u0625\u0671"),
    ("\u0649", "\u064a"),
)


@dataclass(frozen=True)
class Folded:
    """A text without what is passed over; `gaps[i]` is where in `text` the i-th such character stood."""

    text: str
    gaps: tuple[int, ...] = ()
    clinging: tuple[bool, ...] = ()
    """Whether each of them belongs to the letter before it."""

    @cached_property
    def lower(self) -> str:
        """The text in small letters, as long as `text`."""
        lowered = self.text.lower()
        if len(lowered) == len(self.text):
            return lowered
        return "".join(small if len(small := letter.lower()) == 1 else letter for letter in self.text)

    def wording(self, begin: int, end: int) -> tuple[int, int]:
        """Where characters of `text` stand in the wording, with the vowel signs of the last one."""
        last = bisect_right(self.gaps, end - 1)
        until = end + last
        while last < len(self.gaps) and self.gaps[last] == end and self.clinging[last]:
            last, until = last + 1, until + 1
        return begin + bisect_right(self.gaps, begin), until

    def folded(self, offset: int) -> int:
        """Where a place of the wording stands in `text`."""
        low, high = 0, len(self.gaps)
        while low < high:
            middle = (low + high) // 2
            if self.gaps[middle] + middle < offset:
                low = middle + 1
            else:
                high = middle
        return offset - low


def fold(wording: str) -> Folded:
    """The wording as it is searched."""
    for one, other in _ALIKE:
        wording = wording.replace(one, other)
    passed = list(_PASSED_OVER.finditer(wording))
    if not passed:
        return Folded(wording)
    gaps = tuple(match.start() - number for number, match in enumerate(passed))
    clinging = tuple(bool(combining(match[0])) for match in passed)
    return Folded(_PASSED_OVER.sub("", wording), gaps, clinging)
