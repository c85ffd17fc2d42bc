"""Says what happens: the change that one came to, what the status bar remarks, what a message says.

Who has the focus in the text hears the row from there, and of the announcement only where it is among the
changes; who walks from elsewhere hears all of it. The list of changes speaks for itself.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from resolute.window.accessible import words
from resolute.window.pair.view import PairView


class Voice(QObject):
    """Speaks for a view; `listed` is the widget that speaks for itself while it has the focus."""

    def __init__(self, view: PairView, listed: QWidget) -> None:
        super().__init__(view)
        self._view, self._listed = view, listed
        view.current_changed.connect(self._moved)

    def say(self, text: str) -> None:
        """Announce a sentence."""
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, text))

    def _moved(self) -> None:
        current = self._view.current
        if current is None or not QAccessible.isActive() or self._listed.hasFocus():
            return
        if self._view.hasFocus():
            focused = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            focused.setChild(current)
            QAccessible.updateAccessibility(focused)
            self.say(self._place(current))
        else:
            where = self._place(current)
            row = words.spoken(self._view.rows[current])
            self.say(f"{where}. {row}" if where else row)

    def _place(self, current: int) -> str:
        stops = self._view.stops
        ordinal = stops.ordinal(current)
        return words.place(ordinal, len(stops.places)) if ordinal else ""
