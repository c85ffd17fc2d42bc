from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from resolute.model import Phrase, counted
from resolute.window.language import LANGUAGES, speak, spoken
from resolute.window.main_window import MainWindow
from resolute.window.translating import tr
from window.walking import WINDOWS


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> str:
    speak(qapp, request.param)
    return request.param


def in_language(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("language", names, indirect=True)


@in_language(*LANGUAGES)
def test_every_dialog_opens(language: str, window: MainWindow, qtbot: QtBot) -> None:
    for opening in WINDOWS.values():
        top = opening(window)
        qtbot.wait(5)
        assert top.isVisible()
        if isinstance(top, QDialog):
            top.reject()
    assert language == QLocale().name().partition("_")[0]


@in_language("fr")
def test_the_menus_are_translated(language: str, window: MainWindow) -> None:
    assert language
    assert window.menuBar().actions()[0].text() == "&Fichier"


@in_language("fr")
def test_qts_own_buttons_are_translated(language: str) -> None:
    assert language
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"


@in_language("ar")
def test_arabic_mirrors_all_but_the_texts(language: str, window: MainWindow) -> None:
    assert language
    window.commands["open_sample"].trigger()
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.view.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.usefixtures("qapp")
def test_what_has_no_translation_is_said_in_english_with_the_right_number() -> None:
    said = [tr(counted(n, "{n} lamp of {name}", "{n} lamps of {name}", name="PP1")) for n in (1, 2)]
    assert said == ["1 lamp of PP1", "2 lamps of PP1"]


@pytest.mark.usefixtures("qapp")
def test_a_value_may_have_braces_of_its_own() -> None:
    assert tr("Note {mark}", mark="{n}") == "Note {n}"


@in_language("fr")
def test_phrases_within_phrases_are_translated_too(language: str) -> None:
    assert language
    said = tr(Phrase("{name} {reason}", name="a.docx", reason=Phrase("&Open pair…")))
    assert said == "a.docx &Ouvrir une paire…"


@pytest.mark.parametrize(
    ("chosen", "wanted", "found"),
    [
        ("ru", ["fr-FR"], "ru"),
        ("", ["pt-BR", "es-419", "fr"], "es"),
        ("", ["zh-Hans-CN"], "zh"),
        ("", ["ar_EG"], "ar"),
        ("", ["pt-BR"], "en"),
        ("xx", ["fr"], "fr"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(chosen: str, wanted: list[str], found: str) -> None:
    assert spoken(chosen, wanted) == found
