"""The rows with a current one among them, and stretches of unchanged ones folded: nothing in sight jumps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from resolute.window.pair.canvas import Canvas
from resolute.window.pair.folds import Folds, Stretch
from resolute.window.pair.geometry import Anchor

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FoldingCanvas(Canvas):
    """Folds and opens. Where the current row is folded away, the line in its place is the current one."""

    current_changed = Signal()

    def set_current(self, row: int | None) -> None:
        """Make a row the current one, where it stands."""
        if row != self.current:
            self.current = row
            self._show_position()
            self.viewport().update()
            self.current_changed.emit()

    @property
    def reading(self) -> int:
        """Where the user is: the current row, or, where it was scrolled away, the first in sight."""
        return self._start() if self._walks() else self._first_in_sight()

    @property
    def folds(self) -> Folds:
        return self._folds

    @property
    def changes_only(self) -> bool:
        """Whether unchanged rows are folded, of this pair and of others to come."""
        return self._changes_only

    def show_changes_only(self, wanted: bool) -> None:
        """Fold all stretches of unchanged rows, or open them all."""
        self._changes_only = wanted
        self._fold(self._folds.all(folded=wanted))

    def toggle_fold(self, stretch: Stretch) -> None:
        """Fold one stretch, or open it; its first row stays where it is."""
        self._fold(self._folds.toggled(stretch), stretch.first)

    def unfold(self, row: int) -> None:
        """Let a row be seen."""
        folded = self._folds.line(row)
        if folded:
            self.toggle_fold(folded)

    def _fold(self, folds: Folds, row: int | None = None) -> None:
        """Fold other stretches; a row in sight stays where it is: the one given, else the current one."""
        row = self.current if row is None else row
        shown = row is not None and self.rows and self.is_in_sight(row)
        y = self.row_rectangle(row).top() if row is not None and shown else 0
        anchor = self.geometry_model.anchor(self.top) if self.rows else Anchor(0, 0)
        self._folds = folds
        folded = None if self.current is None else folds.line(self.current)
        self._build(self.rows, self.scene.type, self.scene.theme, anchor)
        if row is not None and shown and y >= 0:
            self.keep_at(row, y)
        if folded:
            self.set_current(folded.first)

    def fold_here(self) -> bool:
        """Fold the unchanged rows where one reads, or open them; false where there are none."""
        stretch = self.folds.nearest(self.reading) if self.rows else None
        if stretch is not None:
            self.toggle_fold(stretch)
        return stretch is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On the line of folded rows Enter and Space open them."""
        folded = None if self.current is None else self.folds.line(self.current)
        if folded and event.key() in _OPENING:
            self.toggle_fold(folded)
        else:
            super().keyPressEvent(event)

    def _walks(self) -> bool:
        return self.current is not None and self.is_in_sight(self.current)

    def _start(self) -> int:
        return -1 if self.current is None else self.current

    def _first_in_sight(self) -> int:
        return self.geometry_model.row_at(self.top)
