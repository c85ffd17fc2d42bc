"""The list itself: going through its entries goes through the texts, following them moves no focus."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from resolute.window.changes.delegate import EntryDelegate
from resolute.window.changes.model import ShownChanges
from resolute.window.pair.type import Type
from resolute.window.theme import Theme
from resolute.window.translating import tr


class ChangeListView(QListView):
    """Shows the entries.

    Emits `chosen` with a row of the view for the entry that the user goes to, and `entered` when the user
    wants to go on in the text.
    """

    chosen = Signal(int)
    entered = Signal()

    def __init__(self, changes: ShownChanges, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self._following = False
        self.empty = ""
        self.delegate = EntryDelegate(theme, self)
        self.setModel(changes)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)  # or Qt asks for the height of every entry, two seconds for 5,000
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Changes"))
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self.entered)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self.delegate.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.page.paper))
        self.setPalette(palette)
        self.viewport().update()

    def set_type(self, type_: Type) -> None:
        """The faces of the words; their size is the list's own."""
        self.delegate.type = type_
        self.scheduleDelayedItemsLayout()

    def set_language(self, language: str) -> None:
        """The language of the words, for their face and height."""
        self.delegate.language = language
        self.scheduleDelayedItemsLayout()

    @property
    def place(self) -> int | None:
        """The row of the view whose entry is selected."""
        chosen = self.selectedIndexes()
        return self._changes.entries[chosen[0].row()].place if chosen else None

    def follow(self, place: int | None) -> None:
        """Select the entry of a row of the view, where it has one; the focus stays where it is."""
        with self.following():
            index = self._changes.index_of(place)
            if index.isValid():
                self._scroll_to(index)
                self.setCurrentIndex(index)
            else:
                self.clearSelection()

    @contextmanager
    def following(self) -> Generator[None]:
        """While it lasts, what becomes current was not chosen by the user."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if not self._following and current.isValid():
            self._choose(current)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """A screen reader selects an entry without making it current; that is going to it too."""
        super().selectionChanged(selected, deselected)
        indexes = selected.indexes()
        if indexes and not self._following and indexes[0] != self.currentIndex():
            self.setCurrentIndex(indexes[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty and not self._changes.rowCount():
            painter, line = QPainter(self.viewport()), self.fontMetrics().height()
            painter.setPen(QColor(self.delegate.theme.page.label))
            box = self.viewport().rect().adjusted(line, 2 * line, -line, -line)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.empty)

    def _scroll_to(self, index: QModelIndex) -> None:
        """Bring an entry into sight with the one before and the one behind it; a far one to the middle."""
        if not self.visualRect(index).intersects(self.viewport().rect()):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        for row in (index.row() - 1, index.row() + 1, index.row()):
            self.scrollTo(self._changes.index(row, 0))

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.chosen.emit(self._changes.entries[index.row()].place)
