"""Tracks how words that stay are formatted otherwise in the later Word file, and paragraphs too.

Without it such words look as in the base, which is what a reader of a resolution wants. With it, accepting
all gives the later file's look: a run's former properties stand in `w:rPrChange`, a paragraph's in
`w:pPrChange`, whole, so that rejecting brings them back.

Done last, on the finished redline: what is left when all changes are accepted are the later paragraphs one by
one, and each of their characters knows its own look there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from copy import deepcopy

from lxml import etree

from resolute.model import Paragraph
from resolute.writers.redline.cuts import split_units
from resolute.writers.redline.names import (
    DEL,
    INS,
    MOVE_FROM,
    MOVE_TO,
    P_PR,
    P_PR_CHANGE,
    R_PR,
    R_PR_CHANGE,
    SECT_PR,
    TR,
    TR_PR,
    Element,
    P,
    parent_of,
    w,
)
from resolute.writers.redline.package_content import PackageContent
from resolute.writers.redline.revisions import Revisions, paragraph_properties
from resolute.writers.redline.units import Unit, run_text, runs_of, units_in, visible_runs

_GOING, _COMING = (DEL, MOVE_FROM), (INS, MOVE_TO)
_NO_LOOK = frozenset((w("lang"), w("noProof"), R_PR_CHANGE))
"""What a run's properties say that nobody sees."""
_APART = frozenset((R_PR, SECT_PR, P_PR_CHANGE))
"""What stands in a paragraph's properties and is no property of the paragraph."""

Accepted = list[Element]
"""The `w:p` that are one paragraph once all changes are accepted; the last one's mark stays."""


def track_formatting(
    root: Element,
    apart: Collection[Element],
    later: Sequence[Paragraph],
    content: PackageContent,
    revisions: Revisions,
) -> None:
    """Give all that stays in a document part the later file's formatting, tracked; `apart` is none of its."""
    accepted = [paragraph for paragraph in _accepted(root) if paragraph[-1] not in apart]
    for paragraph, (index, wanted) in zip(*_paired(accepted, later), strict=True):
        _format_paragraph(paragraph[-1], index, content, revisions)
        ours = units_in([run for element in paragraph for run in runs_of(element)], wanted.source_text)
        _format_runs(ours, content.units(index), content, revisions)


def _paired(
    accepted: list[Accepted], later: Sequence[Paragraph]
) -> tuple[list[Accepted], list[tuple[int, Paragraph]]]:
    """Which of them are the same; where one side has no layout, blank paragraphs are left out."""
    theirs = list(enumerate(later))
    if len(accepted) != len(theirs):
        accepted = [paragraph for paragraph in accepted if any(map(_is_shown, paragraph))]
        theirs = [(index, paragraph) for index, paragraph in theirs if paragraph.source_text.strip()]
    return accepted, theirs


def _is_shown(element: Element) -> bool:
    return any(run_text(run).strip() for run in runs_of(element))


def _accepted(root: Element) -> Iterator[Accepted]:
    held: Accepted = []
    for element in root.iter(P):
        if next(element.iterancestors(P), None) is not None or _has_gone(element):
            continue
        held.append(element)
        if not _is_tracked(element, _GOING):
            yield held
            held = []


def _has_gone(element: Element) -> bool:
    return any(row.find(f"{TR_PR}/{DEL}") is not None for row in element.iterancestors(TR))


def _is_tracked(paragraph: Element, tags: tuple[str, ...]) -> bool:
    return any(paragraph.find(f"{P_PR}/{R_PR}/{tag}") is not None for tag in tags)


def _format_paragraph(element: Element, index: int, content: PackageContent, revisions: Revisions) -> None:
    """A mark that is new needs no former properties; one that has them already keeps those."""
    wanted = content.properties(index, element)
    own = paragraph_properties(element)
    if _sayings(_properties(own)) == _sayings(_properties(wanted)):
        return
    former = etree.Element(P_PR)
    former.extend(deepcopy(child) for child in _properties(own))
    for child in _properties(own):
        own.remove(child)
    for place, child in enumerate(_properties(wanted)):
        own.insert(place, child)
    if own.find(P_PR_CHANGE) is None and not _is_tracked(element, _COMING):
        change = revisions.element(P_PR_CHANGE)
        change.append(former)
        own.append(change)


def _properties(holder: Element | None) -> list[Element]:
    return [child for child in holder if child.tag not in _APART] if holder is not None else []


def _format_runs(
    ours: list[Unit], theirs: Sequence[Unit], content: PackageContent, revisions: Revisions
) -> None:
    """The same characters on both sides; runs are cut where the later file's look changes."""
    ours = split_units(ours, {unit.start for unit in theirs})
    shown = iter(unit for unit in theirs if unit.start < unit.end)
    there = next(shown, None)
    for unit in ours:
        while there is not None and there.end <= unit.start:
            there = next(shown, None)
        if there is not None and unit.start < unit.end and bool(unit.key) is bool(there.key):
            looks = content.looks(visible_runs(there.runs)[0])
            for run in visible_runs(unit.runs):
                _format_run(run, looks, revisions)


def _format_run(run: Element, looks: Element | None, revisions: Revisions) -> None:
    if next(run.iterancestors(*_COMING, P), parent_of(run)).tag != P:
        return
    own = run.find(R_PR)
    if _sayings(_visible(own)) == _sayings(_visible(looks)):
        return
    made = etree.Element(R_PR) if looks is None else looks
    change = revisions.element(R_PR_CHANGE)
    change.append(etree.Element(R_PR) if own is None else own)
    made.append(change)
    run.insert(0, made)


def _visible(properties: Element | None) -> list[Element]:
    return [child for child in properties if child.tag not in _NO_LOOK] if properties is not None else []


def _sayings(elements: Iterable[Element]) -> list[object]:
    """What elements say, comparable whatever file they stand in."""
    return [
        (each.tag, sorted((str(k), str(v)) for k, v in each.items()), _sayings(each)) for each in elements
    ]
