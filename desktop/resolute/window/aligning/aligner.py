"""The commands of the menu "Alignment": what they mean for the current row, each as one step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from resolute.app import aligning
from resolute.app.aligning import NotAligned
from resolute.model import Comparison, Handwork, Row, counted
from resolute.window.aligning.pair_dialog import PairDialog
from resolute.window.pair import wording
from resolute.window.pair.cells import Side
from resolute.window.pair.rows import Form
from resolute.window.pair.view import PairView
from resolute.window.session.keeper import Keeper
from resolute.window.status import Status
from resolute.window.translating import tr


class Aligner(QObject):
    """Turns wishes into links; what cannot be met is said in the status bar."""

    def __init__(self, view: PairView, keeper: Keeper, status: Status) -> None:
        super().__init__(view)
        self._view, self._keeper, self._status = view, keeper, status
        self._comparison: Comparison | None = None

    def show_comparison(self, comparison: Comparison) -> None:
        """Work on another comparison, or on one aligned anew; links that it cannot follow are said."""
        self._comparison = comparison
        count = len(aligning.not_kept(comparison, self._keeper.handwork.links))
        if count:
            said = counted(
                count,
                "{n} of your links cannot be followed: what it joins does not stand together.",
                "{n} of your links cannot be followed: what they join does not stand together.",
            )
            self._status.remark(tr(said))

    @property
    def row(self) -> Row | None:
        """The current row, where it can be aligned: no note."""
        place = self._view.current
        if place is None or self._comparison is None:
            return None
        here = self._view.rows[place]
        return self._comparison.rows[here.index] if here.form in (Form.TEXT, Form.GHOST) else None

    @property
    def side(self) -> Side:
        """The side in question: the only one there is, or the one that was clicked last."""
        row, selected = self.row, self._view.selection
        if row is not None and not (row.earlier and row.later):
            return Side.EARLIER if row.earlier else Side.LATER
        if self._view.current is not None and self._view.rows[self._view.current].form is Form.GHOST:
            return Side.EARLIER
        return selected.side if selected else Side.LATER

    def can_unpair(self) -> bool:
        return self.row is not None and bool(self.row.earlier and self.row.later)

    def can_split_off(self) -> bool:
        return self.row is not None and len(_of(self.row, self.side)) > 1

    def can_release(self) -> bool:
        return self.row is not None and aligning.is_by_hand(self._keeper.handwork, self.row)

    def ask_for_pair(self, parent: QWidget, also: bool = False) -> None:
        """Ask which paragraph of the other side the current one goes with, or `also` goes with."""
        row, side = self.row, self.side
        if row is None or self._comparison is None:
            self._say_where()
            return
        dialog = PairDialog(self._comparison, row, side, also, parent)
        dialog.chosen.connect(partial(self._pair_chosen, row, side, also))
        dialog.open()

    def pair(self, row: Row, side: Side, target: Row, also: bool) -> None:
        """One side of a row goes with the other side of another row, or joins all of it (`also`)."""
        moved = _of(row, side)
        if also:
            self._wish(
                tr("joining of {name}"),
                row,
                lambda made, before: aligning.joined(made, before, target, **{side.value: moved}),
            )
        else:
            sides = {side: moved, side.other: _of(target, side.other)}
            self._wish(
                tr("pairing of {name}"),
                row,
                lambda made, before: aligning.paired(made, before, sides[Side.EARLIER], sides[Side.LATER]),
            )

    def unpair(self) -> None:
        self._wish_here(tr("unpairing of {name}"), aligning.unpaired)

    def no_counterpart(self) -> None:
        """The side in question has no counterpart."""
        side = self.side

        def wish(made: Comparison, before: Handwork, row: Row) -> Handwork:
            return aligning.alone(made, before, **{side.value: _of(row, side)})

        self._wish_here(tr("no counterpart for {name}"), wish)

    def split_off(self) -> None:
        """The paragraph that was clicked leaves its row; without a click the last one does."""
        side, index = self.side, self._clicked()

        def wish(made: Comparison, before: Handwork, row: Row) -> Handwork:
            ends = (index, None) if side is Side.EARLIER else (None, index)
            return aligning.split_off(made, before, row, *ends)

        self._wish_here(tr("splitting off from {name}"), wish)

    def release(self) -> None:
        """The program pairs the row's paragraphs again."""

        def wish(_made: Comparison, before: Handwork, row: Row) -> Handwork:
            return aligning.released(before, row)

        self._wish_here(tr("removal of the link at {name}"), wish)

    def release_all(self) -> None:
        if self._keeper.handwork.links:
            text = tr("removal of all your links")
            self._keeper.do(text, self._keeper.handwork.with_links(frozenset()))
        else:
            self._status.remark(tr("Nothing was linked by hand."))

    def _pair_chosen(self, row: Row, side: Side, also: bool, index: int) -> None:
        if also:
            self._wish(
                tr("joining of {name}"),
                row,
                lambda made, before: aligning.joined(made, before, row, **{side.other.value: [index]}),
            )
        else:
            sides = {side: _of(row, side), side.other: (index,)}
            self._wish(
                tr("pairing of {name}"),
                row,
                lambda made, before: aligning.paired(made, before, sides[Side.EARLIER], sides[Side.LATER]),
            )

    def _wish_here(self, text: str, wish: Callable[[Comparison, Handwork, Row], Handwork]) -> None:
        row = self.row
        if row is None:
            self._say_where()
        else:
            self._wish(text, row, lambda made, before: wish(made, before, row))

    def _wish(self, text: str, row: Row, wish: Callable[[Comparison, Handwork], Handwork]) -> None:
        if self._comparison is None:
            return
        try:
            after = wish(self._comparison, self._keeper.handwork)
        except NotAligned as refused:
            self._status.remark(tr(str(refused)))
        else:
            self._keeper.do(text.format(name=self._name(row)), after)

    def _clicked(self) -> int:
        """The index of the paragraph that was clicked, on the side in question."""
        row, side, place = self.row, self.side, self._view.current
        held = _of(row, side) if row else ()
        cell = self._view.rows[place].side(side) if place is not None else None
        selected = self._view.selection
        if not held or cell is None:
            return -1
        if selected is None or selected.side is not side or selected.caret[0] != place:
            return held[-1]
        begun = [number for number, (start, _) in enumerate(cell.placed()) if start <= selected.caret[1]]
        return held[begun[-1]]

    def _name(self, row: Row) -> str:
        if self._comparison is None:
            return ""
        paragraphs = self._comparison.later_of(row) or self._comparison.earlier_of(row)
        return paragraphs[0].label or wording.kind_of_paragraph(paragraphs[0].kind).lower()

    def _say_where(self) -> None:
        self._status.remark(tr("Go to a paragraph first: notes and tables pair by their places."))


def _of(row: Row, side: Side) -> tuple[int, ...]:
    return row.earlier if side is Side.EARLIER else row.later
