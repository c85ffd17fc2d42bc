"""Where the filter is set: a field for words, and a button each for kinds, relations and parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from resolute.model import FindingKind
from resolute.window.changes import saying
from resolute.window.changes.entries import Entry
from resolute.window.changes.facets import Choice, FacetButton
from resolute.window.changes.filtering import Filter
from resolute.window.changes.sorting import OrderButton
from resolute.window.marking.badges import Badge
from resolute.window.marking.wording import MARKS, keys_of, mark
from resolute.window.pair import wording
from resolute.window.pair.rows import Sign
from resolute.window.translating import tr

_T = TypeVar("_T")


class FilterBar(QWidget):
    """Emits `changed` with the filter that the user sets."""

    changed = Signal(Filter)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter()
        self.text = QLineEdit(self)
        self.text.setClearButtonEnabled(True)
        self.text.setPlaceholderText(tr("Filter by words or label"))
        self.text.setAccessibleName(tr("Filter by words or label"))
        for button in self.text.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the words"))
        self.kinds = FacetButton(tr("Kinds"), tr("Kinds of changes"))
        self.kinds.offer(tr("Only what matters"), frozenset(kind for kind in FindingKind if kind.is_light))
        self.signs = FacetButton(tr("Relations"), tr("What became of the paragraphs"))
        self.parts = FacetButton(tr("Parts"), tr("Parts of the text"))
        self.marks = FacetButton(tr("Marks"), tr("What you marked"))
        self.marks.offer(tr("Only what was not seen"), frozenset({"seen"}))
        self.order = OrderButton()
        self._marked: tuple[Badge, ...] = ()
        self._lay_out()
        self.text.textChanged.connect(self._take_text)
        self.kinds.changed.connect(self._take_kinds)
        self.signs.changed.connect(self._take_signs)
        self.parts.changed.connect(self._take_parts)
        self.marks.changed.connect(self._take_marks)

    def show_marks(self, marked: tuple[Badge, ...]) -> None:
        """Offer to filter by what is marked at the entries."""
        self._marked = marked
        counts = Counter(key for badge in marked for key in keys_of(badge))
        choices = [Choice(key, mark(key), counts[key]) for key in MARKS]
        self.marks.show_choices(choices, self.filter.marks)

    def show_filter(self, filter_: Filter, found: tuple[Entry, ...]) -> None:
        """Show a filter, and offer what there is among the entries; nobody is told."""
        self.filter = filter_
        before = self.text.blockSignals(True)
        self.text.setText(filter_.text)
        self.text.blockSignals(before)
        kinds = Counter(kind for entry in found for kind in entry.kinds)
        signs = Counter(sign for entry in found for sign in entry.signs)
        parts = Counter(entry.part for entry in found)
        self.kinds.show_choices(map(_of_kind, _counted(FindingKind, kinds)), filter_.kinds)
        self.signs.show_choices(map(_of_sign, _counted(Sign, signs)), filter_.signs)
        self.parts.show_choices(map(_of_part, parts.items()), filter_.parts)
        self.show_marks(self._marked)

    def _lay_out(self) -> None:
        line, buttons, layout = self.fontMetrics().height(), QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(0)
        for button in (self.kinds, self.signs, self.parts, self.marks):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.order)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line // 3)
        layout.addWidget(self.text)
        layout.addLayout(buttons)

    def _take_text(self, text: str) -> None:
        self._change(replace(self.filter, text=text))

    def _take_kinds(self, hidden: frozenset[FindingKind]) -> None:
        self._change(replace(self.filter, kinds=hidden))

    def _take_signs(self, hidden: frozenset[Sign]) -> None:
        self._change(replace(self.filter, signs=hidden))

    def _take_parts(self, hidden: frozenset[str]) -> None:
        self._change(replace(self.filter, parts=hidden))

    def _take_marks(self, hidden: frozenset[str]) -> None:
        self._change(replace(self.filter, marks=hidden))

    def _change(self, wanted: Filter) -> None:
        self.filter = wanted
        self.changed.emit(wanted)


def _of_kind(counted: tuple[FindingKind, int]) -> Choice:
    kind, count = counted
    return Choice(kind, wording.kind(kind), count, saying.kind_explained(kind))


def _of_sign(counted: tuple[Sign, int]) -> Choice:
    sign, count = counted
    return Choice(sign, saying.sign(sign), count)


def _of_part(counted: tuple[str, int]) -> Choice:
    part, count = counted
    return Choice(part, saying.part(part), count)


def _counted(order: Iterable[_T], counts: Counter[_T]) -> list[tuple[_T, int]]:
    """What occurs, in the order given."""
    return [(each, counts[each]) for each in order if counts[each]]
