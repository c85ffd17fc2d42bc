"""Putting a paragraph's lines together, of a page or of a text: what stands between two of them.

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

_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011'’][^\W_]+)*")
_LAST = re.compile(r"(?P<word>[^\W_]+(?:[-\u2010\u2011][^\W_]+)*)[-\u2010]$")
_FIRST = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_GLUED = re.compile(r"\S[-\u2010\u2011–—/]$|[(\[«“]$")
_UNSPACED = re.compile(r"[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")
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

    def _is_broken(self, last: str, first: str) -> bool:
        told = told_by(self.words, last, first)
        return self.breaks_words if told is None else told


def ends_cut(text: str) -> bool:
    """Whether a line ends in a hyphen, behind which its last word goes on."""
    return text.rstrip().endswith(_HYPHENS)


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


def vocabulary_of(paragraphs: Iterable[Sequence[str]], doubts: str = "") -> Vocabulary:
    """The words of the paragraphs' lines, less those that a line's end may have cut.

    A word beside one of the `doubts`, signs for a gap that may be none, is no word yet.
    """
    doubtful = re.compile(rf"[^\W_]*[{doubts}][^\W_]*") if doubts else None
    undoubted = str.maketrans("", "", doubts)
    counts: Counter[str] = Counter()
    pairs: set[tuple[str, str]] = set()
    ends: list[tuple[str, str]] = []
    for lines in paragraphs:
        for line in lines:
            text = (doubtful.sub(" ", line) if doubtful else line).rstrip()
            found = [word.lower().replace("\u2011", "-") for word in _WORD.findall(_without_last_word(text))]
            counts.update(found)
            pairs.update(pairwise(found))
        for before, after in pairwise(line.translate(undoubted) for line in lines):
            last, first = _last_word(before.rstrip()), _FIRST.match(after.lstrip())
            if last and first:
                ends.append((last, first[0]))
                counts[first[0].lower()] -= 1
    words = frozenset(word for word, count in counts.items() if count > 0)
    told = [told_by(words, last, first) for last, first in ends]
    return Vocabulary(words, frozenset(pairs), told.count(True) > told.count(False))


def is_unspaced(character: str) -> bool:
    """Whether it is Chinese, or punctuation as wide: next to it a gap is layout and no blank."""
    return _UNSPACED.match(character) is not None
