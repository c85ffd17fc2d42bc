"""Opens the window: `resolute`, `resolute EARLIER LATER` and `resolute COMPARISON.resolute`."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from resolute import __version__
from resolute.paths import resource
from resolute.window.language import speak, spoken
from resolute.window.session.windows import Windows
from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import LANGUAGE

_SETTLED_AFTER = 1000
"""Milliseconds until all stands that stays: the garbage collector need not look through that again."""


def main(arguments: Sequence[str]) -> int:
    """Open the window on no, one or two files; returns the exit code."""
    if len(arguments) > 2:
        sys.stderr.write("resolute: the window compares two files, an earlier and a later one.\n")
        return 2
    return run([Path(argument) for argument in arguments])


def run(paths: Sequence[Path]) -> int:
    """Show the window until it is closed."""
    application = application_of_ours()
    settings = Settings()
    speak(application, spoken(str(settings.value(LANGUAGE))))
    windows = Windows(settings)
    windows.open(tuple(path.absolute() for path in paths))
    QTimer.singleShot(0, windows.offer_leftovers)
    QTimer.singleShot(0, windows.offer_tour)
    QTimer.singleShot(_SETTLED_AFTER, gc.freeze)
    return application.exec()


def application_of_ours() -> QApplication:
    """The application, with the style that takes our palette."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Resolute")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("resolute")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resource("icons", "resolute.svg"))))
    return application
