"""The end of a body, a cell, a note, and the place before a table: no paragraph follows to merge into.

A deleted (or, on rejecting, inserted) mark merges its paragraph with the following one. Where none
follows, the last mark must stay, or an empty paragraph is left over:

    A¶ +B+¶        reject leaves   A¶ ¶        so the mark before is tracked instead:   A+¶+ +B+¶

The live mark then has the later paragraph's properties, with the earlier's recorded in `w:pPrChange`.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from resolute.writers.redline.names import DEL, INS, MOVE_FROM, MOVE_TO, P_PR, SDT, SECT_PR, TBL, Element, P
from resolute.writers.redline.revisions import Revisions, paragraph_properties

_GOES, _COMES = (DEL, MOVE_FROM), (INS, MOVE_TO)


def settle_ends(parent: Element, marks: dict[Element, str], revisions: Revisions) -> None:
    """Make the last mark of every run of paragraphs in `parent` a live one.

    `marks` says which paragraphs' marks are tracked, and as what; it is changed accordingly.
    """
    for paragraphs in _stretches(parent):
        if paragraphs[-1] in marks:
            _settle(paragraphs, marks, revisions)


def _stretches(parent: Element) -> Iterator[list[Element]]:
    """The paragraphs of a parent, cut at the tables and content controls between them."""
    held: list[Element] = []
    for child in parent:
        if child.tag == P:
            held.append(child)
        elif child.tag in (TBL, SDT) and held:
            yield held
            held = []
    if held:
        yield held


def _settle(paragraphs: list[Element], marks: dict[Element, str], revisions: Revisions) -> None:
    count = next((n for n, paragraph in enumerate(reversed(paragraphs)) if paragraph not in marks), len(paragraphs))
    tail = paragraphs[len(paragraphs) - count :]
    gone = [paragraph for paragraph in tail if marks[paragraph] in _GOES]
    come = [paragraph for paragraph in tail if marks[paragraph] in _COMES]
    if gone and come:
        _join(gone[-1], come[-1], tail[-1], marks, revisions)
    elif count < len(paragraphs):
        _shift(paragraphs[-count - 1], tail, marks, revisions)
    else:
        marks.pop(tail[-1])  # everything goes: one empty paragraph has to stay


def _join(gone: Element, come: Element, last: Element, marks: dict[Element, str], revisions: Revisions) -> None:
    """One paragraph goes and one comes at the end: both stand in one, which keeps its mark."""
    base = deepcopy(gone.find(P_PR))
    if gone is not last:
        last.addnext(gone)
    own = come.find(P_PR)
    gone.extend(child for child in list(come) if child.tag != P_PR)
    _parent(come).remove(come)
    _take_properties(gone, own)
    revisions.keep_properties(gone, base)
    marks.pop(gone)
    marks.pop(come)


def _shift(kept: Element, tail: list[Element], marks: dict[Element, str], revisions: Revisions) -> None:
    """Only going or only coming paragraphs follow the last one that stays: its mark goes or comes in their stead."""
    last = tail[-1]
    if marks[last] in _COMES:
        marks[kept] = INS
        base = kept.find(P_PR)
    else:
        marks[kept] = DEL
        base = deepcopy(last.find(P_PR))
        _take_properties(last, kept.find(P_PR))
    marks.pop(last)
    revisions.keep_properties(last, base)


def _take_properties(paragraph: Element, properties: Element | None) -> None:
    """Give a paragraph a copy of other properties; a section that ends with it still does."""
    own = paragraph_properties(paragraph)
    section = own.find(SECT_PR)
    for child in list(own):
        own.remove(child)
    own.extend(deepcopy(child) for child in (properties if properties is not None else ()) if child.tag != SECT_PR)
    if section is not None:
        own.append(section)


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None
    return parent
