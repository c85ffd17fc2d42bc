"""The way from two resolutions to their comparison."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from resolute.compare.align import align
from resolute.compare.findings import findings
from resolute.compare.notes import note_rows
from resolute.compare.rows import Place, places
from resolute.compare.rowspans import row_spans
from resolute.model import (
    Comparison,
    Kind,
    Link,
    Op,
    Paragraph,
    Progress,
    Relation,
    Resolution,
    Row,
    Span,
    silent,
)


def compare(
    earlier: Resolution, later: Resolution, *, links: Iterable[Link] = (), progress: Progress = silent
) -> Comparison:
    """Which paragraphs of `later` carry on which of `earlier`, and which words changed.

    `links` are the user's own, kept as they are; the rest is aligned around them. Links that name no
    paragraph, a blank line or a table's cell are left out of account.
    """
    progress("Aligning paragraphs", 0.0)
    groups = align(earlier, later, tuple(links))
    rows = places(groups, len(earlier.paragraphs), len(later.paragraphs))
    progress("Comparing words", 0.5)
    spans, notes = row_spans(rows, earlier, later)
    progress("Naming changes", 0.9)
    made = [_row(place, found, earlier, later) for place, found in zip(rows, spans, strict=True)]
    told = zip(made, findings(made, earlier, later), strict=True)
    return Comparison(
        earlier,
        later,
        tuple(replace(row, findings=found) for row, found in told),
        note_rows(notes, earlier.footnotes, later.footnotes),
    )


def _row(place: Place, found: tuple[Span, ...], earlier: Resolution, later: Resolution) -> Row:
    """A row without its findings."""
    ours = [earlier.paragraphs[index] for index in place.earlier]
    theirs = [later.paragraphs[index] for index in place.later]
    has_layout = later.has_layout if ours else earlier.has_layout
    return Row(
        place.earlier,
        place.later,
        _relation(ours, theirs, found, has_layout),
        found,
        moved=place.moved,
        migrated=_is_migrated(ours, theirs),
        origin=place.origin,
        fixed=place.fixed,
    )


def _relation(
    ours: Sequence[Paragraph], theirs: Sequence[Paragraph], spans: Iterable[Span], has_layout: bool
) -> Relation:
    """What became of the wording; `has_layout`: whether a side that is missing could have blank lines."""
    if not ours or not theirs:
        if not has_layout and all(paragraph.kind is Kind.BLANK for paragraph in (*ours, *theirs)):
            return Relation.UNCHANGED
        return Relation.DELETED if ours else Relation.INSERTED
    if len(ours) > 1:
        return Relation.MERGED
    if len(theirs) > 1:
        return Relation.SPLIT
    return Relation.UNCHANGED if all(span.op is Op.EQUAL for span in spans) else Relation.CHANGED


def _is_migrated(earlier: Sequence[Paragraph], later: Sequence[Paragraph]) -> bool:
    """Whether preambular wording became operative, or back."""
    ours, theirs = ({paragraph.kind for paragraph in side} for side in (earlier, later))
    crossings = ((Kind.PREAMBULAR, Kind.OPERATIVE), (Kind.OPERATIVE, Kind.PREAMBULAR))
    return any(one in ours and one not in theirs and other in theirs for one, other in crossings)
