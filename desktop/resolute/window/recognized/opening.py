"""Opens the window of what was recognized, loaded when it is wanted, and keeps it at what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from resolute.model import Comparison, Kind
from resolute.window.correcting.corrector import Corrector, Spoken
from resolute.window.pair.cells import Side
from resolute.window.pair.rows import Form
from resolute.window.pair.view import PairView
from resolute.window.session.keeper import Keeper
from resolute.window.wardrobe import Wardrobe

if TYPE_CHECKING:
    from resolute.window.recognized.dialog import RecognizedDialog


class Recognized(QObject):
    """One window at most; it follows the comparison, and what is said there is said like anywhere else."""

    def __init__(self, window: QWidget, view: PairView, corrector: Corrector, keeper: Keeper) -> None:
        super().__init__(view)
        self._window, self._view, self._corrector, self._keeper = window, view, corrector, keeper
        self._comparison: Comparison | None = None
        self.dialog: RecognizedDialog | None = None

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison, or one that was read anew, where the window is open."""
        self._comparison = comparison
        if self.dialog is not None:
            self.dialog.show_comparison(comparison, self._keeper.handwork.readings)

    def open(self, wardrobe: Wardrobe) -> None:
        """Open it at the current paragraph, or bring it to the front."""
        if self._comparison is None:
            return
        if self.dialog is None:
            self.dialog = self._made(wardrobe)
            self.dialog.show_comparison(self._comparison, self._keeper.handwork.readings)
        spoken = self._corrector.spoken
        if spoken is not None:
            self.dialog.go_to(spoken.side, spoken.at)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _made(self, wardrobe: Wardrobe) -> RecognizedDialog:
        from resolute.window.recognized.dialog import RecognizedDialog  # noqa: PLC0415

        dialog = RecognizedDialog(wardrobe.theme, self._window)
        dialog.said.connect(self._say)
        dialog.opened.connect(self._go_to)
        dialog.destroyed.connect(self._forget)
        wardrobe.changed.connect(dialog.wear)
        return dialog

    def _say(self, side: Side, at: int, kind: Kind | None) -> None:
        self._corrector.say(Spoken(side, at), kind)

    def _go_to(self, side: Side, at: int) -> None:
        """Make the row with a paragraph the current one."""
        if self._comparison is None:
            return
        for place, row in enumerate(self._view.rows):
            if row.form is Form.TEXT:
                held = self._comparison.rows[row.index]
                if at in (held.earlier if side is Side.EARLIER else held.later):
                    self._view.go_to(place)
                    return

    def _forget(self) -> None:
        self.dialog = None
