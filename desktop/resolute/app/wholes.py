"""A part that was compared by itself, set back into the file that it is a part of.

The redline stands on the earlier file, all of it. Only the part's own paragraphs change there; what stands
before and behind it is a row each that stays as it is, as layout is. Accepting all changes then gives the
earlier file with the later text in the part's place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from resolute.app.values import Document, Pair
from resolute.model import Comparison, Footnote, NoteRow, Paragraph, Part, Relation, Resolution, Row


def in_whole(pair: Pair) -> Comparison:
    """The comparison with all of the earlier file as its earlier side, where but a part was compared."""
    whole, part, comparison = pair.earlier.whole, pair.earlier.part, pair.comparison
    if whole is None or part is None:
        return comparison
    before = [_staying(index) for index in range(part.start)]
    behind = [_staying(index) for index in range(part.end, len(whole.paragraphs))]
    rows = (_shifted(row, part.start, len(before)) for row in comparison.rows)
    places = _places(whole.footnotes, comparison.earlier.footnotes)
    own = (_marked(paragraph, places) for paragraph in comparison.earlier.paragraphs)
    return Comparison(
        replace(whole, paragraphs=_replaced(whole.paragraphs, part, tuple(own))),
        comparison.later,
        (*before, *rows, *behind),
        tuple(_note(row, places) for row in comparison.notes),
    )


def with_later(earlier: Document, later: Resolution) -> Resolution:
    """The earlier file with the later text in the place of its part; the later text where it has none."""
    if earlier.whole is None or earlier.part is None:
        return later
    return put_in(earlier.whole, earlier.part, later)


def put_in(whole: Resolution, part: Part, text: Resolution) -> Resolution:
    """The whole with another text in the place of a part; its notes stand behind the whole's."""
    places = range(len(whole.footnotes), len(whole.footnotes) + len(text.footnotes))
    come = tuple(_marked(paragraph, places) for paragraph in text.paragraphs)
    return replace(
        whole,
        paragraphs=_replaced(whole.paragraphs, part, come),
        footnotes=(*whole.footnotes, *text.footnotes),
    )


def _replaced(
    paragraphs: tuple[Paragraph, ...], part: Part, come: tuple[Paragraph, ...]
) -> tuple[Paragraph, ...]:
    return (*paragraphs[: part.start], *come, *paragraphs[part.end :])


def _staying(index: int) -> Row:
    return Row((index,), (), Relation.UNCHANGED)


def _shifted(row: Row, by: int, rows: int) -> Row:
    """The row with its earlier paragraphs counted in the whole, behind the rows before the part."""
    earlier = tuple(index + by for index in row.earlier)
    return replace(row, earlier=earlier, origin=None if row.origin is None else row.origin + rows)


def _places(whole: Sequence[Footnote], own: Sequence[Footnote]) -> list[int]:
    """Where each of the part's notes stands among the whole's."""
    return [next(at for at, note in enumerate(whole) if note.anchor == one.anchor) for one in own]


def _note(row: NoteRow, places: Sequence[int]) -> NoteRow:
    return row if row.earlier is None else replace(row, earlier=places[row.earlier])


def _marked(paragraph: Paragraph, places: Sequence[int]) -> Paragraph:
    """The paragraph with its marks naming notes by their places."""
    return replace(paragraph, marks=tuple(replace(mark, note=places[mark.note]) for mark in paragraph.marks))
