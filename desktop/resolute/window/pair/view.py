"""The pair as the user walks through it: the current row, the changes as stops, the words selected."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from resolute.app.values import Pair
from resolute.window.marking.wording import told as told_of_marks
from resolute.window.pair import caret, wording
from resolute.window.pair.cells import Side
from resolute.window.pair.folding import FoldingCanvas
from resolute.window.pair.folds import Stretch
from resolute.window.pair.formatted import with_marks
from resolute.window.pair.heads import head
from resolute.window.pair.layouts import LaidOut
from resolute.window.pair.notes import note_at
from resolute.window.pair.rows import Form, view_rows
from resolute.window.pair.selection import Place, Selection, paragraph_around, word_around
from resolute.window.pair.shown import own_place, own_selection, shown_selection
from resolute.window.pair.stops import Stops
from resolute.window.theme import Theme
from resolute.window.translating import tr

_DRAG_EVERY = 30
"""Milliseconds between two steps of a drag beyond the edge."""


class PairView(FoldingCanvas):
    """Shows a pair.

    Next and previous change start at the current row, or, where it was scrolled away, at what is in sight.
    """

    pair_shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.stops = Stops()
        self._dragged = QPointF()
        self._doubled = QElapsedTimer()
        # What is earlier stands on the left, also where the window is mirrored.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Earlier and later text side by side"))
        self.viewport().setMouseTracking(True)
        self._drag = QTimer(self, interval=_DRAG_EVERY)
        self._drag.timeout.connect(self._drag_on)

    def show_pair(self, pair: Pair) -> None:
        """Show another pair, from its top."""
        rows = view_rows(pair.comparison)
        self.overview.show_places(())
        self.overview.show_found(())
        self.show_rows(rows, head(pair.earlier), head(pair.later))
        self.show_stops(Stops.of(rows).places)
        self.current_changed.emit()
        self.pair_shown.emit()

    def show_stops(self, places: tuple[int, ...]) -> None:
        """Let next and previous change stop at these rows alone, given ascending."""
        self.stops = Stops(places)
        self.overview.show_places(places)

    def next_change(self) -> bool:
        """Go to the change behind the current row; false where there is none."""
        return self.go_to(self.stops.after(self._start() if self._walks() else self._first_in_sight() - 1))

    def previous_change(self) -> bool:
        """Go to the change before the current row; false where there is none."""
        return self.go_to(self.stops.before(self._start() if self._walks() else self._first_in_sight()))

    def go_to_other_end(self) -> bool:
        """Go from a moved paragraph to where it stood, or back; false where the current row has not moved."""
        return self.go_to(self.rows[self.current].other if self.current is not None else None)

    def go_to(self, row: int | None) -> bool:
        """Make a row the current one and bring it into sight; false for none."""
        if row is None:
            return False
        self.unfold(row)
        self.set_current(row)
        self.scroll_to(row)
        return True

    def go_to_words(self, row: int, side: Side, start: int) -> None:
        """Make a row the current one and bring words of it into sight."""
        self.unfold(row)
        self.set_current(row)
        self.scroll_to_words(row, side, start)

    def select_words(self, row: int, side: Side, start: int, end: int) -> None:
        self._select(shown_selection(self.scene, Selection(side, (row, start), (row, end))))

    def show_merged(self, merged: bool) -> None:
        """Show both texts in one column, or side by side; what is read and selected stays."""
        if merged == self._merged:
            return
        selection = self.selection and own_selection(self.scene, self.selection)
        self._merged = merged
        self.wear(self.scene.theme)
        self.selection = selection and shown_selection(self.scene, selection)

    @property
    def is_merged(self) -> bool:
        """Whether both texts stand in one column."""
        return self._merged

    @property
    def selected_words(self) -> str:
        """What is selected, where it is within one paragraph."""
        text = self.selection.text(self.scene.rows) if self.selection else ""
        return "" if "\n" in text else text

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.selection and not self.selection.is_empty:
            QGuiApplication.clipboard().setText(self.selection.text(self.scene.rows))

    def copy_with_marks(self) -> None:
        """Put the selected words on the clipboard as formatted text; without any, the current row."""
        selection = self.selection
        if (selection is None or selection.is_empty) and self.current is not None:
            side = self.scene.columns.sides[-1]
            side = side if self.scene.rows[self.current].side(side) else side.other
            cell = self.scene.rows[self.current].side(side)
            selection = Selection(side, (self.current, 0), (self.current, cell.length if cell else 0))
        if selection is not None and not selection.is_empty:
            QGuiApplication.clipboard().setMimeData(with_marks(self.scene, selection))

    def select_all(self) -> None:
        """Select all of the side that was clicked last, the later at first."""
        if self.rows:
            side = self.selection.side if self.selection else Side.LATER
            last = self.scene.rows[-1].side(side)
            self._select(Selection(side, (0, 0), (len(self.rows) - 1, last.length if last else 0)))

    def place_at(self, point: QPointF, side: Side) -> Place:
        """The row at a point of the viewport, and the character of its `side` that is nearest."""
        row = self.geometry_model.row_at(round(point.y()) + self.top)
        laid_out = self._text_of(row, side)
        return row, laid_out.offset_at(point - self._corner(row, laid_out)) if laid_out else 0

    def _text_of(self, row: int, side: Side) -> LaidOut | None:
        """The text of a row in sight that is painted and can be selected."""
        hidden = self.rows[row].form is Form.GHOST or self.folds.line(row)
        return None if hidden else self.scene.layouts.of(row, side)

    def _corner(self, row: int, laid_out: LaidOut) -> QPointF:
        """Where a text begins in the viewport."""
        top = self.row_rectangle(row).top() + self.scene.measure.above(self.rows[row])
        return QPointF(self.scene.columns.side(laid_out.cell.side).text_left(laid_out.cell), top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Shift the arrows select, with Ctrl too whole words; from the current row at first."""
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if extends and event.key() in {*caret.SIDEWAYS, *caret.LINES} and self.rows:
            self._extend(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def _extend(self, key: int, by_word: bool) -> None:
        start = (self.reading, 0)
        selection = self.selection or Selection(Side.LATER, start, start)
        if key in caret.SIDEWAYS:
            place = caret.moved_sideways(self.scene, selection, caret.SIDEWAYS[Qt.Key(key)], by_word)
        else:
            place = self._line_beside(selection, caret.LINES[Qt.Key(key)])
        self._select(selection.to(place))
        self.scroll_to_words(place[0], selection.side, own_place(self.scene, selection.side, place)[1])

    def _line_beside(self, selection: Selection, step: int) -> Place:
        """The place in the line above or below that is nearest to the end of a selection."""
        row, offset = selection.caret
        laid_out = self._text_of(row, selection.side)
        if laid_out is None:
            return selection.caret
        box = laid_out.box_of(offset, offset).translated(self._corner(row, laid_out))
        beside = box.bottom() + box.height() / 2 if step > 0 else box.top() - box.height() / 2
        return self.place_at(QPointF(box.left(), beside), selection.side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.rows:
            return
        side = self.scene.columns.side_at(event.position().x())
        place = self.place_at(event.position(), side)
        self.set_current(place[0])
        cell = self.scene.rows[place[0]].side(side)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.selection:
            self._select(self.selection.to(self.place_at(event.position(), self.selection.side)))
        elif cell is not None and self._is_third_click():
            start, end = paragraph_around(cell.text, place[1])
            self._select(Selection(side, (place[0], start), (place[0], end)))
        else:
            self._select(Selection(side, place, place))

    def _is_third_click(self) -> bool:
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return self._doubled.isValid() and not self._doubled.hasExpired(interval)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, one that selects nothing: on a ghost it goes to where the paragraph is now.

        On the line of folded rows it opens them, on their sign in the gutter it folds them.
        """
        self._drag.stop()
        clicked = event.button() is Qt.MouseButton.LeftButton and self.selection and self.selection.is_empty
        if not clicked or self.current is None:
            return
        foldable = self._foldable(self.current, event.position())
        if foldable:
            self.toggle_fold(foldable)
        elif self._is_ghost(self.current):
            self.go_to_other_end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.selection:
            self._drag_to(event.position())
        elif self.rows:
            self._point_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.selection:
            return
        self._doubled.start()
        row, offset = self.place_at(event.position(), self.selection.side)
        cell = self.scene.rows[row].side(self.selection.side)
        if cell is not None:
            start, end = word_around(cell.text, offset)
            self._select(Selection(self.selection.side, (row, start), (row, end)))

    def _drag_to(self, point: QPointF) -> None:
        """Select up to a point; beyond the edges the texts scroll by themselves."""
        self._dragged = point
        inside = 0 <= point.y() < self.viewport().height()
        if inside:
            self._drag.stop()
        elif not self._drag.isActive():
            self._drag.start()
        if self.selection:
            self._select(self.selection.to(self.place_at(point, self.selection.side)))

    def _drag_on(self) -> None:
        beyond = self._dragged.y() - (0 if self._dragged.y() < 0 else self.viewport().height())
        self.verticalScrollBar().setValue(self.top + round(beyond / 2))
        self._drag_to(self._dragged)

    def _point_at(self, point: QPointF) -> None:
        """Follow the mouse: at a sign or a label a tooltip says what happened, a ghost can be clicked."""
        row = self.geometry_model.row_at(round(point.y()) + self.top)
        side, in_gutter = self.scene.columns.side_at(point.x()), self._is_in_gutter(point)
        shape = Qt.CursorShape.ArrowCursor if in_gutter else Qt.CursorShape.IBeamCursor
        foldable = self._foldable(row, point)
        clickable = foldable or self._is_ghost(row)
        at_label = self.is_at_label(row, side, point)
        shape = Qt.CursorShape.OpenHandCursor if at_label else shape
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if clickable else shape)
        told = in_gutter or at_label
        tip = self._tip(row, foldable) if told or self.folds.line(row) else self._note_tip(row, side, point)
        self.viewport().setToolTip(tip)

    def _note_tip(self, row: int, side: Side, point: QPointF) -> str:
        """The note whose mark is pointed at."""
        laid_out = self._text_of(row, side)
        note = laid_out and note_at(laid_out, point - self._corner(row, laid_out))
        return wording.note(note.mark, note.text) if note else ""

    def _tip(self, row: int, foldable: Stretch | None) -> str:
        told = (wording.what_is_told(self.rows[row]), *told_of_marks(self.badges.of(self.rows[row])))
        if foldable is None:
            return "\n".join(told)
        name = wording.unchanged(self.rows, foldable)
        if self.folds.line(row):
            return wording.click_to_open(name)
        return "\n".join((*told, wording.click_to_fold(name)))

    def _foldable(self, row: int, point: QPointF) -> Stretch | None:
        """What a click at a point of a row would fold or open."""
        return self.folds.line(row) or (self.folds.at(row) if self._is_in_gutter(point) else None)

    def _is_in_gutter(self, point: QPointF) -> bool:
        return self.scene.columns.gutter(0, self.height()).contains(point)

    def is_at_label(self, row: int, side: Side, point: QPointF) -> bool:
        """Whether a point of the viewport is in the margin with the label of one side of a row."""
        cell = self.scene.rows[row].side(side)
        return cell is not None and self.scene.columns.side(side).label(cell, 0, self.height()).contains(
            point
        )

    def _select(self, selection: Selection) -> None:
        self.selection = selection
        self.viewport().update()

    def _is_ghost(self, row: int) -> bool:
        return self.rows[row].form is Form.GHOST
