"""The base's footnotes part: texts of notes that stay are edited in it, notes that come are added to it.

A note whose mark goes keeps its text in the part, or rejecting the change would bring back a mark
without a note. A paragraph that moved takes a second note with it, with an id of its own: readers lose
the note where one id is referenced twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from resolute.model import Comparison, Footnote, Relation, Run
from resolute.writers.redline.links import Links
from resolute.writers.redline.names import (
    BOOKMARK_END,
    BOOKMARK_START,
    FOOTNOTE,
    FOOTNOTE_REF,
    FOOTNOTE_REFERENCE,
    HYPERLINK,
    ID,
    INS,
    P_PR,
    R_PR,
    RELATIONSHIP_ID,
    VAL,
    XML_SPACE,
    Element,
    P,
    R,
    T,
    W,
    parent_of,
    w,
)
from resolute.writers.redline.note_edit import edit_note, note_runs
from resolute.writers.redline.package import Package
from resolute.writers.redline.plain_content import plain_run
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.styles import LaterFile, drop_extensions, style_ids
from resolute.writers.redline.units import run_text, runs_of

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_SEPARATORS = (("separator", "-1"), ("continuationSeparator", "0"))
_DROPPED = (BOOKMARK_START, BOOKMARK_END, w("proofErr"), w("commentRangeStart"), w("commentRangeEnd"))


class Notes:
    """Adds and finds the base's notes; `file` is None where the later text has no Word file."""

    def __init__(
        self,
        base: Package,
        comparison: Comparison,
        revisions: Revisions,
        file: LaterFile | None,
    ) -> None:
        self._base, self._comparison, self._revisions = base, comparison, revisions
        self._file = file
        self._part = base.related("footnotes")
        self._elements = (
            {int(note.get(ID, "0")): note for note in self._root.iter(FOOTNOTE)} if self._part else {}
        )
        self._next = max((*self._elements, *_referenced(base)), default=0) + 1
        self._theirs = _notes_of(file.package if file is not None else None)
        self._targets = _targets_of(file.package) if file is not None else {}
        self._kept: set[int] = set()
        self._added: dict[int, str] = {}

    @property
    def _root(self) -> Element:
        assert self._part is not None
        return self._base.root(self._part)

    def keep(self, index: int) -> None:
        """Say that the earlier text's note keeps its mark."""
        self._kept.add(index)

    def edit(self) -> None:
        """Edit the texts of the notes that keep their marks and changed."""
        for row in self._comparison.notes:
            if row.earlier in self._kept and row.relation is Relation.CHANGED:
                assert row.earlier is not None, "a note that is kept stands in the earlier text"
                assert row.later is not None, "a note that changed stands in the later text"
                earlier, later = (
                    self._comparison.earlier.footnotes[row.earlier],
                    self._comparison.later.footnotes[row.later],
                )
                assert earlier.anchor is not None, "the base's notes have anchors"
                element, part = self._elements[earlier.anchor.index], self._part or ""
                links = Links(self._base, part)
                edit_note(element, earlier, later, row.spans, self._revisions, links)
                self._base.touch(part)

    def id_of(self, name: str) -> str | None:
        """The id in the redline of a note of the later file (its id there); None where no mark names it."""
        for row in self._comparison.notes:
            theirs = self._comparison.later.footnotes[row.later].anchor if row.later is not None else None
            if row.later is None or theirs is None or str(theirs.index) != name:
                continue
            if row.later in self._added:
                return self._added[row.later]
            ours = self._comparison.earlier.footnotes[row.earlier].anchor if row.earlier is not None else None
            return str(ours.index) if ours is not None and row.earlier in self._kept else None
        return None

    def add(self, index: int, *, tracked: bool) -> str:
        """Add the later text's note, its words as inserted where `tracked`; returns its id."""
        note = self._comparison.later.footnotes[index]
        self._make_part()
        theirs = self._theirs.get(note.anchor.index) if note.anchor else None
        element = self._copied(theirs) if theirs is not None else self._made(note)
        name = str(self._next)
        self._next += 1
        self._added[index] = name
        element.set(ID, name)
        if tracked:
            for paragraph in element.iter(P):
                self._revisions.wrap_runs(INS, [run for run in runs_of(paragraph) if run_text(run)])
        self._root.append(element)
        self._base.touch(self._part or "")
        return name

    def _copied(self, theirs: Element) -> Element:
        element = deepcopy(theirs)
        addresses = [link.get(RELATIONSHIP_ID, "") for link in element.iter(HYPERLINK)]
        drop_extensions(element)
        for text in element.iter(T):
            text.set(XML_SPACE, "preserve")
        links = Links(self._base, self._part or "")
        for link, address in zip(list(element.iter(HYPERLINK)), addresses, strict=True):
            links.bring(link, self._targets.get(address, ""))
        for child in list(element.iter(*_DROPPED)):
            parent_of(child).remove(child)
        for properties in element.iter(P_PR, R_PR):
            if self._file is not None:
                self._file.styles.apply(properties)
        return element

    def _made(self, note: Footnote) -> Element:
        """A note that looks like the base's other notes, with the later text's words."""
        model = next(
            (e for e in self._elements.values() if e.find(f"{P}/{R}/{FOOTNOTE_REF}") is not None), None
        )
        element, links = etree.Element(FOOTNOTE), Links(self._base, self._part or "")
        for number, text in enumerate(note_runs(note)):
            paragraph = etree.SubElement(element, P)
            if model is not None:
                paragraph.extend(deepcopy(child) for child in model.iterfind(f"{P}/{P_PR}"))
            if number == 0:
                paragraph.extend(_opening_runs(model))
            sample = _text_properties(model)
            paragraph.extend(links.hold((plain_run(run.text, run, sample), run.link) for run in text))
        return element

    def _make_part(self) -> None:
        if self._part is not None:
            return
        root = etree.Element(w("footnotes"), nsmap={"w": W})
        for kind, name in _SEPARATORS:
            note = etree.SubElement(root, FOOTNOTE, {w("type"): kind, ID: name})
            etree.SubElement(etree.SubElement(etree.SubElement(note, P), R), w(kind))
        self._part = self._base.document.rsplit("/", 1)[0] + "/footnotes.xml"
        self._base.add_part(self._part, root, "footnotes", _CONTENT_TYPE)


