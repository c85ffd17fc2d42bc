"""Putting a paragraph's lines together: what stands between two of them.

A hyphen at a line's end is either the word's own or the typesetter's. Always dropping it gives
"selfdetermination", never dropping it "imple-mentation". The document itself tells: where the word stands
elsewhere within a line, it is written as it is there. Where it stands nowhere, it keeps its hyphen before a
capital or a figure and where its parts are words of the document ("science-based"), and else does what most
of the words did that could be told; the United Nations' own files hyphenate nothing, and keep all. Of "short-
and long-term" the blank stays, which gave "short-and long-term". Behind a dash or a slash in a word there is
none: "2021–2022", "A/RES/78/208"; nor between Chinese signs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from resolute.readers.pdf.lines import DOUBTS, Line
from resolute.readers.pdf.scripts import is_unspaced

_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011'’][^\W_]+)*")
_LAST = re.compile(r"(?P<word>[^\W_]+(?:[-\u2010\u2011][^\W_]+)*)[-\u2010]$")
_FIRST = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_GLUED = re.compile(r"\S[-\u2010\u2011–—/]$|[(\[«“]$")
_DOUBT = re.compile(f"[{DOUBTS}]")
_DOUBTFUL = re.compile(rf"(?P<first>[^\W_]*)(?P<doubt>[{DOUBTS}])(?=(?P<second>[^\W_]*))")
_BESIDE_DOUBT = re.compile(rf"[^\W_]*[{DOUBTS}][^\W_]*")
_HYPHENS = ("-", "\u2010")
_LONGEST_WORD = 80
_SUSPENDED = frozenset(("and", "or", "to", "et", "ou", "y", "o", "e", "u", "и", "или"))
"""Words that follow the first half of "short- and long-term"."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that stand within lines, in lower case, which follow which, and whether words are broken."""

    words: frozenset[str] = field(default_factory=frozenset[str])
    pairs: frozenset[tuple[str, str]] = field(default_factory=frozenset[tuple[str, str]])
    breaks_words: bool = False

    def between(self, before: str, after: str) -> tuple[int, str]:
        """How many characters to take from the end of `before`, and what to put between it and `after`."""
        before, after = before.rstrip(), after.lstrip()
        last, first = _last_word(before), _FIRST.match(after)
        if last and first:
            if first[0] in _SUSPENDED:
                return 0, " "
            return (1, "") if self._is_broken(last, first[0]) else (0, "")
        if _GLUED.search(before[-2:]) or is_unspaced(before[-1:]) or is_unspaced(after[:1]):
            return 0, ""
        return 0, " "

    def settled(self, text: str) -> str:
        """The text with its doubtful gaps told: closed in a word of the document, blank between two."""
        return _DOUBTFUL.sub(self._settled, text) if _DOUBT.search(text) else text

    def _settled(self, found: re.Match[str]) -> str:
        first, doubt, second = found["first"], found["doubt"], found["second"]
        if (first + second).lower() in self.words:
            return first
        is_likely = doubt == DOUBTS[0]
        return f"{first} " if is_likely or (first.lower(), second.lower()) in self.pairs else first

    def _is_broken(self, last: str, first: str) -> bool:
        told = told_by(self.words, last, first)
        return self.breaks_words if told is None else told


def _last_word(text: str) -> str:
    """The word that a text ends with where a hyphen follows it, or empty."""
    found = _LAST.search(text[-_LONGEST_WORD:]) if text.endswith(_HYPHENS) else None
    return found["word"] if found else ""


def _without_last_word(text: str) -> str:
    return text[: len(text) - len(_last_word(text)) - 1] if text.endswith(_HYPHENS) else text


def told_by(words: frozenset[str], last: str, first: str) -> bool | None:
    """Whether a word that ends a line in a hyphen is broken there; None where the words do not tell."""
    if f"{last}-{first}".lower() in words:
        return False
    if (last + first).lower() in words:
        return True
    if first[0].isupper() or first[0].isdecimal() or last[-1].isdecimal():
        return False
    parts = [part.lower() for part in (*re.split(r"[-\u2010\u2011]", last), first)]
    return False if all(part in words for part in parts) else None


def vocabulary_of(paragraphs: Iterable[Sequence[Line]]) -> Vocabulary:
    """The words of the lines, less those that a line's end may have cut."""
    counts: Counter[str] = Counter()
    pairs: set[tuple[str, str]] = set()
    ends: list[tuple[str, str]] = []
    for lines in paragraphs:
        for line in lines:
            text = _BESIDE_DOUBT.sub(" ", "".join(run.text for run in line.runs)).rstrip()
            found = [word.lower().replace("\u2011", "-") for word in _WORD.findall(_without_last_word(text))]
            counts.update(found)
            pairs.update(pairwise(found))
        for before, after in pairwise(lines):
            last, first = _last_word(before.text.rstrip()), _FIRST.match(after.text.lstrip())
            if last and first:
                ends.append((last, first[0]))
                counts[first[0].lower()] -= 1
    words = frozenset(word for word, count in counts.items() if count > 0)
    told = [told_by(words, last, first) for last, first in ends]
    return Vocabulary(words, frozenset(pairs), told.count(True) > told.count(False))
