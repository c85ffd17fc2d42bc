"""Carries out one entry of the plan on the base: keeps, deletes, inserts, moves away, moves here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from lxml import etree

from resolute.model import Comparison, Op, Paragraph, Row
from resolute.writers.redline.content import Content
from resolute.writers.redline.edit import edit_paragraph, wrap_everything
from resolute.writers.redline.lines import Lines, LinesEditor, changes_of, op_at, overlap
from resolute.writers.redline.names import DEL, INS, MOVE_FROM, MOVE_TO, R_PR, WRAPPERS, Element, P
from resolute.writers.redline.notes import Notes
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.steps import PARAGRAPH, Side, Special, Step, settle, steps_of
from resolute.writers.redline.units import Unit, has_fields, runs_of, units_of


class RowEditor:
    """Edits the base's paragraphs row by row. `paragraphs` are all `w:p` of the base's document part."""

    def __init__(
        self, comparison: Comparison, paragraphs: list[Element], content: Content, notes: Notes, revisions: Revisions
    ) -> None:
        self._earlier, self._later = comparison.earlier.paragraphs, comparison.later.paragraphs
        self._paragraphs = paragraphs
        self._content, self._notes, self._revisions = content, notes, revisions
        self._partners = {row.later: row.earlier for row in comparison.notes if row.later is not None}
        self._neighbours = _Neighbours(self._earlier)
        self._moving: dict[tuple[int, ...], tuple[tuple[Side, Side], list[Step]]] = {}

    def element(self, index: int) -> Element:
        """The base's `w:p` of an earlier paragraph."""
        anchor = self._earlier[index].anchor
        assert anchor is not None, "the base's paragraphs have anchors"
        return self._paragraphs[anchor.index]

    def keep(self, row: Row) -> Lines:
        """Edit the row's paragraphs where they stand."""
        elements = [self.element(index) for index in row.earlier]
        if self._is_same(row):
            return Lines(elements, [None] * len(elements))
        sides = self._sides(row)
        steps = self._steps(row, *sides)
        self._keep_notes(row, sides[0], steps)

        def new_runs(number: int, start: int, end: int, sample: Element | None) -> list[Element]:
            return self._new_runs(row.later[number], start, end, sample, tracked=True)

        def new_properties(number: int, cut: Element) -> Element | None:
            return self._content.properties(row.later[number], cut)

        editor = LinesEditor(sides, steps, self._revisions, new_runs, new_properties)
        return editor.edit(elements, [self._units(index) for index in row.earlier])

    def delete(self, row: Row) -> Lines:
        """Mark the row's paragraphs as deleted."""
        lines = Lines()
        for index in row.earlier:
            wrap_everything(self._units(index), DEL, self._revisions)
            lines.add(self.element(index), DEL)
        return lines

    def insert(self, later: Iterable[int], near: int) -> Lines:
        """New paragraphs, not yet in the tree; `near` is the earlier paragraph (index) that they stand by."""
        lines = Lines()
        for index in later:
            element = self._new_paragraph(index, near)
            end = len(self._later[index].source_text)
            runs = self._new_runs(index, 0, end, self._sample(index, near), tracked=True)
            if runs:
                element.append(self._revisions.hold(INS, runs))
            lines.add(element, INS)
        return lines

    def move_from(self, row: Row, name: str) -> Lines:
        """Mark what leaves: the words that go along as moved, the others as deleted."""
        sides, steps = self._move(row)
        lines = Lines()
        for number, index in enumerate(row.earlier):
            start, end = sides[0].extents[number]
            changes = changes_of(steps, start, end, {Op.EQUAL: MOVE_FROM, Op.DELETE: DEL})
            edit_paragraph(self.element(index), self._units(index), changes, (), self._revisions, self._content.properties)
            lines.add(self.element(index), MOVE_FROM if op_at(steps, end) is Op.EQUAL else DEL)
        lines.marks[-1] = MOVE_FROM
        self._revisions.range_around(lines.elements, "moveFrom", name)
        return lines

    def move_to(self, row: Row, near: int, name: str) -> Lines:
        """New paragraphs for what arrives: the words that came along as moved, the others as inserted."""
        sides, steps = self._move(row)
        lines = Lines()
        for number, index in enumerate(row.later):
            element = self._new_paragraph(index, row.earlier[min(number, len(row.earlier) - 1)])
            start, end = sides[1].extents[number]
            for step in steps:
                first, last = overlap(step.later, start, end)
                if first < last:
                    self._arrive(element, step.op, index, (first - start, last - start), near)
            lines.add(element, MOVE_TO if op_at(steps, end, later=True) is Op.EQUAL else INS)
        lines.marks[-1] = MOVE_TO
        self._revisions.range_around(lines.elements, "moveTo", name)
        return lines

    def _move(self, row: Row) -> tuple[tuple[Side, Side], list[Step]]:
        """A move's edit, worked out once: before either of its two ends is marked."""
        if row.earlier not in self._moving:
            sides = self._sides(row)
            self._moving[row.earlier] = sides, self._steps(row, *sides)
        return self._moving[row.earlier]

    def _arrive(self, element: Element, op: Op, index: int, extent: tuple[int, int], near: int) -> None:
        moved = op is Op.EQUAL
        runs = self._new_runs(index, *extent, self._sample(index, near), tracked=not moved)
        if runs:
            element.append(self._revisions.hold(MOVE_TO if moved else INS, runs))

    def _is_same(self, row: Row) -> bool:
        """Whether nothing is to be done: the same characters, and no field or mark that might differ."""
        if not row.later:
            return True
        if any(span.op is not Op.EQUAL for span in row.spans) or len(row.earlier) != len(row.later):
            return False
        for index, other in zip(row.earlier, row.later, strict=True):
            one, two = self._earlier[index], self._later[other]
            if one.lead != two.lead or one.text != two.text or one.marks or two.marks:
                return False
            if has_fields(self.element(index)) or self._content.specials(other):
                return False
        return True

    def _sides(self, row: Row) -> tuple[Side, Side]:
        return Side([self._earlier[index] for index in row.earlier]), Side([self._later[index] for index in row.later])

    def _steps(self, row: Row, earlier: Side, later: Side) -> list[Step]:
        steps = steps_of(earlier, later, row.spans)
        own, theirs = list(self._earlier_specials(row, earlier)), list(self._later_specials(row, later))
        steps = settle(steps, own, theirs)
        cut = list(self._cut_wrappers(row, earlier, later, steps))
        return settle(steps, [*own, *cut], theirs) if cut else steps

    def _units(self, index: int) -> list[Unit]:
        return units_of(self.element(index), self._earlier[index].source_text)

    def _earlier_specials(self, row: Row, side: Side) -> Iterator[Special]:
        for number, index in enumerate(row.earlier):
            start = side.extents[number][0]
            keyed = [unit for unit in self._units(index) if unit.key and unit.end > unit.start]
            fields = [Special(start + unit.start, start + unit.end, unit.key) for unit in keyed]
            yield from fields
            yield from _marks(self._earlier[index], start, fields, lambda note: f"note {note}")

    def _later_specials(self, row: Row, side: Side) -> Iterator[Special]:
        for number, index in enumerate(row.later):
            start = side.extents[number][0]
            own = self._content.specials(index)
            fields = [Special(start + special.start, start + special.end, special.key) for special in own]
            yield from fields
            yield from _marks(self._later[index], start, fields, lambda note: f"note {self._partners.get(note)}")

    def _keep_notes(self, row: Row, side: Side, steps: Sequence[Step]) -> None:
        """Tell the notes which of them keep their marks: their texts are edited in place."""
        for number, index in enumerate(row.earlier):
            for mark in self._earlier[index].marks:
                place = side.extents[number][0] + len(self._earlier[index].lead) + mark.offset
                if not mark.repeated and op_at(steps, place + _written_before(self._earlier[index], mark.offset)) is Op.EQUAL:
                    self._notes.keep(mark.note)

    def _cut_wrappers(self, row: Row, earlier: Side, later: Side, steps: list[Step]) -> Iterator[Special]:
        """Hyperlinks and the like that a split would cut in two: they go and come whole."""
        cuts = [step.earlier[0] for step in steps if step.op is Op.INSERT and PARAGRAPH in later.raw[slice(*step.later)]]
        for number, index in enumerate(row.earlier if cuts else ()):
            start = earlier.extents[number][0]
            for first, last in _wrapped(self._units(index)):
                if any(start + first < cut < start + last for cut in cuts):
                    yield Special(start + first, start + last, "wrapper")

    def _new_paragraph(self, index: int, near: int) -> Element:
        element = etree.Element(P)
        properties = self._content.properties(index, self._neighbour(index, near))
        if properties is not None:
            element.append(properties)
        return element

    def _new_runs(self, index: int, start: int, end: int, sample: Element | None, *, tracked: bool) -> list[Element]:
        return self._content.runs(index, start, end, sample, lambda note: self._notes.add(note, tracked=tracked))

    def _sample(self, index: int, near: int) -> Element | None:
        """The looks of the words of the nearest paragraph of the same kind."""
        neighbour = self._neighbour(index, near)
        looks = [run.find(R_PR) for run in runs_of(neighbour)] if neighbour is not None else []
        return next((properties for properties in reversed(looks) if properties is not None), None)

    def _neighbour(self, index: int, near: int) -> Element | None:
        found = self._neighbours.of(self._later[index], near)
        return self.element(found) if found is not None else None


