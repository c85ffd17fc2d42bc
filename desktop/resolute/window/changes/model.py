"""The entries as Qt's models: all of them, and those that are shown, in the order that is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from resolute.model import Spot
from resolute.window.changes import speaking
from resolute.window.changes.entries import Entry
from resolute.window.changes.filtering import Filter, shown
from resolute.window.marking.badges import NONE, Badge

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside what every view asks for."""

    ENTRY = Qt.ItemDataRole.UserRole
    BADGE = Qt.ItemDataRole.UserRole + 1


class Changes(QAbstractListModel):
    """All entries, in the order of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.marked: Mapping[Spot, Badge] = {}

    def badge(self, entry: Entry) -> Badge:
        """What the user marked at an entry."""
        return self.marked.get(entry.spot, NONE) if entry.spot else NONE

    def show_marks(self, marked: Mapping[Spot, Badge]) -> None:
        """Show what the user marked."""
        self.marked = marked
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, 0))

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
            case Role.BADGE:
                return self.badge(entry)
            case Qt.ItemDataRole.DisplayRole:
                return speaking.typed_ahead(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return speaking.explained(entry, self.badge(entry))
            case Qt.ItemDataRole.AccessibleTextRole:
                return speaking.spoken(entry, self.badge(entry))
            case _:
                return None


class ShownChanges(QSortFilterProxyModel):
    """The entries that the filter shows, also as `entries`; they are known before Qt asks for each."""

    def __init__(self, changes: Changes) -> None:
        super().__init__(changes)
        self._changes = changes
        self._shown: frozenset[int] = frozenset()
        self.entries: tuple[Entry, ...] = ()
        self.filter = Filter()
        self.setSourceModel(changes)

    def show_entries(self, entries: tuple[Entry, ...], through: Filter, by_weight: bool) -> None:
        """List entries, through a filter; the weightiest first, or all in the order of the texts."""
        self.filter = through
        ordered = tuple(sorted(entries, key=_weight if by_weight else _place))
        self._take(ordered)
        self._changes.show_entries(ordered)

    def filter_by(self, wanted: Filter) -> None:
        self.filter = wanted
        before = self._shown
        self._take(self._changes.entries)
        if self._shown != before:
            self.invalidate()

    def show_marks(self, marked: Mapping[Spot, Badge]) -> None:
        """Show what the user marked; what a filter of marks hides now goes."""
        self._changes.show_marks(marked)
        self.filter_by(self.filter)

    def index_of(self, place: int | None) -> QModelIndex:
        """The index of the entry of a row of the view; none where it is not listed or not shown."""
        row = next((row for row, entry in enumerate(self.entries) if entry.place == place), None)
        return QModelIndex() if row is None else self.index(row, 0)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        return row in self._shown

    def _take(self, entries: tuple[Entry, ...]) -> None:
        """Know which of the entries are shown, and where."""
        self._shown = shown(entries, self.filter, self._changes.marked)
        self.entries = tuple(entries[number] for number in sorted(self._shown))


def _place(entry: Entry) -> int:
    return entry.place


def _weight(entry: Entry) -> tuple[int, int]:
    """What weighs the same stays in the order of the texts."""
    return entry.weight, entry.place
