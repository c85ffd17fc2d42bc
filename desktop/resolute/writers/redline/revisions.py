"""The elements that mark a change: who, when, and an id that no other change has."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

from lxml import etree

from resolute.writers.redline.names import (
    AUTHOR,
    DATE,
    DEL,
    DEL_INSTR_TEXT,
    DEL_TEXT,
    ID,
    INS,
    INSTR_TEXT,
    MOVE_FROM,
    MOVE_TO,
    NAME,
    P_PR,
    P_PR_CHANGE,
    R_PR,
    R_PR_CHANGE,
    SECT_PR,
    XML_SPACE,
    Element,
    T,
    w,
)

_DELETED_NAMES = {T: DEL_TEXT, INSTR_TEXT: DEL_INSTR_TEXT}
_TRACKED = (INS, DEL, MOVE_FROM, MOVE_TO)


@dataclass(slots=True)
class Revisions:
    """Makes the tracked changes of one author at one time.

    `date` is written as UTC to the second. `first` is the first id; ids of existing revisions, bookmarks
    and comments must lie below it.
    """

    author: str
    date: datetime
    first: int = 1
    _written_date: str = field(init=False)
    _ids: Iterable[int] = field(init=False)
    _moves: Iterable[int] = field(init=False)

    def __post_init__(self) -> None:
        self._written_date = self.date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._ids = count(self.first)
        self._moves = count(1)

    def element(self, tag: str) -> Element:
        """An empty revision element (`w:ins`, `w:rPrChange`, …)."""
        return etree.Element(tag, {ID: self.next_id(), AUTHOR: self.author, DATE: self._written_date})

    def next_id(self) -> str:
        return str(next(iter(self._ids)))

    def move_name(self) -> str:
        return f"move{next(iter(self._moves))}"

    def wrap_runs(self, tag: str, runs: Iterable[Element]) -> list[Element]:
        """Put runs that stand in the tree under revision elements, neighbours under one; returns these."""
        made: list[Element] = []
        for run in runs:
            if made and run.getprevious() is made[-1]:
                made[-1].append(run)
            else:
                mark = self.element(tag)
                run.addprevious(mark)
                mark.append(run)
                made.append(mark)
            if tag == DEL:
                name_as_deleted(run)
        return made

    def hold(self, tag: str, runs: Iterable[Element]) -> Element:
        """A new revision element that holds new runs."""
        mark = self.element(tag)
        mark.extend(runs)
        return mark

    def mark_paragraph(self, paragraph: Element, tag: str | None) -> None:
        """Track the paragraph's mark as `tag`, or as not changed where it is None."""
        for marks in paragraph.iterfind(f"{P_PR}/{R_PR}"):
            for old in list(marks.iterchildren(*_TRACKED)):
                marks.remove(old)
        if tag is not None:
            _mark_properties(paragraph).insert(0, self.element(tag))

    def range_around(self, paragraphs: list[Element], kind: str, name: str) -> None:
        """Put the range of a move (`kind` is "moveFrom" or "moveTo") around the content of paragraphs.

        Both ends stand inside the paragraphs, so that the range stays in its cell or note.
        """
        start, end = self.element(w(f"{kind}RangeStart")), etree.Element(w(f"{kind}RangeEnd"))
        start.set(NAME, name)
        end.set(ID, start.get(ID, ""))
        first = paragraphs[0]
        first.insert(0 if first.find(P_PR) is None else 1, start)
        paragraphs[-1].append(end)

    def keep_properties(self, paragraph: Element, base: Element | None) -> None:
        """Record that the paragraph had `base`'s properties (its `w:pPr`, or None) before, where they differ.

        The mark's own run properties are recorded apart from the paragraph's, as the schema has it.
        """
        properties = paragraph_properties(paragraph)
        change = self.element(P_PR_CHANGE)
        change.append(_without_mark(base))
        if not _same(_without_mark(properties), change[0]):
            properties.append(change)
        self._keep_mark_properties(paragraph, base)

    def _keep_mark_properties(self, paragraph: Element, base: Element | None) -> None:
        before, now = etree.Element(R_PR), etree.Element(R_PR)
        before.extend(deepcopy(child) for child in _untracked(base.find(R_PR) if base is not None else None))
        now.extend(deepcopy(child) for child in _untracked(paragraph.find(f"{P_PR}/{R_PR}")))
        if not _same(before, now):
            change = self.element(R_PR_CHANGE)
            change.append(before)
            _mark_properties(paragraph).append(change)


def _untracked(properties: Element | None) -> list[Element]:
    """What a mark's run properties say besides the tracking."""
    children = list(properties) if properties is not None else []
    return [child for child in children if child.tag not in (*_TRACKED, R_PR_CHANGE)]


def name_as_deleted(run: Element) -> None:
    """Rename a run's text as deleted text: `w:t` may not stand in `w:del`."""
    for child in run:
        if child.tag in _DELETED_NAMES:
            child.tag = _DELETED_NAMES[child.tag]
            child.set(XML_SPACE, "preserve")


def paragraph_properties(paragraph: Element) -> Element:
    """The paragraph's `w:pPr`, made where there is none."""
    properties = paragraph.find(P_PR)
    if properties is None:
        properties = etree.Element(P_PR)
        paragraph.insert(0, properties)
    return properties


def _mark_properties(paragraph: Element) -> Element:
    """The `w:rPr` of the paragraph's mark, made where the schema wants it: before sectPr and pPrChange."""
    properties = paragraph_properties(paragraph)
    marks = properties.find(R_PR)
    if marks is None:
        marks = etree.Element(R_PR)
        behind = sum(child.tag not in (SECT_PR, P_PR_CHANGE) for child in properties)
        properties.insert(behind, marks)
    return marks


def _without_mark(properties: Element | None) -> Element:
    """A copy of a `w:pPr` without what belongs to the mark or the section."""
    copy = etree.Element(P_PR)
    if properties is not None:
        copy.extend(deepcopy(child) for child in properties if child.tag not in (R_PR, SECT_PR, P_PR_CHANGE))
    return copy


def _same(one: Element, other: Element) -> bool:
    return etree.tostring(one, method="c14n") == etree.tostring(other, method="c14n")
