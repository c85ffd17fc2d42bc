"""What is to be said about a row beyond its words.

Prevents the reader from having to compare labels: `OP7 → OP9` says at once that a paragraph was renumbered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolute.model import Finding, Paragraph, Relation, Row


def findings(row: Row, earlier: Sequence[Paragraph], later: Sequence[Paragraph]) -> tuple[Finding, ...]:
    """The findings on `row`; `earlier` and `later` are its paragraphs."""
    return tuple(_structural(row, earlier, later))


def _structural(row: Row, earlier: Sequence[Paragraph], later: Sequence[Paragraph]) -> Iterator[Finding]:
    """What happened to the paragraphs as wholes."""
    before, after = _labels(earlier), _labels(later)
    if not earlier or not later:
        return
    happened = {
        "split": row.relation is Relation.SPLIT,
        "merged": row.relation is Relation.MERGED,
        "moved": row.moved,
        "migrated": row.migrated,
        "renumbered": before != after and len(earlier) == len(later) == 1 and not row.migrated,
    }
    for kind, is_so in happened.items():
        if is_so:
            yield Finding(kind, f"{before} → {after}", before, after)


def _labels(paragraphs: Sequence[Paragraph]) -> str:
    """The delegates' names of the paragraphs, or their numbers."""
    return ", ".join(filter(None, (paragraph.label or paragraph.number for paragraph in paragraphs)))
