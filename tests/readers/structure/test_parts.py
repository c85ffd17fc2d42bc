"""The texts of one file, in every language and of every kind."""

from __future__ import annotations

import pytest

from readers.structure.building import recognized, shape
from resolute.readers.source import Block
from resolute.readers.structure import parts_of

DRAFT = ("The General Assembly,", "Recalling the moon,", "1. Welcomes tides.")


def names(*lines: str | Block) -> list[str]:
    return [part.called for part in parts_of(recognized(*lines))]


REPORTS = {
    "fr": (
        "Projet de résolution",
        "L’Assemblée générale,",
        "Rappelant la lune,",
        "1. Se félicite des marées.",
    ),
    "es": ("Proyecto de resolución", "La Asamblea General,", "Recordando la luna,", "1. Acoge las mareas."),
    "ru": ("Проект резолюции", "Генеральная Ассамблея,", "напоминая о луне,", "1. отмечает приливы."),
}


@pytest.mark.parametrize("language", REPORTS)
def test_drafts_of_a_report_in_other_languages(language: str) -> None:
    head, *draft = REPORTS[language]
    found = names(f"{head} I", "Luna", *draft, f"{head} II", "Sol", *draft)
    assert found == ["draft resolution I (Luna)", "draft resolution II (Sol)"]


def test_drafts_of_a_report_in_chinese_and_arabic() -> None:
    chinese = ("大会，", "回顾月亮，", "1. 欢迎潮汐。")
    assert len(names("决议草案一", "月亮", *chinese, "决议草案二", "太阳", *chinese)) == 2
    arabic = ("إن الجمعية العامة،", "إذ تشير إلى القمر،", "1 - ترحب بالمد.")
    assert len(names("مشروع القرار الأول", "القمر", *arabic, "مشروع القرار الثاني", "الشمس", *arabic)) == 2


def test_labels_in_a_report_begin_with_the_drafts_numeral() -> None:
    found = shape(recognized("Draft resolution I", "Tides", *DRAFT, "Draft resolution II", "Fog", *DRAFT))
    assert found == [
        "heading",
        "title",
        "organ",
        "I PP1",
        "I OP1",
        "heading",
        "title",
        "organ",
        "II PP1",
        "II OP1",
    ]


def test_one_draft_below_numbered_paragraphs_is_a_reports() -> None:
    assert names("3. The Committee recommends the following:", "Draft resolution", "Tides", *DRAFT) == [
        "report",
        "draft resolution (Tides)",
    ]


def test_a_draft_that_says_so_on_its_first_page_is_one_text() -> None:
    assert names("A/C.3/95/L.7", "Draft resolution", "Tides", *DRAFT) == []


def test_a_chapeau_behind_a_draft_is_none_of_it() -> None:
    lines = (
        "Draft resolution I",
        "Tides",
        *DRAFT,
        "5. It also recommends the following:",
        "Draft resolution II",
    )
    parts = parts_of(recognized(*lines, "Fog", *DRAFT))
    assert [(part.start, part.end) for part in parts] == [(0, 5), (6, 11)]


def test_a_letter_without_a_resolution() -> None:
    letter = "Letter dated 4 May 2040 from the Permanent Representative of Ruritania"
    assert names(letter, "I have the honour.", "Annex I", "Tides", "Annex II", "Fog") == [
        "letter",
        "annex I (Tides)",
        "annex II (Fog)",
    ]


def test_a_resolution_that_cites_a_letter_and_has_an_annex_is_no_letter() -> None:
    lines = (*DRAFT, "3rd plenary meeting", "Annex", "Letter dated 4 May 2040 from the tides", "Highest tide")
    assert names("95/1. Tides", *lines)[0] == "resolution (Tides)"


def test_a_single_resolution_has_no_parts() -> None:
    assert names("95/1. Tides", *DRAFT, "3rd plenary meeting") == []
