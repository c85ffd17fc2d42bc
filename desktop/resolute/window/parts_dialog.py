"""The dialog that asks which text of a file is compared, where the file holds several."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from resolute.app.values import Document
from resolute.model import WHOLE, English, Part
from resolute.window.actions import without_key
from resolute.window.pair.cells import Side
from resolute.window.translating import tr

_LINES = 9
"""How many texts are seen at once at most."""

_KINDS: tuple[English, ...] = (
    "Draft resolution",
    "Draft decision",
    "Resolution",
    "Outcome document",
    "Annex",
    "Letter",
    "Report",
)
"""What the names of parts begin with; only a letter or a number stands alone."""


class PartsDialog(QDialog):
    """Asks for the sides that `documents` are given for; emits `chosen` with the names by side."""

    chosen = Signal(object)

    def __init__(self, documents: Mapping[Side, Document], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose texts") if len(documents) > 1 else tr("Choose a text"))
        self.lists = {side: self._list(document) for side, document in documents.items()}
        self.labels = {side: self._label(side, document) for side, document in documents.items()}
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self.buttons.button(standard.Ok).setText(tr("Compare"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def accept(self) -> None:
        super().accept()
        names = {
            side: texts.currentItem().data(Qt.ItemDataRole.UserRole) for side, texts in self.lists.items()
        }
        self.chosen.emit(names)

    def _label(self, side: Side, document: Document) -> QLabel:
        """The question, whose key goes to the list."""
        name = document.path.name.replace("&", "&&")
        if side is Side.EARLIER:
            asked = tr("&Earlier file: which text of {name}?", name=name)
        else:
            asked = tr("&Later file: which text of {name}?", name=name)
        label = QLabel(asked, wordWrap=True)
        label.setBuddy(self.lists[side])
        self.lists[side].setAccessibleName(without_key(label.text()))
        return label

    def _list(self, document: Document) -> QListWidget:
        """The texts and the whole file; what is compared is current, or else the first resolution."""
        texts = QListWidget()
        texts.setTextElideMode(Qt.TextElideMode.ElideRight)
        texts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in document.parts:
            _add(texts, _said(part), part.name)
        _add(texts, tr("The whole file"), WHOLE)
        first = next((at for at, part in enumerate(document.parts) if part.speaks), 0)
        texts.setCurrentRow(document.parts.index(document.part) if document.part else first)
        texts.itemActivated.connect(self.accept)
        shown = min(texts.count(), _LINES)
        texts.setMinimumHeight(texts.sizeHintForRow(0) * shown + 2 * texts.frameWidth())
        return texts

    def _lay_out(self) -> None:
        line, layout, columns = self.fontMetrics().height(), QVBoxLayout(self), QHBoxLayout()
        for side, texts in self.lists.items():
            column = QVBoxLayout()
            column.setSpacing(line // 3)
            column.addWidget(self.labels[side])
            column.addWidget(texts, 1)
            columns.addLayout(column)
        columns.setSpacing(line)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line)
        layout.addLayout(columns, 1)
        layout.addWidget(self.buttons)
        self.resize(line * 30 * len(self.lists), self.sizeHint().height())


def _said(part: Part) -> str:
    """The name in the user's language, with what numbers it, and all of the title."""
    kind = next((kind for kind in _KINDS if part.name.startswith(kind.lower())), "")
    name = f"{tr(kind)}{part.name[len(kind) :]}"
    return f"{name}: {part.title}" if part.title else name


def _add(texts: QListWidget, said: str, name: str) -> None:
    item = QListWidgetItem(said, texts)
    item.setToolTip(said)
    item.setData(Qt.ItemDataRole.UserRole, name)
