"""One resolution in six languages: what is the yearly update in one is so in the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare.real import LANGUAGES, comparison
from resolute.model import Comparison, FindingKind, Row

PAIRS = [("A_RES_76_176", "A_RES_78_208"), ("A_RES_74_153", "A_RES_80_204")]
UNTRANSLATED = {
    FindingKind.MECHANICAL,
    FindingKind.SUSPECT,
    FindingKind.CITATION,
    FindingKind.FOOTNOTE,
    FindingKind.NUMBER,
    FindingKind.ENTITY,
}
"""Kinds that speak of what no translator chooses."""

TRANSLATED_ANEW = {
    ("A_RES_76_176", "ar", "PP12"): "“on this subject” and “in particular” in other words",
    ("A_RES_76_176", "es", "OP23"): "“done” for “that is being done”",
    ("A_RES_74_153", "fr", "PP3"): "“droits humains” for “droits de l’homme”",
    ("A_RES_74_153", "ru", "PP3"): "a comma for “and”",
    ("A_RES_74_153", "zh", "PP3"): "“strengthen” for “promote”",
    ("A_RES_74_153", "ru", "OP17"): "“this” in another word",
}
"""Rows that are mechanical alone in English and hold other words besides in one language, and why."""


def compared(shared: Path, pair: tuple[str, str], language: str) -> Comparison:
    return comparison(shared, *(f"{name}-{language}.xml" for name in pair))


def labels(made: Comparison, row: Row) -> str:
    return ", ".join(paragraph.label for paragraph in made.later_of(row) if paragraph.label)


def kinds(made: Comparison) -> dict[str, set[FindingKind]]:
    return {labels(made, row): {f.kind for f in row.findings} for row in made.rows if labels(made, row)}


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
def test_what_no_translator_chooses_is_found_in_every_language(
    pair: tuple[str, str], language: str, shared: Path
) -> None:
    english, other = (kinds(compared(shared, pair, code)) for code in ("en", language))
    assert {at: found & UNTRANSLATED for at, found in other.items()} == {
        at: found & UNTRANSLATED for at, found in english.items()
    }


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0])
def test_what_is_only_the_yearly_update_is_so_in_every_language(
    pair: tuple[str, str], language: str, shared: Path
) -> None:
    english, other = (yearly(compared(shared, pair, code)) for code in ("en", language))
    anew = {at for name, code, at in TRANSLATED_ANEW if (name, code) == (pair[0], language)}
    assert other == english - anew


def yearly(made: Comparison) -> set[str]:
    """The rows whose wording moved on with the calendar alone."""
    besides = {FindingKind.FOOTNOTE, FindingKind.EDITORIAL, FindingKind.RENUMBERED, FindingKind.MECHANICAL}
    return {at for at, found in kinds(made).items() if FindingKind.MECHANICAL in found and found <= besides}
