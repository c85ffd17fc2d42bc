"""How one row is painted. Looks only at values and layouts; knows nothing of scrolling."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from resolute.window.pair import wording
from resolute.window.pair.cells import Cell, Side
from resolute.window.pair.folds import Stretch
from resolute.window.pair.highlights import Highlighter, glow_format
from resolute.window.pair.layouts import LaidOut
from resolute.window.pair.merged import halves, shown
from resolute.window.pair.rows import Form, Sign, ViewRow
from resolute.window.pair.scene import Scene, Stand
from resolute.window.pair.selection import Selection
from resolute.window.pair.signs import draw_bar, draw_fold, draw_sign, sign_fill
from resolute.window.pair.type import is_quiet


class RowPainter:
    """Paints rows of a scene; `clip` is the part of the viewport that is being painted.

    Of `sides` the texts are painted; without any, of all that the scene has.
    """

    def __init__(
        self,
        painter: QPainter,
        scene: Scene,
        selection: Selection | None,
        highlighter: Highlighter,
        clip: QRectF,
        sides: tuple[Side, ...] = (),
    ) -> None:
        self._painter = painter
        self._scene = scene
        self._sides = sides or scene.columns.sides
        self._highlighter = highlighter
        self._selection = selection
        self._clip = clip

    def paint(self, stand: Stand) -> None:
        row = self._scene.rows[stand.place]
        self._ground(stand)
        folded = self._scene.folds.line(stand.place)
        if folded:
            self._fold(folded, stand)
        elif row.form is Form.NOTES:
            self._notes_heading(stand)
        elif row.form is Form.GHOST:
            self._ghost(row, stand)
        else:
            for side in self._sides:
                self._side(row, side, stand)
        if not folded:
            self._sign(row, stand)
        if stand.current:
            self._outline(stand)

    def _ground(self, stand: Stand) -> None:
        columns, page = self._scene.columns, self._scene.theme.page
        across = QRectF(0, stand.top, columns.width, stand.height)
        self._painter.fillRect(across, QColor(page.current if stand.current else page.paper))
        self._painter.fillRect(columns.gutter(stand.top, stand.height), QColor(page.gutter))

    def _outline(self, stand: Stand) -> None:
        """Sets the current row off, whatever its ground: a bar at the edge and a rule on both sides of it."""
        columns, accent = self._scene.columns, QColor(self._scene.theme.page.accent)
        weight = max(1, round(columns.em * 0.08))
        for y in (stand.top, stand.top + stand.height - weight):
            self._painter.fillRect(QRectF(0, y, columns.width, weight), accent)
        self._painter.fillRect(QRectF(0, stand.top, round(columns.em * 0.4), stand.height), accent)

    def _side(self, row: ViewRow, side: Side, stand: Stand) -> None:
        laid_out = self._scene.layouts.of(stand.place, side)
        if laid_out is None:
            self._absent(row, side, stand)
            return
        if row.moved or row.sign in (Sign.INSERTED, Sign.DELETED):
            self._whole(row, laid_out.cell, side, stand)
        self._labels(laid_out, side, self._text_top(row, stand))
        self._text(laid_out, side, stand, self._text_top(row, stand))
        if row.moved and side is Side.LATER:
            self._hint(wording.moved_from(self._scene.pair[stand.place]), laid_out.cell, side, stand)

    def _text_top(self, row: ViewRow, stand: Stand) -> float:
        return stand.top + self._scene.measure.above(row)

    def _absent(self, row: ViewRow, side: Side, stand: Stand) -> None:
        other = row.side(side.other)
        box = self._box(side, stand, other is not None and other.right_to_left)
        self._painter.fillRect(box, QColor(self._scene.theme.page.absent))

    def _box(self, side: Side, stand: Stand, right_to_left: bool) -> QRectF:
        gap = self._scene.measure.pad * 0.3
        return self._scene.columns.side(side).box(stand.top + gap, stand.height - 2 * gap, right_to_left)

    def _whole(self, row: ViewRow, cell: Cell, side: Side, stand: Stand) -> None:
        """The ground and the bar of a paragraph that is inserted, deleted or moved as a whole."""
        sign = Sign.MOVED if row.moved else row.sign
        box = self._box(side, stand, cell.right_to_left)
        self._painter.fillRect(box, QColor(sign_fill(sign, self._scene.theme)))
        weight = max(2, round(self._scene.columns.em * 0.13))
        draw_bar(self._painter, sign, box, cell.right_to_left, weight, self._scene.theme)

    def _labels(self, laid_out: LaidOut, side: Side, top: float) -> None:
        cell, label_line = laid_out.cell, self._scene.measure.label_line
        column = self._scene.columns.side(side)
        ascent = QFontMetricsF(self._scene.type.label).ascent()
        self._pen(self._scene.theme.page.label)
        self._painter.setFont(self._scene.type.label)
        for label, baseline in zip(cell.labels, laid_out.baselines, strict=False):
            for number, line in enumerate(column.lines(label)):
                y = top + baseline - ascent + number * label_line
                box = column.label(cell, y, label_line)
                if box.intersects(self._clip):
                    self._painter.drawText(box, _start(cell) | Qt.TextFlag.TextDontClip, line)

    def _text(self, laid_out: LaidOut, side: Side, stand: Stand, top: float) -> None:
        page = self._scene.theme.page
        self._pen(page.label if is_quiet(laid_out.cell) else page.text)
        left = self._scene.columns.side(side).text_left(laid_out.cell)
        set_off = self._highlighted(laid_out, stand.place) + self._selected(laid_out, side, stand.place)
        laid_out.layout.draw(self._painter, QPointF(left, top), set_off, self._clip)

    def _highlighted(self, laid_out: LaidOut, place: int) -> list[QTextLayout.FormatRange]:
        cell, theme = laid_out.cell, self._scene.theme
        set_off = [(half.side, each) for half in halves(cell) for each in self._highlighter(place, half)]
        return [
            laid_out.range(start, end, glow_format(each.glow, theme))
            for side, each in set_off
            for start, end in shown(cell, side, each.start, each.end)
        ]

    def _selected(self, laid_out: LaidOut, side: Side, place: int) -> list[QTextLayout.FormatRange]:
        if self._selection is None or self._selection.side is not side:
            return []
        start, end = self._selection.within(place, laid_out.cell)
        chosen, chrome = QTextCharFormat(), self._scene.theme.chrome
        chosen.setBackground(QColor(chrome.highlight))
        chosen.setForeground(QColor(chrome.highlighted_text))
        return [laid_out.range(start, end, chosen)] if end > start else []

    def _hint(self, hint: str, cell: Cell, side: Side, stand: Stand) -> None:
        """The quiet line above the text of a moved row."""
        column, measure = self._scene.columns.side(side), self._scene.measure
        top = stand.top + measure.pad
        box = QRectF(column.text_left(cell), top, column.text_width(cell), measure.label_line)
        if box.intersects(self._clip):
            self._painter.setFont(self._scene.type.label)
            self._pen(self._scene.theme.marks.moved)
            self._painter.drawText(box, _start(cell), hint)

    def _ghost(self, row: ViewRow, stand: Stand) -> None:
        """Where a moved paragraph stood: its first words on the left, where it went on the right."""
        cell = row.earlier
        if cell is None:
            return
        self._whole(row, cell, Side.EARLIER, stand)
        if not self._scene.is_merged:
            self._first_line(cell, stand)
        column, page = self._scene.columns.earlier, self._scene.theme.page
        self._small(cell.labels[0].line, cell, column.label(cell, stand.top, stand.height), page.label)
        column, there = self._scene.columns.later, row.later or cell
        box = QRectF(column.text_left(there), stand.top, column.text_width(there), stand.height)
        said = wording.moved_to(row)
        if self._scene.is_merged:
            said = wording.moved_words(said, cell.text, there.right_to_left)
        self._small(said, there, box, self._scene.theme.marks.moved)

    def _first_line(self, cell: Cell, stand: Stand) -> None:
        """The first line of a ghost's text as it would stand there, but faded and with an ellipsis."""
        laid_out = self._scene.layouts.of(stand.place, Side.EARLIER)
        if laid_out is None:
            return
        line = laid_out.layout.lineAt(0)
        left = self._scene.columns.earlier.text_left(cell)
        top = stand.top + (stand.height - line.height()) / 2 - line.y()
        self._pen(self._scene.theme.page.label)
        line.draw(self._painter, QPointF(left, top))
        if laid_out.layout.lineCount() > 1:
            written = line.naturalTextRect().translated(left, top)
            self._painter.setFont(laid_out.layout.font())
            x = written.left() - written.height() / 2 if cell.right_to_left else written.right()
            self._painter.drawText(QPointF(x, written.top() + line.ascent()), "…")

    def _small(self, text: str, cell: Cell, box: QRectF, colour: str) -> None:
        """A line in the type of the labels, halfway down, shortened to fit."""
        metrics = QFontMetricsF(self._scene.type.label)
        self._painter.setFont(self._scene.type.label)
        self._pen(colour)
        shortened = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(box, _start(cell) | Qt.AlignmentFlag.AlignVCenter, shortened)

    def _fold(self, stretch: Stretch, stand: Stand) -> None:
        """The line that stands for unchanged rows, on each side with the names that they have there."""
        rows, columns, page = self._scene.pair, self._scene.columns, self._scene.theme.page
        metrics, middle = QFontMetricsF(self._scene.type.label), stand.top + stand.height / 2
        for side in columns.sides:
            cell = rows[stretch.first].side(side)
            if cell is None:
                continue
            box = columns.side(side).beside(stand.top, stand.height, cell.right_to_left)
            name = wording.unchanged(rows, stretch, *(() if self._scene.is_merged else (side,)))
            self._small(name, cell, box, page.label)
            taken = metrics.horizontalAdvance(name) + columns.em * 0.6
            rest = box.adjusted(0, 0, -taken, 0) if cell.right_to_left else box.adjusted(taken, 0, 0, 0)
            self._dashes(rest, middle)
        draw_fold(
            self._painter, columns.gutter(stand.top, stand.height).center(), columns.em * 0.36, page.label
        )

    def _dashes(self, box: QRectF, y: float) -> None:
        pen = QPen(QColor(self._scene.theme.chrome.border), 1, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        if box.width() > 0:
            self._painter.drawLine(QPointF(box.left(), round(y) + 0.5), QPointF(box.right(), round(y) + 0.5))

    def _notes_heading(self, stand: Stand) -> None:
        """The word above the notes, with a rule across both columns."""
        page, columns = self._scene.theme.page, self._scene.columns
        self._painter.setFont(self._scene.type.label)
        for side in columns.sides:
            column = columns.side(side)
            box = QRectF(column.left, stand.top, column.width, stand.height - self._scene.measure.pad)
            self._pen(page.label)
            self._painter.drawText(
                box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, wording.notes()
            )
            rule = QRectF(column.left, stand.top + stand.height / 2 - columns.em * 0.4, column.width, 1)
            self._painter.fillRect(rule, QColor(page.rule))

    def _sign(self, row: ViewRow, stand: Stand) -> None:
        columns, measure = self._scene.columns, self._scene.measure
        middle = columns.gutter_left + columns.gutter_width / 2
        y = self._text_top(row, stand) + measure.line / 2
        y = stand.top + stand.height / 2 if row.form is Form.GHOST else y
        radius, theme = columns.em * 0.36, self._scene.theme
        draw_sign(self._painter, row.sign, QPointF(middle, y), radius, theme, quiet=row.is_light)
        if row.moved and row.form is Form.TEXT and row.sign is not Sign.MOVED:
            below = QPointF(middle, y + measure.line)
            draw_sign(self._painter, Sign.MOVED, below, radius, theme)

    def _pen(self, colour: str) -> None:
        self._painter.setPen(QColor(colour))


def _start(cell: Cell) -> Qt.AlignmentFlag:
    """The side on which a cell's lines begin; absolute, since drawText would mirror it once more."""
    side = Qt.AlignmentFlag.AlignRight if cell.right_to_left else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
