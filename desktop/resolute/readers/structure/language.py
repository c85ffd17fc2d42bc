"""Which of the six languages a text is in: by its script, and among Latin ones by frequent words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from resolute.readers.structure.cues import cues_of

_LATIN = ("en", "fr", "es")
_LETTERS = {
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
}
_LATIN_LETTERS = re.compile(r"[A-Za-z]")
_WORTH = {"zh": 4}
"""Letters of Latin script that one of another weighs against, where that is not one."""
_ENOUGH = 6
"""Frequent words that a block of Latin script must have to be told by itself."""
_LOOKED_AT = 1000
"""Characters of a block that are looked at."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What a block says: a language or none, how many letters speak for it, whether it stands by itself."""

    language: str = ""
    weight: int = 0
    is_sure: bool = False


def vote_of(text: str) -> Vote:
    """The vote of one block."""
    text = text[:_LOOKED_AT]
    return _vote_by_words(text) if text.isascii() else _vote_by_script(text) or _vote_by_words(text)


def language_of(votes: Iterable[Vote]) -> str:
    """The language of most of the text; empty where there is no telling."""
    weights: Counter[str] = Counter()
    for vote in votes:
        weights[vote.language] += vote.weight
    del weights[""]
    return max(weights, key=lambda language: weights[language], default="")


def _vote_by_script(text: str) -> Vote | None:
    counts = {language: len(letters.findall(text)) for language, letters in _LETTERS.items()}
    language = max(counts, key=lambda name: counts[name])
    if counts[language] * _WORTH.get(language, 1) <= len(_LATIN_LETTERS.findall(text)):
        return None
    return Vote(language, counts[language], is_sure=True)


def _vote_by_words(text: str) -> Vote:
    """Of two languages one must have half as many frequent words again as the other."""
    words = text.casefold().split()
    counts = {language: sum(map(cues_of(language).words.__contains__, words)) for language in _LATIN}
    best, second = sorted(counts, key=lambda name: -counts[name])[:2]
    if not counts[best] or counts[best] < 1.5 * counts[second]:
        return Vote()
    return Vote(best, 5 * counts[best], counts[best] >= _ENOUGH)
