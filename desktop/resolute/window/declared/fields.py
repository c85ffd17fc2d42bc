"""The field that asks for a choice, made from its declaration: named, explained, and labelled in a form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from resolute.window.declared.boxes import Box, Number, Words
from resolute.window.declared.values import Kind, Option, Value
from resolute.window.translating import tr

_COLUMNS = 2
"""Boxes beside each other, where any of several can be chosen."""


class Field(QObject):
    """One field. Emits `changed` with the key and the value that the user sets.

    Of several, only those are offered that `counts` has, where it has any, each with its count; values of the
    others stay as they were shown.
    """

    changed = Signal(str, object)

    def __init__(self, option: Option, counts: Mapping[str, int] | None = None) -> None:
        super().__init__()
        self.option = option
        self._boxes: dict[str, QCheckBox] = {}
        self._unoffered: tuple[str, ...] = ()
        self.widget = self._made(counts or {})
        if not isinstance(self.widget, QCheckBox):
            self.widget.setAccessibleName(tr(option.label))
        self.widget.setToolTip(tr(option.hint))
        self.widget.setAccessibleDescription(tr(option.hint))
        self.show(option.default)

    @property
    def value(self) -> Value:
        match self.widget:
            case QCheckBox():
                return self.widget.isChecked()
            case QComboBox():
                return str(self.widget.currentData())
            case QDoubleSpinBox():
                return self.widget.value()
            case QLineEdit():
                return self.widget.text().strip()
            case _:
                return (*self._unoffered, *(key for key, box in self._boxes.items() if box.isChecked()))

    def show(self, value: Value) -> None:
        """Show a value; nobody is told."""
        before = self.blockSignals(True)
        match self.widget:
            case QCheckBox():
                self.widget.setChecked(bool(value))
            case QComboBox():
                self.widget.setCurrentIndex(max(0, self.widget.findData(value)))
            case QDoubleSpinBox():
                self.widget.setValue(float(value) if isinstance(value, float | int) else 0)
            case QLineEdit():
                self.widget.setText(str(value))
            case _:
                keys = value if isinstance(value, tuple) else ()
                self._unoffered = tuple(key for key in keys if key not in self._boxes)
                for key, box in self._boxes.items():
                    box.setChecked(key in keys)
        self.blockSignals(before)

    def _made(self, counts: Mapping[str, int]) -> QWidget:
        match self.option.kind:
            case Kind.FLAG:
                return self._box(tr(self.option.label))
            case Kind.CHOICE:
                return self._list((key, tr(text)) for key, text in self.option.choices)
            case Kind.FACE:
                return self._list((("", tr("Chosen by the program")), *_families(self.option.writing)))
            case Kind.SIZE:
                return self._number()
            case Kind.TEXT:
                return self._words()
            case Kind.SEVERAL:
                return self._several(counts)

    def _box(self, text: str) -> QCheckBox:
        box = Box(text)
        box.toggled.connect(self._tell)
        return box

    def _list(self, choices: Iterable[tuple[str, str]]) -> QComboBox:
        widget = QComboBox()
        for key, text in choices:
            widget.addItem(text, key)
        widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        widget.setMinimumContentsLength(24)
        widget.currentIndexChanged.connect(self._tell)
        return widget

    def _number(self) -> QDoubleSpinBox:
        widget = Number()
        widget.setRange(self.option.least, self.option.most)
        widget.setDecimals(1)
        widget.setSingleStep(0.5)
        widget.setSuffix(tr(" pt"))
        widget.valueChanged.connect(self._tell)
        return widget

    def _words(self) -> QLineEdit:
        widget = Words()
        widget.textChanged.connect(self._tell)
        return widget

    def _several(self, counts: Mapping[str, int]) -> QWidget:
        widget = QWidget()
        grid = QGridLayout(widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(widget.fontMetrics().height() // 4)
        offered = [choice for choice in self.option.choices if not counts or choice[0] in counts]
        for place, (key, text) in enumerate(offered):
            self._boxes[key] = self._box(f"{tr(text)} ({counts[key]})" if key in counts else tr(text))
            grid.addWidget(self._boxes[key], place // _COLUMNS, place % _COLUMNS)
        return widget

    def _tell(self) -> None:
        self.changed.emit(self.option.key, self.value)


def add_row(form: QFormLayout, field: Field) -> None:
    """Put a field into a form, with its label where it does not carry it."""
    if isinstance(field.widget, QCheckBox):
        form.addRow("", field.widget)
        return
    label = QLabel(tr(field.option.label))
    label.setBuddy(field.widget)
    label.setToolTip(field.widget.toolTip())
    if field.option.kind is Kind.SEVERAL:
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
    form.addRow(label, field.widget)


def _families(writing: str) -> list[tuple[str, str]]:
    """The families that have the letters of a script, without those that only the system uses."""
    system = QFontDatabase.WritingSystem[writing]
    families = QFontDatabase.families(system)
    return [(family, family) for family in families if not QFontDatabase.isPrivateFamily(family)]
