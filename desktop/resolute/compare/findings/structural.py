"""What happened to the paragraphs of a row as wholes, and the small changes that follow from it.

Prevents the reader from having to compare labels: `OP7 → OP9` says at once that a paragraph was renumbered;
and the words of a merged or migrated paragraph from looking changed where only its form had to follow:

    Noting the frost,    →    3. Notes the frost;
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolute.compare.findings.changes import Change, Wording, terms
from resolute.compare.findings.openings import is_form
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import words
from resolute.compare.openings import ripple, role
from resolute.model import Finding, FindingKind, Paragraph, Relation, Row

_JOINED = {Relation.SPLIT, Relation.MERGED}


def structural(wording: Wording, spans: tuple[int, ...]) -> Iterator[Finding]:
    """What happened to the paragraphs as wholes; `spans` are those of the changes that follow from it."""
    row, earlier, later = wording.row, wording.earlier, wording.later
    happened = {
        FindingKind.SPLIT: row.relation is Relation.SPLIT,
        FindingKind.MERGED: row.relation is Relation.MERGED,
        FindingKind.MOVED: row.moved,
        FindingKind.MIGRATED: row.migrated,
        FindingKind.RENUMBERED: _is_renumbered(row, earlier, later),
    }
    before, after = (", ".join(map(name, side)) for side in (earlier, later))
    for kind, is_so in happened.items():
        if is_so:
            named = spans if kind in (FindingKind.SPLIT, FindingKind.MERGED, FindingKind.MIGRATED) else ()
            yield Finding(kind, f"{before} → {after}", before, after, named)


def follows(change: Change, wording: Wording) -> bool:
    """Whether a change is nothing but the form that a paragraph took with its new place."""
    joined = wording.row.relation in _JOINED and _is_at_an_end(change, wording)
    if joined or wording.row.migrated:
        ours, theirs = ([plain(word) for word in terms(side)] for side in change.sides)
        if not ours and not theirs:
            return "\ufffc" not in change.deleted + change.inserted
        if joined:
            links = words(wording.language, "and")
            one, other = (" ".join(word for word in side if word not in links) for side in (ours, theirs))
            return one == other or (role(one) == role(other) and ripple(one) == ripple(other))
    return wording.row.migrated and is_form(change, wording)


def _is_at_an_end(change: Change, wording: Wording) -> bool:
    """Whether a change is where a paragraph ends on either side."""
    ends = (wording.around(change, side)[1].strip(" \ufffc") for side in (0, 1))
    return "\n" in change.deleted + change.inserted or any(not end or end[0] == "\n" for end in ends)


def _is_renumbered(row: Row, earlier: Sequence[Paragraph], later: Sequence[Paragraph]) -> bool:
    """Whether one paragraph carries on one other under another label."""
    if len(earlier) + len(later) > 2 or row.migrated:
        return False
    before, after = (side[0].label or side[0].number for side in (earlier, later))
    return bool(before and after) and before != after


def name(paragraph: Paragraph) -> str:
    """The delegates' name of the paragraph, its number or what it is."""
    return paragraph.label or paragraph.number or paragraph.kind.value
