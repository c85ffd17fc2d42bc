"""What official files write in each language, from templates/masthead.toml: organs, dates and the like."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from resolute.paths import template, toml


class Words(TypedDict):
    """One language's table of templates/masthead.toml."""

    united_nations: str
    general: str
    limited: str
    date: str
    months: list[str]
    session: str
    draft: str
    organs: dict[str, str]
    subsidiaries: dict[str, str]


def official_words(language: str) -> Words:
    """The words of a language; English where it is none of the six."""
    words: dict[str, Words] = toml(template("masthead.toml"))
    return words.get(language) or words["en"]


def long_date(iso: str, language: str) -> str:
    """An ISO 8601 date as official files write it ("18 December 2013"); anything else as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    words = official_words(language)
    return words["date"].format(day=day.day, month=words["months"][day.month - 1], year=day.year)
