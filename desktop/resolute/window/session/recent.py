"""The submenu of what was compared last, with the switch that keeps no such list."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from resolute.paths import resource
from resolute.window.settings import Settings
from resolute.window.translating import tr

_MOST = 10


class Recent(QObject):
    """Emits `wanted` with the paths of what the user goes back to."""

    wanted = Signal(object)

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.menu = QMenu(tr("Open &recent"))
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)
        self.fill()

    def remember(self, *paths: Path) -> None:
        """Put a pair, or a comparison file, at the top of the list; our own sample is not worth it."""
        if any(path.is_relative_to(resource()) for path in paths) or not self._settings.remembers_recent:
            return
        entry = tuple(str(path) for path in paths)
        others = (each for each in self._settings.recent if each != entry)
        self._settings.recent = (entry, *others)[:_MOST]

    def fill(self) -> None:
        """List what there is, made each time that the menu opens."""
        self.menu.clear()
        for number, entry in enumerate(self._settings.recent, 1):
            names = " → ".join(Path(path).name for path in entry).replace("&", "&&")
            action = self.menu.addAction(f"&{number % 10}  {names}")
            action.setToolTip("\n".join(entry))
            action.triggered.connect(partial(self._choose, entry))
        if not self._settings.recent:
            self.menu.addAction(tr("Nothing yet")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(tr("&Empty this list")).triggered.connect(self._empty)
        keep = self.menu.addAction(tr("&Keep such a list"))
        keep.setCheckable(True)
        keep.setChecked(self._settings.remembers_recent)
        keep.triggered.connect(self._keep)

    def _choose(self, entry: tuple[str, ...], _checked: bool = False) -> None:
        self.wanted.emit(tuple(Path(path) for path in entry))

    def _empty(self, _checked: bool = False) -> None:
        self._settings.recent = ()

    def _keep(self, wanted: bool) -> None:
        self._settings.remembers_recent = wanted
