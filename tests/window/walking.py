"""Every window and dialog that there is, and how a user comes to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from app import partly
from resolute.app.documents import read_document
from resolute.app.worker import Undecided
from resolute.window.aligning.pair_dialog import PairDialog
from resolute.window.export.dialog import ExportDialog
from resolute.window.find.terms_dialog import TermsDialog
from resolute.window.keys_and_signs import KeysAndSigns
from resolute.window.main_window import MainWindow
from resolute.window.manual.window import Manual
from resolute.window.marking.note_dialog import NoteDialog
from resolute.window.open_dialog import OpenDialog
from resolute.window.palette.dialog import Palette
from resolute.window.parts_dialog import PartsDialog
from resolute.window.printing.preview import Preview
from resolute.window.settings_dialog.dialog import SettingsDialog

Opening = Callable[[MainWindow], QWidget]


def first_window(window: MainWindow) -> QWidget:
    return window


def with_a_pair(window: MainWindow) -> QWidget:
    window.commands["open_sample"].trigger()
    return window


def with_a_message(window: MainWindow) -> QWidget:
    window.desk.failed.emit("The file cannot be read.", "details")
    return window


def while_finding(window: MainWindow) -> QWidget:
    window.commands["open_sample"].trigger()
    window.commands["find"].trigger()
    return window


def on_tour(window: MainWindow) -> QWidget:
    window.commands["tour"].trigger()
    return window


def dialog(command: str, kind: type[QDialog]) -> Opening:
    def open_it(window: MainWindow) -> QWidget:
        window.commands["open_sample"].trigger()
        window.commands["next_change"].trigger()
        window.commands[command].trigger()
        return window.findChildren(kind)[-1]

    return open_it


def choosing_texts(window: MainWindow) -> QWidget:
    texts = {"report.txt": partly.REPORT, "letter.txt": partly.LETTER}
    earlier, later = (read_document(Path(name), "\n\n".join(lines).encode()) for name, lines in texts.items())
    window.desk.undecided.emit(Undecided(earlier, later, (True, True)))
    return window.findChildren(PartsDialog)[-1]


WINDOWS: dict[str, Opening] = {
    "start": first_window,
    "pair": with_a_pair,
    "message": with_a_message,
    "find": while_finding,
    "open_pair": dialog("open_pair", OpenDialog),
    "choose_texts": choosing_texts,
    "export": dialog("export", ExportDialog),
    "settings": dialog("settings", SettingsDialog),
    "manual": dialog("manual", Manual),
    "palette": dialog("palette", Palette),
    "terms": dialog("watch_terms", TermsDialog),
    "pair_with": dialog("pair_with", PairDialog),
    "note": dialog("note", NoteDialog),
    "print_preview": dialog("print_preview", Preview),
    "tour": on_tour,
    "keys_and_signs": dialog("keys_and_signs", KeysAndSigns),
}
