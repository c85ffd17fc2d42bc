r"""References to notes that LibreOffice loses: "market access23" gets "Error: Reference source not found".

The field "NOTEREF _Ref426 \h" of the old document becomes one that leads nowhere. What it said, and the
bookmark that it named, stand in the old document's own bytes, one after another as in the new one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from resolute import limits
from resolute.readers.docx.names import RPR, VAL, R, T, w
from resolute.readers.docx.notes import bookmarked_notes

_FIELD = re.compile(r"\x13\s*NOTEREF\s+(\w+)[^\x13-\x15]*\x14([^\x13-\x15]{1,8})\x15")
_NAME = re.compile(rb"N(\0?)O\1T\1E\1R\1E\1F\1")
_REACH = 400
"""Bytes around a field's name that hold all of it."""
_LOST = re.compile(r"\s*REF\s+_Ref[FE]\d+\s")
_AFTER_RAISED = tuple(map(w, ("rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath")))


@dataclass(frozen=True, slots=True)
class Noted:
    """What a field of the old document said, and the bookmark that it named."""

    bookmark: str
    shown: str


def noted_in(data: bytes) -> list[Noted]:
    """The fields in the order in which they stand; their text has one byte a character, or two."""
    found: list[Noted] = []
    for name in islice(_NAME.finditer(data), limits.FIGURES):
        encoding, start = ("utf-16-le", name.start() % 2) if name[1] else ("latin-1", 0)
        first = max(name.start() - _REACH, start)
        around = data[first + (first - name.start()) % 2 : name.end() + _REACH].decode(encoding, "replace")
        before = (name.start() - first) // (2 if name[1] else 1)
        fields = (field for field in _FIELD.finditer(around) if field.start() < before + 1 < field.end())
        found += [Noted(field[1], field[2].strip()) for field in fields]
    return found


def mend_references(root: etree._Element, noted: list[Noted]) -> bool:
    """Give the lost references of a document part back, in place; whether all that are lost could be."""
    lost = list(_lost_in(root))
    if len(lost) != len(noted):
        for field in lost:
            field.say("")
        return not lost
    bookmarks = bookmarked_notes(root)
    for field, said in zip(lost, noted, strict=True):
        field.say(said.shown)
        if said.bookmark in bookmarks:
            field.instruction.text = f" NOTEREF {said.bookmark} \\h "
    return True


@dataclass(frozen=True, slots=True)
class _Field:
    """A field whose result is one or more runs."""

    instruction: etree._Element
    result: tuple[etree._Element, ...]

    def say(self, shown: str) -> None:
        """Put a mark in the result's place."""
        for place, text in enumerate(text for run in self.result for text in run.iter(T)):
            text.text = "" if place else shown
        for run in self.result:
            _raise(run)


def _lost_in(root: etree._Element) -> Iterator[_Field]:
    for instruction in root.iter(w("instrText")):
        run = instruction.getparent()
        if run is None or not _LOST.match(instruction.text or ""):
            continue
        result = tuple(_result_after(run))
        said = "".join(text.text or "" for each in result for text in each.iter(T))
        if not said.strip().isdecimal():
            yield _Field(instruction, result)


def _result_after(run: etree._Element) -> Iterator[etree._Element]:
    """The runs that hold text, up to the field's end."""
    for sibling in run.itersiblings(R):
        mark = sibling.find(w("fldChar"))
        if mark is not None and mark.get(w("fldCharType")) == "end":
            return
        if sibling.find(T) is not None:
            yield sibling


def _raise(run: etree._Element) -> None:
    """Make a run superscript, at the place that the schema gives the property."""
    properties = run.find(RPR)
    if properties is None:
        properties = etree.Element(RPR)
        run.insert(0, properties)
    for former in properties.findall(w("vertAlign")):
        properties.remove(former)
    place = next((i for i, child in enumerate(properties) if child.tag in _AFTER_RAISED), len(properties))
    raised = etree.Element(w("vertAlign"))
    raised.set(VAL, "superscript")
    properties.insert(place, raised)
