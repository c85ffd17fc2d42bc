"""Cells laid out in lines: exact heights, hit-testing, and a store of the layouts used last."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from resolute.window.pair.cells import Cell, Side
from resolute.window.pair.columns import Columns
from resolute.window.pair.display import LINE_SEPARATOR, Display, Look, display
from resolute.window.pair.rows import ViewRow
from resolute.window.pair.type import Type
from resolute.window.theme import Theme, faded

_KEPT = 400
_PARAGRAPH_GAP = 0.45
_CHANGED = Look.INSERTED | Look.DELETED


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A cell in lines; `baselines` are the y of each paragraph's first one, from the cell's top."""

    cell: Cell
    shown: Display
    layout: QTextLayout
    height: float
    baselines: tuple[float, ...]

    @property
    def first_change(self) -> int:
        """How far below the cell's top its first own words stand; its height where there are none."""
        own = next((stretch for stretch in self.shown.stretches if stretch.look & _CHANGED), None)
        return round(self.layout.lineForTextPosition(own.start).y() if own else self.height)

    def line_of(self, offset: int) -> tuple[float, float]:
        """Top and height of the line that has a character of the cell's text, from the cell's top."""
        line = self.layout.lineForTextPosition(self.shown.shown_at(offset))
        return line.y(), line.height()

    def box_of(self, start: int, end: int) -> QRectF:
        """Where characters of the cell's text stand that are in one line, from the cell's top left."""
        line = self.layout.lineForTextPosition(self.shown.shown_at(start))
        one, other = (_x_of(line, self.shown.shown_at(at)) for at in (start, end))
        return QRectF(min(one, other), line.y(), abs(other - one), line.height())

    def range(self, start: int, end: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
        """A format for some characters of the cell's text."""
        first, last = self.shown.shown_at(start), self.shown.shown_at(end)
        return format_range(first, last - first, format_)

    def offset_at(self, point: QPointF) -> int:
        """The character of the cell's text at a point, both from the cell's top left."""
        lines = [self.layout.lineAt(number) for number in range(self.layout.lineCount())]
        line = next((line for line in lines if point.y() < line.y() + line.height()), lines[-1])
        return self.shown.wording_at(line.xToCursor(point.x()))


class Layouts:
    """Layouts of the cells of one set of rows, made when asked for; the ones used last are kept."""

    def __init__(self, rows: tuple[ViewRow, ...], columns: Columns, type_: Type, theme: Theme) -> None:
        self._rows = rows
        self._columns = columns
        self._type = type_
        self._theme = theme
        self._kept: OrderedDict[tuple[int, Side], LaidOut] = OrderedDict()

    def of(self, row: int, side: Side) -> LaidOut | None:
        """The layout of a cell, kept for the next time; None where no text stands there."""
        laid_out = self.peek(row, side)
        if laid_out is not None:
            self._kept[row, side] = laid_out
            self._kept.move_to_end((row, side))
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return laid_out

    def peek(self, row: int, side: Side) -> LaidOut | None:
        """The same without keeping it, for who needs its height alone."""
        if (row, side) in self._kept:
            return self._kept[row, side]
        cell = self._rows[row].side(side)
        return cell and lay_out(cell, side, self._columns, self._type, self._theme)

    def first_change(self, row: int) -> int:
        """How far below the tops of the texts the first words stand that one side has alone."""
        sides = [laid_out for side in Side if (laid_out := self.peek(row, side)) is not None]
        return min((laid_out.first_change for laid_out in sides), default=0)


def lay_out(cell: Cell, side: Side, columns: Columns, type_: Type, theme: Theme) -> LaidOut:
    """Break a cell's text into lines as wide as its column."""
    shown = display(cell)
    layout = QTextLayout(shown.text, type_.body(cell))
    layout.setTextOption(_option(cell, columns))
    layout.setFormats(_formats(cell, shown, type_.face(cell.language).slants, theme))
    layout.setCacheEnabled(True)
    height, baselines = _break_lines(layout, columns.side(side).text_width(cell), type_, cell)
    return LaidOut(cell, shown, layout, height, baselines)


def _x_of(line: QTextLine, place: int) -> float:
    x, _place = cast("tuple[float, int]", line.cursorToX(place))
    return x


def _option(cell: Cell, columns: Columns) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if cell.right_to_left else Qt.AlignmentFlag.AlignLeft)
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(right if cell.right_to_left else left)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(columns.em * 2)
    return option


def _break_lines(
    layout: QTextLayout, width: float, type_: Type, cell: Cell
) -> tuple[float, tuple[float, ...]]:
    """Place the lines; returns the height of all and the first baseline of each paragraph."""
    leading = QFontMetricsF(layout.font()).height() * type_.face(cell.language).leading
    y, baselines, begins = 0.0, list[float](), True
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        y += leading * _PARAGRAPH_GAP if begins and baselines else 0
        room = max(leading, line.height())
        line.setPosition(QPointF(0, y + (room - line.height()) / 2))
        if begins:
            baselines.append(line.y() + line.ascent())
        y += room
        begins = layout.text()[line.textStart() + line.textLength() - 1 :][:1] == LINE_SEPARATOR
    layout.endLayout()
    return y, tuple(baselines)


def _formats(cell: Cell, shown: Display, slants: bool, theme: Theme) -> list[QTextLayout.FormatRange]:
    inserted, deleted = _inserted(theme, cell.is_whole), _deleted(theme)
    return [
        format_range(
            stretch.start,
            stretch.length,
            _format(stretch.look, deleted if Look.DELETED in stretch.look else inserted, slants),
        )
        for stretch in shown.stretches
    ]


def format_range(start: int, length: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for some characters of a layout's text."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, format_
    return made


def _format(look: Look, own: QTextCharFormat, slants: bool) -> QTextCharFormat:
    """The look as a format; `own` is that of words that stand on one side alone."""
    made = QTextCharFormat(own) if look & _CHANGED else QTextCharFormat()
    if Look.ITALIC in look and slants:
        made.setFontItalic(True)
    if Look.BOLD in look or (Look.ITALIC in look and not slants):
        made.setFontWeight(QFont.Weight.Bold)
    if Look.STRUCK in look:
        made.setFontStrikeOut(True)
    if Look.RAISED in look:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made


def _inserted(theme: Theme, whole: bool) -> QTextCharFormat:
    """Underlined, so that colour never stands alone; under a whole paragraph the line is paler."""
    marks, made = theme.marks, QTextCharFormat()
    made.setForeground(QColor(marks.inserted))
    made.setBackground(QColor(marks.inserted_fill))
    made.setFontUnderline(True)
    made.setUnderlineColor(faded(marks.inserted, marks.inserted_fill, 0.6 if whole else 0.0))
    return made


def _deleted(theme: Theme) -> QTextCharFormat:
    """Struck through."""
    made = QTextCharFormat()
    made.setForeground(QColor(theme.marks.deleted))
    made.setBackground(QColor(theme.marks.deleted_fill))
    made.setFontStrikeOut(True)
    return made
