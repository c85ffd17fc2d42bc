"""The entries as Qt's models: all of them, and those that are shown, in the order that is wanted."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from resolute.window.changes import speaking
from resolute.window.changes.entries import Entry
from resolute.window.changes.filtering import Filter, shown

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside what every view asks for."""

    ENTRY = Qt.ItemDataRole.UserRole


class Changes(QAbstractListModel):
    """All entries in the order of the texts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        match role:
            case Role.ENTRY:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return speaking.typed_ahead(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return speaking.explained(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                return speaking.spoken(entry)
            case _:
                return None


class ShownChanges(QSortFilterProxyModel):
    """The entries that the filter shows. Which they are is known before Qt asks for each."""

    def __init__(self, changes: Changes) -> None:
        super().__init__(changes)
        self._changes = changes
        self._shown: frozenset[int] = frozenset()
        self.filter = Filter()
        self.setSourceModel(changes)

    @property
    def entries(self) -> list[Entry]:
        """Those shown, in the order of the texts."""
        return [self._changes.entries[number] for number in sorted(self._shown)]

    @property
    def by_weight(self) -> bool:
        return self.sortColumn() == 0

    def show_entries(self, entries: tuple[Entry, ...], through: Filter) -> None:
        """List other entries, through a filter."""
        self.filter, self._shown = through, shown(entries, through)
        self._changes.show_entries(entries)

    def filter_by(self, wanted: Filter) -> None:
        self.filter = wanted
        now = shown(self._changes.entries, wanted)
        if now != self._shown:
            self._shown = now
            self.invalidate()

    def sort_by_weight(self, by_weight: bool) -> None:
        """Put the weightiest first, what weighs the same in the order of the texts; or all in that order."""
        self.sort(0 if by_weight else -1)

    def entry(self, row: int) -> Entry:
        """The entry in a row of the list."""
        return self._changes.entries[self.mapToSource(self.index(row, 0)).row()]

    def index_of(self, place: int | None) -> QModelIndex:
        """The index of the entry of a row of the view; none where it is not listed or not shown."""
        numbers = (number for number, entry in enumerate(self._changes.entries) if entry.place == place)
        number = next(numbers, None)
        return QModelIndex() if number is None else self.mapFromSource(self._changes.index(number))

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        return row in self._shown

    def lessThan(self, left: Index, right: Index) -> bool:
        entries = self._changes.entries
        return (entries[left.row()].weight, left.row()) < (entries[right.row()].weight, right.row())
