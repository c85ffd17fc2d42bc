"""Puts settings in force: what is set is kept, and whatever shows it follows."""

from __future__ import annotations

from collections.abc import Callable

from resolute.model import FindingKind
from resolute.window.changes.panel import ChangesPanel
from resolute.window.declared.values import Option, Value
from resolute.window.pair.type import Type
from resolute.window.pair.view import PairView
from resolute.window.session.recent import Recent
from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import FACES, REMEMBERS_RECENT, SCHEME, SIZE, THEME, UNCHANGED
from resolute.window.wardrobe import Wardrobe


class Applier:
    """Keeps a value and tells what depends on it. Of an author, nothing has to be told."""

    def __init__(
        self, settings: Settings, wardrobe: Wardrobe, view: PairView, panel: ChangesPanel, recent: Recent
    ) -> None:
        self._settings = settings
        self._wardrobe = wardrobe
        self._view, self._panel = view, panel
        typed = {option.key: self.set_type for option in (SIZE, *FACES)}
        self._tell: dict[str, Callable[[], object]] = {
            THEME.key: wardrobe.dress,
            SCHEME.key: wardrobe.dress,
            UNCHANGED.key: self.set_unchanged,
            REMEMBERS_RECENT.key: recent.obey,
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
        self._panel.list.set_type(type_)

    def set_unchanged(self) -> None:
        """Hide from the list what counts as unchanged."""
        self._panel.take_as_unchanged(unchanged_of(self._settings))


def type_of(settings: Settings) -> Type:
    """The faces and the size that were chosen, at 100 %."""
    faces = ((option.key.rpartition("/")[2], str(settings.value(option))) for option in FACES)
    size = settings.value(SIZE)
    chosen = isinstance(size, float) and size != SIZE.default
    return Type(1.0, tuple(face for face in faces if face[1]), float(str(size)) if chosen else None)


def unchanged_of(settings: Settings) -> frozenset[FindingKind]:
    """The kinds of changes that count as none."""
    chosen = settings.value(UNCHANGED)
    return frozenset(map(FindingKind, chosen)) if isinstance(chosen, tuple) else frozenset()


def _nothing() -> None:
    """Who asks next time finds the value."""
