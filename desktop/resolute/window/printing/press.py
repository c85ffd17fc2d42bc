"""The printer: set up for a view, and given its pages."""

from __future__ import annotations

import re

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from resolute.window.printing.paper import Paper, Shown

_MARGIN = 14.0
"""Millimetres around what is printed."""


def printer_for(shown: Shown) -> QPrinter:
    """A printer whose sheets lie across where two columns are to stand beside each other.

    It counts in the pixels of the screen, since fonts and distances are measured there.
    """
    printer = QPrinter()
    printer.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    printer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    upright, across = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
    printer.setPageOrientation(upright if shown.view.is_merged else across)
    names = " ".join(head.name for head in shown.heads.values())
    printer.setDocName(re.sub(r"[^\w.-]+", "_", names))  # a file's name, where it goes to one
    printer.setCreator("Resolute")
    return printer


def paper_in(printer: QPrinter, shown: Shown) -> Paper:
    """The pages on such sheets as the printer has."""
    box = printer.pageLayout().paintRectPixels(printer.resolution())
    return Paper(shown, QSizeF(box.size()))


def print_pages(printer: QPrinter, paper: Paper) -> bool:
    """Print the pages that were asked for, all where none were; false where the printer takes none."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    first, last = printer.fromPage() or 1, printer.toPage() or len(paper.pages)
    for number in range(first, min(last, len(paper.pages)) + 1):
        if number > first:
            printer.newPage()
        paper.paint(painter, number - 1)
    return painter.end()
