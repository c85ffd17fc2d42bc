"""What is to be said about a row of a comparison: of what kind its changes are, and whether they matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """The kinds of findings, the weightiest first."""

    SUSPECT = "suspect"
    SUBSTANTIVE = "substantive"
    OPENING = "opening"
    QUALIFIER = "qualifier"
    NUMBER = "number"
    ENTITY = "entity"
    CITATION = "citation"
    FOOTNOTE = "footnote"
    TRANSFERRED = "transferred"
    SPLIT = "split"
    MERGED = "merged"
    MIGRATED = "migrated"
    MOVED = "moved"
    ALSO_FURTHER = "also-further"
    MECHANICAL = "mechanical"
    EDITORIAL = "editorial"
    RENUMBERED = "renumbered"

    def rank(self) -> int:
        """Its place in the order of weight, 0 for the weightiest."""
        return _RANKS[self]

    @property
    def is_light(self) -> bool:
        """Whether such a change follows from the calendar, from a neighbour or from typing alone."""
        return self in _LIGHT


_RANKS = {kind: rank for rank, kind in enumerate(FindingKind)}
_LIGHT = frozenset(
    {FindingKind.ALSO_FURTHER, FindingKind.MECHANICAL, FindingKind.EDITORIAL, FindingKind.RENUMBERED}
)
_FORCE = re.compile(r", (stronger|weaker) \(indicative\)$")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say about a row.

    `detail` is a phrase that a person can read, `earlier` and `later` are the words on each side, `spans`
    indices into the row's spans.
    """

    kind: FindingKind
    detail: str
    earlier: str = ""
    later: str = ""
    spans: tuple[int, ...] = ()

    @property
    def force(self) -> str:
        """Whether an opening became "stronger" or "weaker", which is indicative; empty where none can say."""
        found = _FORCE.search(self.detail)
        return found[1] if found else ""


def by_weight(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, the weightiest first, those of one kind as they stood."""
    return sorted(findings, key=lambda finding: finding.kind.rank())


def are_light(findings: Sequence[Finding]) -> bool:
    """Whether there are findings, and none that a reader has to weigh: figures, typing, a number alone."""
    return bool(findings) and all(finding.kind.is_light for finding in findings)
