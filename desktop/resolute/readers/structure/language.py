"""Which of the six languages a text is in: by its script, and among Latin ones by frequent words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from resolute.readers.structure.cues import cues_of

_LATIN = ("en", "fr", "es")
_SCRIPTS = {
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "zh": re.compile(r"[\u3400-\u9fff]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 6
"""Frequent words that a block of Latin script must have to be told by itself."""


def language_of(texts: Iterable[str]) -> str:
    """The language of most of the texts; empty where there is no telling."""
    votes: Counter[str] = Counter()
    for text in texts:
        language, weight = _vote(text, least=1)
        votes[language] += weight
    del votes[""]
    return max(votes, key=lambda language: votes[language], default="")


def language_of_block(text: str, before: str) -> str:
    """The language of one block; `before`, that of the block before it, where it does not tell."""
    language, _ = _vote(text, least=_ENOUGH)
    return language or before


def _vote(text: str, least: int) -> tuple[str, int]:
    """A language and how many letters or words speak for it."""
    scripts = {language: len(pattern.findall(text)) for language, pattern in _SCRIPTS.items()}
    script = max(scripts, key=lambda language: scripts[language])
    latin = sum(character.isascii() and character.isalpha() for character in text)
    if scripts[script] * (4 if script == "zh" else 1) > latin:
        return script, scripts[script]
    return _latin_vote(text, least)


def _latin_vote(text: str, least: int) -> tuple[str, int]:
    words = Counter(word.casefold() for word in _WORD.findall(text))
    counts = {language: sum(words[word] for word in cues_of(language).words) for language in _LATIN}
    best, second = sorted(counts, key=lambda language: -counts[language])[:2]
    sure = counts[best] >= least and counts[best] >= 1.5 * counts[second]
    return (best, 5 * counts[best]) if sure else ("", 0)
