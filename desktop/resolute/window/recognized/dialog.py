"""The window that shows what was recognized in the earlier and the later text; it stays open beside these."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from resolute.model import Comparison, Corrections, Kind, Readings, Resolution
from resolute.window.correcting.kind_menu import kind_menu
from resolute.window.correcting.kinds import is_correctable
from resolute.window.pair.cells import Side
from resolute.window.recognized.facts import facts
from resolute.window.recognized.tree import Tree
from resolute.window.theme import Theme
from resolute.window.translating import tr


class RecognizedDialog(QDialog):
    """Emits `said` with a side, a paragraph and its kind or None, `opened` with a side and a paragraph."""

    said = Signal(Side, int, object)
    opened = Signal(Side, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What was recognized"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._comparison: Comparison | None = None
        self._readings = Readings()
        self.menu: QMenu | None = None
        self.sides = QTabBar(drawBase=False, expanding=False)
        self.sides.addTab(tr("Earlier text"))
        self.sides.addTab(tr("Later text"))
        self.sides.setAccessibleName(tr("Which text"))
        self.facts = QFormLayout()
        self.notices = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.tree = Tree(theme)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.correct = QPushButton(tr("This &is…"))
        self.show_there = QPushButton(tr("&Show in the text"))
        self._lay_out()
        self._connect()

    @property
    def side(self) -> Side:
        return tuple(Side)[self.sides.currentIndex()]

    def show_comparison(self, comparison: Comparison, readings: Readings) -> None:
        """Show another comparison, or one that was read anew."""
        self._comparison, self._readings = comparison, readings
        self._show()

    def go_to(self, side: Side, at: int) -> None:
        """Show a side, with one of its paragraphs the current one."""
        self.sides.setCurrentIndex(tuple(Side).index(side))
        self.tree.go_to(at)

    def wear(self, theme: Theme) -> None:
        self.tree.wear(theme)
        self._show()

    @property
    def _resolution(self) -> Resolution:
        if self._comparison is None:
            return Resolution(())
        return self._comparison.earlier if self.side is Side.EARLIER else self._comparison.later

    @property
    def _said(self) -> Corrections:
        return self._readings.earlier if self.side is Side.EARLIER else self._readings.later

    def _show(self) -> None:
        while self.facts.rowCount():
            self.facts.removeRow(0)
        for name, value in facts(self._resolution, self._said):
            self.facts.addRow(_quiet(name), _selectable(value))
        self.notices.setText("\n".join(map(tr, self._resolution.notices)))
        self.notices.setVisible(bool(self._resolution.notices))
        self.tree.show_resolution(self._resolution, self._said)
        self._allow()

    def _lay_out(self) -> None:
        layout, line = QVBoxLayout(self), self.fontMetrics().height()
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(round(line * 0.7))
        self.facts.setHorizontalSpacing(line)
        self.facts.setVerticalSpacing(line // 5)
        self.facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addWidget(self.sides)
        layout.addLayout(self.facts)
        layout.addWidget(self.notices)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.buttons)
        for button in (self.correct, self.show_there):
            button.setAutoDefault(False)
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter opens
        self.resize(line * 56, line * 40)

    def _connect(self) -> None:
        self.sides.currentChanged.connect(self._show)
        self.tree.asked.connect(self._ask)
        self.tree.opened.connect(self._open)
        self.tree.currentItemChanged.connect(self._allow)
        self.correct.clicked.connect(self.tree.ask)
        self.show_there.clicked.connect(self._open_current)
        self.buttons.rejected.connect(self.reject)

    def _allow(self) -> None:
        at = self.tree.at
        self.show_there.setEnabled(at is not None)
        self.correct.setEnabled(at is not None and is_correctable(self._resolution.paragraphs[at]))

    def _ask(self, at: int, point: QPoint) -> None:
        paragraph = self._resolution.paragraphs[at]
        if is_correctable(paragraph):
            self.menu = kind_menu(paragraph, partial(self._say, at), self)
            self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.menu.destroyed.connect(self._forget)
            self.menu.popup(point)

    def _say(self, at: int, kind: Kind | None) -> None:
        self.said.emit(self.side, at, kind)

    def _open(self, at: int) -> None:
        self.opened.emit(self.side, at)

    def _open_current(self) -> None:
        at = self.tree.at
        if at is not None:
            self._open(at)

    def _forget(self) -> None:
        self.menu = None


def _quiet(name: str) -> QLabel:
    label = QLabel(name)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _selectable(value: str) -> QLabel:
    label = QLabel(value, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    leading = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute)  # an Arabic title too stands by its name
    return label
