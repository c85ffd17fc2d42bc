"""How an entry of the list is painted: two lines, the label above the words.

    ≠  OP3 → OP4                Opening, qualifier
       Encourages → Urges · + as appropriate

Light entries, and those that were seen, have no colours and no weight; they stay as legible as labels are.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from resolute.model import Op, Span
from resolute.window.changes import saying
from resolute.window.changes.entries import Entry
from resolute.window.changes.model import Role
from resolute.window.marking.badges import NONE, Badge
from resolute.window.marking.drawing import draw_mark, marks_of
from resolute.window.pair.layouts import format_range
from resolute.window.pair.signs import draw_sign
from resolute.window.pair.type import Type
from resolute.window.theme import Theme

_SMALL = 0.88


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of an entry stand, in pixels of the list's viewport; mirrored with the window."""

    sign: QPointF
    label: QRectF
    words: QRectF
    mirrored: bool = False

    @property
    def start(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft

    @property
    def end(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if self.mirrored else Qt.AlignmentFlag.AlignRight

    def behind(self, box: QRectF, taken: float) -> QRectF:
        """What is left of a box once its start is taken."""
        return box.adjusted(0, 0, -taken, 0) if self.mirrored else box.adjusted(taken, 0, 0, 0)

    def before(self, box: QRectF, taken: float) -> QRectF:
        """What is left of a box once its end is taken."""
        return box.adjusted(taken, 0, 0, 0) if self.mirrored else box.adjusted(0, 0, -taken, 0)


class EntryDelegate(QStyledItemDelegate):
    """Paints entries in the colours of a theme, the words in the face of the texts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.language = ""
        self.type = Type(1.0)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = QFontMetricsF(option.font).height()
        return QSize(round(line * 8), round(line * 1.15 + self._words_line(option.font) + line * 0.75))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(Role.ENTRY)
        if isinstance(entry, Entry):
            painter.save()
            self._ground(painter, option)
            badge = index.data(Role.BADGE)
            stand = places(option.rect, option.font, mirrored=_is_mirrored(option))
            self._entry(painter, option.font, stand, entry, badge if isinstance(badge, Badge) else NONE)
            painter.restore()

    def words_font(self, font: QFont) -> QFont:
        """The face of the texts, a little larger than the list's own font, since it is narrower."""
        made = self.type.font(self.language)
        face = self.type.face(self.language).size / self.type.face("").size
        made.setPointSizeF(font.pointSizeF() * face)
        return made

    def _words_line(self, font: QFont) -> float:
        return max(QFontMetricsF(self.words_font(font)).height(), QFontMetricsF(font).height())

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        page, box = self.theme.page, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(box, QColor(page.current if chosen else page.gutter if pointed else page.paper))
        line = QFontMetricsF(option.font).height()
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), QColor(page.rule))
        if chosen:
            width = max(3, round(line / 5))
            left = box.right() + 1 - width if _is_mirrored(option) else box.left()
            painter.fillRect(QRectF(left, box.top(), width, box.height()), QColor(page.accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(page.accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _entry(self, painter: QPainter, font: QFont, stand: Places, entry: Entry, badge: Badge) -> None:
        page, is_quiet = self.theme.page, entry.is_light or badge.seen
        radius = QFontMetricsF(font).height() * 0.28
        draw_sign(painter, entry.signs[0], stand.sign, radius, self.theme, quiet=is_quiet)
        small, strong = QFont(font), QFont(font)
        small.setPointSizeF(font.pointSizeF() * _SMALL)
        strong.setWeight(QFont.Weight.Normal if is_quiet else QFont.Weight.DemiBold)
        colour = page.label if is_quiet else page.text
        label = self._line(painter, strong, colour, entry.label, stand.label, stand.start)
        rest = stand.behind(stand.label, label + QFontMetricsF(font).height() * 0.7)
        self._line(painter, small, page.label, saying.kinds(entry.kinds), rest, stand.end)
        words = stand.before(stand.words, self._marks(painter, font, stand, badge))
        self._words(painter, self.words_font(font), words, entry, is_quiet)

    def _marks(self, painter: QPainter, font: QFont, stand: Places, badge: Badge) -> float:
        """Draw what the user marked at the end of the words; returns the width that it takes."""
        step, radius = QFontMetricsF(font).height() * 0.85, QFontMetricsF(font).height() * 0.26
        taken, y = 0.0, stand.words.center().y()
        for mark in reversed(tuple(marks_of(badge))):
            rest = stand.before(stand.words, taken + radius)
            x = rest.left() if stand.mirrored else rest.right()
            draw_mark(painter, mark, QPointF(x, y), radius, self.theme)
            taken += step
        return taken

    def _line(
        self,
        painter: QPainter,
        font: QFont,
        colour: str,
        text: str,
        box: QRectF,
        side: Qt.AlignmentFlag,
    ) -> float:
        """One line of text, shortened to fit; returns its width."""
        metrics = QFontMetricsF(font)
        shortened = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, shortened)
        return metrics.horizontalAdvance(shortened)

    def _words(self, painter: QPainter, font: QFont, box: QRectF, entry: Entry, is_quiet: bool) -> None:
        words = entry.words
        line_of_words = "".join(span.text for span in words)
        text = QFontMetricsF(font).elidedText(line_of_words, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(text, font)
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        option = QTextOption(right if entry.right_to_left else left)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        backwards, forwards = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(backwards if entry.right_to_left else forwards)
        layout.setTextOption(option)
        layout.setFormats([] if is_quiet else self._formats(words, len(text)))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.setPen(QColor(self.theme.page.label))
        layout.draw(painter, box.topLeft() + QPointF(0, (box.height() - line.height()) / 2))

    def _formats(self, words: tuple[Span, ...], length: int) -> list[QTextLayout.FormatRange]:
        """The colours of the words, for as many characters as are shown."""
        made: list[QTextLayout.FormatRange] = []
        at = 0
        for span in words:
            if at < length and span.op is not Op.EQUAL:
                made.append(format_range(at, min(len(span.text), length - at), self._format(span)))
            at += len(span.text)
        return made

    def _format(self, span: Span) -> QTextCharFormat:
        marks, made = self.theme.marks, QTextCharFormat()
        made.setForeground(QColor(marks.inserted if span.op is Op.INSERT else marks.deleted))
        return made


def places(box: QRect, font: QFont, *, mirrored: bool = False) -> Places:
    """Where an entry's parts stand in the rectangle that it has."""
    line = QFontMetricsF(font).height()
    at_start, at_end, sign = line * 2.0, line * 0.7, line * 1.15
    left, right = box.left() + at_start, box.right() - at_end
    if mirrored:
        left, right = box.left() + at_end, box.right() - at_start
    top = box.top() + line * 0.32
    words = top + line * 1.15
    bottom = box.bottom() - line * 0.4
    return Places(
        QPointF(box.right() - sign if mirrored else box.left() + sign, top + line * 0.55),
        QRectF(left, top, right - left, line * 1.1),
        QRectF(left, words, right - left, bottom - words),
        mirrored,
    )


def _is_mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction is Qt.LayoutDirection.RightToLeft
