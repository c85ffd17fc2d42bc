"""Carries out one entry of the plan on the base: keeps, deletes, inserts, moves away, moves here."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from resolute.model import Comparison, FindingKind, Op, Row
from resolute.writers.redline.base import Base
from resolute.writers.redline.content import Content
from resolute.writers.redline.edit import edit_paragraph, wrap_everything
from resolute.writers.redline.lines import Lines, LinesEditor, changes_of, op_at, overlap
from resolute.writers.redline.names import DEL, INS, MOVE_FROM, MOVE_TO, Element, P
from resolute.writers.redline.notes import Notes
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.scripts import ScriptWriter, mark_places
from resolute.writers.redline.steps import Script


class RowEditor:
    """Edits the base's paragraphs row by row."""

    def __init__(
        self,
        comparison: Comparison,
        base: Base,
        content: Content,
        notes: Notes,
        revisions: Revisions,
        chosen: frozenset[FindingKind],
    ) -> None:
        self._later = comparison.later.paragraphs
        self._base, self._content, self._notes, self._revisions = base, content, notes, revisions
        self._scripts = ScriptWriter(comparison, base, content, chosen)
        self._moves: dict[tuple[int, ...], tuple[Script, str]] = {}

    def keep(self, row: Row) -> Lines:
        """Edit the row's paragraphs where they stand."""
        elements = [self._base.element(index) for index in row.earlier]
        if self._scripts.is_same(row):
            return Lines(elements, [None] * len(elements))
        script = self._scripts.write(row)
        self._keep_notes(row, script)

        def new_runs(number: int, start: int, end: int, sample: Element | None) -> list[Element]:
            return self._new_runs(row.later[number], (start, end), sample, tracked=True)

        def new_properties(number: int, cut: Element) -> Element | None:
            return self._content.properties(row.later[number], cut)

        editor = LinesEditor(script, self._revisions, new_runs, new_properties)
        return editor.edit(elements, [self._base.units(index) for index in row.earlier])

    def delete(self, row: Row) -> Lines:
        """Mark the row's paragraphs as deleted."""
        lines = Lines()
        for index in row.earlier:
            wrap_everything(self._base.units(index), DEL, self._revisions)
            lines.add(self._base.element(index), DEL)
        return lines

    def insert(self, later: Iterable[int], near: int) -> Lines:
        """New paragraphs, not yet in the tree; `near` is the earlier paragraph (index) that they stand by."""
        lines = Lines()
        for index in later:
            element = self._new_paragraph(index, near)
            extent = 0, len(self._later[index].source_text)
            runs = self._new_runs(index, extent, self._base.looks(self._later[index], near), tracked=True)
            if runs:
                element.append(self._revisions.hold(INS, runs))
            lines.add(element, INS)
        return lines

    def move_from(self, row: Row) -> Lines:
        """Mark what leaves: the words that go along as moved, the others as deleted."""
        script, name = self._move(row)
        lines = Lines()
        for number, index in enumerate(row.earlier):
            start, end = script.earlier.extents[number]
            changes = changes_of(script.steps, start, end, {Op.EQUAL: MOVE_FROM, Op.DELETE: DEL})
            element = self._base.element(index)
            edit_paragraph(
                element, self._base.units(index), changes, (), self._revisions, self._content.properties
            )
            lines.add(element, MOVE_FROM if op_at(script.steps, end) is Op.EQUAL else DEL)
        lines.marks[-1] = MOVE_FROM
        self._revisions.range_around(lines.elements, "moveFrom", name)
        return lines

    def move_to(self, row: Row, near: int) -> Lines:
        """New paragraphs for what arrives: the words that came along as moved, the others as inserted."""
        script, name = self._move(row)
        lines = Lines()
        for number, index in enumerate(row.later):
            element = self._new_paragraph(index, row.earlier[min(number, len(row.earlier) - 1)])
            start, end = script.later.extents[number]
            for step in script.steps:
                first, last = overlap(step.later, start, end)
                if first < last:
                    self._arrive(element, step.op, index, (first - start, last - start), near)
            lines.add(element, MOVE_TO if op_at(script.steps, end, later=True) is Op.EQUAL else INS)
        lines.marks[-1] = MOVE_TO
        self._revisions.range_around(lines.elements, "moveTo", name)
        return lines

    def _move(self, row: Row) -> tuple[Script, str]:
        """A move's edit and name, worked out once: before either of its two ends is marked."""
        if row.earlier not in self._moves:
            self._moves[row.earlier] = self._scripts.write(row), self._revisions.move_name()
        return self._moves[row.earlier]

    def _arrive(self, element: Element, op: Op, index: int, extent: tuple[int, int], near: int) -> None:
        moved = op is Op.EQUAL
        runs = self._new_runs(index, extent, self._base.looks(self._later[index], near), tracked=not moved)
        if runs:
            element.append(self._revisions.hold(MOVE_TO if moved else INS, runs))

    def _keep_notes(self, row: Row, script: Script) -> None:
        """Tell the notes which of them keep their marks: their texts are edited in place."""
        for number, index in enumerate(row.earlier):
            start = script.earlier.extents[number][0]
            for place, note in mark_places(self._base.paragraphs[index]):
                if op_at(script.steps, start + place) is Op.EQUAL:
                    self._notes.keep(note)

    def _new_paragraph(self, index: int, near: int) -> Element:
        element = etree.Element(P)
        properties = self._content.properties(index, self._base.neighbour(self._later[index], near))
        if properties is not None:
            element.append(properties)
        return element

    def _new_runs(
        self, index: int, extent: tuple[int, int], sample: Element | None, *, tracked: bool
    ) -> list[Element]:
        return self._content.runs(index, extent, sample, lambda note: self._notes.add(note, tracked=tracked))
