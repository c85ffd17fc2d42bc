from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from resolute.window.actions import keys_of, plain_text
from resolute.window.commands import COMMANDS
from resolute.window.keys_and_signs import KeysAndSigns, SignPicture
from resolute.window.main_window import MainWindow
from resolute.window.pair.rows import Sign
from resolute.window.theme import theme


@pytest.fixture
def said(qtbot: QtBot) -> list[str]:
    """All that the dialog says."""
    dialog = KeysAndSigns(theme("light"))
    qtbot.addWidget(dialog)
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_every_shortcut_is_listed_beside_its_command(said: list[str]) -> None:
    for command in COMMANDS:
        if command.shortcuts:
            assert said[said.index(plain_text(command)) + 1] == keys_of(command)


def test_every_sign_of_the_gutter_is_explained(qtbot: QtBot) -> None:
    dialog = KeysAndSigns(theme("dark"))
    qtbot.addWidget(dialog)
    explained = {picture.sign for picture in dialog.findChildren(SignPicture)}
    assert explained == set(Sign) - {Sign.NONE, Sign.NOTE}


def test_it_opens_from_the_menu(window: MainWindow) -> None:
    window.commands["keys_and_signs"].trigger()
    dialog = window.findChild(KeysAndSigns)
    assert dialog
    assert dialog.isVisible()
    dialog.close()
