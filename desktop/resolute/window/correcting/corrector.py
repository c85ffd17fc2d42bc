"""The commands of the menu "Text": what they say of the current paragraph, each as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from resolute.app import correcting
from resolute.app.correcting import NotCorrected
from resolute.model import Comparison, Corrections, Kind, Paragraph, Readings, Resolution
from resolute.window.aligning.aligner import Aligner
from resolute.window.correcting.kind_menu import kind_menu
from resolute.window.correcting.kinds import is_correctable, kind_name
from resolute.window.pair.cells import Side
from resolute.window.pair.shown import own_selection
from resolute.window.pair.view import PairView
from resolute.window.session.keeper import Keeper
from resolute.window.status import Status
from resolute.window.translating import tr

Wish = Callable[[Corrections], Corrections]


@dataclass(frozen=True, slots=True)
class Spoken:
    """The paragraph that is spoken of: its side, and its index there."""

    side: Side
    at: int


class Corrector(QObject):
    """Turns wishes into corrections; what cannot be met is said in the status bar."""

    def __init__(self, view: PairView, aligner: Aligner, keeper: Keeper, status: Status) -> None:
        super().__init__(view)
        self._view, self._aligner, self._keeper, self._status = view, aligner, keeper, status
        self._comparison: Comparison | None = None
        self.menu: QMenu | None = None

    def show_comparison(self, comparison: Comparison) -> None:
        """Speak of another comparison, or of one that was read anew."""
        self._comparison = comparison

    @property
    def spoken(self) -> Spoken | None:
        """The current paragraph on the side that was clicked last."""
        row, side = self._aligner.row, self._aligner.side
        if row is None or not (row.earlier if side is Side.EARLIER else row.later):
            return None
        return Spoken(side, self._aligner.clicked)

    def said(self, side: Side) -> Corrections:
        """What was corrected in one text."""
        readings = self._keeper.handwork.readings
        return readings.earlier if side is Side.EARLIER else readings.later

    def can_correct(self) -> bool:
        spoken = self.spoken
        return spoken is not None and is_correctable(self._paragraph(spoken))

    def can_mark(self) -> bool:
        spoken = self.spoken
        return spoken is not None and self._figures(spoken) is not None

    def can_release(self) -> bool:
        spoken = self.spoken
        return spoken is not None and spoken.at in self.said(spoken.side).paragraphs

    def kinds(self, parent: QWidget) -> QMenu:
        """The menu of kinds for the current paragraph, to be part of another one."""
        spoken = self.spoken
        return (
            kind_menu(self._paragraph(spoken), partial(self.say, spoken), parent) if spoken else QMenu(parent)
        )

    def ask(self) -> None:
        """Open the menu of kinds at the current paragraph."""
        if not self.can_correct() or self._view.current is None:
            self._say_where()
            return
        self.menu = self.kinds(self._view)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.destroyed.connect(self._forget)
        middle = self._view.row_rectangle(self._view.current).center().toPoint()
        self.menu.popup(self._view.viewport().mapToGlobal(QPoint(middle)))

    def say(self, spoken: Spoken | None, kind: Kind | None) -> None:
        """A paragraph is of a kind; None leaves it to the program."""
        if spoken is not None:
            wish = partial(correcting.with_kind, self._resolution(spoken.side), at=spoken.at, kind=kind)
            self._wish(spoken, lambda said: wish(said=said))

    def body_begins(self) -> None:
        self._wish_here(lambda at, said: correcting.begins_at(said, at))

    def body_ends(self) -> None:
        self._wish_here(lambda at, said: correcting.ends_at(said, at))

    def mark(self) -> None:
        """The digits where the caret stands, or that are selected, are a mark; or the mark is digits."""
        spoken = self.spoken
        if spoken is not None:
            places = self._places(spoken)
            resolution = self._resolution(spoken.side)
            self._wish(spoken, lambda said: correcting.with_mark(resolution, said, spoken.at, *places))
        else:
            self._say_where()

    def release(self) -> None:
        """The program reads the current paragraph by itself again."""
        self._wish_here(lambda at, said: correcting.released(said, at))

    def release_all(self) -> None:
        handwork = self._keeper.handwork
        if handwork.readings.size:
            self._keeper.do(tr("removal of all your corrections"), replace(handwork, readings=Readings()))
        else:
            self._status.remark(tr("Nothing was corrected by hand."))

    def _wish_here(self, wish: Callable[[int, Corrections], Corrections]) -> None:
        spoken = self.spoken
        if spoken is not None:
            self._wish(spoken, partial(wish, spoken.at))
        else:
            self._say_where()

    def _wish(self, spoken: Spoken, wish: Wish) -> None:
        try:
            said = wish(self.said(spoken.side))
        except NotCorrected as refused:
            self._status.remark(tr(str(refused)))
            return
        handwork = self._keeper.handwork
        readings = replace(handwork.readings, **{spoken.side.value: said})
        text = tr("correction of {name}", name=self._name(spoken))
        self._keeper.do(text, replace(handwork, readings=readings))

    def _figures(self, spoken: Spoken) -> object:
        resolution, said = self._resolution(spoken.side), self.said(spoken.side)
        return correcting.figures_at(resolution, said, spoken.at, *self._places(spoken))

    def _places(self, spoken: Spoken) -> tuple[int, int]:
        """Where the selection begins and ends in the paragraph; nowhere in it, where nothing was clicked."""
        row, selected = self._aligner.row, self._view.selection
        if row is None or selected is None or selected.caret[0] != self._view.current:
            return -1, -1
        own = own_selection(self._view.scene, selected)
        held = row.earlier if spoken.side is Side.EARLIER else row.later
        texts = [self._resolution(spoken.side).paragraphs[at].text for at in held[: held.index(spoken.at)]]
        before = sum(len(text) + 1 for text in texts)
        places = [
            place[1] - before if place[0] == self._view.current else 0 for place in (own.start, own.end)
        ]
        return places[0], places[1]

    def _paragraph(self, spoken: Spoken) -> Paragraph:
        return self._resolution(spoken.side).paragraphs[spoken.at]

    def _resolution(self, side: Side) -> Resolution:
        comparison = self._comparison
        if comparison is None:
            return Resolution(())
        return comparison.earlier if side is Side.EARLIER else comparison.later

    def _name(self, spoken: Spoken) -> str:
        paragraph = self._paragraph(spoken)
        return paragraph.label or kind_name(paragraph.kind).lower()

    def _say_where(self) -> None:
        self._status.remark(tr("Go to a paragraph first: notes and tables are given by the file."))

    def _forget(self) -> None:
        self.menu = None
