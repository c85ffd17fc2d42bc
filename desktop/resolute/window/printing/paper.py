"""The view as it is printed: what stands on each page, and how a page is painted.

The rows are painted by what paints them in the window, so that paper and window never differ: the same folds,
one column or two. Lines and signs tell changes apart where colours are lost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from resolute.model import Comparison
from resolute.window.counts import draw_counts
from resolute.window.pair.cells import Side
from resolute.window.pair.geometry import Geometry
from resolute.window.pair.heads import Head, draw_head, heads_height, heads_of_columns
from resolute.window.pair.highlights import nothing
from resolute.window.pair.painting import RowPainter
from resolute.window.pair.rows import Sign
from resolute.window.pair.scene import Scene, Stand, scene_of
from resolute.window.pair.view import PairView
from resolute.window.pair.wording import counts
from resolute.window.printing.pages import Piece, paginate, sides_of
from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import SCHEME
from resolute.window.theme import Theme, theme
from resolute.window.translating import tr

_SCALE = 0.8
"""The size of the letters beside that in the window at 100 %: paper is read from nearer."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the view shows, without its window."""

    view: Scene
    heads: dict[Side, Head]
    counts: tuple[tuple[Sign, str], ...]
    theme: Theme


class Paper:
    """The pages of a view on sheets of one size."""

    def __init__(self, shown: Shown, size: QSizeF) -> None:
        self._shown, self._size = shown, size
        self._scene = _scene(shown, round(size.width()))
        self._heads = heads_of_columns(self._scene, shown.heads)
        self._geometry = Geometry(self._scene)
        self._line = QFontMetricsF(self._scene.type.label).height()
        room = size.height() - 2 * self._line  # the page's number, and a blank line above it
        first = heads_height(self._scene, self._heads) + round(self._counts_height)
        self._tops = first, round(self._line + 2 * self._scene.columns.em)
        self.pages = paginate(self._geometry, *(room - top for top in self._tops))

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, numbered from 0; the painter's origin is the corner of what is printed."""
        top = self._tops[min(number, 1)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the texts stand as in any window
        self._paint_heads(painter, is_first=number == 0)
        painter.translate(0, top)
        for piece in self.pages[number]:
            self._paint_piece(painter, piece)
        painter.restore()
        self._paint_foot(painter, number)

    @property
    def _counts_height(self) -> float:
        return self._line * 1.8

    def _paint_heads(self, painter: QPainter, is_first: bool) -> None:
        """Symbols and dates on every page; on the first one the titles and how much changed too."""
        scene, page = self._scene, self._scene.theme.page
        for side, head in self._heads.items():
            draw_head(painter, scene, side, head, titled=is_first)
        bottom = self._tops[not is_first] - scene.columns.em * 0.4
        if is_first:
            bottom -= self._counts_height
            painter.save()
            painter.translate(scene.columns.side(scene.columns.sides[0]).left, bottom)
            painter.setFont(scene.type.label)
            painter.setPen(QColor(page.text))
            line = QRectF(0, 0, self._size.width(), self._counts_height)
            draw_counts(painter, self._shown.counts, line, scene.theme)
            painter.restore()
        painter.fillRect(QRectF(0, bottom - 1, self._size.width(), 1), QColor(page.rule))

    def _paint_piece(self, painter: QPainter, piece: Piece) -> None:
        scene = self._scene
        if piece.is_whole:
            box = QRectF(0, piece.top, scene.columns.width, piece.height)
            self._paint_row(painter, Stand(piece.place, piece.top, piece.height, current=False), box, ())
            return
        for side, begin, end in sides_of(self._geometry, piece):
            left, right = self._edges(side)
            box = QRectF(left, piece.top, right - left, end - begin)
            stand = Stand(piece.place, piece.top - begin, piece.height, current=False)
            self._paint_row(painter, stand, box, (side,))

    def _paint_row(self, painter: QPainter, stand: Stand, box: QRectF, sides: tuple[Side, ...]) -> None:
        painter.save()
        painter.setClipRect(box)
        RowPainter(painter, self._scene, None, nothing, box, sides).paint(stand)
        painter.restore()

    def _edges(self, side: Side) -> tuple[float, float]:
        """The part of the page that is a side's; of two, the earlier one has the gutter too."""
        columns = self._scene.columns
        middle = columns.gutter_left + columns.gutter_width
        if self._scene.is_merged:
            return 0, columns.width
        return (0, middle) if side is Side.EARLIER else (middle, columns.width)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        said = tr("Page {n} of {total}", n=number + 1, total=len(self.pages))
        painter.setFont(self._scene.type.label)
        painter.setPen(QColor(self._scene.theme.page.label))
        box = QRectF(0, self._size.height() - self._line, self._size.width(), self._line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)


def shown_by(view: PairView, comparison: Comparison, settings: Settings) -> Shown:
    """What a view shows of a comparison, in the colours of changes that were chosen."""
    worn = theme("light", str(settings.value(SCHEME)))
    return Shown(view.scene, view.heads, counts(comparison), worn)


def _scene(shown: Shown, width: int) -> Scene:
    """The view's rows as they are laid out on paper, which is white everywhere."""
    page, view = shown.theme.page, shown.view
    white = replace(shown.theme, page=replace(page, gutter=page.paper))
    type_ = replace(view.type, zoom=_SCALE, on_paper=True)
    return scene_of(view.pair, width, type_, white, view.folds, view.is_merged)
