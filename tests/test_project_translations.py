"""Every text that a window says can be translated, and what is translated fits what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from translatable import SOURCES, translatable
from translations import LANGUAGES, file_of

TEXTS, LOST = translatable()
_VALUE = re.compile(r"\{(\w+)\}")
_OTHER_WAYS = re.compile(r"\b(?:self|window)\.tr\(|QCoreApplication\.translate|\b_tr\(")
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def messages(language: str) -> list[ET.Element]:
    return list(ET.parse(file_of(language)).iter("message"))


def source_of(message: ET.Element) -> str:
    return message.findtext("source", "")


def translations_of(message: ET.Element) -> Iterator[str]:
    for element in message.iter("translation"):
        forms = [each.text or "" for each in element.iter("numerusform")]
        yield from filter(None, forms or [element.text or ""])


def test_no_text_is_put_together_where_a_window_must_look_it_up() -> None:
    assert not LOST


def test_texts_are_translated_in_one_way() -> None:
    files = [file for file in SOURCES.rglob("*.py") if file.name != "translating.py"]
    assert not [file.name for file in files if _OTHER_WAYS.search(file.read_text(encoding="utf-8"))]


@in_every_language
def test_the_translators_have_every_text_that_is_said_and_no_other(language: str) -> None:
    """`make texts` puts new ones into the files."""
    there = {(source_of(each), each.get("numerus") == "yes") for each in messages(language)}
    assert there == {(text.source, text.is_plural) for text in TEXTS}


@in_every_language
def test_a_translation_has_the_values_of_its_text(language: str) -> None:
    """A form that says the number in a word may leave it out."""
    wrong: list[str] = []
    for message in messages(language):
        wanted = set(_VALUE.findall(source_of(message)))
        free = {"n"} if message.get("numerus") else set[str]()
        found = [set(_VALUE.findall(each)) for each in translations_of(message)]
        wrong += [source_of(message) for each in found if not wanted - free <= each <= wanted]
    assert not wrong


@in_every_language
def test_a_key_of_a_menu_is_marked_where_the_text_has_one(language: str) -> None:
    unlike = [
        source_of(message)
        for message in messages(language)
        for each in translations_of(message)
        if len(re.findall("&(?!&)", each)) > len(re.findall("&(?!&)", source_of(message)))
    ]
    assert not unlike


def test_every_language_of_the_files_has_one(root: Path) -> None:
    assert {file_of(each) for each in LANGUAGES} == set((root / "resources" / "i18n").glob("*.ts"))
