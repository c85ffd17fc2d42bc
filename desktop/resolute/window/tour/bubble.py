"""What a step says, in a bubble whose tip touches what it is about; the window stays free to be used."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from resolute.window.theme import Theme
from resolute.window.translating import tr

_WIDTH = 24
"""In lines of the font."""


class Bubble(QWidget):
    """Emits `skipped` where the user wants no more, and `turned` with 1 or -1 for the next or last step."""

    skipped = Signal()
    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._tip, self._window = theme, QPoint(), parent
        self.title, self.text = QLabel(), QLabel(wordWrap=True)
        self.place = QLabel()
        self.skip, self.back, self.next = QPushButton(tr("&Skip")), QPushButton(tr("&Back")), QPushButton()
        self.skip.clicked.connect(self.skipped)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        self._lay_out()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.page.text))
        self.setPalette(palette)
        quiet = QPalette(palette)
        quiet.setColor(QPalette.ColorRole.WindowText, QColor(theme.page.label))
        self.place.setPalette(quiet)
        self.update()

    def say(self, title: str, text: str, number: int, total: int) -> None:
        """Show a step, numbered from 1."""
        self.title.setText(title)
        self.text.setText(text)
        self.place.setText(tr("{n} of {total}", n=number, total=total))
        self.back.setVisible(number > 1)
        self.skip.setVisible(number < total)
        self.next.setText(tr("&Next") if number < total else tr("&Done"))
        self.setAccessibleName(f"{title}. {text}")

    def point_at(self, target: QRect) -> None:
        """Stand below something in the window, or beside it where it is high, with the tip at its edge."""
        tip, line, room = self._tip_length, self.fontMetrics().height(), self._window.rect()
        self.setFixedWidth(line * _WIDTH)
        self.setFixedHeight(self.heightForWidth(line * _WIDTH))
        if target.height() > room.height() / 2:
            is_left = target.center().x() < room.center().x()
            touched = QPoint(target.right() + 1 if is_left else target.left() - 1, target.top() + 4 * line)
            corner = touched - QPoint(0 if is_left else self.width() - tip // 2, 2 * line + tip)
        else:
            touched = QPoint(target.center().x(), target.bottom() + 1)
            corner = touched - QPoint(self.width() // 2, 0)
        most = max(0, room.width() - self.width() - line // 2)
        self.move(max(line // 2, min(corner.x(), most)), max(0, corner.y()))
        self._tip = touched - self.pos()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, page = QPainter(self), self._theme.page
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(page.accent), max(1.5, self.fontMetrics().height() / 10)))
        painter.setBrush(QColor(page.paper))
        painter.drawPath(self._shape())

    @property
    def _tip_length(self) -> int:
        return round(self.fontMetrics().height() * 0.7)

    def _shape(self) -> QPainterPath:
        """A box with round corners and the tip, within the margins on which the tip may stand."""
        tip, radius = self._tip_length, self.fontMetrics().height() / 3
        box = QRectF(self.rect()).adjusted(tip, tip, -tip, -2)
        body, point, end = QPainterPath(), QPainterPath(), QPointF(self._tip)
        body.addRoundedRect(box, radius, radius)
        is_beside = not box.left() < end.x() < box.right()
        across = QPointF(0, tip) if is_beside else QPointF(tip, 0)
        foot = QPointF(min(max(end.x(), box.left()), box.right()), min(max(end.y(), box.top()), box.bottom()))
        inwards = QPointF(-2 if end.x() > box.right() else 2, 0) if is_beside else QPointF(0, 2)
        point.moveTo(foot - across + inwards)
        point.lineTo(end - inwards)
        point.lineTo(foot + across + inwards)
        point.closeSubpath()
        return body.united(point)

    def _lay_out(self) -> None:
        line, tip, layout, row = (
            self.fontMetrics().height(),
            self._tip_length,
            QVBoxLayout(self),
            QHBoxLayout(),
        )
        strong = QFont(self.font())
        strong.setBold(True)
        strong.setPointSizeF(strong.pointSizeF() * 1.1)
        self.title.setFont(strong)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.place, 1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        layout.setContentsMargins(tip + line, tip + line * 3 // 4, tip + line, line)
        layout.setSpacing(line // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)


class Ring(QWidget):
    """A frame around what a step is about; the mouse goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, weight = QPainter(self), max(2.0, self.fontMetrics().height() / 7)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.page.accent), weight))
        box = QRectF(self.rect()).adjusted(weight / 2, weight / 2, -weight / 2, -weight / 2)
        painter.drawRoundedRect(box, 2 * weight, 2 * weight)
