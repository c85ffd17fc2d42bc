"""The preview: the pages as they will be printed, and what can still be chosen of the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPageSetupDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QGraphicsView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from resolute.model import counted
from resolute.window.printing.paper import Shown
from resolute.window.printing.press import paper_in, print_pages
from resolute.window.translating import tr


class Preview(QDialog):
    """Shows all pages. Emits `wanted` with the printer, set up as the user has seen it."""

    wanted = Signal(QPrinter)

    def __init__(self, printer: QPrinter, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printer, self._shown = printer, shown
        self.pages = QPrintPreviewWidget(printer)
        self.count = QLabel()
        self.smaller, self.larger = QPushButton(tr("S&maller")), QPushButton(tr("&Larger"))
        self.set_up = QPushButton(tr("P&aper…"))
        self.print_ = QPushButton(tr("&Print…"))
        self.close_ = QPushButton(tr("Close"))
        self._lay_out()
        self._connect()
        self.print_.setFocus()

    def _lay_out(self) -> None:
        line, row, layout = self.fontMetrics().height(), QHBoxLayout(), QVBoxLayout(self)
        for each in (self.pages, *self.pages.findChildren(QGraphicsView)):  # the focus is in the second
            each.setAccessibleName(tr("Pages"))
        self.pages.setViewMode(QPrintPreviewWidget.ViewMode.AllPagesView)
        self.pages.setZoomMode(QPrintPreviewWidget.ZoomMode.FitToWidth)
        for widget in (self.smaller, self.larger, self.set_up):
            row.addWidget(widget)
            widget.setAutoDefault(False)
        row.addSpacing(line)
        row.addWidget(self.count, 1)
        for widget in (self.print_, self.close_):
            row.addWidget(widget)
        self.close_.setAutoDefault(False)
        self.print_.setDefault(True)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row)
        self.resize(line * 60, line * 46)

    def _connect(self) -> None:
        self.pages.paintRequested.connect(self._paint)
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)
        self.set_up.clicked.connect(self._set_up)
        self.print_.clicked.connect(lambda: self.wanted.emit(self._printer))
        self.close_.clicked.connect(self.reject)

    def _paint(self, printer: QPrinter) -> None:
        paper = paper_in(printer, self._shown)
        print_pages(printer, paper)
        self.count.setText(tr(counted(len(paper.pages), "{n} page", "{n} pages")))

    def _zoom_in(self) -> None:
        self.pages.zoomIn()

    def _zoom_out(self) -> None:
        self.pages.zoomOut()

    def _set_up(self) -> None:
        dialog = QPageSetupDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.pages.updatePreview)
        dialog.open()
