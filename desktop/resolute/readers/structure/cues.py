"""The cues of one language: what its resolutions are told by.

They stand in resources/languages, one TOML file a language:

`words`     frequent words by which the language is told among those of its script
`organs`    names of the organs, by key
`lines`     regular expressions that a whole line must match, the case of letters being equal; `{organ}`
            stands for the name of any organ, `{date}` for a date
`dates`     `forms` with `{day}`, `{month}` and `{year}`; `months` are names, or figures where it is empty
`ordinals`  words whose values add up to the number of a session
`openings`  first words of preambular and operative paragraphs, the frequent ones first
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from resolute.paths import resource, toml
from resolute.readers.structure.openings import Openings
from resolute.readers.structure.plain import plain

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


@dataclass(frozen=True)
class Cues:
    """One language's cues, compiled when they are asked for."""

    language: str
    table: Mapping[str, Any]

    def line(self, kind: str, text: str) -> re.Match[str] | None:
        """The match of a plain line with one of the expressions of a kind ("adoption")."""
        return next((found for pattern in self._lines[kind] if (found := pattern.fullmatch(text))), None)

    def within(self, kind: str, text: str) -> re.Match[str] | None:
        """The first match within a plain text, for lines that ran into one another."""
        return next((found for pattern in self._lines[kind] if (found := pattern.search(text))), None)

    def organ(self, text: str) -> str:
        """The key of the organ whose line this is ("The General Assembly,"), or empty."""
        found = self.line("organ", text)
        return self._organ_named(found["organ"]) if found else ""

    def decided(self, text: str) -> tuple[str, str]:
        """Who decides by a plain text ("At its 3rd meeting, on 4 May 2038, the …") and when, or empty."""
        found = self.line("decides", text)
        return (
            (self._organ_named(found["organ"]), self.date(text[: found.start("organ")]))
            if found
            else ("", "")
        )

    def date(self, text: str) -> str:
        """The last date of a plain text as ISO 8601, or empty."""
        dates = [found for pattern in self._dates for found in pattern.finditer(text)]
        return self._iso(max(dates, key=lambda found: found.start())) if dates else ""

    def date_at_start(self, text: str) -> str:
        """The date that a plain text begins with as ISO 8601, or empty."""
        found = next((found for pattern in self._dates if (found := pattern.match(text))), None)
        return self._iso(found) if found else ""

    def is_date(self, text: str) -> bool:
        """Whether the plain text is a date and nothing else."""
        return any(pattern.fullmatch(text.rstrip(" .,")) for pattern in self._dates)

    def ordinal(self, text: str) -> int:
        """The number that a session's ordinal says in words; 0 where it says none."""
        return sum(self._ordinals[word] for word in self._ordinal_words.findall(text.casefold()))

    @cached_property
    def openings(self) -> Openings:
        table: Mapping[str, list[str]] = self.table.get("openings", {})
        return Openings.of(table.get("preambular", []), table.get("operative", []), self.language)

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.table["words"])

    @cached_property
    def _lines(self) -> dict[str, list[re.Pattern[str]]]:
        lines: Mapping[str, str | list[str]] = self.table["lines"]
        return {kind: [self._compiled(pattern) for pattern in _listed(lines[kind])] for kind in lines}

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        organs = f"(?P<organ>{_either(map(plain, self.table['organs'].values()))})"
        filled = pattern.replace("{organ}", organs).replace("{date}", f"(?:{self._date_pattern})")
        return re.compile(filled, re.IGNORECASE)

    @property
    def _date_pattern(self) -> str:
        """Any date, for use within another expression."""
        return re.sub(r"\?P<\w+>", "?:", "|".join(pattern.pattern for pattern in self._dates))

    @cached_property
    def _dates(self) -> list[re.Pattern[str]]:
        month = "|".join(name for names in self._months for name in names) or r"\d{1,2}"
        places = {"day": r"(?P<day>\d{1,2})", "month": f"(?P<month>{month})", "year": r"(?P<year>\d{4})"}
        forms: list[str] = self.table["dates"]["forms"]
        return [re.compile(r"(?<!\d)" + form.format(**places), re.IGNORECASE) for form in forms]

    @property
    def _months(self) -> list[list[str]]:
        """The names of each month, as expressions."""
        return self.table["dates"]["months"]

    def _iso(self, found: re.Match[str]) -> str:
        month, day = self._month(found["month"]), int(found["day"])
        return f"{found['year']}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""

    def _month(self, name: str) -> int:
        if name.isdecimal():
            return int(name)
        matches = (any(re.fullmatch(form, name, re.IGNORECASE) for form in forms) for forms in self._months)
        return next(number for number, matched in enumerate(matches, 1) if matched)

    def _organ_named(self, name: str) -> str:
        organs: Mapping[str, str] = self.table["organs"]
        return next((key for key, known in organs.items() if plain(known).casefold() == name.casefold()), "")

    @cached_property
    def _ordinals(self) -> Mapping[str, int]:
        return {plain(word).casefold(): value for word, value in self.table["ordinals"].items()}

    @cached_property
    def _ordinal_words(self) -> re.Pattern[str]:
        return re.compile(_either(self._ordinals))


def _listed(patterns: str | list[str]) -> list[str]:
    return [patterns] if isinstance(patterns, str) else patterns


def _either(words: Iterable[str]) -> str:
    """An expression for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


@cache
def cues_of(language: str) -> Cues:
    """The cues of one of `LANGUAGES`."""
    return Cues(language, toml(resource("languages", f"{language}.toml")))
