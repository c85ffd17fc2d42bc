"""Files dropped on the window: which they are, for which side, and what is shown while they hover."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from resolute.app.session.values import SUFFIX
from resolute.window.pair.cells import Side
from resolute.window.theme import Theme
from resolute.window.translating import tr


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer that are being dragged; two at most are wanted."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())[:2]


def in_order(files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Two files dropped at once, the earlier first as far as their names tell.

    A_RES_68_164.docx goes before A_RES_72_164.docx, and 9.docx before 10.docx.
    """
    return tuple(sorted(files, key=lambda file: _natural(file.name)))


def _natural(name: str) -> list[tuple[int, str]]:
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def is_session(file: Path) -> bool:
    """Whether a file is a comparison that was saved, as far as its name tells."""
    return file.suffix.lower() == SUFFIX


class DropArea(QWidget):
    """Takes one file on either half, or two files at once."""

    one_dropped = Signal(Side, object)
    two_dropped = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.veil = DropVeil(theme, self)
        self.setAcceptDrops(True)

    def wear(self, theme: Theme) -> None:
        self.veil.theme = theme

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._hover(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hover(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        files = in_order(dropped_files(event.mimeData()))
        if files:
            event.acceptProposedAction()
        if len(files) == 2:
            self.two_dropped.emit(*files)
        elif files:
            self.one_dropped.emit(self._side(event), files[0])

    def _hover(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.veil.hover(None if len(files) == 2 else self._side(event), is_session(files[0]))

    def _side(self, event: QDropEvent) -> Side:
        return Side.EARLIER if event.position().x() < self.width() / 2 else Side.LATER


class DropVeil(QWidget):
    """Lies over the window while files hover and shows where they would go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.theme = theme
        self.target: Side | None = None
        self.is_session = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def hover(self, target: Side | None, is_session: bool = False) -> None:
        """Show that a file goes to `target`; None for two files, which fill both sides.

        A comparison file (`is_session`) brings both of its texts.
        """
        self.target, self.is_session = target, is_session
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.theme.page.paper))
        if self.is_session:
            text = tr("Drop here to go on with this comparison")
            self._paint_box(painter, QRectF(self.rect()), text, lit=True)
            return
        for side in Side:
            self._paint_box(painter, self._half(side), _promise(side), lit=self.target in (side, None))

    def _half(self, side: Side) -> QRectF:
        half = QRectF(self.rect())
        half.setWidth(half.width() / 2)
        half.translate(half.width() if side is Side.LATER else 0, 0)
        return half

    def _paint_box(self, painter: QPainter, whole: QRectF, text: str, lit: bool) -> None:
        space = self.fontMetrics().height() * 1.2
        box = whole.adjusted(space, space, -space, -space)
        pen = QPen(
            QColor(self.theme.page.accent if lit else self.theme.page.rule), space / 8, Qt.PenStyle.DashLine
        )
        painter.setPen(pen)
        painter.setBrush(QColor(self.theme.message.notice_fill) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, space / 2, space / 2)
        painter.setPen(QColor(self.theme.page.text if lit else self.theme.page.label))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _promise(side: Side) -> str:
    return tr("Drop here as the earlier text" if side is Side.EARLIER else "Drop here as the later text")
