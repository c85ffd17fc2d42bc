"""Which footnotes carry on each other.

Prevents notes from pairing by number, which every inserted note shifts:

    1 Resolution 217 A (III).        1 A/72/335.                      all notes changed,
    2 Resolution 2200 A (XXI).       2 Resolution 217 A (III).        though one was inserted

Notes of equal text are one note, then those whose marks stand at the same place in paired wordings; the rest
pair by similar text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from resolute.compare.anchors import unique
from resolute.compare.assignment import assign
from resolute.compare.groups import pair
from resolute.compare.normalize import fold
from resolute.compare.order import Placed, heaviest_ascent
from resolute.compare.rows import places
from resolute.compare.words import spans
from resolute.model import NOTE_MARK, Footnote, NoteRow, Op, Paragraph, Span

_ALIKE = 0.6
_MANY = 40_000


def equal_notes(earlier: Sequence[Footnote], later: Sequence[Footnote]) -> dict[int, int]:
    """Pairs of notes whose text occurs once on each side."""
    ours, theirs = ({at: fold(note.text) for at, note in enumerate(notes)} for notes in (earlier, later))
    return unique(ours, theirs)


def notes_named(paragraphs: Iterable[Paragraph]) -> list[int | None]:
    """The note of each mark in the paragraphs' texts, in order; None for a mark that names none."""
    return [note for paragraph in paragraphs for note in _named(paragraph)]


def _named(paragraph: Paragraph) -> Iterator[int | None]:
    notes = {mark.offset: mark.note for mark in paragraph.marks}
    return (notes.get(found.start()) for found in re.finditer(NOTE_MARK, paragraph.text))


def shared_marks(
    row: Iterable[Span], earlier: Sequence[int | None], later: Sequence[int | None]
) -> Iterator[tuple[int, int]]:
    """The notes of each mark that is equal in a row; `earlier` and `later` are the notes of its marks."""
    ours, theirs = iter(earlier), iter(later)
    for span in row:
        for _ in range(span.text.count(NOTE_MARK)):
            one = next(ours) if span.op is not Op.INSERT else None
            other = next(theirs) if span.op is not Op.DELETE else None
            if one is not None and other is not None:
                yield one, other


def paired_notes(
    marks: Iterable[tuple[int, int]], earlier: Sequence[Footnote], later: Sequence[Footnote]
) -> dict[int, int]:
    """One-to-one pairs of notes; `marks` are the notes of equal marks, as often as they occur."""
    equal = equal_notes(earlier, later)
    taken = set(equal.values())
    votes = Counter((one, other) for one, other in marks if one not in equal and other not in taken)
    pairs = equal | assign({pair: count + _likeness(earlier, later, *pair) for pair, count in votes.items()})
    taken = set(pairs.values())
    ours = [index for index in range(len(earlier)) if index not in pairs]
    theirs = [index for index in range(len(later)) if index not in taken]
    if len(ours) * len(theirs) > _MANY:
        return pairs
    alike = {(one, other): _likeness(earlier, later, one, other) - _ALIKE for one in ours for other in theirs}
    return pairs | assign(alike)


def _likeness(earlier: Sequence[Footnote], later: Sequence[Footnote], one: int, other: int) -> float:
    return fuzz.ratio(fold(earlier[one].text), fold(later[other].text)) / 100


def note_rows(
    pairs: Mapping[int, int], earlier: Sequence[Footnote], later: Sequence[Footnote]
) -> tuple[NoteRow, ...]:
    """A row for each pair and each single note, in the later's order, deleted ones where they stood."""
    placed = [Placed(one, other, 1.0) for one, other in sorted(pairs.items())]
    kept = set(heaviest_ascent(placed))
    groups = [
        replace(pair(place.earlier, place.later), moved=at not in kept) for at, place in enumerate(placed)
    ]
    return tuple(
        _note_row(row.earlier, row.later, earlier, later) for row in places(groups, len(earlier), len(later))
    )


def _note_row(
    ours: tuple[int, ...], theirs: tuple[int, ...], earlier: Sequence[Footnote], later: Sequence[Footnote]
) -> NoteRow:
    one, other = (side[0] if side else None for side in (ours, theirs))
    texts = (earlier[one].text if one is not None else "", later[other].text if other is not None else "")
    return NoteRow(one, other, spans(*texts))