class _Neighbours:
    """Finds the base's nearest paragraph of the same kind and level."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._places: dict[tuple[str, int], list[int]] = {}
        for index, paragraph in enumerate(paragraphs):
            self._places.setdefault((paragraph.kind, paragraph.level), []).append(index)
        self._count = len(paragraphs)

    def of(self, paragraph: Paragraph, near: int) -> int | None:
        """The index of the nearest one, `near` itself where the base has none of the kind."""
        places = self._places.get((paragraph.kind, paragraph.level))
        if places:
            at = bisect_left(places, near)
            return min(places[max(0, at - 1) : at + 1], key=lambda place: abs(place - near))
        return near if 0 <= near < self._count else None


def _marks(paragraph: Paragraph, start: int, fields: Sequence[Special], name: Callable[[int], str]) -> Iterator[Special]:
    """The note marks that are no fields and no written digits; `start` is where the paragraph begins."""
    for mark in paragraph.marks:
        place = start + len(paragraph.lead) + mark.offset + _written_before(paragraph, mark.offset)
        if not mark.written and not any(special.start <= place < special.end for special in fields):
            yield Special(place, place + 1, name(mark.note) + (" again" if mark.repeated else ""))


def _written_before(paragraph: Paragraph, offset: int) -> int:
    """By how many characters the marks before `offset` are longer in the source than in the wording."""
    return sum(len(mark.written) - 1 for mark in paragraph.marks if mark.written and mark.offset < offset)


def _wrapped(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Where the stretches within one hyperlink, content control, … begin and end."""
    for wrapper, group in groupby(units, key=lambda unit: unit.runs[0].getparent()):
        held = list(group)
        if wrapper is not None and wrapper.tag in WRAPPERS:
            yield held[0].start, held[-1].end
