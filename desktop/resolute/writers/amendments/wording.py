"""The wording of one language, from resources/amendments: patterns that are filled and found again.

Writer and reader of the lists share them, so that what the one says the other understands. A language that
contracts ("à le" is "au") is found in its uncontracted form, in which names are the same wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from resolute.paths import resource, toml
from resolute.writers.amendments.quoting import HIDDEN, quoted

SURE = ("en", "fr")
"""The languages whose wording is sure; a text in another takes the first one's."""
Inner = tuple[str, str, str]
"""A field's name, and the table and the name of the pattern that stands in it."""
_FIELD = re.compile(r"\{(\w+)\}")
_QUOTED = ("old", "new", "context")
_BLANKS = re.compile(r"\s+")


class Wording:
    """The patterns of a language, in tables."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._tables = toml(resource("amendments", f"{language}.toml"))
        self._quotes: Sequence[str] = self._tables["quotes"]
        self._contractions: Sequence[tuple[str, str]] = self._tables["contractions"]
        self._found: dict[str, re.Pattern[str]] = {}

    def table(self, name: str) -> Mapping[str, str]:
        """A table's patterns by name."""
        return self._tables[name]

    def say(self, table: str, pattern: str, /, **fields: str) -> str:
        """The pattern with its fields filled."""
        return _FIELD.sub(lambda field: fields[field[1]], self._tables[table][pattern])

    def quote(self, text: str) -> str:
        """`text` in quotation marks that it does not hold itself."""
        return quoted(text, self._quotes)

    def contracted(self, text: str) -> str:
        """As the language writes it. Quotes have to be hidden."""
        for apart, joined in self._contractions:
            text = _exchanged(text, apart, joined)
        return text

    def normal(self, text: str) -> str:
        """`text` with single blanks, uncontracted: in this form patterns and names are looked for."""
        text = _BLANKS.sub(" ", text)
        for apart, joined in self._contractions:
            text = _exchanged(text, joined, apart)
        return text

    def find(self, table: str, name: str, text: str) -> dict[str, str] | None:
        """The fields of the pattern in a normal `text`, quotes hidden; None where it does not match."""
        return self._match(self._tables[table][name], text)

    def find_within(self, name: str, inner: Inner, text: str) -> dict[str, str] | None:
        """The fields of an instruction in which a field is another pattern, which `inner` names."""
        field, table, own = inner
        pattern: str = self._tables["instructions"][name]
        return self._match(pattern.replace(f"{{{field}}}", self._tables[table][own]), text)

    def _match(self, pattern: str, text: str) -> dict[str, str] | None:
        if pattern not in self._found:
            self._found[pattern] = self._compiled(pattern)
        found = self._found[pattern].fullmatch(text)
        return found.groupdict() if found else None

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        made, place = "", 0
        pattern = self.normal(pattern)
        for field in _FIELD.finditer(pattern):
            inner = HIDDEN if field[1] in _QUOTED else ".+?"
            made += f"{re.escape(pattern[place : field.start()])}(?P<{field[1]}>{inner})"
            place = field.end()
        return re.compile(made + re.escape(pattern[place:]), re.IGNORECASE)


@cache
def wording_of(language: str) -> Wording:
    """The wording for texts in a language."""
    return Wording(language if language in SURE else SURE[0])


def _exchanged(text: str, one: str, other: str) -> str:
    """`text` with the words `other` for the words `one`, in the case of the first letter."""

    def written(found: re.Match[str]) -> str:
        return other[0].upper() + other[1:] if found[0][0].isupper() else other

    return re.sub(rf"\b{re.escape(one)}\b", written, text, flags=re.IGNORECASE)
