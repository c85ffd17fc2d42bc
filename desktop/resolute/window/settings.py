"""What the window remembers: its place, its theme, its zoom. Nothing of what was read."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QByteArray, QSettings

from resolute.window.declared.values import Option, Value, kept, restored
from resolute.window.theme import Choice


class Settings:
    """A few values in the user's own configuration file; a damaged one counts as none."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Resolute", "Resolute"
        )

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
