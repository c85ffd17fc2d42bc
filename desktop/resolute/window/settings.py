"""What the window remembers: its place, theme and zoom, and unless that is unwanted what was compared."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from platformdirs import user_state_path
from PySide6.QtCore import QByteArray, QSettings

from resolute.window.declared.values import Option, Value, kept, restored
from resolute.window.theme import Choice


@dataclass(frozen=True, slots=True)
class Compared:
    """Something that was compared: a pair of paths, or the one of a comparison file.

    `name` is what the two texts are called, "A/RES/68/303 → A/RES/72/303"; empty where nobody noted it.
    """

    paths: tuple[str, ...]
    name: str = ""

    @property
    def title(self) -> str:
        """What a list calls it: a comparison file by its own name too."""
        files = " → ".join(Path(path).name for path in self.paths)
        if not self.name or len(self.paths) == 2:
            return self.name or files
        return f"{files}: {self.name}"


class Settings:
    """A few values in the user's own configuration file; a damaged one counts as none."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Resolute", "Resolute"
        )
        self.state = Path(store.fileName()).parent if store else user_state_path("Resolute", appauthor=False)
        """Where windows keep their journals: on this computer alone."""

    def value(self, option: Option) -> Value:
        """What was chosen, or the default."""
        return restored(option, self._store.value(option.key))

    def set_value(self, option: Option, value: Value) -> None:
        self._store.setValue(option.key, kept(value))

    def forget(self, key: str) -> None:
        """Keep nothing under a key."""
        self._store.remove(key)

    @property
    def geometry(self) -> QByteArray:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def layout(self) -> QByteArray:
        """Where the docks stand and how wide they are."""
        value = self._store.value("layout")
        return value if isinstance(value, QByteArray) else QByteArray()

    @layout.setter
    def layout(self, value: QByteArray) -> None:
        self._store.setValue("layout", value)

    @property
    def changes_listed(self) -> bool:
        """Whether the list of changes is open; at first it is."""
        return str(self._store.value("changes_listed", "true")).lower() != "false"

    @changes_listed.setter
    def changes_listed(self, value: bool) -> None:
        self._store.setValue("changes_listed", value)

    @property
    def remembers_recent(self) -> bool:
        """Whether a list of what was compared is kept; at first it is."""
        return str(self._store.value("remembers_recent", "true")).lower() != "false"

    @remembers_recent.setter
    def remembers_recent(self, value: bool) -> None:
        """Whoever wants no list wants none to be left."""
        self._store.setValue("remembers_recent", value)
        if not value:
            self.recent = ()

    @property
    def recent(self) -> tuple[Compared, ...]:
        """What was compared last; the latest first."""
        with suppress(ValueError):
            found: object = json.loads(str(self._store.value("recent", "[]")))
            if isinstance(found, list):
                listed = cast("list[object]", found)
                return tuple(compared for each in listed if (compared := _compared(each)))
        return ()

    @recent.setter
    def recent(self, value: tuple[Compared, ...]) -> None:
        kept = [{"paths": each.paths, "name": each.name} for each in value if self.remembers_recent]
        self._store.setValue("recent", json.dumps(kept))

    @property
    def changes_only(self) -> bool:
        """Whether unchanged paragraphs are folded; at first they are not."""
        return str(self._store.value("changes_only", "false")).lower() == "true"

    @changes_only.setter
    def changes_only(self, value: bool) -> None:
        self._store.setValue("changes_only", value)

    @property
    def redline_column(self) -> bool:
        """Whether both texts stand in one column; at first they stand side by side."""
        return str(self._store.value("redline_column", "false")).lower() == "true"

    @redline_column.setter
    def redline_column(self, value: bool) -> None:
        self._store.setValue("redline_column", value)

    @property
    def tour_was_offered(self) -> bool:
        """Whether the tour was shown or offered once; nobody is asked twice."""
        return str(self._store.value("tour_was_offered", "false")).lower() == "true"

    @tour_was_offered.setter
    def tour_was_offered(self, value: bool) -> None:
        self._store.setValue("tour_was_offered", value)

    @property
    def terms(self) -> tuple[str, ...]:
        """Words to keep an eye on."""
        return tuple(filter(None, str(self._store.value("terms", "")).splitlines()))

    @terms.setter
    def terms(self, value: tuple[str, ...]) -> None:
        self._store.setValue("terms", "\n".join(value))

    @property
    def theme(self) -> Choice:
        with suppress(ValueError):
            return Choice(str(self._store.value("theme")))
        return Choice.SYSTEM

    @theme.setter
    def theme(self, value: Choice) -> None:
        self._store.setValue("theme", value.value)

    @property
    def zoom(self) -> float:
        with suppress(ValueError):
            return float(str(self._store.value("zoom")))
        return 1.0

    @zoom.setter
    def zoom(self, value: float) -> None:
        self._store.setValue("zoom", value)


def _compared(value: object) -> Compared | None:
    """What was kept of a comparison, by earlier versions as a list of paths; None for anything else."""
    kept = cast("dict[str, object]", value) if isinstance(value, dict) else {"paths": value}
    paths = kept.get("paths")
    listed = cast("list[object]", paths) if isinstance(paths, list) else []
    if len(listed) not in (1, 2):
        return None
    return Compared(tuple(str(path) for path in listed), str(kept.get("name", "")))
