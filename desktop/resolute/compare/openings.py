"""Which part an opening plays, whatever its form.

Prevents a paragraph that went from the preamble to the operative part, or whose "also" became "further",
from looking as if it began with other words:

    Recalling also its resolution …   →   7. Recalls its resolution …          one role: recall

The table is resources/compare/openings.toml; openings that it lacks stand for themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from resolute.compare.normalize import fold
from resolute.paths import resource, toml


@lru_cache(maxsize=4096)
def role(opening: str) -> str:
    """The key of `opening` or of its longest beginning that has one, else its words without the ripple."""
    table = _table()
    words = _without_ripple(fold(opening)).split()
    beginnings = (" ".join(words[:end]) for end in range(len(words), 0, -1))
    return next((table[known] for known in beginnings if known in table), " ".join(words))


@lru_cache(maxsize=4096)
def ripple(opening: str) -> frozenset[str]:
    """The words for also and further in `opening`."""
    folded = fold(opening)
    padded = f" {folded} "
    return frozenset(
        phrase for phrase in _ripple() if f" {phrase} " in padded or (len(phrase) == 1 and phrase in folded)
    )


def is_opening(word: str) -> bool:
    """Whether `word` by itself opens paragraphs: recalls, вновь."""
    return fold(word) in _verbs()


@cache
def _verbs() -> frozenset[str]:
    return frozenset(opening.split()[0] for opening in _table())


def _without_ripple(opening: str) -> str:
    """`opening` without the words for also and further; in Chinese they are written on to the verb."""
    padded = f" {opening} "
    for phrase in _ripple():
        padded = padded.replace(f" {phrase} ", " ")
        if not phrase.isascii() and len(phrase) == 1:
            padded = padded.replace(f" {phrase}", " ")
    return padded


@cache
def _table() -> Mapping[str, str]:
    keys: dict[str, list[str]] = _resource()["keys"]
    return {fold(opening): key for key, openings in keys.items() for opening in openings}


@cache
def _ripple() -> tuple[str, ...]:
    by_language: dict[str, list[str]] = _resource()["ripple"]
    return tuple(fold(phrase) for phrases in by_language.values() for phrase in phrases)


def _resource() -> dict[str, dict[str, list[str]]]:
    return toml(resource("compare", "openings.toml"))
