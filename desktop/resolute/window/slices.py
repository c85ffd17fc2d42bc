"""Long work of the window's own, done in slices between which it answers."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

_T = TypeVar("_T")


class Slices(QObject):
    """Does one work at a time; another one takes its place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._do_next)
        self._step: Callable[[], None] = self.stop

    @property
    def are_going_on(self) -> bool:
        return self._next.isActive()

    def run(self, work: Generator[None, None, _T], done: Callable[[_T], None]) -> None:
        """Do the work up to its first yield now, the rest slice by slice, and hand on its result."""

        def step() -> None:
            try:
                next(work)
            except StopIteration as end:
                self.stop()
                done(end.value)

        self._step = step
        self._next.start()
        step()

    def _do_next(self) -> None:
        self._step()

    def stop(self) -> None:
        """Give up what is not done."""
        self._next.stop()
