"""A scroll area that lays out and paints the rows in sight; nothing moves unless the user moves it.

Five ways to lay out aligned pairs were measured: this one paints first within 50 ms at 1,000 rows, and in
20 ms after a resize.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from resolute.window.marking.badges import Badges
from resolute.window.marking.drawing import draw_badge
from resolute.window.pair.cells import Cell, Side
from resolute.window.pair.folds import Folds
from resolute.window.pair.geometry import Anchor, Geometry
from resolute.window.pair.heads import Head, Heads
from resolute.window.pair.highlights import Highlight, Highlighter, nothing
from resolute.window.pair.moves import draw_move
from resolute.window.pair.overview import Overview
from resolute.window.pair.painting import RowPainter
from resolute.window.pair.rows import ViewRow
from resolute.window.pair.scene import Scene, scene_of
from resolute.window.pair.selection import Selection
from resolute.window.pair.shown import shown_place
from resolute.window.pair.sticky import Band
from resolute.window.pair.type import Type
from resolute.window.pair.zoom import Wheel, stepped, within
from resolute.window.theme import Theme

_SLICE = 0.006
"""Seconds of laying out between two events."""


class Canvas(QAbstractScrollArea):
    """Rows of two columns under one scroll bar, with the heads of the columns above."""

    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._syncing = False
        self._wheel = Wheel()
        self.current: int | None = None
        self.selection: Selection | None = None
        self.badges = Badges()
        self._highlighter: Highlighter = nothing
        self._terms: Highlighter = nothing
        self._folds = Folds()
        self._changes_only = False
        self._merged = False
        self.geometry_model = Geometry(scene_of((), 1, Type(1.0), theme))
        self._heads = Heads(self)
        self.band = Band(self)
        self.overview = Overview(self.geometry_model, self)
        self.overview.wanted.connect(self._show_share)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._settle_slice)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def scene(self) -> Scene:
        return self.geometry_model.scene

    @property
    def rows(self) -> tuple[ViewRow, ...]:
        """The rows with a cell for each side, whatever the view."""
        return self.scene.pair

    @property
    def heads(self) -> dict[Side, Head]:
        """What stands above each text."""
        return self._heads.heads

    @property
    def zoom(self) -> float:
        return self.scene.type.zoom

    @property
    def top(self) -> int:
        """How far the rows are scrolled, in pixels."""
        return self.verticalScrollBar().value()

    @property
    def is_settled(self) -> bool:
        """Whether all heights are exact."""
        return self.geometry_model.heights.next_estimate() is None

    def show_rows(self, rows: tuple[ViewRow, ...], earlier: Head, later: Head) -> None:
        """Show other rows, from their top."""
        self._heads.show_heads(earlier, later)
        self.current = self.selection = None
        self._folds = Folds.of(rows, folded=self._changes_only)
        self._build(rows, self.scene.type, self.scene.theme, Anchor(0, 0))

    def wear(self, theme: Theme) -> None:
        self._build(self.rows, self.scene.type, theme)

    def set_zoom(self, zoom: float) -> None:
        """Show the texts at `zoom` times their size; the row at the top stays there."""
        zoom = within(zoom)
        if zoom != self.zoom:
            self._build(self.rows, replace(self.scene.type, zoom=zoom), self.scene.theme)
            self.zoomed.emit(zoom)

    def set_type(self, type_: Type) -> None:
        """Show the texts in other faces or at another size, zoomed as they are."""
        type_ = replace(type_, zoom=self.zoom)
        if type_ != self.scene.type:
            self._build(self.rows, type_, self.scene.theme)

    def zoom_by(self, steps: int) -> None:
        """The next larger or smaller size for each step."""
        self.set_zoom(stepped(self.zoom, steps))

    def scroll_to(self, row: int) -> None:
        """Bring a row into sight; nothing moves if it is."""
        self._sync(self.geometry_model.top_showing(row, self.top, self._height()))
        self._settle_view()
        self.viewport().update()

    def keep_at(self, row: int, y: float) -> None:
        """Scroll so that a row begins `y` pixels below the top of the viewport, as far as the texts go."""
        self._sync(self.geometry_model.top_with(row, round(y), self._height()))
        self._settle_view()
        self.viewport().update()

    def show_badges(self, badges: Badges) -> None:
        """Show what the user marked."""
        self.badges = badges
        self.viewport().update()

    def scroll_to_words(self, row: int, side: Side, offset: int) -> None:
        """Bring the line into sight that has a character of a cell's text; nothing moves if it is."""
        row, offset = shown_place(self.scene, side, (row, offset))
        laid_out = self.scene.layouts.of(row, Side.LATER if self.scene.is_merged else side)
        if laid_out is not None:
            y, height = laid_out.line_of(offset)
            line = y + self.scene.measure.above(self.rows[row]), height
            self._sync(self.geometry_model.top_showing_line(row, line, self.top, self._height()))
            self._settle_view()
            self.viewport().update()

    def highlight(self, highlighter: Highlighter) -> None:
        """Set words off from now on."""
        self._highlighter = highlighter
        self.viewport().update()

    def highlight_terms(self, highlighter: Highlighter) -> None:
        """Set terms off from now on; what is found wins over them."""
        self._terms = highlighter
        self.viewport().update()

    def _set_off(self, row: int, cell: Cell) -> Sequence[Highlight]:
        return (*self._terms(row, cell), *self._highlighter(row, cell))

    def is_in_sight(self, row: int) -> bool:
        top = self.geometry_model.heights.top(row)
        return self.top < top + self.geometry_model.heights[row] and top < self.top + self._height()

    def row_rectangle(self, row: int) -> QRectF:
        """Where a row stands in the viewport."""
        heights = self.geometry_model.heights
        return QRectF(0, heights.top(row) - self.top, self.viewport().width(), heights[row])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        clip = QRectF(event.rect())
        painter.fillRect(clip, QColor(self.scene.theme.page.paper))
        gutter = self.scene.columns.gutter(0, self._height())
        painter.fillRect(gutter, QColor(self.scene.theme.page.gutter))
        rows = RowPainter(painter, self.scene, self.selection, self._set_off, clip)
        top, bottom = event.rect().top(), event.rect().bottom() + 1
        for stand in self.geometry_model.stands(self.top + top, bottom - top, self.current):
            placed = replace(stand, top=stand.top + top)
            rows.paint(placed)
            if not self.scene.folds.line(stand.place):
                row = self.rows[stand.place]
                draw_badge(painter, self.scene, row, placed, self.badges.of(row))
        self._paint_move(painter)

    def _paint_move(self, painter: QPainter) -> None:
        """Where the current row moved, a curve to its other end."""
        other = self.rows[self.current].other if self.current is not None else None
        if self.current is not None and other is not None:
            boxes = self.row_rectangle(self.current), self.row_rectangle(other)
            draw_move(painter, self.scene, (self.current, other), boxes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != round(self.scene.columns.width):
            self._build(self.rows, self.scene.type, self.scene.theme)
        else:
            self._sync(self.top)
            self._settle_view()
            self.viewport().update()
        self._place_frame()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._idle.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is laid out for a view that nobody sees."""
        self._idle.stop()
        super().hideEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._show_position()
        if self._syncing or self._settle_view():
            return
        if self.devicePixelRatioF().is_integer():
            self.viewport().scroll(dx, dy)
        else:  # what is moved by parts of a pixel would leave seams
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The scroll area knows the arrows and pages; this adds both ends."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.zoom_by(self._wheel.turn(event.angleDelta().y()))
        event.accept()

    def _place_frame(self) -> None:
        """Put the heads above the texts and the overview between them and the scroll bar."""
        margins, texts = self.viewportMargins(), self.viewport().geometry()
        width, band = texts.width() + margins.right(), self.band.height()
        self._heads.setGeometry(0, 0, width, margins.top() - band)
        self.band.setGeometry(0, margins.top() - band, width, band)
        self.overview.setGeometry(texts.right() + 1, texts.top(), margins.right(), texts.height())

    def _show_position(self) -> None:
        self.overview.show_position(self.top, self._height(), self.current)
        if self.rows:
            self.band.show_position(self.geometry_model.row_at(self.top))

    def _show_share(self, share: float) -> None:
        """Bring what stands at a share of the texts to the middle."""
        self.verticalScrollBar().setValue(round(share * self.geometry_model.total - self._height() / 2))

    def _height(self) -> int:
        return self.viewport().height()

    def _build(
        self, rows: tuple[ViewRow, ...], type_: Type, theme: Theme, anchor: Anchor | None = None
    ) -> None:
        """Lay all out anew for other rows, another width, zoom or theme, with the anchor at the top."""
        anchor = anchor or (self.geometry_model.anchor(self.top) if rows else Anchor(0, 0))
        width = self.viewport().width()
        self.geometry_model = Geometry(
            scene_of(rows, width, type_, theme, self._folds, self._merged, self.scene)
        )
        self._heads.follow(self.scene)
        self.overview.follow(self.geometry_model)
        band = self.band.follow(self.scene)
        above = self._heads.wanted_height(self.scene) if rows else 0
        self.band.setFixedHeight(band)
        self.setViewportMargins(0, above + band, self.overview.sizeHint().width(), 0)
        self.verticalScrollBar().setSingleStep(round(self.scene.measure.line))
        if rows:
            self.geometry_model.settle_view(self.geometry_model.top_of(anchor), self._height())
        self._sync(self.geometry_model.top_of(anchor) if rows else 0)
        self._settle_view()
        self.viewport().update()
        if self.isVisible():
            self._idle.start()

    def _settle_view(self) -> bool:
        """Make the rows in sight exact; whether any of them changed its height."""
        changed = bool(self.rows) and self.geometry_model.settle_view(self.top, self._height())
        if changed:
            self._sync(self.top)
            self.viewport().update()
        return changed

    def _settle_slice(self) -> None:
        """Make some more rows exact while nothing else happens; what is in sight stays where it is."""
        anchor = self.geometry_model.anchor(self.top) if self.rows else Anchor(0, 0)
        if not self.geometry_model.settle_slice(_SLICE):
            self._idle.stop()
            self.overview.refresh()
        self._sync(self.geometry_model.top_of(anchor) if self.rows else 0)

    def _sync(self, top: int) -> None:
        """Give the scroll bar the exact range and place, without being asked to scroll by it."""
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setPageStep(max(1, self._height() - round(self.scene.measure.line)))
        bar.setRange(0, max(0, self.geometry_model.total - self._height()))
        bar.setValue(top)
        self._syncing = False
        self._show_position()
        if self.top != top:  # the range ends before
            self.viewport().update()
