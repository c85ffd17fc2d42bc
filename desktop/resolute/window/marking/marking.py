"""Marks on the current change: seen or not, and a note."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from resolute.model import Comparison, Spot, counted
from resolute.window.changes.panel import ChangesPanel
from resolute.window.marking.badges import Homes, spot_of
from resolute.window.marking.note_dialog import NoteDialog
from resolute.window.pair.view import PairView
from resolute.window.session.keeper import Keeper
from resolute.window.status import Status
from resolute.window.translating import tr


class Marking(QObject):
    """Shows the marks in the texts and in the list, and changes them as one step each."""

    def __init__(self, view: PairView, panel: ChangesPanel, keeper: Keeper, status: Status) -> None:
        super().__init__(view)
        self._view, self._panel, self._keeper, self._status = view, panel, keeper, status
        self._homes: Homes | None = None
        keeper.changed.connect(self._show)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the marks of another comparison, or of the same one aligned anew."""
        self._homes = Homes(comparison)
        self._show()

    def mark_seen(self) -> None:
        """Mark the current change as seen; one that is marked becomes unseen."""
        spot = self._change()
        if spot is not None:
            seen = frozenset(self._keeper.handwork.seen)
            text = tr("mark on {name}", name=self._name())
            self._keeper.do(text, self._keeper.handwork.with_seen(seen ^ {spot}))

    def mark_all_seen(self) -> None:
        """Mark all changes as seen that the filter shows."""
        spots = (entry.spot for entry in self._panel.shown.entries)
        listed = frozenset(spot for spot in spots if spot is not None)
        seen = frozenset(self._keeper.handwork.seen)
        text = tr(counted(len(listed - seen), "mark on {n} change", "marks on {n} changes"))
        self._keeper.do(text, self._keeper.handwork.with_seen(seen | listed))

    def write_note(self, parent: QWidget) -> None:
        """Ask for a note on the current row."""
        spot = self._spot()
        if spot is None:
            self._status.remark(tr("Go to a paragraph first."))
            return
        remark = self._view.badges.of(self._view.rows[self._view.current or 0]).remark
        name = self._name()
        dialog = NoteDialog(name, remark.text if remark else "", parent)
        made_at = remark.spot if remark else None
        dialog.written.connect(partial(self._note, spot, name, made_at))
        dialog.open()

    def _note(self, spot: Spot, name: str, made_at: Spot | None, text: str) -> None:
        step = tr("note on {name}", name=name)
        self._keeper.do(step, self._keeper.handwork.with_remark(spot, text, made_at))

    def _show(self) -> None:
        if self._homes is not None:
            found = self._homes.badges(self._keeper.handwork)
            self._view.show_badges(found)
            self._panel.show_marks(found.by_spot)

    def _change(self) -> Spot | None:
        """The current row, where it is listed as a change."""
        spot = self._spot()
        listed = {entry.spot for entry in self._panel.all_entries}
        if spot is None or spot not in listed:
            self._status.remark(tr("Go to a change first: only changes are marked as seen."))
            return None
        return spot

    def _spot(self) -> Spot | None:
        if self._homes is None or self._view.current is None:
            return None
        return spot_of(self._homes.comparison, self._view.rows[self._view.current])

    def _name(self) -> str:
        place = self._view.current
        names = (entry.label for entry in self._panel.all_entries if entry.place == place)
        row = self._view.rows[place] if place is not None else None
        return next(names, "") or (row.name if row else "") or tr("this paragraph")
