"""The window that shows the manual: titles on the left, the page on the right; nothing from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from resolute.window.manual.pages import pages
from resolute.window.translating import tr

_STYLE = "h2 { margin-top: 18px; margin-bottom: 4px; } p { margin-bottom: 8px; line-height: 130%; }"


def open_manual(parent: QWidget) -> Manual:
    """Show the manual beside the window; an open one comes to the front."""
    found = parent.findChildren(Manual)
    manual = found[-1] if found else Manual(parent)
    manual.show()
    manual.raise_()
    manual.activateWindow()
    return manual


class Manual(QDialog):
    """Stays open while one works in the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = pages()
        self.titles = QListWidget()
        self.page = QTextBrowser()
        self._lay_out()
        self.titles.addItems([page.title for page in self._pages])
        self.titles.currentRowChanged.connect(self._show)
        self.page.anchorClicked.connect(self._follow)
        self.titles.setCurrentRow(0)

    def changeEvent(self, event: QEvent) -> None:
        """Show the page anew in other colours: those of links are taken when it is read."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.titles.currentRow() >= 0:
            self._show(self.titles.currentRow())

    def _lay_out(self) -> None:
        layout, line = QHBoxLayout(self), self.fontMetrics().height()
        self.titles.setAccessibleName(tr("Pages of the manual"))
        self.titles.setFixedWidth(line * 12)
        self.titles.setWordWrap(True)
        self.titles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.titles.setSpacing(line // 6)
        self.page.setAccessibleName(tr("Page"))
        self.page.setOpenLinks(False)
        self.page.document().setDefaultStyleSheet(_STYLE)
        self.page.document().setDocumentMargin(line)
        larger = QFont(self.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.1)
        self.page.setFont(larger)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line)
        layout.addWidget(self.titles)
        layout.addWidget(self.page, 1)
        self.resize(line * 52, line * 34)

    def _show(self, row: int) -> None:
        self.page.setHtml(self._pages[row].html)

    def _follow(self, link: QUrl) -> None:
        """Go to another page of the manual; there are no other links."""
        names = [page.name for page in self._pages]
        if link.path() in names:
            self.titles.setCurrentRow(names.index(link.path()))
