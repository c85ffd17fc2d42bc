"""What is to be said about a row beyond its words.

Prevents the reader from having to judge every change alike: a new session number and a new obligation both
are one word in another colour. Each finding is of a kind, names the spans that it rests on, and says what
happened. A kind is given where it explains a change in whole; what no kind explains is substantive.

`structural`    what happened to paragraphs as wholes: renumbered, moved, migrated, split, merged
`changes`       a row's changes and their words
`editorial`     typing: capitals, hyphens, punctuation
`openings`      the verb, and the ripple of also and further
`mechanical`    sessions, dates, references, amounts: `figures`, `exchanges`, `series`, `citations`
`qualifiers`    as appropriate, all, within existing resources
`entities`      bodies, States and territories: `mentions`
`notes`         footnotes
`transfers`     clauses that went to another row
`plain`, `vocabulary`       the words to know them by
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from resolute.compare.findings.changes import Change, Wording
from resolute.compare.findings.editorial import editorial, neighbours
from resolute.compare.findings.entities import entity
from resolute.compare.findings.mechanical import mechanical
from resolute.compare.findings.notes import Notes, footnotes, resolved
from resolute.compare.findings.openings import openings
from resolute.compare.findings.qualifiers import qualifier
from resolute.compare.findings.structural import follows, name, structural
from resolute.compare.findings.transfers import transfers
from resolute.model import Finding, FindingKind, Op, Paragraph, Phrase, Relation, Resolution, Row

__all__ = ["findings"]


@dataclass(frozen=True, slots=True)
class _Texts:
    """The two texts, the earlier first, and of both what findings on any row ask for."""

    sides: tuple[Resolution, Resolution]
    notes: Notes
    sessions: tuple[int | None, int | None]

    def paragraphs(self, row: Row) -> tuple[list[Paragraph], list[Paragraph]]:
        one, other = self.sides
        return [one.paragraphs[at] for at in row.earlier], [other.paragraphs[at] for at in row.later]


def findings(rows: Sequence[Row], earlier: Resolution, later: Resolution) -> Iterator[tuple[Finding, ...]]:
    """The findings on each of `rows`, which are all rows of a comparison."""
    texts = _Texts(
        (earlier, later),
        (resolved(earlier.footnotes), resolved(later.footnotes)),
        (_session(earlier), _session(later)),
    )
    names = [_names(texts.paragraphs(row)) for row in rows]
    went = transfers(rows, ([one for one, _ in names], [other for _, other in names]), later.language)
    for at, row in enumerate(rows):
        yield tuple(_of_row(row, texts, went.get(at, [])))


def _session(text: Resolution) -> int | None:
    return int(text.masthead.session) if text.masthead.session.isdecimal() else None


def _names(sides: tuple[list[Paragraph], list[Paragraph]]) -> tuple[str, str]:
    """What a row is called in both texts; a row of one text alone goes by its one name."""
    one, other = (", ".join(map(name, side)) for side in sides)
    return one or other, other or one


def _of_row(row: Row, texts: _Texts, went: Sequence[Finding]) -> Iterator[Finding]:
    earlier, later = texts.paragraphs(row)
    if not earlier or not later:
        yield from went
        yield from _alone(row, {at for finding in went for at in finding.spans})
        return
    wording = Wording(row, tuple(earlier), tuple(later), texts.sessions)
    following = {change for change in wording.changes if follows(change, wording)}
    gone = {at for finding in went for at in finding.spans}
    wholes = structural(
        wording, tuple(at for change in wording.changes if change in following for at in change.spans)
    )
    contents = _contents(wording, following, gone)
    yield from _collected([*wholes, *went, *contents, *footnotes(wording, texts.notes)], wording)


def _alone(row: Row, gone: set[int]) -> Iterator[Finding]:
    """The finding on a paragraph that stands on one side alone; `gone` are spans that went elsewhere."""
    spans = tuple(at for at, span in enumerate(row.spans) if span.op is not Op.EQUAL and at not in gone)
    if spans and row.relation is not Relation.UNCHANGED:
        text = "".join(span.text for span in row.spans)
        sides = (text, "") if row.relation is Relation.DELETED else ("", text)
        kind = FindingKind.SUBSTANTIVE if text.strip() else FindingKind.EDITORIAL
        yield Finding(
            kind,
            Phrase("Paragraph deleted" if row.relation is Relation.DELETED else "Paragraph inserted"),
            *sides,
            spans,
        )


def _contents(wording: Wording, following: set[Change], gone: set[int]) -> Iterator[Finding]:
    """The findings on a row's changes but those that follow from the whole's and those of `gone` spans."""
    opened, counted = openings(wording), mechanical(wording)
    kinds = {
        change: _kinds(change, wording, opened.get(change, []), counted.get(change, []))
        for change in wording.changes
        if change not in following and not gone.issuperset(change.spans)
    }
    for change, found in kinds.items():
        yield from _with_neighbours(change, found, kinds, wording)


def _kinds(change: Change, wording: Wording, opened: list[Finding], counted: list[Finding]) -> list[Finding]:
    """The first kind that explains the change."""
    typing = editorial(change, wording)
    return opened or (typing and [typing]) or counted or qualifier(change, wording) or entity(change, wording)


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


_EMBRACING = frozenset({FindingKind.CITATION, FindingKind.ENTITY, FindingKind.QUALIFIER})
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
            detail = Phrase("Words replaced" if gone and come else "Words removed" if gone else "Words added")
            yield Finding(FindingKind.SUBSTANTIVE, detail, gone, come, spans)
