from __future__ import annotations

import pytest

from resolute.readers.structure.cues import LANGUAGES, cues_of
from resolute.readers.structure.language import language_of, vote_of
from resolute.readers.structure.plain import plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_hold_what_is_asked_of_them(language: str) -> None:
    cues = cues_of(language)
    assert set(cues.table["organs"]) == {"ga", "sc", "ecosoc", "hrc"}
    assert len(cues.openings.preambular) > 150
    assert len(cues.openings.operative) > 150


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Resolution adopted by the General Assembly on 19 December 2040"),
        ("fr", "Résolution adoptée par l’Assemblée générale le 19 décembre 2040"),
        ("es", "Resolución aprobada por la Asamblea General el 19 de diciembre de 2040"),
        ("ru", "Резолюция, принятая Генеральной Ассамблеей 19 декабря 2040 года"),
        ("zh", "2040年12月19日大会决议"),
        ("ar", "قرار اتخذته الجمعية العامة في 19 كانون الأول/ديسمبر 2040"),
    ],
)
def test_adoption_lines_and_their_dates(language: str, line: str) -> None:
    assert cues_of(language).line("adoption", plain(line))
    assert cues_of(language).date(plain(line)) == "2040-12-19"


@pytest.mark.parametrize(
    ("language", "line", "session"),
    [
        ("en", "Ninety-third session", 93),
        ("en", "Eightieth session", 80),
        ("fr", "Quatre-vingt-onzième session", 91),
        ("fr", "Soixante-dix-huitième session", 78),
        ("es", "Octogésimo cuarto período de sesiones", 84),
        ("ru", "Восемьдесят первая сессия", 81),
        ("zh", "第八十七届会议", 87),
        ("zh", "第一百零二届会议", 102),
        ("ar", "الدورة الثانية والثمانون", 82),
    ],
)
def test_ordinals_of_sessions(language: str, line: str, session: int) -> None:
    found = cues_of(language).line("session", plain(line))
    assert found is not None
    assert cues_of(language).ordinal(found["ordinal"]) == session


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "105th plenary meeting"),
        ("en", "54th (resumed) plenary meeting"),
        ("fr", "69e séance plénière"),
        ("es", "69ª sesión plenaria"),
        ("ru", "69‑е пленарное заседание"),
        ("zh", "第69次全体会议"),
        ("ar", "الجلسة العامة 69"),
    ],
)
def test_meetings(language: str, line: str) -> None:
    assert cues_of(language).line("meeting", plain(line))


@pytest.mark.parametrize("line", ["19 December 2040", "1 May 2040."])
def test_a_date_alone(line: str) -> None:
    assert cues_of("en").is_date(line)
    assert not cues_of("en").is_date(f"{line} and more")


@pytest.mark.parametrize("line", ["31 May 204", "the 131 May 2040", "40 May 2040"])
def test_no_dates(line: str) -> None:
    assert not cues_of("en").date(line)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Recalling the tides of the sea and the moon,"),
        ("fr", "Rappelant les marées de la mer et de la lune,"),
        ("es", "Recordando las mareas del mar y de la luna,"),
        ("ru", "ссылаясь на приливы"),
        ("zh", "回顾潮汐"),
        ("ar", "إذ تشير إلى المد"),
        ("", "1234 / 5678"),
    ],
)
def test_languages(language: str, text: str) -> None:
    assert language_of([vote_of(text)]) == language
