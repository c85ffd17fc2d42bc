"""Asks where to print, and says what became of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from resolute.window.messages import MessageBar, Tone
from resolute.window.printing.paper import Shown
from resolute.window.printing.press import paper_in, print_pages, printer_for
from resolute.window.printing.preview import Preview
from resolute.window.translating import tr


def open_print(shown: Shown, messages: MessageBar, parent: QWidget) -> None:
    """Ask where to print, and print there."""
    _ask(shown, messages, parent, printer_for(shown))


def open_preview(shown: Shown, messages: MessageBar, parent: QWidget) -> None:
    """Show how it would be printed."""
    preview = Preview(printer_for(shown), shown, parent)
    preview.wanted.connect(partial(_ask, shown, messages, preview))
    preview.open()


def _ask(shown: Shown, messages: MessageBar, parent: QWidget, printer: QPrinter) -> None:
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
    dialog.accepted.connect(partial(_print, shown, messages, parent, printer))
    QDialog.open(dialog)  # the dialog's own wants a slot's name


def _print(shown: Shown, messages: MessageBar, parent: QWidget, printer: QPrinter, _same: QPrinter) -> None:
    """Print; the preview has done its work then. The window says what became of it."""
    if isinstance(parent, Preview):
        parent.accept()
    name = printer.outputFileName() or printer.printerName()
    if print_pages(printer, paper_in(printer, shown)):
        messages.say(Tone.DONE, tr("Printed: {name}", name=name))
    else:
        messages.say(Tone.ERROR, tr("Nothing was printed: {name} cannot be written to.", name=name))
