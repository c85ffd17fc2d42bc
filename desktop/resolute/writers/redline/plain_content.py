"""Inserted text where the later text has no Word file: its own italics on the looks of the base around."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from resolute.model import NOTE_MARK, Paragraph, Resolution, Run
from resolute.writers.redline.content import AddNote
from resolute.writers.redline.links import Links
from resolute.writers.redline.names import (
    BR,
    FOOTNOTE_REFERENCE,
    ID,
    NO_BREAK_HYPHEN,
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
    R,
    T,
    w,
)
from resolute.writers.redline.settle import Special

_FLAGS = {"bold": ("b", "bCs"), "italic": ("i", "iCs"), "struck": ("strike",)}
_LOOKS = frozenset(w(name) for name in ("b", "bCs", "i", "iCs", "strike", "u", "vertAlign", "rStyle"))
_RUN_ORDER = """
    rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
    vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs
    em lang eastAsianLayout specVanish oMath
"""
_RUN_RANK = {w(name): rank for rank, name in enumerate(_RUN_ORDER.split())}
_ELEMENTS = {"\t": TAB, "\n": BR, "\u2011": NO_BREAK_HYPHEN, "\u00ad": SOFT_HYPHEN}


class PlainContent:
    """Makes runs for a later text that has no Word file: its own italics, the looks of the base around."""

    def __init__(self, later: Resolution, reference_looks: Element, links: Links) -> None:
        self._later = later
        self._reference_looks, self._links = reference_looks, links

    def element(self, _index: int) -> Element | None:
        return None

    def specials(self, _index: int) -> list[Special]:
        return []

    def runs(
        self, index: int, extent: tuple[int, int], sample: Element | None, add_note: AddNote
    ) -> list[Element]:
        start, end = extent
        paragraph = self._later.paragraphs[index]
        notes = {mark.offset: mark.note for mark in paragraph.marks if not mark.written}
        made: list[tuple[Element, str]] = []
        for at, text, run, offset in _stretches(paragraph):
            part = text[max(0, start - at) : max(0, end - at)]
            if part == NOTE_MARK and offset in notes:
                made.append((self._reference(add_note(notes[offset])), ""))
            elif part:
                made.append((plain_run(part, run, sample), run.link))
        return self._links.hold(made)

    def links(self, index: int) -> list[Special]:
        found: list[Special] = []
        for at, text, run, _ in _stretches(self._later.paragraphs[index]):
            if found and found[-1].key == run.link and found[-1].end == at:
                found[-1] = Special(found[-1].start, at + len(text), run.link)
            elif run.link:
                found.append(Special(at, at + len(text), run.link))
        return found

    def properties(self, _index: int, neighbour: Element | None) -> Element | None:
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
    properties.extend(
        deepcopy(child)
        for child in (sample if sample is not None else ())
        if child.tag not in _LOOKS | {R_PR_CHANGE}
    )
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
    """The lead, the wording by looks and marks, the trail.

    Each as place in the source text, characters, looks, offset in the wording.
    """
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
    if paragraph.trail:
        yield at, paragraph.trail, Run(""), -1
