"""What is sought: words or a regular expression, in one text or both; and the hits in one folded text."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from resolute.window.find.folding import Folded, fold
from resolute.window.pair.cells import Side

_PATIENCE = 1.0
"""Seconds that a regular expression may take for a whole text."""
_LETTER = "[^\\W\u2e80-\u9fff\uf900-\ufaff]"

Hit = tuple[int, int]
"""Where a hit begins and ends; never empty."""


@dataclass(frozen=True, slots=True)
class Hits:
    """All hits in a text, ascending, in characters of `Folded.text`: lists, since a letter has 200,000."""

    begins: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.begins)

    def __iter__(self) -> Iterator[Hit]:
        return zip(self.begins, self.ends, strict=True)

    def __getitem__(self, number: int) -> Hit:
        return self.begins[number], self.ends[number]


class Where(StrEnum):
    """Which texts are searched."""

    BOTH = "both"
    EARLIER = "earlier"
    LATER = "later"

    def has(self, side: Side) -> bool:
        return self is Where.BOTH or self.value == side.value


class UnusablePattern(Exception):
    """The regular expression is none, or takes too long; `reason` is in the words of Python."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Query:
    """What the user asks for. Words are found whatever their letters' case unless `case` is set."""

    text: str = ""
    where: Where = Where.BOTH
    words: bool = False
    case: bool = False
    regex: bool = False

    def matcher(self) -> Matcher:
        """Raises `UnusablePattern`."""
        return RegexMatcher(self) if self.regex else LiteralMatcher(self)


class LiteralMatcher:
    """Finds words as they were typed."""

    def __init__(self, query: Query) -> None:
        self._query = query
        folded = fold(query.text)
        self._sought = folded.text if query.case else folded.lower

    def hits(self, text: Folded, _borders: Iterable[int] = ()) -> Hits:
        """All hits in a text."""
        length, within = len(self._sought), text.text if self._query.case else text.lower
        if not self._sought.strip():
            return Hits([], [])
        if self._query.words:
            whole = re.compile(_whole(self._sought))
            begins = [match.start() for match in whole.finditer(within)]
        else:
            parts = within.split(self._sought)  # several times as fast as asking for one hit after another
            begins = list(accumulate(map(length.__add__, map(len, parts[:-1])), initial=-length))[1:]
        return Hits(begins, list(map(length.__add__, begins)))


class RegexMatcher:
    """Finds what a regular expression describes, within one row each time."""

    def __init__(self, query: Query) -> None:
        pattern = rf"\b(?:{query.text})\b" if query.words else query.text
        try:
            re.compile(query.text)  # a bracket too many must not close the one around
            self._pattern = re.compile(pattern, re.MULTILINE | (0 if query.case else re.IGNORECASE))
        except re.error as broken:
            raise UnusablePattern(broken.msg) from broken

    def hits(self, text: Folded, borders: Iterable[int] = ()) -> Hits:
        """All hits in a text; `borders` are where its rows begin. Raises `UnusablePattern`."""
        hits = list(self._hits(text.text, borders))
        return Hits([begin for begin, _end in hits], [end for _begin, end in hits])

    def _hits(self, text: str, borders: Iterable[int]) -> Iterator[Hit]:
        until = time.monotonic() + _PATIENCE
        begins = list(borders) or [0]
        for begin, end in zip(begins, [*(border - 1 for border in begins[1:]), len(text)], strict=True):
            yield from (match.span() for match in self._pattern.finditer(text, begin, end) if match[0])
            if time.monotonic() > until:
                raise UnusablePattern("takes too long")


Matcher = LiteralMatcher | RegexMatcher


def _whole(words: str) -> str:
    """A pattern for words that go on at neither end; Chinese has no blanks between words, so each end is one.

    The words stand first in it, since a pattern that begins with letters is sought many times as fast.
    """
    plain = re.escape(words)
    before = f"(?<!{_LETTER}{plain})" if re.match(_LETTER, words) else ""
    behind = f"(?!{_LETTER})" if re.match(_LETTER, words[-1]) else ""
    return plain + before + behind
