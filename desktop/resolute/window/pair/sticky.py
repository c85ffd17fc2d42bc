"""The heading of the part that is read, kept at the top while its paragraphs scroll: "Annex"."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from resolute.model import Kind
from resolute.window.pair.rows import Form, ViewRow
from resolute.window.pair.scene import Scene

_HEADINGS = frozenset({Kind.HEADING, Kind.ANNEX})


@dataclass(frozen=True, slots=True)
class Headings:
    """The rows of a pair that are headings, ascending."""

    places: tuple[int, ...] = ()

    @classmethod
    def of(cls, rows: tuple[ViewRow, ...]) -> Headings:
        return cls(tuple(place for place, row in enumerate(rows) if is_heading(row)))

    def above(self, row: int) -> int | None:
        """The last heading before a row; none where the row is one itself."""
        at = bisect_right(self.places, row) - 1
        return self.places[at] if at >= 0 and self.places[at] != row else None


class Band(QWidget):
    """A line between the heads and the texts. It has room of its own, so that no row is covered by it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._headings = Headings()
        self.place: int | None = None
        """The heading that is shown, a row of the view."""

    def follow(self, scene: Scene) -> int:
        """Stand above the columns of `scene`; returns how high the band is, 0 where nothing has a heading."""
        if self._scene is None or self._scene.pair is not scene.pair:
            self._headings = Headings.of(scene.pair)
        self._scene = scene
        self.update()
        return round(scene.measure.label_line + scene.measure.pad) if self._headings.places else 0

    def show_position(self, row: int) -> None:
        """Show the heading above the row that is the first in sight."""
        place = self._headings.above(row)
        if place != self.place:
            self.place = place
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._scene is not None:
            page = self._scene.theme.page
            painter.fillRect(self.rect(), QColor(page.gutter))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(page.rule))
            if self.place is not None and self.place < len(self._scene.pair):
                self._write(painter, self._scene, self._scene.pair[self.place])

    def _write(self, painter: QPainter, scene: Scene, row: ViewRow) -> None:
        """The heading's words on each side, in the type of the labels."""
        painter.setFont(scene.type.label)
        painter.setPen(QColor(scene.theme.page.label))
        for side in scene.columns.sides:
            cell = row.side(side) or (row.side(side.other) if scene.is_merged else None)
            if cell is not None:
                box = scene.columns.side(side).beside(0, self.height(), cell.right_to_left)
                words = " ".join(cell.text.split())
                elided = painter.fontMetrics().elidedText(
                    words, Qt.TextElideMode.ElideRight, int(box.width())
                )
                start = Qt.AlignmentFlag.AlignRight if cell.right_to_left else Qt.AlignmentFlag.AlignLeft
                flags = start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, flags, elided)


def is_heading(row: ViewRow) -> bool:
    """Whether a row is what stands above others."""
    cell = row.later or row.earlier
    return row.form is Form.TEXT and cell is not None and cell.kind in _HEADINGS
