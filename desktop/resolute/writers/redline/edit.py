"""Changes one paragraph's runs in place: marks what goes, puts in what comes, cuts it where it was split."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lxml import etree

from resolute.writers.redline.cuts import split_units
from resolute.writers.redline.links import unnest
from resolute.writers.redline.names import DEL, INS, MOVE_FROM, P_PR, Element, P, parent_of
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.units import Unit

_REVISED = (INS, DEL, MOVE_FROM)


@dataclass(frozen=True, slots=True)
class Insertion:
    """What comes after `at` characters: runs, cut into paragraphs.

    The first and the last of `pieces` join the paragraph that is edited; `owners` are the later
    paragraphs (indices) that end at the cuts, one fewer than pieces. `silent` tells that nothing is tracked.
    """

    at: int
    pieces: tuple[list[Element], ...]
    owners: tuple[int, ...]
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """The characters from `start` to `end` are under the revision `tag`; without one they go untracked."""

    start: int
    end: int
    tag: str | None


NewProperties = Callable[[int, Element], Element | None]
"""The `w:pPr` of a new paragraph for a later paragraph (index), given the paragraph that it is cut from."""


def edit_paragraph(
    element: Element,
    units: list[Unit],
    changes: Iterable[Change],
    insertions: Iterable[Insertion],
    revisions: Revisions,
    new_properties: NewProperties,
) -> list[Element]:
    """Edit a `w:p`; returns the new paragraphs before it, in order, each ending with an inserted mark."""
    changes, insertions = list(changes), list(insertions)
    cuts = (
        {change.start for change in changes} | {change.end for change in changes} | {i.at for i in insertions}
    )
    units = split_units(units, cuts)
    dropped: list[Element] = []
    for change in changes:
        runs = [run for unit in units if _is_in(unit, change) for run in unit.runs]
        if change.tag is None:
            dropped += runs
        else:
            revisions.wrap_runs(change.tag, runs)
    made: list[Element] = []
    current = element
    for insertion in reversed(insertions):
        new = _put(current, units, insertion, revisions, new_properties)
        made[:0] = new
        current = new[0] if new else current
    for run in dropped:
        parent_of(run).remove(run)
    return made


def _is_in(unit: Unit, change: Change) -> bool:
    return change.start <= unit.start < unit.end <= change.end


def wrap_everything(units: list[Unit], tag: str, revisions: Revisions) -> None:
    """Mark all runs of a paragraph, those without characters too."""
    revisions.wrap_runs(tag, [run for unit in units for run in unit.runs])


def _put(
    paragraph: Element,
    units: list[Unit],
    insertion: Insertion,
    revisions: Revisions,
    new_properties: NewProperties,
) -> list[Element]:
    """Put an insertion where it belongs, cutting the paragraph where it has cuts; returns what is new."""
    place = _place(paragraph, units, insertion.at)
    first, *rest = insertion.pieces
    if first and insertion.silent:
        for run in first:
            place = _insert_behind(paragraph, place, run)
    elif first:
        place = _insert_behind(paragraph, place, revisions.hold(INS, first))
    if not rest:
        return []
    made = [_cut(paragraph, place)]
    for piece in rest[:-1]:
        made.append(etree.Element(P))
        paragraph.addprevious(made[-1])
        if piece:
            made[-1].append(revisions.hold(INS, piece))
    for owner, new in zip(insertion.owners, made, strict=True):
        properties = new_properties(owner, paragraph)
        if properties is not None:
            new.insert(0, properties)
    if rest[-1]:
        _insert_behind(paragraph, None, revisions.hold(INS, rest[-1]))
    return made


def _place(paragraph: Element, units: list[Unit], at: int) -> Element | None:
    """The node behind which something new after `at` characters stands; None for the paragraph's beginning.

    Between two runs of one hyperlink (or another wrapper) it stands inside, else outside of it; before a
    content control within another one, in the outer one.
    """
    before = next((unit for unit in reversed(units) if unit.end <= at and unit.start < unit.end), None)
    behind = next((unit for unit in units if unit.start >= at and unit.start < unit.end), None)
    if before is None:
        return None if behind is None else _previous(_child_of(paragraph, behind.runs[0]))
    home = _shared(before.runs[-1], behind.runs[0]) if behind else paragraph
    return _child_of(home, before.runs[-1])


def _previous(node: Element) -> Element | None:
    previous = node.getprevious()
    return None if previous is None or previous.tag == P_PR else previous


def _shared(run: Element, other: Element) -> Element:
    """The innermost element in which both runs stand, but for revisions."""
    around = set(other.iterancestors())
    return next(each for each in run.iterancestors() if each in around and each.tag not in _REVISED)


def _child_of(ancestor: Element, node: Element) -> Element:
    """The child of `ancestor` in which the node stands."""
    while (parent := node.getparent()) is not ancestor:
        assert parent is not None
        node = parent
    return node


def _insert_behind(paragraph: Element, place: Element | None, new: Element) -> Element:
    if place is not None:
        place.addnext(new)
    else:
        paragraph.insert(0 if paragraph.find(P_PR) is None else 1, new)
    unnest(new)
    return new


def _cut(paragraph: Element, place: Element | None) -> Element:
    """Move everything up to `place` into a new paragraph before this one."""
    first = etree.Element(P)
    paragraph.addprevious(first)
    if place is not None:
        head = [child for child in paragraph if child.tag != P_PR]
        first.extend(head[: head.index(place) + 1])
    return first
