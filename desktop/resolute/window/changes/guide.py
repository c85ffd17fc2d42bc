"""Joins the texts and the list: going through one goes through the other, and both obey the filter."""

from __future__ import annotations

from PySide6.QtCore import QObject

from resolute.model import Comparison
from resolute.window.changes import saying
from resolute.window.changes.dock import ChangesDock
from resolute.window.pair.view import PairView
from resolute.window.status import Status
from resolute.window.translating import tr


class Guide(QObject):
    """Walks from change to change, and says in the status bar where one is and what is hidden."""

    def __init__(self, view: PairView, dock: ChangesDock, status: Status) -> None:
        super().__init__(view)
        self._view, self._dock, self._status = view, dock, status
        self._panel = dock.panel
        self._panel.filtered.connect(self._filtered)
        self._panel.list.chosen.connect(view.go_to)
        self._panel.list.entered.connect(view.setFocus)
        view.current_changed.connect(self._moved)
        dock.wanted_changed.connect(self._say_hidden)

    def show_changes(self, comparison: Comparison, same_texts: bool) -> None:
        """List the changes of the pair that the view shows."""
        self._dock.allow(has_pair=True)
        self._panel.show_changes(comparison, self._view.rows, same_texts)

    def next_change(self) -> None:
        if not self._view.next_change():
            self._status.remark(saying.nothing_after(self._panel.hidden_stops))

    def previous_change(self) -> None:
        if not self._view.previous_change():
            self._status.remark(saying.nothing_before(self._panel.hidden_stops))

    def other_end(self) -> None:
        if not self._view.go_to_other_end():
            self._status.remark(tr("This paragraph has not moved."))

    def go_to_list(self) -> None:
        """Go to the list, opening it where it is closed, or from there back to the text."""
        if self._panel.list.hasFocus():
            self._view.setFocus()
            return
        self._dock.want(True)
        self._panel.list.setFocus()

    def filter_changes(self) -> None:
        """Go to where words to filter by are typed."""
        self._dock.want(True)
        self._panel.bar.text.setFocus()
        self._panel.bar.text.selectAll()

    def show_all(self) -> None:
        """Take the filter away."""
        self._panel.show_all.click()

    def _filtered(self) -> None:
        self._view.show_stops(self._panel.stops)
        self._moved()
        self._say_hidden()

    def _moved(self) -> None:
        stops = self._view.stops
        self._status.show_position(
            stops.ordinal(self._view.current), len(stops.places), bool(self._panel.hidden_count)
        )
        self._panel.list.follow(self._view.current)

    def _say_hidden(self) -> None:
        """Where the list is closed, the status bar says what its head would."""
        count = self._panel.hidden_count
        self._status.hiding.setText(saying.hidden(count) if count and not self._dock.wanted else "")
