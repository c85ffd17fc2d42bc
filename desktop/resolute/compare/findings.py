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
    if not earlier or not later:
        return
    happened = {
        "split": row.relation is Relation.SPLIT,
        "merged": row.relation is Relation.MERGED,
        "moved": row.moved,
        "migrated": row.migrated,
        "renumbered": _is_renumbered(row, earlier, later),
    }
    before, after = (", ".join(map(_name, side)) for side in (earlier, later))
    for kind, is_so in happened.items():
        if is_so:
            yield Finding(kind, f"{before} → {after}", before, after)


def _is_renumbered(row: Row, earlier: Sequence[Paragraph], later: Sequence[Paragraph]) -> bool:
    """Whether one paragraph carries on one other under another label."""
    if len(earlier) + len(later) > 2 or row.migrated:
        return False
    before, after = (side[0].label or side[0].number for side in (earlier, later))
    return bool(before and after) and before != after


def _name(paragraph: Paragraph) -> str:
    """The delegates' name of the paragraph, its number or what it is."""
    return paragraph.label or paragraph.number or paragraph.kind.value