def reference_looks(base: Package) -> Element:
    """The run properties of a note's mark: those of the base's first, else its style's, else superscript."""
    for reference in base.root(base.document).iter(FOOTNOTE_REFERENCE):
        properties = parent_of(reference).find(R_PR)
        if properties is not None:
            return properties
    properties = etree.Element(R_PR)
    style = style_ids(base).get(("character", "footnote reference"))
    if style:
        etree.SubElement(properties, w("rStyle"), {VAL: style})
    else:
        etree.SubElement(properties, w("vertAlign"), {VAL: "superscript"})
    return properties


def _targets_of(package: Package) -> dict[str, str]:
    part = package.related("footnotes")
    return package.links(part) if part is not None else {}


def _notes_of(package: Package | None) -> dict[int, Element]:
    part = package.related("footnotes") if package is not None else None
    if package is None or part is None:
        return {}
    return {int(note.get(ID, "0")): note for note in package.root(part).iter(FOOTNOTE)}


def _referenced(base: Package) -> Iterator[int]:
    """The ids that marks name; a damaged file has marks without notes, at which no new note must turn up."""
    for reference in base.root(base.document).iter(FOOTNOTE_REFERENCE):
        name = reference.get(ID, "")
        if name.isdecimal():
            yield int(name)


def _opening_runs(model: Element | None) -> list[Element]:
    """The note's own mark and the blank behind it, as the base's notes have them."""
    mine: list[Element] = []
    for run in runs_of(next(model.iter(P))) if model is not None else ():
        if run_text(run).strip():
            break
        mine.append(deepcopy(run))
    if mine:
        return mine if any(run_text(run) for run in mine) else [*mine, plain_run(" ", Run(""), None)]
    mark = etree.Element(R)
    etree.SubElement(etree.SubElement(mark, R_PR), w("vertAlign"), {VAL: "superscript"})
    etree.SubElement(mark, FOOTNOTE_REF)
    return [mark, plain_run(" ", Run(""), None)]


def _text_properties(model: Element | None) -> Element | None:
    for text in model.iter(T) if model is not None else ():
        return parent_of(text).find(R_PR)
    return None
