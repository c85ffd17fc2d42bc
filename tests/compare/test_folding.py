"""What matching sees: spelling folded, openings by role, number words masked."""

from __future__ import annotations

import pytest

from compare.notation import resolution
from resolute.compare.normalize import fold
from resolute.compare.numerals import is_number_word
from resolute.compare.openings import role
from resolute.compare.wordings import wordings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Women’s rights”\u00a0– all", '"Women\'s rights" - ALL'),
        ("الإنسـان", "الانسان"),
        ("تُسلِّم", "تسلم"),
        ("ещё", "еще"),
        ("２０１３年；", "2013年;"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_folded_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Recalling", "Recalls"),
        ("Recalling also", "Further recalls"),
        ("Rappelant en outre", "Rappelle"),
        ("又重申", "重申"),
        ("وإذ تشير أيضا إلى", "تشير"),
        ("Pays tribute", "Also pays tribute"),
    ],
)
def test_one_role(one: str, other: str) -> None:
    assert role(one) == role(other)


def test_other_verb_is_another_role() -> None:
    assert role("Recalls") != role("Requests")


@pytest.mark.parametrize(
    ("word", "is_number"),
    [("seventy-second", True), ("الأولى", True), ("frost", False), ("self-second", False)],
)
def test_number_words(word: str, is_number: bool) -> None:
    assert is_number_word(fold(word)) == is_number


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Recalls resolution 68/164 of 18 December 2013", "Recalls resolution 72/169 of 19 December 2017"),
        ("Notes the report (A/68/456)", "Notes the report (A/72/439/Add.2)"),
        ("Asks 12 growers", "Asks 1,400 growers"),
    ],
)
def test_masked_wordings_are_the_same(earlier: str, later: str) -> None:
    seen = wordings(resolution(earlier).paragraphs, resolution(later).paragraphs)
    assert seen.earlier[0].words == seen.later[0].words


def test_crowded_words_say_less() -> None:
    plan = "the Plan of Action on Frost and Wells"
    earlier = resolution("\n".join(f"Recalling {plan} in {place}," for place in ("hills", "vales", "towns")))
    later = resolution(f"Recalling {plan} in towns,\nRecalling {plan},")
    seen = wordings(earlier.paragraphs, later.paragraphs)
    assert seen.likeness(2, 0) > 0.99 > 0.8 > seen.likeness(0, 0)
