"""The dialog that asks which paragraph of the other text one carries on, or is carried on by."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from resolute.model import NOTE_MARK, Comparison, Kind, Paragraph, Row
from resolute.window.changes.entries import folded
from resolute.window.pair.cells import Side
from resolute.window.translating import tr

_SHOWN = 140
"""Characters of a paragraph in the list."""


class PairDialog(QDialog):
    """Emits `chosen` with the index of a paragraph of the other side."""

    chosen = Signal(int)

    def __init__(
        self, comparison: Comparison, row: Row, side: Side, also: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Pair also with") if also else tr("Pair with"))
        self._also = also
        own = comparison.earlier_of(row) if side is Side.EARLIER else comparison.later_of(row)
        self.label = QLabel(self._question(own, side), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Words or label"))
        self.text.setAccessibleName(tr("Words or label of the other paragraph"))
        self.text.setClearButtonEnabled(True)
        self.label.setBuddy(self.text)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Paragraphs of the other text"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self.buttons.button(standard.Ok).setText(tr("Pair"))
        self._lay_out()
        self._fill(comparison, row, side)
        self._connect()

    def accept(self) -> None:
        item = self.list.currentItem()
        if item and not item.isHidden():
            super().accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk through the list while words are typed."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if watched is self.text and isinstance(event, QKeyEvent) and event.key() in keys:
            if event.type() is QEvent.Type.KeyPress:
                self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _question(self, own: tuple[Paragraph, ...], side: Side) -> str:
        named = "; ".join(_line(paragraph) for paragraph in own).replace("&", "&&")  # no key of the label's
        if self._also:
            return tr("Which other paragraph belongs with this one?\n{named}", named=named)
        if side is Side.EARLIER:
            return tr("Which later paragraph carries this on?\n{named}", named=named)
        return tr("Which earlier paragraph does this carry on?\n{named}", named=named)

    def _fill(self, comparison: Comparison, row: Row, side: Side) -> None:
        """List what can be paired; what has no counterpart stands out, and the nearest such is chosen."""
        own, lone = (row.earlier if side is Side.EARLIER else row.later), _lone(comparison, side.other)
        taken = row.later if side is Side.EARLIER else row.earlier
        for index, paragraph in _pairable(comparison, side.other):
            if index not in taken:
                self._add(index, paragraph, index in lone)
        wanted = [item for item in self._items() if item.data(Qt.ItemDataRole.UserRole) in lone]
        near = taken[0] if taken else own[0]
        nearest = min(
            wanted or list(self._items()),
            key=lambda item: abs(int(item.data(Qt.ItemDataRole.UserRole)) - near),
            default=None,
        )
        if nearest is not None:
            self.list.setCurrentItem(nearest)
            self.list.scrollToItem(nearest, QListWidget.ScrollHint.PositionAtCenter)

    def _add(self, index: int, paragraph: Paragraph, is_lone: bool) -> None:
        item = QListWidgetItem(_line(paragraph))
        item.setData(Qt.ItemDataRole.UserRole, index)
        item.setToolTip(paragraph.text.replace(NOTE_MARK, ""))
        if is_lone:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{line}, no counterpart", line=item.text()))
        self.list.addItem(item)

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.list.item(at) for at in range(self.list.count()))

    def _filter(self, text: str) -> None:
        words = folded(text).split()
        for item in self._items():
            sought = folded(f"{item.text()}\n{item.toolTip()}")
            item.setHidden(not all(word in sought for word in words))
        shown = next((item for item in self._items() if not item.isHidden()), None)
        current = self.list.currentItem()
        if shown is not None and (not current or current.isHidden()):
            self.list.setCurrentItem(shown)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(shown is not None)

    def _lay_out(self) -> None:
        line, layout = self.fontMetrics().height(), QVBoxLayout(self)
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line // 2)
        for widget in (self.label, self.text, self.list, self.buttons):
            layout.addWidget(widget)
        self.resize(line * 40, line * 26)

    def _connect(self) -> None:
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._filter)
        self.list.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)


def _line(paragraph: Paragraph) -> str:
    words = " ".join(paragraph.text.replace(NOTE_MARK, "").split())
    shortened = f"{words[:_SHOWN]}…" if len(words) > _SHOWN else words
    return f"{paragraph.label}   {shortened}" if paragraph.label else shortened


def _pairable(comparison: Comparison, side: Side) -> Iterator[tuple[int, Paragraph]]:
    resolution = comparison.earlier if side is Side.EARLIER else comparison.later
    for index, paragraph in enumerate(resolution.paragraphs):
        if paragraph.cell is None and paragraph.kind is not Kind.BLANK:
            yield index, paragraph


def _lone(comparison: Comparison, side: Side) -> frozenset[int]:
    """The paragraphs of a side that have no counterpart."""
    rows = (row for row in comparison.rows if not (row.earlier and row.later))
    return frozenset(index for row in rows for index in (row.earlier if side is Side.EARLIER else row.later))
