"""All windows of the program: each with its own pair, its own worker and its own journal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from resolute.window.jobs import Jobs
from resolute.window.main_window import MainWindow
from resolute.window.session.leftovers import Leftovers
from resolute.window.settings import Settings
from resolute.window.translating import tr


class Windows(QObject):
    """Opens windows, and lets them go when they are closed."""

    def __init__(
        self, settings: Settings, jobs: Callable[[], Jobs] = Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._jobs = settings, jobs
        self.windows: list[MainWindow] = []
        self._leftovers: Leftovers | None = None

    def open(self, paths: tuple[Path, ...] = ()) -> MainWindow:
        """Show another window, on no, one or two files."""
        window = MainWindow(self._settings, self._jobs())
        window.window_wanted.connect(self.open)
        window.leftovers_wanted.connect(partial(self._offer_again, window))
        window.closed.connect(partial(self._closed, window))
        window.wardrobe.changed.connect(self._dress_all)
        if self.windows:
            step = window.fontMetrics().height() * 2
            window.move(self.windows[-1].pos().x() + step, self.windows[-1].pos().y() + step)
        self.windows.append(window)
        window.show()
        window.open_paths(paths)
        return window

    def offer_leftovers(self) -> None:
        """Offer what windows of killed processes left, in the first window."""
        self._leftovers = Leftovers(self._settings.state)
        if self.windows:
            self._leftovers.offer(self.windows[0].recovery, self._restore)

    def _offer_again(self, window: MainWindow) -> None:
        """Offer also what was declined, for as long as it is kept."""
        if self._leftovers is not None:
            self._leftovers.let_go()
        self._leftovers = Leftovers(self._settings.state, with_declined=True)
        if self._leftovers.found:
            self._leftovers.offer(window.recovery, self._restore)
        else:
            window.status.remark(tr("No window has left unsaved work."))

    def _restore(self, folder: Path) -> None:
        """Take up a journal in a window that has nothing yet."""
        leftovers = self._leftovers
        if leftovers is None:
            return
        free = [window for window in self.windows if window.desk.pair is None and not window.desk.is_busy]
        window = free[0] if free else self.open()
        window.bench.restore(folder, partial(leftovers.restored, folder))

    def _closed(self, window: MainWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            window.deleteLater()

    def _dress_all(self) -> None:
        for window in self.windows:
            window.wardrobe.dress()
