from __future__ import annotations

from pathlib import Path

import pytest

from helpers.program import python
from resolute.model import Resolution, Unreadable
from resolute.readers import open_resolution

TEXTS = {
    "en": "The Assembly’s “tide tables”, kept by £200 lamps, are to be published without further delay.",
    "fr": "L’Assemblée générale, préoccupée par la marée, décide d’élever les digues à côté des écluses.",
    "es": "La Asamblea General, preocupada por la marea de la mañana, señala que la bahía está muy baja.",
    "pl": "Zgromadzenie Ogólne, zaniepokojone wysokością, postanawia że tablice będą ogłaszane co miesiąc.",
    "cs": "Valné shromáždění, znepokojené přílivem, rozhodlo, že tabulky budou zveřejňovány každý měsíc.",
    "ru": "Генеральная Ассамблея, будучи озабочена высотой прилива, постановляет публиковать таблицы.",
    "ar": "إن الجمعية العامة، إذ يساورها القلق إزاء ارتفاع المد والجزر في الموانئ، تقرر نشر الجداول كل شهر.",
    "zh": "大会，关切各港口的潮汐很少得到测量，决定每月公布潮汐表，并请各港口每天测量两次潮水的高度。",
    "zh-hant": "大會，關切各港口的潮汐很少得到測量，決定每月公布潮汐表，並請各港口每天測量兩次潮水的高度。",
    "el": "Η Γενική Συνέλευση, ανησυχώντας για την παλίρροια, αποφασίζει να δημοσιεύει τους πίνακες.",
}
MARKED = ("utf-8-sig", "utf-16", "utf-32")
UNMARKED = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
GUESSED = [
    ("en", "cp1252"),
    ("fr", "cp1252"),
    ("fr", "iso8859_15"),
    ("es", "cp1252"),
    ("es", "iso8859_1"),
    ("pl", "cp1250"),
    ("cs", "cp1250"),
    ("pl", "iso8859_2"),
    ("ru", "cp1251"),
    ("ru", "koi8_r"),
    ("ru", "iso8859_5"),
    ("ar", "cp1256"),
    ("ar", "iso8859_6"),
    ("zh", "gb18030"),
    ("zh-hant", "big5"),
    ("el", "cp1253"),
]


def read(data: bytes, encoding: str = "") -> Resolution:
    return open_resolution(Path("x"), data, encoding=encoding).resolution


@pytest.mark.parametrize("encoding", [*MARKED, *UNMARKED])
@pytest.mark.parametrize("language", TEXTS)
def test_unicode_is_told_with_and_without_its_mark(language: str, encoding: str) -> None:
    resolution = read(f"{TEXTS[language]}\r\nA/95/1\r\n".encode(encoding))
    assert [p.text for p in resolution.paragraphs] == [TEXTS[language], "A/95/1"]
    assert not any("guess" in notice for notice in resolution.notices)


@pytest.mark.parametrize(("language", "encoding"), GUESSED)
def test_other_encodings_are_guessed_and_the_guess_is_said(language: str, encoding: str) -> None:
    data = TEXTS[language].replace("’", "'").encode(encoding, "ignore")
    resolution = read(data)
    assert resolution.paragraphs[0].text == data.decode(encoding)
    assert "is read as text in" in resolution.notices[0]
    assert "a guess" in resolution.notices[0]


@pytest.mark.parametrize("encoding", ["koi8-r", "cp866", "utf-16-be"])
def test_the_user_can_say_which_it_is(encoding: str) -> None:
    resolution = read("Прилив".encode(encoding), encoding)
    assert [p.text for p in resolution.paragraphs] == ["Прилив"]


def test_the_users_word_is_of_no_use_for_documents() -> None:
    assert read(rb"{\rtf1 a}", "utf-16").format == "rtf"


@pytest.mark.parametrize(("encoding", "reason"), [("utf-8", "is no text in utf-8"), ("tidal", "no encoding")])
def test_the_users_word_may_be_wrong(encoding: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read("Прилив".encode("koi8-r"), encoding)


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh"])
@pytest.mark.parametrize("taken_for", ["cp1252", "cp1251", "latin-1"])
def test_garbled_text_is_refused(language: str, taken_for: str) -> None:
    garbled = TEXTS[language].encode().decode(taken_for, "replace")
    with pytest.raises(Unreadable, match="is garbled"):
        read(garbled.encode())


@pytest.mark.parametrize("language", TEXTS)
def test_sound_text_is_not_taken_for_garbled(language: str) -> None:
    assert read(TEXTS[language].encode())


def test_french_quotation_marks_are_not_taken_for_garbled() -> None:
    assert read("Il voit à\u00a0«\u00a0Brest\u00a0» à\u00a0«\u00a0Toulon\u00a0» la mer.".encode())


def test_a_few_damaged_characters_do_not_change_the_encoding() -> None:
    resolution = read(TEXTS["ru"].encode() + b"\xd0 2")
    assert resolution.paragraphs[0].text == f"{TEXTS['ru']}\ufffd 2"
    assert "has 1 damaged character" in resolution.notices[0]


def test_what_tells_encodings_is_loaded_where_it_is_needed() -> None:
    code = "import sys; import resolute.readers; print({'charset_normalizer', 'email'} & {*sys.modules})"
    assert python(code) == "set()"
