"""The runs and properties of what is inserted: taken from the later file, or made where it carries text alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from typing import Protocol

from lxml import etree

from resolute.model import NOTE_MARK, Paragraph, Resolution, Run
from resolute.writers.redline.names import (
    BR,
    FLD_CHAR,
    FOOTNOTE_REFERENCE,
    ID,
    INSTR_TEXT,
    NO_BREAK_HYPHEN,
    NUM_PR,
    P_PR,
    P_PR_CHANGE,
    R_PR,
    R_PR_CHANGE,
    SECT_PR,
    SOFT_HYPHEN,
    TAB,
    VAL,
    XML_SPACE,
    Element,
    P,
    R,
    T,
    w,
)
from resolute.writers.redline.package import Package
from resolute.writers.redline.steps import Special
from resolute.writers.redline.styles import StyleMap
from resolute.writers.redline.units import Unit, child_text, has_fields, units_of

AddNote = Callable[[int], str]
"""Adds the later text's note (an index into its footnotes) to the base; returns its id there."""

_FLAGS = {"bold": ("b", "bCs"), "italic": ("i", "iCs")}
_LOOKS = frozenset(w(name) for name in ("b", "bCs", "i", "iCs", "u", "vertAlign", "rStyle"))
_RUN_ORDER = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath"
).split()
_RUN_RANK = {w(name): rank for rank, name in enumerate(_RUN_ORDER)}
_ELEMENTS = {"\t": TAB, "\n": BR, "\u2011": NO_BREAK_HYPHEN, "\u00ad": SOFT_HYPHEN}


class Content(Protocol):
    """Where the words and the looks of inserted text come from."""

    def runs(self, index: int, start: int, end: int, sample: Element | None, add_note: AddNote) -> list[Element]:
        """New runs for characters `start` to `end` of a later paragraph's source text.

        `sample` are the run properties of the base's text around the place, or None.
        """
        ...

    def properties(self, index: int, neighbour: Element | None) -> Element | None:
        """New paragraph properties for a later paragraph; `neighbour` is the base's nearest paragraph of its kind."""
        ...

    def specials(self, index: int) -> list[Special]:
        """The fields of a later paragraph, in characters of its source text."""
        ...


class PackageContent:
    """Copies runs and properties out of the later Word file."""

    def __init__(self, package: Package, later: Resolution, styles: StyleMap) -> None:
        self._later = later
        self._styles = styles
        self._paragraphs = list(package.root(package.document).iter(P))
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
        return [Special(unit.start, unit.end, unit.key) for unit in self.units(index) if unit.key]

    def runs(self, index: int, start: int, end: int, sample: Element | None, add_note: AddNote) -> list[Element]:
        made: list[Element] = []
        for unit in self.units(index):
            if unit.key and start <= unit.start and unit.end <= end and unit.start < unit.end:
                made += [self._copy(run, run.iterchildren(), add_note) for run in unit.runs]
            elif not unit.key and unit.start < end and start < unit.end:
                children = _children(unit.runs[0], start - unit.start, end - unit.start)
                made.append(self._copy(unit.runs[0], children, add_note))
        return made

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
        _take_numbering(made, neighbour)
        return made

    def _copy(self, run: Element, children: Iterable[Element], add_note: AddNote) -> Element:
        made = etree.Element(R)
        properties = run.find(R_PR)
        if properties is not None:
            made.append(deepcopy(properties))
            self._clean(made[0])
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


class PlainContent:
    """Makes runs for a later text that has no Word file: its own italics, the looks of the base around."""

    def __init__(self, later: Resolution, reference_looks: Element) -> None:
        self._later = later
        self._reference_looks = reference_looks

    def specials(self, index: int) -> list[Special]:
        return []

    def runs(self, index: int, start: int, end: int, sample: Element | None, add_note: AddNote) -> list[Element]:
        paragraph = self._later.paragraphs[index]
        notes = {mark.offset: mark.note for mark in paragraph.marks if not mark.written}
        made: list[Element] = []
        for at, text, run, offset in _stretches(paragraph):
            part = text[max(0, start - at) : max(0, end - at)]
            if part == NOTE_MARK and offset in notes:
                made.append(self._reference(add_note(notes[offset])))
            elif part:
                made.append(plain_run(part, run, sample))
        return made

    def properties(self, index: int, neighbour: Element | None) -> Element | None:
        own = neighbour.find(P_PR) if neighbour is not None else None
        if own is None:
            return None
        made = deepcopy(own)
        for child in [child for child in made if child.tag in (SECT_PR, P_PR_CHANGE)]:
            made.remove(child)
        return made

    def _reference(self, note: str) -> Element:
        run = etree.Element(R)
        run.append(deepcopy(self._reference_looks))
        etree.SubElement(run, FOOTNOTE_REFERENCE, {ID: note})
        return run


def plain_run(text: str, looks: Run, sample: Element | None) -> Element:
    """A run with the text, the sample's properties and the italics, bold, … of `looks`."""
    run = etree.Element(R)
    properties = _looks(looks, sample)
    if len(properties):
        run.append(properties)
    for piece in _pieces(text):
        if piece in _ELEMENTS:
            etree.SubElement(run, _ELEMENTS[piece])
        else:
            etree.SubElement(run, T, {XML_SPACE: "preserve"}).text = piece
    return run


def _pieces(text: str) -> Iterator[str]:
    """The text cut into stretches of `w:t` and the characters that are elements of their own."""
    start = 0
    for at, character in enumerate(text):
        if character in _ELEMENTS:
            if at > start:
                yield text[start:at]
            yield character
            start = at + 1
    if start < len(text):
        yield text[start:]


def _looks(looks: Run, sample: Element | None) -> Element:
    properties = etree.Element(R_PR)
    properties.extend(deepcopy(child) for child in (sample if sample is not None else ()) if child.tag not in _LOOKS | {R_PR_CHANGE})
    for flag, names in _FLAGS.items():
        if getattr(looks, flag):
            properties.extend(etree.Element(w(name)) for name in names)
    if looks.underline:
        etree.SubElement(properties, w("u"), {VAL: "single"})
    if looks.superscript:
        etree.SubElement(properties, w("vertAlign"), {VAL: "superscript"})
    properties[:] = sorted(properties, key=lambda child: _RUN_RANK.get(child.tag, -1))
    return properties


def _stretches(paragraph: Paragraph) -> Iterator[tuple[int, str, Run, int]]:
    """(place in the source text, characters, looks, offset in the wording): the lead, then the wording by looks and marks."""
    at = len(paragraph.lead)
    if at:
        yield 0, paragraph.lead, Run(""), -1
    marks = {mark.offset: mark for mark in paragraph.marks}
    offset = 0
    for run in paragraph.runs or (Run(paragraph.text),):
        start = 0
        for place in [n for n, character in enumerate(run.text) if character == NOTE_MARK]:
            if place > start:
                yield at, run.text[start:place], run, offset + start
                at += place - start
            mark = marks.get(offset + place)
            written = mark.written if mark else ""
            yield at, written or NOTE_MARK, Run("", superscript=True), offset + place
            at += len(written or NOTE_MARK)
            start = place + 1
        if start < len(run.text):
            yield at, run.text[start:], run, offset + start
            at += len(run.text) - start
        offset += len(run.text)


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
