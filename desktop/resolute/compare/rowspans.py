"""The spans of all rows, in which a note's mark equals only the mark of the same note.

Prevents a note from becoming another one because its mark stands where the other's stood:

    the Covenant,¹ the Charter²   →   the Covenant,¹ the Protocol² and the Charter³        ² is not ²

Marks of notes with equal text are told apart from the start. The other notes pair by where their marks stand,
and rows in which a mark pairs otherwise are compared again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from resolute.compare.notes import equal_notes, notes_named, paired_notes, shared_marks
from resolute.compare.rows import Place
from resolute.compare.tokens import tokens
from resolute.compare.words import token_spans
from resolute.model import NOTE_MARK, Paragraph, Resolution, Span

Spans = tuple[Span, ...]
Sides = tuple[list[Paragraph], list[Paragraph]]
"""A row's paragraphs, the earlier and the later ones."""


def row_spans(
    rows: Iterable[Place], earlier: Resolution, later: Resolution
) -> tuple[list[Spans], dict[int, int]]:
    """Each row's spans, and the notes that carry on each other: later ones by earlier ones."""
    sides = [_sides(row, earlier, later) for row in rows]
    sure = equal_notes(earlier.footnotes, later.footnotes)
    found = [_spans(*side, sure) for side in sides]
    named = (map(notes_named, side) for side in sides)
    marks = [set(shared_marks(spans, *notes)) for spans, notes in zip(found, named, strict=True)]
    pairs = paired_notes((pair for row in marks for pair in row), earlier.footnotes, later.footnotes)
    return [
        spans if pairs.items() >= shared else _spans(*side, pairs)
        for spans, side, shared in zip(found, sides, marks, strict=True)
    ], pairs


def _sides(row: Place, earlier: Resolution, later: Resolution) -> Sides:
    return [earlier.paragraphs[at] for at in row.earlier], [later.paragraphs[at] for at in row.later]


def _spans(earlier: Sequence[Paragraph], later: Sequence[Paragraph], notes: Mapping[int, int]) -> Spans:
    return token_spans(_tokens(earlier, notes), _tokens(later, {note: note for note in notes.values()}))


def _tokens(paragraphs: Sequence[Paragraph], names: Mapping[int, int]) -> list[str]:
    """The paragraphs' tokens; the mark of a note that has a name is followed by it."""
    marks = iter(notes_named(paragraphs))
    cut = tokens("\n".join(paragraph.text for paragraph in paragraphs))
    return [_mark(next(marks), names) if token == NOTE_MARK else token for token in cut]


def _mark(note: int | None, names: Mapping[int, int]) -> str:
    return NOTE_MARK if note is None or note not in names else f"{NOTE_MARK}{names[note]}"
