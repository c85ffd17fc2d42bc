"""Which changes of a row a reader chose to take over without having them tracked, by the kinds of findings.

Only changes within one paragraph that stays where it is can be taken over so: a paragraph that comes, goes,
moves, splits or merges is there to be seen, and so is a note's mark.
"""

from __future__ import annotations

from itertools import groupby

from resolute.model.comparison import Op, Row
from resolute.model.finding import FindingKind
from resolute.model.resolution import NOTE_MARK

CHOOSABLE = (
    FindingKind.SUBSTANTIVE,
    FindingKind.OPENING,
    FindingKind.QUALIFIER,
    FindingKind.NUMBER,
    FindingKind.ENTITY,
    FindingKind.CITATION,
    FindingKind.ALSO_FURTHER,
    FindingKind.MECHANICAL,
    FindingKind.EDITORIAL,
    FindingKind.RENUMBERED,
)
"""The kinds that can be chosen."""


def is_settled(row: Row) -> bool:
    """Whether the row is one paragraph that stays where it is."""
    return len(row.earlier) == len(row.later) == 1 and not row.moved


def chosen_spans(row: Row, kinds: frozenset[FindingKind]) -> frozenset[int]:
    """The spans (indices) that are taken over: those of a replacement all or none, none that others name."""
    if not kinds or not is_settled(row):
        return frozenset()
    named = {at for finding in row.findings if finding.kind in kinds for at in finding.spans}
    others = {at for finding in row.findings if finding.kind not in kinds for at in finding.spans}
    chosen: set[int] = set()
    for is_equal, group in groupby(range(len(row.spans)), key=lambda at: row.spans[at].op is Op.EQUAL):
        change = set(group)
        has_mark = any(NOTE_MARK in row.spans[at].text for at in change)
        if not is_equal and not has_mark and change <= named - others:
            chosen |= change
    return frozenset(chosen)


def is_number_chosen(row: Row, kinds: frozenset[FindingKind]) -> bool:
    """Whether the paragraph's number is taken over."""
    renumbered = any(finding.kind is FindingKind.RENUMBERED for finding in row.findings)
    return renumbered and FindingKind.RENUMBERED in kinds and is_settled(row)
