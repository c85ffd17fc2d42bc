"""What stands in the dock: how many changes there are, the filter, and the list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from resolute.model import Comparison, Spot
from resolute.window.changes import saying
from resolute.window.changes.entries import Entry, entries
from resolute.window.changes.filter_bar import FilterBar
from resolute.window.changes.filtering import Filter
from resolute.window.changes.list_view import ChangeListView
from resolute.window.changes.model import Changes, ShownChanges
from resolute.window.marking.badges import Badge
from resolute.window.pair.rows import ViewRow
from resolute.window.theme import Theme
from resolute.window.translating import tr


class ChangesPanel(QWidget):
    """Lists the changes of a comparison. Emits `filtered` when other ones are shown than before."""

    filtered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = Changes(self)
        self.shown = ShownChanges(self._all)
        self.count = QLabel()
        """Stands in the dock's title bar."""
        self.beside = QLabel()
        self.show_all = QToolButton()
        self.bar = FilterBar()
        self.list = ChangeListView(self.shown, theme)
        self._lay_out()
        self.bar.changed.connect(self._apply)
        self.bar.text.returnPressed.connect(self.list.setFocus)
        self.bar.order.by_weight_wanted.connect(self._sort)
        self.show_all.clicked.connect(lambda: self.filter_by(Filter()))
        self._say()

    @property
    def stops(self) -> tuple[int, ...]:
        """The rows of the view at which next and previous change stop: the changes that are shown."""
        return tuple(sorted(entry.place for entry in self.shown.entries if entry.is_change))

    @property
    def all_entries(self) -> tuple[Entry, ...]:
        """Also those that the filter hides."""
        return self._all.entries

    @property
    def hidden_count(self) -> int:
        """How many entries the filter hides."""
        return len(self._all.entries) - len(self.shown.entries)

    @property
    def hidden_stops(self) -> int:
        """How many of them are changes."""
        return sum(entry.is_change for entry in self._all.entries) - len(self.stops)

    def show_changes(self, comparison: Comparison, rows: tuple[ViewRow, ...], same_texts: bool) -> None:
        """List other changes. With the same two texts, swapped or read again, the filter stays as it is."""
        through = self.bar.filter if same_texts else self.bar.filter.for_another_pair()
        found = entries(comparison, rows)
        with self.list.following():
            self.list.set_language(comparison.later.language)
            self.shown.show_entries(found, through, self.bar.order.by_weight)
        self.bar.show_filter(through, found)
        self._tell()

    def show_marks(self, marked: Mapping[Spot, Badge]) -> None:
        """Show what the user marked."""
        with self.list.following():
            self.shown.show_marks(marked)
        self.bar.show_marks(tuple(self._all.badge(entry) for entry in self._all.entries))
        self.list.viewport().update()
        self._tell()

    def filter_by(self, wanted: Filter) -> None:
        """Show what a filter shows."""
        self.bar.show_filter(wanted, self._all.entries)
        self._apply(wanted)

    def sizeHint(self) -> QSize:
        """As wide as most labels and the words of a short change need."""
        line = self.fontMetrics().height()
        return QSize(line * 18, line * 30)

    def wear(self, theme: Theme) -> None:
        self.list.wear(theme)

    def _lay_out(self) -> None:
        line, strong = self.fontMetrics().height(), QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        self.count.setFont(strong)
        self.beside.setWordWrap(True)
        self.beside.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.show_all.setText(tr("Show all"))
        self.show_all.setToolTip(tr("Take the filter away"))
        self.show_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head, hiding, layout = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        hiding.addWidget(self.beside, 1)
        hiding.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignBottom)
        head.setContentsMargins(round(line * 0.6), 0, round(line * 0.6), line // 3)
        head.setSpacing(line // 3)
        head.addLayout(hiding)
        head.addWidget(self.bar)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    def _apply(self, wanted: Filter) -> None:
        with self.list.following():
            self.shown.filter_by(wanted)
        self._tell()

    def _sort(self, by_weight: bool) -> None:
        chosen = self.list.place
        with self.list.following():
            self.shown.show_entries(self._all.entries, self.shown.filter, by_weight)
        self.list.follow(chosen)

    def _tell(self) -> None:
        self._say()
        self.filtered.emit()

    def _say(self) -> None:
        """Say how many are shown and hidden. An entry is either a change or has the same words."""
        stops, hides = len(self.stops), self.hidden_count
        self.count.setText(saying.how_many(stops, len(self._all.entries)))
        self.beside.setText(saying.beside(len(self.shown.entries) - stops, hides))
        self.beside.setVisible(bool(self.beside.text()))
        self.show_all.setVisible(bool(hides))
        self.bar.setVisible(bool(self._all.entries))
        hides = tr("The filter hides all changes.")
        self.list.empty = hides if self._all.entries else tr("No changes")
