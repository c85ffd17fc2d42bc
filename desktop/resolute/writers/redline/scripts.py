"""The edit of a row in characters of the package: what stays, goes and comes; fields and marks stay whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from resolute.model import Comparison, FindingKind, Op, Paragraph, Row
from resolute.writers.redline.base import Base
from resolute.writers.redline.content import Content
from resolute.writers.redline.names import WRAPPERS
from resolute.writers.redline.settle import Special, fields_of, settle
from resolute.writers.redline.silent import silenced
from resolute.writers.redline.steps import PARAGRAPH, Script, Side, Step, steps_of
from resolute.writers.redline.units import Unit, has_fields


class ScriptWriter:
    """Works out the edits of rows; must be asked before the row's paragraphs are marked."""

    def __init__(
        self, comparison: Comparison, base: Base, content: Content, chosen: frozenset[FindingKind]
    ) -> None:
        self._earlier, self._later = comparison.earlier.paragraphs, comparison.later.paragraphs
        self._base, self._content, self._chosen = base, content, chosen
        self._partners = {row.later: row.earlier for row in comparison.notes if row.later is not None}

    def is_same(self, row: Row) -> bool:
        """Whether nothing is to be done: the same characters, and no field or mark that might differ."""
        if not row.later:
            return True
        if any(span.op is not Op.EQUAL for span in row.spans) or len(row.earlier) != len(row.later):
            return False
        return all(self._are_same(one, other) for one, other in zip(row.earlier, row.later, strict=True))

    def _are_same(self, index: int, other: int) -> bool:
        one, two = self._earlier[index], self._later[other]
        if one.marks or two.marks or one.source_text != two.source_text:
            return False
        return not has_fields(self._base.element(index)) and not self._content.specials(other)

    def write(self, row: Row) -> Script:
        """The row's edit."""
        earlier = Side([self._earlier[index] for index in row.earlier])
        later = Side([self._later[index] for index in row.later])
        own, theirs = list(self._earlier_specials(row, earlier)), list(self._later_specials(row, later))
        steps = settle(steps_of(earlier, later, row.spans), own, theirs)
        cut = [*self._cut_wrappers(row, earlier, later, steps), *self._led_astray(row, earlier, later, steps)]
        steps = settle(steps, [*own, *cut], theirs) if cut else steps
        return Script(earlier, later, silenced(steps, row, earlier, later, self._chosen))

    def _earlier_specials(self, row: Row, side: Side) -> Iterator[Special]:
        for number, index in enumerate(row.earlier):
            fields = fields_of(self._base.units(index))
            yield from _placed(self._earlier[index], side.extents[number][0], fields, lambda note: note)

    def _later_specials(self, row: Row, side: Side) -> Iterator[Special]:
        for number, index in enumerate(row.later):
            fields = self._content.specials(index)
            yield from _placed(self._later[index], side.extents[number][0], fields, self._partners.get)

    def _cut_wrappers(self, row: Row, earlier: Side, later: Side, steps: list[Step]) -> Iterator[Special]:
        """Hyperlinks and the like that a split would cut in two: they go and come whole."""
        new = [step for step in steps if step.op is Op.INSERT]
        cuts = [step.earlier[0] for step in new if PARAGRAPH in later.raw[slice(*step.later)]]
        for number, index in enumerate(row.earlier if cuts else ()):
            start = earlier.extents[number][0]
            for first, last in _wrapped(self._base.units(index)):
                if any(start + first < cut < start + last for cut in cuts):
                    yield Special(start + first, start + last, "wrapper")

    def _led_astray(self, row: Row, earlier: Side, later: Side, steps: list[Step]) -> Iterator[Special]:
        """Hyperlinks whose words change and lead elsewhere then: those in them would lead where they did."""
        theirs = list(_along(row.later, later, self._content.links))
        for link in _along(row.earlier, earlier, self._base.links) if theirs else ():
            new = [step.later for step in steps if step.op is Op.INSERT and _touches(step.earlier, link)]
            others = [other for other in theirs if other.key != link.key]
            if not _is_whole(link, steps) and any(_meet(new, other) for other in others):
                yield Special(link.start, link.end, "link")


def mark_places(paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """(place in the source text, note) of every mark that is a reference of its own to a note."""
    longer = 0
    for mark in sorted(paragraph.marks, key=lambda mark: mark.offset):
        if not mark.repeated and not mark.written:
            yield len(paragraph.lead) + mark.offset + longer, mark.note
        longer += len(mark.written) - 1 if mark.written else 0


def _placed(
    paragraph: Paragraph, start: int, fields: Sequence[Special], partner: Callable[[int], int | None]
) -> Iterator[Special]:
    """A paragraph's fields and note marks, where it begins at `start` of its row."""
    for field in fields:
        yield Special(start + field.start, start + field.end, field.key)
    for place, note in mark_places(paragraph):
        if not any(field.start <= place < field.end for field in fields):
            yield Special(start + place, start + place + 1, f"note {partner(note)}")


def _wrapped(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Where the stretches within one hyperlink, content control, … begin and end."""
    for wrapper, group in groupby(units, key=lambda unit: unit.runs[0].getparent()):
        held = list(group)
        if wrapper is not None and wrapper.tag in WRAPPERS:
            yield held[0].start, held[-1].end


def _along(indices: Iterable[int], side: Side, find: Callable[[int], list[Special]]) -> Iterator[Special]:
    """What is found in each paragraph of a side, in characters of the row."""
    for (start, _), index in zip(side.extents, indices, strict=True):
        for found in find(index):
            yield Special(start + found.start, start + found.end, found.key)


def _touches(place: tuple[int, int], link: Special) -> bool:
    return link.start <= place[0] <= link.end


def _meet(extents: Iterable[tuple[int, int]], other: Special) -> bool:
    return any(start < other.end and other.start < end for start, end in extents)


def _is_whole(link: Special, steps: Iterable[Step]) -> bool:
    """Whether all of the link's characters stay, with nothing between them."""
    kept = (step.earlier for step in steps if step.op is Op.EQUAL)
    return any(start <= link.start and link.end <= end for start, end in kept)
