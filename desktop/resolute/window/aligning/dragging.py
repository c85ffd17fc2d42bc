"""A paragraph is taken by its label and let go on the one that it is to be paired with.

Let go on the text of the other side, the two are paired; on a text of its own side, or with Ctrl, it joins
that row: a merge or a split. On its own row, or beside the texts, nothing happens.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from resolute.window.pair import wording
from resolute.window.pair.cells import Side
from resolute.window.pair.rows import Form
from resolute.window.pair.selection import Selection
from resolute.window.pair.view import PairView
from resolute.window.translating import tr

_SCROLL_EVERY = 30
"""Milliseconds between two steps of scrolling at the edges."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a paragraph would go: a row of the view, one of its sides, and whether it joins that row."""

    row: int
    side: Side
    joins: bool


class LabelDrag(QObject):
    """Watches the mouse over the texts. Emits `dropped` with the row and side taken, and the target."""

    dropped = Signal(int, Side, object)

    def __init__(self, view: PairView) -> None:
        super().__init__(view)
        self._view = view
        self._taken: tuple[int, Side] | None = None
        self._pressed = QPointF()
        self._point = QPointF()
        self.target: Target | None = None
        self.veil = DragVeil(view)
        self._scroll = QTimer(self, interval=_SCROLL_EVERY)
        self._scroll.timeout.connect(self._scroll_on)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    @property
    def is_dragging(self) -> bool:
        return self.veil.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and self.is_dragging:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        """Whether the event was of a drag, and is not one for the texts."""
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            return self._press(event.position())
        if self._taken is None:
            return False
        if event.type() is QEvent.Type.MouseMove:
            self._move(event.position(), event.modifiers())
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._release()
        return True

    def _press(self, point: QPointF) -> bool:
        if not self._view.rows:
            return False
        row, side = self._row_at(point), self._view.scene.columns.side_at(point.x())
        if self._view.rows[row].form is not Form.TEXT or not self._view.is_at_label(row, side, point):
            return False
        self._taken, self._pressed = (row, side), point
        self._view.selection = Selection(side, (row, 0), (row, 0))
        self._view.set_current(row)
        self._view.viewport().update()
        return True

    def _move(self, point: QPointF, keys: Qt.KeyboardModifier) -> None:
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._taken is None or not (far or self.is_dragging):
            return
        self._point = point
        self.target = self._target(point, bool(keys & Qt.KeyboardModifier.ControlModifier))
        self.veil.show_drag(*self._taken, self.target, point)
        if 0 <= point.y() < self._view.viewport().height():
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()

    def _release(self) -> None:
        taken, target = self._taken, self.target
        self._end()
        if taken is not None and target is not None:
            self.dropped.emit(*taken, target)

    def _key(self, event: QKeyEvent) -> bool:
        """Escape lets go; Ctrl, pressed or let go on the way, tells whether the row is joined."""
        if event.key() == Qt.Key.Key_Escape:
            self._end()
            return True
        if event.key() == Qt.Key.Key_Control:
            is_pressed = event.type() is QEvent.Type.KeyPress
            keys = Qt.KeyboardModifier.ControlModifier if is_pressed else Qt.KeyboardModifier.NoModifier
            self._move(self._point, keys)
        return False

    def _end(self) -> None:
        self._taken = self.target = None
        self._scroll.stop()
        self.veil.hide()

    def _target(self, point: QPointF, with_ctrl: bool) -> Target | None:
        if self._taken is None or not self._view.viewport().rect().contains(point.toPoint()):
            return None
        row, side = self._row_at(point), self._view.scene.columns.side_at(point.x())
        here, (taken, own) = self._view.rows[row], self._taken
        if row == taken or here.form is not Form.TEXT:
            return None
        if here.side(own.other) is None:  # both stand on the same side: all that can be is to join
            return Target(row, own, joins=True)
        joins = with_ctrl or (side is own and here.side(own) is not None)
        return Target(row, side if joins else own.other, joins)

    def _row_at(self, point: QPointF) -> int:
        row = self._view.geometry_model.heights.row_at(round(point.y()) + self._view.top)
        return min(row, len(self._view.rows) - 1)

    def _scroll_on(self) -> None:
        beyond = self._point.y() - (0 if self._point.y() < 0 else self._view.viewport().height())
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond / 2))
        self.veil.update()


class DragVeil(QWidget):
    """Lies over the texts while a label is dragged: what was taken, where it would go, what would happen."""

    def __init__(self, view: PairView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._taken = (0, Side.LATER)
        self._target: Target | None = None
        self._point = QPointF()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_drag(self, row: int, side: Side, target: Target | None, point: QPointF) -> None:
        """Show what would happen if the label were let go at a point."""
        self._taken, self._target, self._point = (row, side), target, point
        self.setGeometry(self._view.viewport().rect())
        self.show()
        self.raise_()
        self.update()

    @property
    def said(self) -> str:
        """What would happen."""
        if self._target is None:
            return tr("Drop it on the paragraph that it goes with")
        here, there = self._name(self._taken[0], self._taken[1]), self._target_name()
        if self._target.joins:
            return tr("Join {here} to {there}", here=here, there=there)
        return tr("Pair {here} with {there}", here=here, there=there)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._view.scene.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(theme.page.accent)
        self._frame(painter, *self._taken, QPen(accent, 1.5, Qt.PenStyle.DashLine))
        if self._target is not None:
            self._frame(painter, self._target.row, self._target.side, QPen(accent, 2.5))
        line = QFontMetricsF(self.font()).height()
        width = QFontMetricsF(self.font()).horizontalAdvance(self.said) + line
        box = QRectF(self._point.x() + line * 0.7, self._point.y() + line * 0.7, width, line * 1.6)
        box.moveLeft(max(0.0, min(box.left(), self.width() - width)))
        box.moveTop(max(0.0, min(box.top(), self.height() - box.height())))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.chrome.tooltip))
        painter.drawRoundedRect(box, line / 4, line / 4)
        painter.setPen(QColor(theme.chrome.tooltip_text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.said)

    def _frame(self, painter: QPainter, row: int, side: Side, pen: QPen) -> None:
        stands = self._view.row_rectangle(row)
        column = self._view.scene.columns.side(side)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(column.left, stands.top() + 2, column.width, stands.height() - 4), 4, 4
        )

    def _target_name(self) -> str:
        return self._name(self._target.row, self._target.side) if self._target else ""

    def _name(self, row: int, side: Side) -> str:
        cell = self._view.rows[row].side(side) or self._view.rows[row].side(side.other)
        return (cell.name or wording.kind_of_paragraph(cell.kind).lower()) if cell else ""
