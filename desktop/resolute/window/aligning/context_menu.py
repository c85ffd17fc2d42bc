"""The menu at the mouse: what can be done with the paragraph there, and no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from resolute.window.actions import Actions
from resolute.window.aligning.aligner import Aligner
from resolute.window.changes.list_view import ChangeListView
from resolute.window.correcting.corrector import Corrector
from resolute.window.pair.rows import Form
from resolute.window.pair.selection import Selection
from resolute.window.pair.view import PairView

_MARKS = ("mark_seen", "note")
_ALIGNMENT = ("pair_with", "pair_also", "unpair", "no_counterpart", "split_off", "release")
_TEXT = ("body_begins", "body_ends", "footnote_mark", "as_recognized")
_WORDS = ("copy", "other_end")


class ContextMenu(QObject):
    """Opens over the texts and over the list of changes, by mouse and by key."""

    def __init__(
        self,
        view: PairView,
        list_: ChangeListView,
        commands: Actions,
        aligner: Aligner,
        corrector: Corrector,
    ) -> None:
        super().__init__(view)
        self._view, self._list, self._commands = view, list_, commands
        self._aligner, self._corrector = aligner, corrector
        self.menu: QMenu | None = None
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        list_.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        list_.customContextMenuRequested.connect(self._over_list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and self._view.rows:
            if event.reason() is QContextMenuEvent.Reason.Mouse:
                self._point_at(QPointF(event.pos()))
                self._open(event.globalPos())
            elif self._view.current is not None:
                corner = self._view.row_rectangle(self._view.current).center().toPoint()
                self._open(self._view.viewport().mapToGlobal(corner))
            return True
        return super().eventFilter(watched, event)

    def _point_at(self, point: QPointF) -> None:
        """Make the row at the mouse the current one; a selection that the mouse is in stays."""
        view, side = self._view, self._view.scene.columns.side_at(point.x())
        place = view.place_at(point, side)
        kept = view.selection
        is_within = kept is not None and kept.side is side and kept.start <= place <= kept.end
        if not is_within or kept is None or kept.is_empty:
            view.selection = Selection(side, place, place)
        view.set_current(place[0])
        view.viewport().update()

    def _over_list(self, point: QPoint) -> None:
        index = self._list.indexAt(point)
        if index.isValid():
            self._list.setCurrentIndex(index)
            self._open(self._list.viewport().mapToGlobal(point))

    def _open(self, point: QPoint) -> None:
        self.menu = QMenu(self._view)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.destroyed.connect(self._forget)
        for group in (_MARKS, _ALIGNMENT, _TEXT, _WORDS):
            if group is _TEXT and self._corrector.can_correct():
                self.menu.addMenu(self._corrector.kinds(self.menu))
            usable = [name for name in group if self._can_be_used(name)]
            for name in usable:
                self.menu.addAction(self._commands[name])
            if usable:
                self.menu.addSeparator()
        self.menu.popup(point)

    def _forget(self) -> None:
        self.menu = None

    def _can_be_used(self, name: str) -> bool:
        is_row = self._aligner.row is not None
        here = self._view.rows[self._view.current] if self._view.current is not None else None
        listed = here is not None and (here.is_change or bool(here.findings))
        selected = self._view.selection
        conditions: Mapping[str, Callable[[], bool]] = {
            "mark_seen": lambda: listed,
            "note": lambda: here is not None and here.form is not Form.NOTES,
            "unpair": self._aligner.can_unpair,
            "split_off": self._aligner.can_split_off,
            "release": self._aligner.can_release,
            "body_begins": self._corrector.can_correct,
            "body_ends": self._corrector.can_correct,
            "footnote_mark": self._corrector.can_mark,
            "as_recognized": self._corrector.can_release,
            "copy": lambda: selected is not None and not selected.is_empty,
            "other_end": lambda: here is not None and here.moved,
        }
        return conditions.get(name, lambda: is_row)()
