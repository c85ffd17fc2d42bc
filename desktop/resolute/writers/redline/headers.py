"""Page headers and footers where both files build them alike: masthead symbol, dates, running heads.

The symbol often stands in a DOCVARIABLE field whose variable is in the base's settings. Only its result
changed, the field would show the earlier symbol again as soon as Word updates it; so the field goes as a
whole, and the later one comes locked. A page number is never shown as changed: Word counts anew anyway, and
what the file remembers of the last count is exchanged inside the field.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from resolute.writers.redline.ends import settle_ends
from resolute.writers.redline.names import (
    DEL,
    FLD_CHAR,
    FLD_CHAR_TYPE,
    INS,
    INSTR_TEXT,
    P_PR,
    R_PR,
    RELATIONSHIP_ID,
    SECT_PR,
    TBL,
    TC,
    TR,
    Element,
    P,
    R,
    w,
)
from resolute.writers.redline.package import Package
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.styles import LaterFile, StyleMap
from resolute.writers.redline.units import (
    child_text,
    groups_of,
    instruction_of,
    run_text,
    runs_of,
    visible_runs,
)

_REFERENCES = (w("headerReference"), w("footerReference"))
_PAGE_FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES")
_OWN_NOTICE = "The page headers are the base's: the two files build theirs differently."

Group = list[Element]
"""The runs of a field, or one run outside of any."""


def write_headers(base: Package, file: LaterFile, revisions: Revisions) -> tuple[str, ...]:
    """Track the later file's headers and footers on the base's; returns sentences on what was left alone."""
    ours, theirs = dict(_parts(base)), dict(_parts(file.package))
    pairs = [(ours[place], theirs[place]) for place in ours if place in theirs]
    alike = ours.keys() == theirs.keys() and all(
        _shape(base.root(a)) == _shape(file.package.root(b)) for a, b in pairs
    )
    if not alike:
        return (_OWN_NOTICE,) if ours or theirs else ()
    for part, other in dict(pairs).items():
        homes = zip(_homes(base.root(part)), _homes(file.package.root(other)), strict=True)
        edited = [_edit_home(home, fellow, file.styles, revisions) for home, fellow in homes]
        if any(edited):
            base.touch(part)
    return ()


def _parts(package: Package) -> Iterator[tuple[tuple[int, str, str], str]]:
    """Each header's and footer's place (section, element, type) and part."""
    sections = package.root(package.document).iter(SECT_PR)
    for number, section in enumerate(sections):
        for reference in section.iterchildren(*_REFERENCES):
            part = package.target(reference.get(RELATIONSHIP_ID, ""))
            if part is not None and part in package:
                yield (number, reference.tag, reference.get(w("type"), "default")), part


def _shape(root: Element) -> list[str]:
    """The tables, rows and cells; how many paragraphs each holds may differ."""
    return [element.tag for element in root.iter(TBL, TR, TC)]


def _homes(root: Element) -> Iterator[Element]:
    """What holds paragraphs: the part itself and every cell."""
    yield root
    yield from root.iter(TC)


def _edit_home(home: Element, other: Element, styles: StyleMap, revisions: Revisions) -> bool:
    """Make the paragraphs of one home read like the other's; returns whether anything was done."""
    ours, theirs = list(home.iterchildren(P)), list(other.iterchildren(P))
    edited = [_edit(p, q, styles, revisions) for p, q in zip(ours, theirs, strict=False)]
    marks: dict[Element, str] = {}
    for paragraph in ours[len(theirs) :]:
        revisions.wrap_runs(DEL, list(runs_of(paragraph)))
        marks[paragraph] = DEL
    for paragraph in reversed(theirs[len(ours) :] if ours else []):
        new = _new_paragraph(paragraph, styles, revisions)
        ours[-1].addnext(new)
        marks[new] = INS
    is_longer_or_shorter = bool(marks)
    settle_ends(home, marks, revisions)
    for paragraph, mark in marks.items():
        revisions.mark_paragraph(paragraph, mark)
    return any(edited) or is_longer_or_shorter


def _new_paragraph(paragraph: Element, styles: StyleMap, revisions: Revisions) -> Element:
    """A later header's paragraph as an inserted one."""
    made = etree.Element(P)
    for properties in paragraph.findall(P_PR):
        made.append(deepcopy(properties))
        styles.apply(made[0])
    runs = [
        _copy(run, styles) for group in groups_of(paragraph) if any(map(run_text, group)) for run in group
    ]
    if runs:
        made.append(revisions.hold(INS, runs))
    return made


def _edit(paragraph: Element, other: Element, styles: StyleMap, revisions: Revisions) -> bool:
    """Make one paragraph read like the other; returns whether anything was done."""
    ours, theirs = list(groups_of(paragraph)), list(groups_of(other))
    if _reading(ours) == _reading(theirs):
        return False
    if _reading(ours, pages=False) == _reading(theirs, pages=False):
        for group, fellow in zip(filter(_is_page_field, ours), filter(_is_page_field, theirs), strict=True):
            _exchange_result(group, fellow, styles, revisions)
        return True
    last = None
    for group in ours:
        if any(run_text(run) for run in group):
            last = revisions.wrap_runs(DEL, group)[-1]
    new = [_copy(run, styles) for group in theirs if any(map(run_text, group)) for run in group]
    if new:
        mark = revisions.hold(INS, new)
        if last is not None:
            last.addnext(mark)
        else:
            paragraph.append(mark)
    return True


def _reading(groups: list[Group], *, pages: bool = True) -> list[str]:
    """What the groups say: instructions and characters; without what page fields remember unless `pages`."""
    said: list[str] = []
    for group in groups:
        said.append(instruction_of(group))
        if pages or not _is_page_field(group):
            said.append("".join(map(run_text, visible_runs(group))))
    return ["".join(said)] if pages else said


def _is_page_field(group: Group) -> bool:
    words = instruction_of(group).split()
    return bool(words) and words[0].upper() in _PAGE_FIELDS


def _exchange_result(group: Group, fellow: Group, styles: StyleMap, revisions: Revisions) -> None:
    ours, theirs = visible_runs(group), visible_runs(fellow)
    if "".join(map(run_text, ours)) == "".join(map(run_text, theirs)) or not ours:
        return
    gone = revisions.wrap_runs(DEL, ours)
    gone[-1].addnext(revisions.hold(INS, [_copy(run, styles) for run in theirs]))


def _copy(run: Element, styles: StyleMap) -> Element:
    """A copy of a run's characters and fields; fields come locked, or Word would ask the base's settings."""
    made = etree.Element(R)
    for child in run:
        if child.tag in (R_PR, FLD_CHAR, INSTR_TEXT) or child_text(child):
            made.append(deepcopy(child))
    for properties in made.findall(R_PR):
        styles.apply(properties)
    for mark in made.findall(FLD_CHAR):
        if mark.get(FLD_CHAR_TYPE) == "begin":
            mark.set(w("fldLock"), "1")
    return made
