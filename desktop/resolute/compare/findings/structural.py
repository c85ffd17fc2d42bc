"""What happened to the paragraphs of a row as wholes, and the small changes that follow from it.

Prevents the reader from having to compare labels: `OP7 → OP9` says at once that a paragraph was renumbered;
and the words of a merged or migrated paragraph from looking changed where only its form had to follow:

    Noting the frost,    →    3. Notes the frost;
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from resolute.compare.findings.changes import Change, Wording, terms
from resolute.compare.findings.openings import is_form
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import words
from resolute.compare.openings import ripple, role
from resolute.model import Finding, FindingKind, Kind, Paragraph, Relation, Row

_BARE_NUMBER = re.compile(r"[IVXLC]+|[A-Z]|\d{1,3}")
_FORMING = {FindingKind.SPLIT, FindingKind.MERGED, FindingKind.MIGRATED}
"""What changes the form of a paragraph's words."""
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
            names_words = kind in _FORMING or are_bare_numbers(wording)
            yield Finding(kind, f"{before} → {after}", before, after, spans if names_words else ())


def are_bare_numbers(wording: Wording) -> bool:
    """Whether the row is a heading's number alone: V that became VI got another number, not other words."""
    paragraphs = (*wording.earlier, *wording.later)
    return all(map(_bare, paragraphs))


def follows(change: Change, wording: Wording) -> bool:
    """Whether a change is nothing but the form or the number that a paragraph took with its new place."""
    if are_bare_numbers(wording):
        return True
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
    before, after = (side[0].label or side[0].number or _bare(side[0]) for side in (earlier, later))
    return bool(before and after) and before != after


def _bare(paragraph: Paragraph) -> str:
    is_bare = paragraph.kind is Kind.HEADING and _BARE_NUMBER.fullmatch(paragraph.text)
    return paragraph.text if is_bare else ""


def name(paragraph: Paragraph) -> str:
    """The delegates' name of the paragraph, its number or what it is."""
    return paragraph.label or paragraph.number or _bare(paragraph) or paragraph.kind.value
