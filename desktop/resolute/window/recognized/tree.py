"""The paragraphs of one text as a tree: sub-paragraphs below their chapeau, parts and annexes together."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from resolute.model import BODY, NOTE_MARK, Confidence, Corrections, Kind, Paragraph, Resolution
from resolute.window.correcting.kinds import confidence_name
from resolute.window.pair.cells import reads_right_to_left
from resolute.window.recognized.facts import kind_of, name_of
from resolute.window.theme import Theme
from resolute.window.translating import tr

_SHOWN = 300
"""Characters of a paragraph."""
_AT = Qt.ItemDataRole.UserRole
_LABEL, _KIND, _SURE, _WORDS = range(4)


class Tree(QTreeWidget):
    """Emits `asked` with a paragraph and where on the screen, `opened` with one that is to be shown."""

    asked = Signal(int, QPoint)
    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Paragraphs"))
        self.setHeaderLabels([tr("Label"), tr("What it is"), tr("How sure"), tr("Words")])
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask)
        self.itemActivated.connect(self._open)
        width = self.fontMetrics().horizontalAdvance("m")
        for column, letters in ((_LABEL, 11), (_KIND, 18), (_SURE, 7)):
            self.setColumnWidth(column, width * letters)
        self.header().setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)

    @property
    def at(self) -> int | None:
        """The paragraph that is the current one."""
        item = self.currentItem()
        found = item.data(_LABEL, _AT) if item is not None else None
        return found if isinstance(found, int) else None

    def show_resolution(self, resolution: Resolution, said: Corrections) -> None:
        """Show another text, or the same one read anew: then what was current stays so."""
        before, top = self.at, self.verticalScrollBar().value()
        self.clear()
        place: dict[int, QTreeWidgetItem] = {}
        scope, holder = BODY, self.invisibleRootItem()
        for at, paragraph in enumerate(resolution.paragraphs):
            if paragraph.kind is Kind.BLANK:
                continue
            if paragraph.scope != scope:
                scope, holder = paragraph.scope, self._group(paragraph.scope)
                place.clear()
            above = [place[level] for level in range(paragraph.level) if level in place]
            item = self._item(at, paragraph, said)
            (above[-1] if above else holder).addChild(item)
            place[paragraph.level] = item
        self.expandAll()
        self.go_to(before if before is not None else 0)
        self.verticalScrollBar().setValue(top)

    def go_to(self, at: int) -> None:
        """Make a paragraph the current one, or the first one after it."""
        every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        for item in self.findItems("", every):
            found = item.data(_LABEL, _AT)
            if isinstance(found, int) and found >= at:
                self.setCurrentItem(item)
                return

    def wear(self, theme: Theme) -> None:
        self._theme = theme

    def ask(self) -> None:
        """Ask what the current paragraph is, where it stands."""
        item = self.currentItem()
        if item is not None:
            bottom = self.visualItemRect(item).bottom()
            self._ask(QPoint(self.columnViewportPosition(_KIND), bottom))

    def _group(self, scope: str) -> QTreeWidgetItem:
        """The line above a part or an annex; the body's own paragraphs stand below none."""
        if scope == BODY:
            return self.invisibleRootItem()
        group = QTreeWidgetItem(self, [scope[:1].upper() + scope[1:]])
        group.setFirstColumnSpanned(True)
        group.setFont(_LABEL, _bold(self.font()))
        return group

    def _item(self, at: int, paragraph: Paragraph, said: Corrections) -> QTreeWidgetItem:
        words = " ".join(paragraph.text.replace(NOTE_MARK, "").split())
        is_from_right = reads_right_to_left(paragraph)
        shown = f"\u2067{words[:_SHOWN]}\u2069" if is_from_right else words[:_SHOWN]
        sure = confidence_name(paragraph.confidence) if paragraph.cell is None else ""
        item = QTreeWidgetItem([name_of(paragraph), kind_of(paragraph, at, said), sure, shown])
        item.setData(_LABEL, _AT, at)
        item.setToolTip(_WORDS, words)
        item.setSizeHint(_WORDS, QSize(0, round(self.fontMetrics().height() * 1.5)))
        if is_from_right:
            item.setTextAlignment(_WORDS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._set_off(item, paragraph.confidence, is_said=at in said.paragraphs)
        return item

    def _set_off(self, item: QTreeWidgetItem, confidence: Confidence, is_said: bool) -> None:
        """What the user said is bold; a guess is slanted; what is sure is said in a quiet colour."""
        font = QFont(self.font())
        font.setBold(is_said)
        font.setItalic(confidence is Confidence.UNSURE)
        for column in (_KIND, _SURE):
            item.setFont(column, font)
        if confidence in (Confidence.SURE, Confidence.LIKELY):
            item.setForeground(_SURE, QColor(self._theme.page.label))

    def _ask(self, point: QPoint) -> None:
        at = self.at
        if at is not None:
            self.asked.emit(at, self.viewport().mapToGlobal(point))

    def _open(self, item: QTreeWidgetItem, _column: int) -> None:
        at = item.data(_LABEL, _AT)
        if isinstance(at, int):
            self.opened.emit(at)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
