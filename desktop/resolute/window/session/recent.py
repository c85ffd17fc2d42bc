"""The submenu of what was compared last, with the switch that keeps no such list."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from resolute.paths import resource
from resolute.window.settings import Compared, Settings
from resolute.window.translating import tr

_MOST = 10


class Recent(QObject):
    """Emits `wanted` with the paths of what the user goes back to, `changed` when the list is another one."""

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.menu = QMenu(tr("Open &recent"))
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)
        self.fill()

    @property
    def listed(self) -> tuple[Compared, ...]:
        """What there is to go back to."""
        return self._settings.recent

    def remember(self, name: str, *paths: Path) -> None:
        """Put a pair, or a comparison file, at the top of the list; our own sample is not worth it.

        `name` is what its two texts are called. A text that was pasted cannot be found again.
        """
        is_lasting = all(path.is_absolute() and not path.is_relative_to(resource()) for path in paths)
        if not is_lasting or not self._settings.remembers_recent:
            return
        compared = Compared(tuple(str(path) for path in paths), name)
        others = (each for each in self._settings.recent if each.paths != compared.paths)
        self._take((compared, *others)[:_MOST])

    def obey(self) -> None:
        """Keep no list where the user wants none."""
        if not self._settings.remembers_recent:
            self._settings.forget("recent")
        self.changed.emit()

    def fill(self) -> None:
        """List what there is, made each time that the menu opens."""
        self.menu.clear()
        for number, compared in enumerate(self.listed, 1):
            title = compared.title.replace("&", "&&")
            action = self.menu.addAction(f"&{number % 10}  {title}")
            action.setToolTip("\n".join(compared.paths))
            action.triggered.connect(partial(self._choose, compared.paths))
        if not self.listed:
            self.menu.addAction(tr("Nothing yet")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(tr("&Empty this list")).triggered.connect(self._empty)
        keep = self.menu.addAction(tr("&Keep such a list"))
        keep.setCheckable(True)
        keep.setChecked(self._settings.remembers_recent)
        keep.triggered.connect(self._keep)

    def _choose(self, paths: tuple[str, ...], _checked: bool = False) -> None:
        self.wanted.emit(tuple(Path(path) for path in paths))

    def _empty(self, _checked: bool = False) -> None:
        self._take(())

    def _keep(self, wanted: bool) -> None:
        self._settings.remembers_recent = wanted
        self.obey()

    def _take(self, listed: tuple[Compared, ...]) -> None:
        self._settings.recent = listed
        self.changed.emit()
