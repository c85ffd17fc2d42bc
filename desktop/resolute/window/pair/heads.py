"""The heads of both columns, which stay while the texts scroll: symbol, date, title."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QToolTip, QWidget

from resolute.app.values import Document, Pair
from resolute.window.pair.cells import RIGHT_TO_LEFT_LANGUAGES, Side
from resolute.window.pair.scene import Scene


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of one column says; the file's name where the text has no symbol or title."""

    name: str
    date: str
    title: str
    language: str
    path: Path

    @property
    def right_to_left(self) -> bool:
        return self.language in RIGHT_TO_LEFT_LANGUAGES


def head(document: Document) -> Head:
    """What is said of a document."""
    masthead = document.resolution.masthead
    named = masthead.symbol or document.resolution.name or document.path.name
    title = masthead.title or document.resolution.name or document.path.name
    return Head(named, long_date(masthead.adopted), title, document.resolution.language, document.path)


def name_of(pair: Pair) -> str:
    """What both texts of a pair are called: "A/RES/68/303 → A/RES/72/303"."""
    return f"{head(pair.earlier).name} → {head(pair.later).name}"


def long_date(iso: str) -> str:
    """The date as a resolution writes it: "19 December 2017" for "2017-12-19"; anything else as it is."""
    date = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale(QLocale.Language.English).toString(date, "d MMMM yyyy") if date.isValid() else iso


class Heads(QWidget):
    """Paints both heads above the columns."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.heads: dict[Side, Head] = {}
        """What is said above each text."""
        self._scene: Scene | None = None

    def show_heads(self, earlier: Head, later: Head) -> None:
        self.heads = {Side.EARLIER: earlier, Side.LATER: later}
        self.setAccessibleName(f"{earlier.name} → {later.name}")
        self.update()

    def follow(self, scene: Scene) -> None:
        """Stand above the columns of `scene`."""
        self._scene = scene
        self.update()

    def wanted_height(self, scene: Scene) -> int:
        """High enough for both titles, each in two lines at most."""
        return heads_height(scene, heads_of_columns(scene, self.heads))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scene is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # dates begin with a figure
        painter.fillRect(self.rect(), QColor(self._scene.theme.page.paper))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._scene.theme.page.rule))
        for side, shown in heads_of_columns(self._scene, self.heads).items():
            draw_head(painter, self._scene, side, shown)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._scene is not None:
            shown = heads_of_columns(self._scene, self.heads).get(
                self._scene.columns.side_at(event.pos().x())
            )
            QToolTip.showText(event.globalPos(), f"{shown.title}\n{shown.path}" if shown else "", self)
            return True
        return super().event(event)


def heads_of_columns(scene: Scene, heads: dict[Side, Head]) -> dict[Side, Head]:
    """The head of each column; of one column that of the later text, which names both."""
    if not scene.is_merged or not heads:
        return heads
    earlier, later = (heads[side] for side in Side)
    name, date = f"{earlier.name} → {later.name}", f"{earlier.date} → {later.date}"
    return {Side.LATER: replace(later, name=name, date=date if later.date and earlier.date else "")}


def heads_height(scene: Scene, heads: dict[Side, Head]) -> int:
    """How high the heads of the columns are with their titles."""
    titles = [len(title_lines(scene, side, shown)) for side, shown in heads.items()]
    return round((1 + max(titles, default=1)) * _line(scene) + 1.5 * scene.columns.em)


def draw_head(painter: QPainter, scene: Scene, side: Side, shown: Head, titled: bool = True) -> None:
    """Draw the head of a column from the top on: symbol and date in one line, the title below."""
    column, page, line = scene.columns.side(side), scene.theme.page, _line(scene)
    box = column.beside(scene.columns.em * 0.7, line, shown.right_to_left)
    bold = QFont(scene.type.label)
    bold.setBold(True)
    taken = _write(painter, box, shown.name, bold, page.text, shown) + scene.columns.em * 0.8
    rest = box.adjusted(0, 0, -taken, 0) if shown.right_to_left else box.adjusted(taken, 0, 0, 0)
    _write(painter, rest, shown.date, scene.type.label, page.label, shown)
    for number, text in enumerate(title_lines(scene, side, shown) if titled else (), 1):
        below = box.translated(0, number * line)
        _write(painter, below, text, scene.type.font(shown.language), page.text, shown)


def _line(scene: Scene) -> float:
    return QFontMetricsF(scene.type.font()).height()


def title_lines(scene: Scene, side: Side, shown: Head) -> tuple[str, ...]:
    """The title in one or two lines, the second with all the rest."""
    layout = QTextLayout(shown.title, scene.type.font(shown.language))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(scene.columns.side(side).beside(0, 0, shown.right_to_left).width())
    layout.endLayout()
    end = line.textLength()
    return tuple(filter(None, (shown.title[:end].strip(), shown.title[end:].strip())))


def _write(painter: QPainter, box: QRectF, text: str, font: QFont, colour: str, shown: Head) -> float:
    """Write one line, shortened to fit; returns its width."""
    metrics = QFontMetricsF(font)
    shortened = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    start = Qt.AlignmentFlag.AlignRight if shown.right_to_left else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shortened)
    return metrics.horizontalAdvance(shortened)
