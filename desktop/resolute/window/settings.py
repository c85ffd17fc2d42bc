"""What the window remembers: its place, its theme, its zoom. Nothing of what was read."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QByteArray, QSettings

from resolute.window.theme import Choice


class Settings:
    """A few values in the user's own configuration file; a damaged one counts as none."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Resolute", "Resolute"
        )

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
