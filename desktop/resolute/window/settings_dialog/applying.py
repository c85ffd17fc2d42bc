"""Puts settings in force: what is set is kept, and whatever shows it follows."""

from __future__ import annotations

from collections.abc import Callable

from resolute.window.changes.list_view import ChangeListView
from resolute.window.declared.values import Option, Value
from resolute.window.pair.type import Type
from resolute.window.pair.view import PairView
from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import FACES, REMEMBERS_RECENT, SCHEME, SIZE, THEME
from resolute.window.wardrobe import Wardrobe


class Applier:
    """Keeps a value and tells what depends on it. Of an author, nothing has to be told."""

    def __init__(
        self, settings: Settings, wardrobe: Wardrobe, view: PairView, listed: ChangeListView
    ) -> None:
        self._settings = settings
        self._wardrobe = wardrobe
        self._view, self._listed = view, listed
        typed = {option.key: self.set_type for option in (SIZE, *FACES)}
        self._tell: dict[str, Callable[[], object]] = {
            THEME.key: wardrobe.dress,
            SCHEME.key: wardrobe.dress,
            REMEMBERS_RECENT.key: self._forget,
            **typed,
        }

    def apply(self, option: Option, value: Value) -> None:
        """Set and put in force; nothing happens where it is so already."""
        if self._settings.value(option) != value:
            self._settings.set_value(option, value)
            self._tell.get(option.key, _nothing)()

    def set_type(self) -> None:
        """Set the texts and the words of the list in the faces that were chosen."""
        type_ = type_of(self._settings)
        self._view.set_type(type_)
        self._listed.set_type(type_)

    def _forget(self) -> None:
        if not self._settings.value(REMEMBERS_RECENT):
            self._settings.forget("recent")


def type_of(settings: Settings) -> Type:
    """The faces and the size that were chosen, at 100 %."""
    faces = ((option.key.rpartition("/")[2], str(settings.value(option))) for option in FACES)
    size = settings.value(SIZE)
    chosen = isinstance(size, float) and size != SIZE.default
    return Type(1.0, tuple(face for face in faces if face[1]), float(str(size)) if chosen else None)


def _nothing() -> None:
    """Who asks next time finds the value."""
