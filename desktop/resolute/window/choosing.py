"""Choosing files: the dialog's filter, and a card that shows which file one side has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from resolute.window.icons import picture
from resolute.window.pair.cells import Side
from resolute.window.theme import Theme
from resolute.window.translating import tr

_WORD = ("docx", "docm", "dotx", "dotm", "doc")
_OTHERS = ("odt", "ott", "fodt", "rtf", "pdf", "html", "htm", "mht", "mhtml", "eml", "txt", "md", "xml")
_PATTERNS = " ".join(f"*.{form}" for ending in (*_WORD, *_OTHERS) for form in (ending, ending.upper()))


def ask_for_file(parent: QWidget, title: str, folder: Path | None = None) -> QFileDialog:
    """A dialog for one file to read; it emits `fileSelected`."""
    texts = tr("Texts ({endings})", endings=_PATTERNS)
    every = tr("All files (*)")
    return _ask_for_existing(parent, title, folder, f"{texts};;{every}")


def ask_for_base(parent: QWidget, folder: Path) -> QFileDialog:
    """A dialog for the official Word file of the earlier text; it emits `fileSelected`."""
    word = tr("Word file (*.docx)")
    return _ask_for_existing(parent, tr("This is the official Word file of the earlier text"), folder, word)


def ask_where_to_save(parent: QWidget, proposed: Path) -> QFileDialog:
    """A dialog for the redline's name; it emits `fileSelected`."""
    word = tr("Word file (*.docx)")
    title = tr("Save redline")
    return _ask_for_name(parent, title, proposed, word, "docx")


def ask_for_session(parent: QWidget, folder: Path | None = None) -> QFileDialog:
    """A dialog for a comparison file to go on with; it emits `fileSelected`."""
    kept = tr("Comparisons (*.resolute)")
    title = tr("Open comparison")
    return _ask_for_existing(parent, title, folder, kept)


def ask_where_to_keep(parent: QWidget, proposed: Path) -> QFileDialog:
    """A dialog for the comparison file's name; it emits `fileSelected`."""
    kept = tr("Comparison (*.resolute)")
    title = tr("Save comparison")
    return _ask_for_name(parent, title, proposed, kept, "resolute")


def _ask_for_existing(parent: QWidget, title: str, folder: Path | None, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder or ""), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _ask_for_name(parent: QWidget, title: str, proposed: Path, kinds: str, suffix: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(proposed.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(proposed.name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def side_by_side(parent: QWidget) -> QHBoxLayout:
    """A row whose first widget stands on the left, also where the window is mirrored: as the texts do."""
    row = QHBoxLayout()
    if parent.isRightToLeft():
        row.setDirection(QBoxLayout.Direction.RightToLeft)
    return row


class SideCard(QWidget):
    """One side's file: invites to drop or choose one, and names the one that was chosen."""

    chosen = Signal(object)

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.path: Path | None = None
        self._theme = theme
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self._name(), alignment=Qt.AlignmentFlag.AlignCenter)
        self._file = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(tr("Choose…"))
        self.button.setAccessibleName(tr("Choose {side}", side=self._name().lower()))
        self.button.clicked.connect(self._choose)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lay_out()
        self.set_path(None)
        self.wear(theme)

    def set_path(self, path: Path | None) -> None:
        """Name the file of this side; None for none."""
        self.path = path
        self._file.setText(path.name if path else tr("Drop a file here"))
        self._file.setToolTip(str(path) if path else "")
        self.update()

    def take(self, path: Path) -> None:
        """Name a file that the user chose, and tell so."""
        self.set_path(path)
        self.chosen.emit(path)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        side = self.fontMetrics().height() * 3
        self._picture.setPixmap(picture("document", side, theme.page.label, self.devicePixelRatioF()))
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 18, line * 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, page = self.fontMetrics().height(), self._theme.page
        style = Qt.PenStyle.SolidLine if self.path else Qt.PenStyle.DashLine
        painter.setPen(
            QPen(QColor(page.accent if self.path else self._theme.chrome.border), line / 12, style)
        )
        painter.setBrush(QColor(page.paper))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), line / 2, line / 2)

    def _lay_out(self) -> None:
        larger = QFont(self.font())
        larger.setPointSizeF(larger.pointSizeF() * 1.3)
        larger.setBold(True)
        self._title.setFont(larger)
        layout, line = QVBoxLayout(self), self.fontMetrics().height()
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(round(line * 0.6))
        layout.addStretch()
        for widget in (self._picture, self._title, self._file):
            layout.addWidget(widget)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def _name(self) -> str:
        return tr("Earlier text") if self.side is Side.EARLIER else tr("Later text")

    def _choose(self) -> None:
        dialog = ask_for_file(self, self._name(), self.path.parent if self.path else None)
        dialog.fileSelected.connect(self._take)

    def _take(self, name: str) -> None:
        self.take(Path(name))
