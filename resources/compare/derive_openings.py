"""Writes resources/compare/openings.toml from the measured tables of openings.

    python resources/compare/derive_openings.py SHARED/domain

The English table gives each opening a key that joins its preambular and operative forms; the parallel table
gives, by count, the openings of the same paragraphs in five other languages. An opening goes to the key it
stands under most often.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

TARGET = Path(__file__).resolve().parent / "openings.toml"
LANGUAGES = ("fr", "es", "ru", "zh", "ar")
ENTRY = re.compile(r"(.+) (\d+)$")
PREPOSITION = re.compile(r" (?:of|to|by|that|in)$")
RIPPLE = {
    "en": ["also", "further"],
    "fr": ["également", "en outre", "aussi", "de plus"],
    "es": ["también", "además", "asimismo"],
    "ru": ["также", "далее"],
    "zh": ["又", "还"],
    "ar": ["أيضا", "أيضاً", "كذلك"],
}


def rows(path: Path) -> list[dict[str, str]]:
    """The lines of a tab-separated table by the names in its first line."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def keys(shared: Path) -> dict[str, Counter[str]]:
    """How often each opening stands under each key; forms with also and further are left out."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    english = dict(_english(rows(shared / "openings_force_en.tsv")))
    for opening, key in english.items():
        found[opening][key] += 1
    for row in rows(shared / "openings_parallel.tsv"):
        if (key := english.get(row["en"])) is None:
            continue
        found[row["en"]][key] += int(row["count"])
        for language in LANGUAGES:
            for entry in filter(None, map(ENTRY.match, (row[language] or "").split("; "))):
                found[entry[1]][key] += int(entry[2])
    return found


def _english(table: Iterable[dict[str, str]]) -> Iterator[tuple[str, str]]:
    """The English openings and their keys; the italic words often lack the preposition ("Taking note")."""
    for row in table:
        yield row["opening"], row["key"]
        yield PREPOSITION.sub("", row["opening"]), row["key"]


def table(found: dict[str, Counter[str]]) -> str:
    """The TOML: the ripple by language, and the openings of each key."""
    by_key: dict[str, list[str]] = defaultdict(list)
    for opening, counts in found.items():
        key = min(counts, key=lambda key: (-counts[key], key))
        by_key[key].append(opening)
    lines = [
        "# Which openings play the same role: the forms of one verb in preambular and operative paragraphs,",
        "# and their counterparts in six languages. Written by derive_openings.py from official counts.",
        "",
        "[ripple]",
        *(f"{language} = [{', '.join(map(_quoted, words))}]" for language, words in RIPPLE.items()),
        "",
        "[keys]",
        *(f"{key} = [{', '.join(map(_quoted, openings))}]" for key, openings in sorted(by_key.items())),
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return f'"{text}"'


if __name__ == "__main__":
    TARGET.write_text(table(keys(Path(sys.argv[1]))), encoding="utf-8")
