"""Inserted text as the later Word file has it: its runs and properties, copied."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

from lxml import etree

from resolute.model import Resolution
from resolute.writers.redline.content import AddNote
from resolute.writers.redline.links import Links, linked, tagged, target_of
from resolute.writers.redline.names import (
    FLD_CHAR,
    FLD_SIMPLE,
    FOOTNOTE_REFERENCE,
    ID,
    INSTR,
    INSTR_TEXT,
    NUM_PR,
    P_PR,
    P_PR_CHANGE,
    P_STYLE,
    R_PR,
    R_PR_CHANGE,
    SECT_PR,
    XML_SPACE,
    Element,
    P,
    R,
    T,
)
from resolute.writers.redline.settle import Special, fields_of
from resolute.writers.redline.styles import LaterFile
from resolute.writers.redline.units import Unit, child_text, has_fields, units_of


class PackageContent:
    """Copies runs and properties out of the later Word file."""

    def __init__(self, later: Resolution, file: LaterFile, links: Links) -> None:
        self._later = later
        self._styles, self._links = file.styles, links
        self._targets = file.package.links(file.package.document)
        self._paragraphs = list(file.package.root(file.package.document).iter(P))
        self._notes = {note.anchor.index: index for index, note in enumerate(later.footnotes) if note.anchor}
        self._units: dict[int, list[Unit]] = {}

    def element(self, index: int) -> Element:
        """The later file's own `w:p`."""
        anchor = self._later.paragraphs[index].anchor
        assert anchor is not None, "a paragraph of a Word file has an anchor"
        return self._paragraphs[anchor.index]

    def units(self, index: int) -> list[Unit]:
        if index not in self._units:
            self._units[index] = units_of(self.element(index), self._later.paragraphs[index].source_text)
        return self._units[index]

    def specials(self, index: int) -> list[Special]:
        if not has_fields(self.element(index)):
            return []
        return fields_of(self.units(index))

    def runs(
        self, index: int, extent: tuple[int, int], _sample: Element | None, add_note: AddNote
    ) -> list[Element]:
        start, end = extent
        made: list[tuple[Element, str]] = []
        for unit in self.units(index):
            if unit.key and start <= unit.start and unit.end <= end and unit.start < unit.end:
                made += self._field(unit, add_note)
            elif not unit.key and unit.start < end and start < unit.end:
                children = _children(unit.runs[0], start - unit.start, end - unit.start)
                made.append(self._linked(unit.runs[0], children, add_note))
        return self._links.hold(made)

    def links(self, index: int) -> list[Special]:
        return list(linked(self.units(index), self._targets))

    def properties(self, index: int, neighbour: Element | None) -> Element | None:
        own = self.element(index).find(P_PR)
        if own is None:
            return None
        made = deepcopy(own)
        for child in [child for child in made if child.tag in (SECT_PR, P_PR_CHANGE)]:
            made.remove(child)
        self._styles.apply(made)
        for marks in made.findall(R_PR):
            self._clean(marks)
        if own.find(P_STYLE) is not None and made.find(P_STYLE) is None:
            _take_style(made, neighbour)
        _take_numbering(made, neighbour)
        return made

    def looks(self, run: Element) -> Element | None:
        """The properties of one of the later file's runs, as the base's styles have it."""
        own = run.find(R_PR)
        if own is None:
            return None
        made = deepcopy(own)
        self._clean(made)
        return made

    def _field(self, unit: Unit, add_note: AddNote) -> list[tuple[Element, str]]:
        made = [self._linked(run, run.iterchildren(), add_note) for run in unit.runs]
        simple = unit.runs[0].getparent()
        if simple is None or simple.tag != FLD_SIMPLE:
            return made
        field = etree.Element(FLD_SIMPLE, {INSTR: simple.get(INSTR, "")})
        field.extend(run for run, _ in made)
        return [(tagged(field), made[0][1])]

    def _linked(self, run: Element, children: Iterable[Element], add_note: AddNote) -> tuple[Element, str]:
        return self._copy(run, children, add_note), target_of(run, self._targets)

    def _copy(self, run: Element, children: Iterable[Element], add_note: AddNote) -> Element:
        made = etree.Element(R)
        properties = self.looks(run)
        if properties is not None:
            made.append(properties)
        for child in children:
            if child.tag == FOOTNOTE_REFERENCE:
                self._copy_reference(made, child, add_note)
            elif child_text(child) or child.tag in (FLD_CHAR, INSTR_TEXT):
                made.append(deepcopy(child))
        return made

    def _copy_reference(self, made: Element, child: Element, add_note: AddNote) -> None:
        note = self._notes.get(int(child.get(ID, "0")))
        if note is not None:
            reference = deepcopy(child)
            reference.set(ID, add_note(note))
            made.append(reference)

    def _clean(self, properties: Element) -> None:
        """Take the base's styles and leave the later file's own tracked formatting behind."""
        self._styles.apply(properties)
        for change in properties.findall(R_PR_CHANGE):
            properties.remove(change)


def _children(run: Element, start: int, end: int) -> list[Element]:
    """Copies of the run's children that hold its characters `start` to `end`, texts cut."""
    made: list[Element] = []
    at = 0
    for child in run:
        text = child_text(child)
        part = text[max(0, start - at) : max(0, end - at)]
        if part and child.tag == T:
            made.append(etree.Element(T, {XML_SPACE: "preserve"}))
            made[-1].text = part
        elif part:
            made.append(child)
        at += len(text)
    return made


def _take_style(properties: Element, neighbour: Element | None) -> None:
    """Use the style of the base's neighbour where the base lacks the paragraph's own."""
    theirs = neighbour.find(f"{P_PR}/{P_STYLE}") if neighbour is not None else None
    if theirs is not None:
        properties.insert(0, deepcopy(theirs))


def _take_numbering(properties: Element, neighbour: Element | None) -> None:
    """Use the base's own list for a numbered paragraph: ids of lists mean nothing in another file."""
    own = properties.find(NUM_PR)
    theirs = neighbour.find(f"{P_PR}/{NUM_PR}") if neighbour is not None else None
    if own is None:
        return
    if theirs is None:
        properties.remove(own)
    else:
        properties.replace(own, deepcopy(theirs))
