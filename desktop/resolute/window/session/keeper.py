"""What was done by hand to the pair that is shown, step by step, so that each step can be undone.

Links are only ever wished for here; rows and marks are made of them anew. What the worker is still aligning
stands on the undo stack already, so that two steps back are two keys and not a wait between them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from resolute.model import Handwork
from resolute.window.translating import tr


class Keeper(QObject):
    """Holds the handwork, and the comparison file that it is kept in.

    `changed` tells that the handwork is another one; `links_wanted` that rows have to be made anew for it.
    `kept_changed` tells that it has another file, or is saved there now, or is no more.
    """

    changed = Signal()
    links_wanted = Signal()
    kept_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self.kept_changed)
        self.handwork = Handwork()
        self.file: Path | None = None
        self._agreed = Handwork()
        self._states = [Handwork()]
        """The handwork after so many steps, those that were taken back included."""

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost; where nothing was ever done, nothing can be."""
        return self.stack.isClean()

    def begin(self, handwork: Handwork, file: Path | None, is_saved: bool) -> None:
        """Hold what was done to another pair."""
        self.stack.clear()
        self.handwork, self.file = handwork, file
        self._states = [handwork]
        if not is_saved:
            self.stack.resetClean()
        self.agree()
        self.changed.emit()
        self.kept_changed.emit()

    def do(self, text: str, after: Handwork) -> None:
        """One step, which can be undone; `text` completes "Undo …"."""
        if after != self.handwork:
            self._states = [*self._states[: self.stack.index() + 1], after]
            self.stack.push(_Step(text, self.handwork, after, self._take))

    def discard(self) -> None:
        """The user wants none of it kept."""
        self.stack.setClean()

    def agree(self) -> None:
        """What is wished for is what is shown: to here a step that cannot be done goes back."""
        self._agreed = self.handwork

    def go_back(self) -> None:
        """Return to what is shown, since what was wished for could not be made or was not waited for."""
        if self.handwork == self._agreed:
            return
        known = [index for index, state in enumerate(self._states) if state == self._agreed]
        if known:
            self.stack.setIndex(min(known, key=lambda index: abs(index - self.stack.index())))
        else:  # the steps that led there were given up for others
            self.do(tr("what was stopped"), self._agreed)

    def saved(self, file: Path, handwork: Handwork) -> None:
        """The file has this handwork."""
        self.file = file
        if handwork == self.handwork:
            self.stack.setClean()
        self.kept_changed.emit()

    def _take(self, handwork: Handwork) -> None:
        before, self.handwork = self.handwork, handwork
        self.changed.emit()
        if before.links != handwork.links:
            self.links_wanted.emit()


class _Step(QUndoCommand):
    """From one handwork to another."""

    def __init__(
        self, text: str, before: Handwork, after: Handwork, take: Callable[[Handwork], None]
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._take = before, after, take

    def redo(self) -> None:
        self._take(self._after)

    def undo(self) -> None:
        self._take(self._before)
