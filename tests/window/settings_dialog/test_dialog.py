from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QDoubleSpinBox, QLineEdit
from shiboken6 import isValid

from resolute.app.worker import Export
from resolute.window.declared.values import Value
from resolute.window.main_window import MainWindow
from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import (
    AUTHOR,
    FACES,
    REMEMBERS_RECENT,
    SCHEME,
    SETTINGS,
    SIZE,
    THEME,
)
from resolute.window.settings_dialog.dialog import SettingsDialog
from resolute.window.theme import theme
from window.conftest import DirectJobs


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[SettingsDialog]:
    window.commands["open_sample"].trigger()
    window.commands["settings"].trigger()
    dialog = window.findChildren(SettingsDialog)[-1]
    yield dialog
    if isValid(dialog):
        dialog.close()


def choose(dialog: SettingsDialog, key: str, value: Value) -> None:
    """Set a field as a user does."""
    match dialog.fields[key].widget:
        case QComboBox() as field:
            field.setCurrentIndex(field.findData(value))
        case QDoubleSpinBox() as field:
            field.setValue(float(str(value)))
        case QLineEdit() as field:
            field.setText(str(value))
        case QCheckBox() as field:
            field.setChecked(bool(value))
        case other:
            raise AssertionError(other)


def an_installed_face() -> str:
    return QFontDatabase.families(QFontDatabase.WritingSystem.Latin)[0]


def test_every_setting_has_a_field(dialog: SettingsDialog) -> None:
    assert list(dialog.fields) == [option.key for option in SETTINGS]


def test_a_theme_takes_effect_at_once(dialog: SettingsDialog, window: MainWindow) -> None:
    choose(dialog, THEME.key, "dark")
    assert window.view.scene.theme == theme("dark")
    assert window.commands["dark_theme"].isChecked()


@pytest.mark.parametrize("scheme", ["green-red", "contrast"])
def test_a_scheme_takes_effect_at_once(dialog: SettingsDialog, window: MainWindow, scheme: str) -> None:
    choose(dialog, THEME.key, "light")
    choose(dialog, SCHEME.key, scheme)
    assert window.view.scene.theme.marks == theme("light", scheme).marks


def test_a_size_takes_effect_at_once_and_keeps_the_zoom(dialog: SettingsDialog, window: MainWindow) -> None:
    window.view.set_zoom(2.0)
    choose(dialog, SIZE.key, 14.0)
    assert window.view.scene.type.font("en").pointSizeF() == 28.0


def test_a_face_takes_effect_at_once(dialog: SettingsDialog, window: MainWindow) -> None:
    face = an_installed_face()
    choose(dialog, FACES[0].key, face)
    assert window.view.scene.type.font("en").families()[0] == face
    assert window.dock.panel.list.delegate.type.font("en").families()[0] == face
    assert window.view.scene.type.font("ar").families()[0] != face


def test_cancel_gives_back_what_there_was(
    dialog: SettingsDialog, window: MainWindow, settings: Settings
) -> None:
    before = window.view.scene.theme, window.view.scene.type
    for key, value in ((THEME.key, "dark"), (SCHEME.key, "contrast"), (SIZE.key, 20.0), (AUTHOR.key, "Ada")):
        choose(dialog, key, value)
    dialog.reject()
    assert (window.view.scene.theme, window.view.scene.type) == before
    assert all(settings.value(option) == option.default for option in SETTINGS)


def test_reset_sets_all_as_it_is_at_first(dialog: SettingsDialog, settings: Settings) -> None:
    choose(dialog, SIZE.key, 20.0)
    dialog.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert (settings.value(SIZE), dialog.fields[SIZE.key].value) == (11.0, 11.0)


def test_what_is_set_holds_at_the_next_start(dialog: SettingsDialog, tmp_path: Path) -> None:
    choose(dialog, SCHEME.key, "contrast")
    choose(dialog, SIZE.key, 15.0)
    dialog.accept()
    again = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    assert (again.value(SCHEME), again.value(SIZE)) == ("contrast", 15.0)


def test_the_author_is_the_one_of_the_redline(
    dialog: SettingsDialog, window: MainWindow, jobs: DirectJobs, tmp_path: Path
) -> None:
    choose(dialog, AUTHOR.key, "Ada of the Harbour")
    dialog.accept()
    window._save_to(str(tmp_path / "tides.docx"))  # noqa: SLF001 what the file dialog tells
    task = jobs.tasks[-1]
    assert isinstance(task, Export)
    assert task.options.author == "Ada of the Harbour"


def test_without_memory_the_list_of_files_is_forgotten(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path
) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.setValue("recent", "[]")
    choose(dialog, REMEMBERS_RECENT.key, False)
    assert settings.value(REMEMBERS_RECENT) is False
    assert store.value("recent") is None


def test_another_language_waits_for_the_next_start_and_that_is_said(dialog: SettingsDialog) -> None:
    assert not dialog.restart.isVisible()
    dialog.fields["language"].widget.setProperty("currentIndex", 3)
    assert dialog.restart.isVisible()
