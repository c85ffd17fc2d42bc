"""What is to be said about a row beyond its words.

Prevents the reader from having to judge every change alike: a new session number and a new obligation both
are one word in another colour. Each finding is of a kind, names the spans that it rests on, and says what
happened. A kind is given where it explains a change in whole; what no kind explains is substantive.

`structural`    what happened to paragraphs as wholes: renumbered, moved, migrated, split, merged
`changes`       a row's changes and their words
`editorial`     typing: capitals, hyphens, punctuation
`openings`      the verb, and the ripple of also and further
`figures`, `mechanical`     sessions, dates, references, amounts
`qualifiers`    as appropriate, all, within existing resources
`notes`         footnotes
`plain`, `vocabulary`       the words to know them by
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from resolute.compare.findings.changes import Change, Wording
from resolute.compare.findings.editorial import editorial, neighbours
from resolute.compare.findings.mechanical import mechanical
from resolute.compare.findings.notes import Notes, footnotes, resolved
from resolute.compare.findings.openings import openings
from resolute.compare.findings.qualifiers import qualifier
from resolute.compare.findings.structural import follows, structural
from resolute.model import Finding, FindingKind, Op, Paragraph, Relation, Row

__all__ = ["Notes", "findings", "resolved"]


def findings(
    row: Row, earlier: Sequence[Paragraph], later: Sequence[Paragraph], notes: Notes
) -> tuple[Finding, ...]:
    """The findings on `row`; `earlier` and `later` are its paragraphs, `notes` all notes' texts."""
    if not earlier or not later:
        return tuple(_alone(row))
    wording = Wording(row, tuple(earlier), tuple(later))
    following = {change for change in wording.changes if follows(change, wording)}
    wholes = structural(
        wording, tuple(at for change in wording.changes if change in following for at in change.spans)
    )
    contents = list(_contents(wording, following))
    return tuple(_collected([*wholes, *contents, *footnotes(wording, notes)], wording))


def _alone(row: Row) -> Iterator[Finding]:
    """The finding on a paragraph that stands on one side alone."""
    spans = tuple(at for at, span in enumerate(row.spans) if span.op is not Op.EQUAL)
    if spans and row.relation is not Relation.UNCHANGED:
        text = "".join(span.text for span in row.spans)
        sides = (text, "") if row.relation is Relation.DELETED else ("", text)
        kind = FindingKind.SUBSTANTIVE if text.strip() else FindingKind.EDITORIAL
        yield Finding(kind, f"Paragraph {row.relation.value}", *sides, spans)


def _contents(wording: Wording, following: set[Change]) -> Iterator[Finding]:
    """The findings on the changes of a row's words but those that follow from what happened to the whole."""
    opened, counted = openings(wording), mechanical(wording)
    kinds = {
        change: _kinds(change, wording, opened.get(change, []), counted.get(change, []))
        for change in wording.changes
        if change not in following
    }
    for change, found in kinds.items():
        yield from _with_neighbours(change, found, kinds, wording)


def _kinds(change: Change, wording: Wording, opened: list[Finding], counted: list[Finding]) -> list[Finding]:
    """The first kind that explains the change."""
    typing = editorial(change, wording)
    return opened or (typing and [typing]) or counted or qualifier(change, wording)


def _with_neighbours(
    change: Change, found: list[Finding], kinds: Mapping[Change, list[Finding]], wording: Wording
) -> list[Finding]:
    """The findings on a change; punctuation that belongs to a neighbour has the neighbour's, if any."""
    for other in neighbours(change, wording):
        theirs = kinds.get(other, [])
        if not theirs:
            return []
        if theirs[0].kind in _EMBRACING:
            return [replace(theirs[0], spans=change.spans)]
    return found


_EMBRACING = frozenset({FindingKind.CITATION, FindingKind.QUALIFIER})
"""Kinds that commas and linking words belong to."""


def _collected(found: Iterable[Finding], wording: Wording) -> Iterator[Finding]:
    """The findings, those of one kind and detail as one, and what no other names as substantive."""
    by_kind: dict[tuple[FindingKind, str], Finding] = {}
    for finding in found:
        known = by_kind.setdefault((finding.kind, finding.detail), finding)
        if known is not finding:
            spans = tuple(dict.fromkeys((*known.spans, *finding.spans)))
            by_kind[finding.kind, finding.detail] = replace(known, spans=spans)
    yield from by_kind.values()
    named = {at for finding in by_kind.values() for at in finding.spans}
    yield from _substantive(wording, named)


def _substantive(wording: Wording, named: set[int]) -> Iterator[Finding]:
    for change in wording.changes:
        spans = tuple(at for at in change.spans if at not in named)
        if spans:
            gone = change.deleted if change.deleted_at in spans else ""
            come = change.inserted if change.inserted_at in spans else ""
            detail = "Words replaced" if gone and come else "Words removed" if gone else "Words added"
            yield Finding(FindingKind.SUBSTANTIVE, detail, gone, come, spans)
