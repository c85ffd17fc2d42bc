"""The language of the window: the one that was chosen, or the system's; its translations and its direction.

The languages of the texts compared are another matter: whatever the window speaks, they stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resolute.paths import resource

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
    "zh": "中文",
}
"""The languages by their codes, each in its own name. English needs no file: it is what the code says."""
_RIGHT_TO_LEFT = ("ar",)
_QTS_OWN = {"zh": "zh_CN"}
"""What Qt calls a language where that is not its code."""


def spoken(chosen: str, wanted: Iterable[str] | None = None) -> str:
    """The chosen language; else the first that the user wants of the system and that there is, or English."""
    if chosen in LANGUAGES:
        return chosen
    codes = (name.replace("_", "-").partition("-")[0] for name in wanted or QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def speak(application: QApplication, language: str) -> None:
    """Say everything in a language from now on: dates, Qt's own buttons and the direction of windows too."""
    name = _QTS_OWN.get(language, language)
    QLocale.setDefault(QLocale(name))
    for folder, file in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{name}"),
        (str(resource("i18n")), f"resolute_{language}"),
    ):
        translator = QTranslator(application)
        if translator.load(file, folder):
            application.installTranslator(translator)
    backwards = language in _RIGHT_TO_LEFT
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    )
