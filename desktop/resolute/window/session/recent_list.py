"""What was compared last, as the start page lists it: what it is called, and which files those are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from resolute.window.settings import Compared
from resolute.window.theme import Theme
from resolute.window.translating import tr

_PATHS, _FILES = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LINES = 2.6
"""Height of an entry, in lines of its font."""


class RecentList(QListWidget):
    """Emits `wanted` with the paths of what a click or Enter goes back to."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Compared last"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.delegate = _Delegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.itemClicked.connect(self._choose)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self.delegate.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.chrome.window))
        self.setPalette(palette)

    def show_compared(self, listed: tuple[Compared, ...]) -> None:
        """List what was compared; a file that is gone is said to be."""
        self.clear()
        for each in listed:
            item = QListWidgetItem(each.title)
            item.setData(_PATHS, each.paths)
            item.setData(_FILES, _files(each))
            item.setToolTip("\n".join(each.paths))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.title}. {_files(each)}")
            self.addItem(item)
        if listed:
            self.setCurrentRow(0)
            self.clearSelection()
        self.setVisible(bool(listed))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as all entries are."""
        line = self.fontMetrics().height()
        return QSize(line * 30, round(line * _LINES) * self.count() + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 12, round(line * _LINES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentItem():
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.wanted.emit(tuple(Path(path) for path in item.data(_PATHS)))


class _Delegate(QStyledItemDelegate):
    """Paints the name, and quieter below it the files."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(line * 12, round(line * _LINES))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        page, line, box = self.theme.page, option.fontMetrics.height(), option.rect
        pointed = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.save()
        if pointed or focused:
            painter.fillRect(box, QColor(page.current))
        if focused:
            painter.setPen(QColor(page.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        upper = QRect(box.left() + line, box.top() + line // 4, box.width() - 2 * line, line)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        _write(painter, option.font, page.text, str(index.data()), upper)
        _write(painter, small, page.label, str(index.data(_FILES)), upper.translated(0, round(line * 1.1)))
        painter.restore()


def _write(painter: QPainter, font: QFont, colour: str, text: str, box: QRect) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shortened = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shortened)


def _files(compared: Compared) -> str:
    """The names of the files and their folder; where one is gone, that it is."""
    paths = [Path(path) for path in compared.paths]
    gone = [path for path in paths if not path.exists()]
    if gone:
        return tr("{name} is not in {folder} any more", name=gone[0].name, folder=str(gone[0].parent))
    names = " → ".join(path.name for path in paths)
    return tr("{names} in {folder}", names=names, folder=str(paths[-1].parent))
