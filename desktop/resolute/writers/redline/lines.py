"""An edit of several paragraphs that carry on each other: a row of the document, or a note's paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from resolute.model import Op
from resolute.writers.redline.edit import Change, Insertion, NewProperties, edit_paragraph
from resolute.writers.redline.names import DEL, INS, R_PR, Element
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.steps import Script, Step
from resolute.writers.redline.units import Unit

NewRuns = Callable[[int, int, int, Element | None], list[Element]]
"""New runs for the n-th later paragraph, from one character of it to another, with the looks of a sample."""


@dataclass(slots=True)
class Lines:
    """The paragraphs that an edit left, each with what its mark is tracked as (None: not tracked)."""

    elements: list[Element] = field(default_factory=list[Element])
    marks: list[str | None] = field(default_factory=list[str | None])

    def add(self, element: Element, mark: str | None) -> None:
        self.elements.append(element)
        self.marks.append(mark)


@dataclass(frozen=True, slots=True)
class LinesEditor:
    """Edits paragraphs of the base as a script says, which is in characters of the row's two sides."""

    script: Script
    revisions: Revisions
    new_runs: NewRuns
    new_properties: NewProperties

    def edit(self, elements: Sequence[Element], units: Sequence[list[Unit]]) -> Lines:
        """Edit the paragraphs in place; their units are in characters of each."""
        lines = Lines()
        for number, element in enumerate(elements):
            start, end = self.script.earlier.extents[number]
            insertions = [
                self._insertion(step, start, units[number])
                for step in self.script.steps
                if _stands_in(step, start, end)
            ]
            changes = changes_of(self.script.steps, start, end, {Op.DELETE: DEL})
            for new in edit_paragraph(
                element, units[number], changes, insertions, self.revisions, self.new_properties
            ):
                lines.add(new, INS)
            lines.add(element, DEL if op_at(self.script.steps, end) is Op.DELETE else None)
        return lines

    def _insertion(self, step: Step, start: int, units: list[Unit]) -> Insertion:
        """The step's new runs, cut where one later paragraph ends and the next begins."""
        at = step.earlier[0] - start
        sample = _properties_at(units, at)
        pieces: list[list[Element]] = []
        owners: list[int] = []
        for number, (first, last) in enumerate(self.script.later.extents):
            if step.later[0] <= last and first <= step.later[1]:
                begin, finish = overlap(step.later, first, last)
                pieces.append(self.new_runs(number, begin - first, finish - first, sample))
                owners.append(number)
        return Insertion(at, tuple(pieces), tuple(owners[:-1]), silent=step.silent)


def changes_of(steps: Sequence[Step], start: int, end: int, tags: dict[Op, str]) -> list[Change]:
    """The steps of the given kinds within one paragraph, in its characters."""
    found: list[Change] = []
    for step in steps:
        first, last = overlap(step.earlier, start, end)
        if step.op in tags and first < last:
            found.append(Change(first - start, last - start, None if step.silent else tags[step.op]))
    return found


def overlap(extent: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """What of an extent lies between two places; its start is not below its end where nothing does."""
    return max(extent[0], start), min(extent[1], end)


def op_at(steps: Sequence[Step], at: int, *, later: bool = False) -> Op | None:
    """What happens to the character at a place of the row; None behind its end."""
    for step in steps:
        first, last = step.later if later else step.earlier
        if first <= at < last:
            return step.op
    return None


def _stands_in(step: Step, start: int, end: int) -> bool:
    return step.op is Op.INSERT and start <= step.earlier[0] <= end


def _properties_at(units: Sequence[Unit], at: int) -> Element | None:
    """The run properties of the words before a place, else of those behind it."""
    shown = [unit for unit in units if unit.start < unit.end]
    before = [unit for unit in shown if unit.start < at]
    near = before[-1] if before else shown[0] if shown else None
    return near.runs[0].find(R_PR) if near is not None else None
