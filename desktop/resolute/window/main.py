"""Opens the window: `resolute` and `resolute EARLIER LATER`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from resolute import __version__
from resolute.paths import resource
from resolute.window.jobs import Jobs
from resolute.window.main_window import MainWindow
from resolute.window.settings import Settings


def main(arguments: Sequence[str]) -> int:
    """Open the window on no, one or two files; returns the exit code."""
    if len(arguments) > 2:
        sys.stderr.write("resolute: the window compares two files, an earlier and a later one.\n")
        return 2
    return run([Path(argument) for argument in arguments])


def run(paths: Sequence[Path]) -> int:
    """Show the window until it is closed."""
    application = application_of_ours()
    window = open_window(paths)
    code = application.exec()
    window.deleteLater()
    return code


def open_window(paths: Sequence[Path]) -> MainWindow:
    """Show a window on no, one or two files."""
    window = MainWindow(Settings(), Jobs())
    window.show()
    window.open_paths(tuple(path.absolute() for path in paths))
    return window


def application_of_ours() -> QApplication:
    """The application, with the style that takes our palette."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Resolute")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("resolute")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resource("icons", "resolute.svg"))))
    return application
