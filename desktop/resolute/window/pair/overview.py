"""A strip beside the scroll bar: where in the texts the changes are, and what part of them is in sight.

Where rows share a pixel the weightiest change is shown, so that none is lost in a long text:

    the last one painted wins     a page of renumbering covers the one new paragraph
    the weightiest one wins       the new paragraph is seen

Colours do not stand alone: what stands in the earlier text alone is marked on the left half, what stands in
the later alone on the right.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from resolute.window.pair.geometry import Geometry
from resolute.window.pair.heights import Heights
from resolute.window.pair.rows import Sign, ViewRow
from resolute.window.pair.signs import sign_colour
from resolute.window.theme import Theme, faded
from resolute.window.translating import tr

_LEAST, _BETWEEN = 2.0, 1.0
"""Height of the shortest mark, and what is left between two where there is room, in pixels."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a row, in pixels from the top of the strip."""

    row: int
    top: float
    height: float


def marks(places: tuple[int, ...], rows: tuple[ViewRow, ...], heights: Heights, height: float) -> list[Mark]:
    """The marks of the rows at `places` in a strip so high, the weightiest last."""
    return _placed(weighed(places, rows), heights, height)


def weighed(places: tuple[int, ...], rows: tuple[ViewRow, ...]) -> tuple[int, ...]:
    """The rows at `places`, the weightiest last."""
    return tuple(sorted(places, key=lambda place: -rows[place].weight))


def thinned(places: tuple[int, ...], heights: Heights, height: int) -> tuple[int, ...]:
    """Of rows in order that share a pixel of the strip one: more would not be seen, and thousands be felt."""
    if len(places) <= height:
        return places
    kept: list[int] = []
    for pixel in range(height):
        at = bisect_left(places, heights.row_at(pixel * heights.total // height))
        if at < len(places) and places[at] not in kept[-1:]:
            kept.append(places[at])
    return tuple(kept)


def _placed(places: tuple[int, ...], heights: Heights, height: float) -> list[Mark]:
    scale = height / max(1, heights.total)
    return [_mark(place, heights, scale, height) for place in places]


def _mark(place: int, heights: Heights, scale: float, height: float) -> Mark:
    tall = max(_LEAST, heights[place] * scale - _BETWEEN)
    return Mark(place, min(heights.top(place) * scale, height - tall), tall)


class Overview(QWidget):
    """Emits `wanted` with the share of the texts (0 to 1) that the user points at."""

    wanted = Signal(float)

    def __init__(self, geometry: Geometry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._geometry = geometry
        self._places: tuple[int, ...] = ()
        self._weighed: tuple[int, ...] | None = None
        self._found: tuple[int, ...] = ()
        self.picture: QPixmap | None = None
        self._position: tuple[int, int, int | None] = (0, 1, None)
        self.setAccessibleName(tr("Overview of the changes"))
        self.setToolTip(tr("Where the changes are; click or drag to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_places(self, places: tuple[int, ...]) -> None:
        """Mark these rows."""
        self._places, self._weighed = places, None
        self.refresh()

    def show_found(self, places: tuple[int, ...]) -> None:
        """Mark the rows where something was found, at the edge."""
        if places != self._found:
            self._found = places
            self.refresh()

    def follow(self, geometry: Geometry) -> None:
        """Mark rows where another geometry has them."""
        self._geometry = geometry
        self.refresh()

    def show_position(self, top: int, page: int, current: int | None) -> None:
        """Show which part is in sight, in pixels of the texts, and the current row."""
        if (top, page, current) != self._position:
            self._position = top, page, current
            self.update()

    def refresh(self) -> None:
        """Draw the marks anew, as heights have become exact or rows have gone."""
        self.picture = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * 0.9), 0)

    def in_sight(self) -> QRectF:
        """The frame around what is in sight."""
        top, page, _current = self._position
        scale = self.height() / max(1, self._geometry.total)
        height = max(self.fontMetrics().height() * 0.6, page * scale)
        return QRectF(0, min(top * scale, self.height() - height), self.width(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, page, frame = QPainter(self), self._theme.page, self.in_sight()
        if self.picture is None or self.picture.deviceIndependentSize().toSize() != self.size():
            self.picture = self._draw()
        painter.fillRect(self.rect(), QColor(page.gutter))
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(page.rule))
        painter.fillRect(frame, faded(page.accent, page.gutter, 0.85))
        painter.drawPixmap(0, 0, self.picture)
        painter.setPen(QPen(QColor(page.accent), 1))
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
        current = self._position[2]
        if current is not None and current < len(self._geometry.heights):
            self._pointer(painter, current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @property
    def _theme(self) -> Theme:
        return self._geometry.scene.theme

    def _point(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.height():
            self.wanted.emit(min(max(0.0, event.position().y() / self.height()), 1.0))

    def _draw(self) -> QPixmap:
        """All marks, kept until something changes, since scrolling moves the frame alone."""
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter, rows, heights = QPainter(picture), self._geometry.scene.rows, self._geometry.heights
        if self._weighed is None:  # kept, since a resize places them again and again
            self._weighed = weighed(self._places, rows)
        for mark in _placed(self._weighed, heights, self.height()):
            painter.fillRect(self._box(mark, rows[mark.row]), self._colour(rows[mark.row]))
        edge = round(self.width() * 0.2)
        found = thinned(self._found, heights, self.height())
        for mark in _placed(found, heights, self.height()):
            box = QRectF(self.width() - edge, mark.top, edge, max(_LEAST, min(mark.height, edge)))
            painter.fillRect(box, QColor(self._theme.found.mark))
        painter.end()
        return picture

    def _box(self, mark: Mark, row: ViewRow) -> QRectF:
        pad = round(self.width() * 0.2)
        left, right, middle = pad, self.width() - pad, self.width() / 2
        if row.sign is Sign.DELETED:
            right = middle
        elif row.sign is Sign.INSERTED:
            left = middle
        return QRectF(left, mark.top, right - left, mark.height)

    def _colour(self, row: ViewRow) -> QColor:
        sign = Sign.MOVED if row.moved else row.sign
        colour, ground = sign_colour(sign, self._theme), self._theme.page.gutter
        return faded(colour, ground, 0.55) if row.is_light else QColor(colour)

    def _pointer(self, painter: QPainter, current: int) -> None:
        """A line at the current row, across the whole strip."""
        y = self._geometry.heights.top(current) * self.height() / max(1, self._geometry.total)
        painter.fillRect(
            QRectF(0, min(y, self.height() - 2), self.width(), 2), QColor(self._theme.page.accent)
        )
