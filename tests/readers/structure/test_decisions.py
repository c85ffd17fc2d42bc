"""Decisions: one paragraph in which an organ says that it decides, and items below it."""

from __future__ import annotations

from pathlib import Path

import pytest

from resolute.model import Confidence, Kind, Resolution
from resolute.readers import open_resolution

DECIDED = {
    "en": "At its 64th plenary meeting, on 19 December 2037, the General Assembly, recalling 92/5, decided:",
    "fr": "À sa 64e séance plénière, le 19 décembre 2037, l’Assemblée générale, rappelant 92/5, a décidé :",
    "es": "En su 64ª sesión plenaria, celebrada el 19 de diciembre de 2037, la Asamblea General decidió:",
    "ru": "На своем 64-м пленарном заседании 19 декабря 2037 года Генеральная Ассамблея постановила:",
    "ar": "في جلستها العامة 64، المعقودة في 19 كانون الأول/ديسمبر 2037، إن الجمعية العامة قررت:",
    "zh": "在2037年12月19日第64次全体会议上，大会回顾其2036年5月5日第92/512号决定，决定：",
}
ITEM = {
    "en": "To light the lanterns of the harbours an hour early;",
    "fr": "D’allumer les lanternes des ports une heure plus tôt ;",
    "es": "Encender las linternas de los puertos una hora antes;",
    "ru": "Зажигать фонари в портах на час раньше;",
    "ar": "أن تضاء فوانيس الموانئ قبل ساعة؛",
    "zh": "各港口的灯笼提早一小时点亮；",
}


def read(text: str) -> Resolution:
    return open_resolution(Path("x"), text.encode()).resolution


@pytest.mark.parametrize("language", DECIDED)
def test_an_adopted_decision(language: str) -> None:
    found = read(f"93/530. Lanterns\n\n{DECIDED[language]}\n\n(a) {ITEM[language]}\n\n(b) {ITEM[language]}")
    assert [p.kind for p in found.paragraphs] == [Kind.TITLE, Kind.OPERATIVE, *2 * [Kind.SUBPARAGRAPH]]
    assert [p.label for p in found.paragraphs[1:]] == ["OP1", "OP1 (a)", "OP1 (b)"]
    assert (found.masthead.organ, found.masthead.adopted) == ("ga", "2037-12-19")
    assert found.masthead.symbol == "A/DEC/93/530"
    assert found.paragraphs[1].confidence is Confidence.SURE


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (
            "Draft decision submitted by the Chair",
            "The General Assembly, recalling decision 92/512, decides:",
        ),
        ("Projet de décision déposé par la Présidente", "L’Assemblée générale décide :"),
        ("Proyecto de decisión presentado por la Presidencia", "La Asamblea General decide:"),
        ("Проект решения, представленный Председателем", "Генеральная Ассамблея постановляет:"),
        ("مشروع مقرر مقدم من الرئيس", "إن الجمعية العامة تقرر:"),
        ("主席提交的决定草案", "大会决定："),
    ],
)
def test_a_draft_decision(head: str, text: str) -> None:
    found = read(f"{head}\n\nLanterns\n\n{text}\n\n(a) 93;\n\n(b) 94.")
    assert [p.kind for p in found.paragraphs][-3:] == [Kind.OPERATIVE, *2 * [Kind.SUBPARAGRAPH]]


def test_a_file_of_several_draft_decisions() -> None:
    found = read(
        "Draft decision I\n\nReport\n\nThe General Assembly takes note of the report of the Committee."
        "\n\nDraft decision II\n\nDates\n\nThe General Assembly decides to meet on 4 May 2038."
    )
    assert [p.text[:20] for p in found.paragraphs if p.kind is Kind.OPERATIVE] == 2 * ["The General Assembly"]


def test_names_in_a_decision_are_no_paragraphs_and_sentences_are() -> None:
    found = read(
        "93/401. Keepers\n\nAt its 3rd meeting, on 5 October 2037, the General Assembly appointed:\n\n"
        "Ms. A,\n\nMr. B.\n\nAs a result, the Committee on Lanterns has the members that are listed above."
    )
    kinds = [Kind.TITLE, Kind.OPERATIVE, Kind.OTHER, Kind.OTHER, Kind.OPERATIVE]
    assert [p.kind for p in found.paragraphs] == kinds


def test_a_press_release_is_no_decision() -> None:
    found = read(
        "Lanterns again\n\nAt its 3rd meeting, on 5 October 2037, the General Assembly decided to wait."
    )
    assert not found.is_resolution
