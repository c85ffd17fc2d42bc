"""Number words, which matching masks as it masks figures.

Prevents the next session from parting what belongs together, where it is most of a short paragraph:

    Welcomes the report of the seventy-second session;  →  Welcomes the report of the seventy-fourth session;

The words are the ordinals of resources/languages.
"""

from __future__ import annotations

from functools import cache

from resolute.compare.normalize import fold
from resolute.paths import resource, toml


def is_number_word(folded: str) -> bool:
    """Whether a folded word is an ordinal, or made of such words with hyphens."""
    words = _words()
    return folded in words or ("-" in folded and all(part in words for part in folded.split("-")))


@cache
def _words() -> frozenset[str]:
    tables = map(toml, sorted(resource("languages").glob("*.toml")))
    return frozenset(fold(word) for table in tables for word in table.get("ordinals", {}))
