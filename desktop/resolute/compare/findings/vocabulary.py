"""The words by which findings know what a figure or an addition is, from resources/.

Prevents a table of one language from speaking for another: a language without a table has no such words,
and its changes stay substantive.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from resolute.compare.findings.plain import plain
from resolute.paths import resource, toml


@cache
def words(language: str, name: str) -> frozenset[str]:
    """The set `name` of resources/compare/findings.toml, in the form that `plain` gives."""
    return frozenset(map(plain, _table("compare", "findings").get(language, {}).get(name, ())))


@cache
def counted(language: str) -> Mapping[str, int]:
    """The words for amounts, each with its amount."""
    found: list[str] = _table("compare", "findings").get(language, {}).get("cardinals", [])
    return {plain(word): count for count, word in enumerate(found, 1)}


@cache
def spellings(language: str) -> tuple[tuple[str, str], ...]:
    """Beginnings of words in two spellings."""
    found: list[tuple[str, str]] = _table("compare", "findings").get(language, {}).get("spellings", [])
    return tuple((one, other) for one, other in found)


@cache
def names(language: str) -> tuple[str, ...]:
    """The names of States, territories and bodies, as they are written."""
    kinds = _table("compare/entities", language).values() if language else ()
    return tuple(name for kind in kinds for name in kind)


@cache
def qualifiers(language: str) -> Mapping[tuple[str, ...], str]:
    """The effect of each qualifier, by its words."""
    found: dict[str, list[str]] = _table("compare", "qualifiers").get(language, {})
    return {
        tuple(plain(phrase).split(" ")) if language != "zh" else tuple(phrase): effect
        for effect, phrases in found.items()
        for phrase in phrases
    }


@cache
def force(part: str) -> Mapping[str, int]:
    """How strongly each key of an opening speaks in a part (preambular, operative), 0 to 10; indicative."""
    return _table("compare", "force").get(part, {})


@cache
def ordinals(language: str) -> Mapping[str, int]:
    """The ordinal words of a language with what they count."""
    found: dict[str, int] = _table("languages", language).get("ordinals", {}) if language else {}
    return {plain(word): count for word, count in found.items()}


@cache
def months(language: str) -> Mapping[str, int]:
    """The first word of each month's name, as a date writes it, with the month's number."""
    dates: dict[str, Any] = _table("languages", language).get("dates", {}) if language else {}
    found: list[list[str]] = dates.get("months", [])
    return {
        plain(name.replace(" ?/ ?", "/")): month for month, names in enumerate(found, 1) for name in names
    }


def _table(folder: str, name: str) -> dict[str, Any]:
    return toml(resource(folder, f"{name}.toml"))
