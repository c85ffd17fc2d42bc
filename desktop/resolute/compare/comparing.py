"""The way from two resolutions to their comparison."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from resolute.compare.align import align
from resolute.compare.findings import findings
from resolute.compare.links import Link
from resolute.compare.notes import equal_notes, note_rows, notes_named, paired_notes, shared_marks
from resolute.compare.rows import Place, places
from resolute.compare.tokens import tokens
from resolute.compare.words import token_spans
from resolute.model import (
    NOTE_MARK,
    Comparison,
    Kind,
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
    return _Comparing(earlier, later).comparison(tuple(links), progress)


@dataclass(frozen=True, slots=True)
class _Comparing:
    earlier: Resolution
    later: Resolution

    def comparison(self, links: Sequence[Link], progress: Progress) -> Comparison:
        progress("Aligning paragraphs", 0.0)
        groups = align(self.earlier, self.later, links)
        rows = places(groups, len(self.earlier.paragraphs), len(self.later.paragraphs))
        progress("Comparing words", 0.5)
        words, notes = self._words(rows)
        progress("Naming changes", 0.9)
        return Comparison(
            self.earlier,
            self.later,
            tuple(self._row(place, spans) for place, spans in zip(rows, words, strict=True)),
            note_rows(notes, self.earlier.footnotes, self.later.footnotes),
        )

    def _words(self, rows: Sequence[Place]) -> tuple[list[tuple[Span, ...]], Mapping[int, int]]:
        """Each row's spans, and the notes that carry on each other; equal marks name such notes only."""
        sure = equal_notes(self.earlier.footnotes, self.later.footnotes)
        words = [self._spans(place, sure) for place in rows]
        marks = [self._shared(place, spans) for place, spans in zip(rows, words, strict=True)]
        pairs = paired_notes(
            (pair for row in marks for pair in row), self.earlier.footnotes, self.later.footnotes
        )
        known = pairs.items()
        return [
            spans if known >= set(shared) else self._spans(place, pairs)
            for place, spans, shared in zip(rows, words, marks, strict=True)
        ], pairs

    def _spans(self, place: Place, notes: Mapping[int, int]) -> tuple[Span, ...]:
        ours, theirs = self._paragraphs(place)
        return token_spans(_tokens(ours, notes), _tokens(theirs, {note: note for note in notes.values()}))

    def _shared(self, place: Place, spans: Sequence[Span]) -> list[tuple[int, int]]:
        ours, theirs = self._paragraphs(place)
        return list(shared_marks(spans, notes_named(ours), notes_named(theirs)))

    def _paragraphs(self, place: Place) -> tuple[list[Paragraph], list[Paragraph]]:
        ours = [self.earlier.paragraphs[index] for index in place.earlier]
        return ours, [self.later.paragraphs[index] for index in place.later]

    def _row(self, place: Place, spans: tuple[Span, ...]) -> Row:
        ours, theirs = self._paragraphs(place)
        row = Row(
            place.earlier,
            place.later,
            self._relation(place, spans),
            spans,
            moved=place.origin is not None,
            migrated=_is_migrated(ours, theirs),
            origin=place.origin,
            fixed=place.fixed,
        )
        return replace(row, findings=findings(row, ours, theirs))

    def _relation(self, place: Place, spans: Sequence[Span]) -> Relation:
        ours, theirs = self._paragraphs(place)
        if not ours or not theirs:
            if self._is_mere_layout(ours, theirs):
                return Relation.UNCHANGED
            return Relation.DELETED if ours else Relation.INSERTED
        if len(ours) > 1:
            return Relation.MERGED
        if len(theirs) > 1:
            return Relation.SPLIT
        return Relation.UNCHANGED if all(span.op is Op.EQUAL for span in spans) else Relation.CHANGED

    def _is_mere_layout(self, ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> bool:
        """Whether a row of one side holds a blank line that the other's format cannot have."""
        if all(paragraph.kind is Kind.BLANK for paragraph in (*ours, *theirs)):
            return not (self.later if ours else self.earlier).has_layout
        return False


def _tokens(paragraphs: Sequence[Paragraph], notes: Mapping[int, int]) -> list[str]:
    """The wording in tokens; the mark of a note in `notes` is followed by the name that these give it."""
    marks = iter(notes_named(paragraphs))
    cut = tokens("\n".join(paragraph.text for paragraph in paragraphs))
    return [_named(next(marks), notes) if token == NOTE_MARK else token for token in cut]


def _named(note: int | None, notes: Mapping[int, int]) -> str:
    return f"{NOTE_MARK}{notes[note]}" if note in notes else NOTE_MARK


def _is_migrated(earlier: Sequence[Paragraph], later: Sequence[Paragraph]) -> bool:
    """Whether preambular wording became operative, or back."""
    ours, theirs = ({paragraph.kind for paragraph in side} for side in (earlier, later))
    crossings = ((Kind.PREAMBULAR, Kind.OPERATIVE), (Kind.OPERATIVE, Kind.PREAMBULAR))
    return any(one in ours and one not in theirs and other in theirs for one, other in crossings)
