"""Which theme is worn: the user's choice, or the system's as it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import SCHEME
from resolute.window.theme import Choice, Theme, chosen, system_is_dark, wear


class Wardrobe(QObject):
    """Dresses the application; what paints with colours of its own follows `changed`."""

    changed = Signal(Theme)
    chosen = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._standard = QGuiApplication.palette()
        self.theme = self._wanted()
        wear(self.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    @property
    def choice(self) -> Choice:
        return self._settings.theme

    def choose(self, choice: Choice) -> None:
        """Wear a theme from now on, at the next start too."""
        self._settings.theme = choice
        self.dress()

    def dress(self) -> None:
        """Wear what the settings say by now; `chosen` tells of it even where it looks the same as before."""
        self.chosen.emit()
        if self._wanted() != self.theme:
            self.theme = self._wanted()
            wear(self.theme)
            self.changed.emit(self.theme)

    def _wanted(self) -> Theme:
        scheme = str(self._settings.value(SCHEME))
        return chosen(self._settings.theme, system_is_dark(self._standard), scheme)
