"""The dialog in which a note on a change is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from resolute.window.translating import tr


class NoteDialog(QDialog):
    """Emits `written` with the text that the note is to have; an empty one takes it away."""

    written = Signal(str)

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Note on {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(text, self)
        self.text.setTabChangesFocus(True)
        self.label = QLabel(tr("&Note; it is kept in the comparison file and stands in no redline."))
        self.label.setWordWrap(True)
        self.label.setBuddy(self.text)
        self.text.setAccessibleName(self.windowTitle())
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self.remove = self.buttons.addButton(tr("&Remove note"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.remove.setVisible(bool(text))
        self._lay_out()
        self._connect()

    def accept(self) -> None:
        super().accept()
        self.written.emit(self.text.toPlainText())

    def _lay_out(self) -> None:
        line, layout = self.fontMetrics().height(), QVBoxLayout(self)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line // 2)
        for widget in (self.label, self.text, self.buttons):
            layout.addWidget(widget)
        self.resize(line * 26, line * 14)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.remove.clicked.connect(self._remove)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)

    def _remove(self) -> None:
        self.text.clear()
        self.accept()
