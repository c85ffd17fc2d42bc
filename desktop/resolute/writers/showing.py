"""What every rendering of a comparison shows alike: signs, labels, note marks and counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from resolute.model import (
    NOTE_MARK,
    Comparison,
    Kind,
    NoteRow,
    Op,
    Paragraph,
    Relation,
    Resolution,
    Row,
    Span,
    visible,
)

MOVED_SIGN = "⇅"
SIGNS: Mapping[Relation, str] = {
    Relation.UNCHANGED: "=",
    Relation.CHANGED: "≠",
    Relation.INSERTED: "+",
    Relation.DELETED: "−",
    Relation.SPLIT: "≠",
    Relation.MERGED: "≠",
}
SAME = "The two texts have the same wording."
_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Controls, halves of surrogate pairs and non-characters."""
_UNKNOWN_MARK = "*"
_NAMES = {Kind.ORGAN: "organ line", Kind.OTHER: "paragraph"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one span as each side shows it; the sides differ in a note's mark alone."""

    op: Op
    earlier: str
    later: str
    is_mark: bool = False


def sign(row: Row) -> str:
    """What became of a row, in one character; in two where it moved and changed."""
    if not row.moved:
        return SIGNS[row.seen]
    return MOVED_SIGN if row.seen is Relation.UNCHANGED else MOVED_SIGN + SIGNS[row.seen]


def names(paragraphs: Sequence[Paragraph]) -> str:
    """What delegates call the paragraphs; a title's number, the kind of what has neither."""
    return ", ".join(map(_name, paragraphs))


def _name(paragraph: Paragraph) -> str:
    number = paragraph.number if paragraph.kind is Kind.TITLE else ""
    return paragraph.label or number or _NAMES.get(paragraph.kind, paragraph.kind.value)


def row_name(comparison: Comparison, row: Row) -> str:
    """The row's name on both sides: "OP7 → OP9", or once where that says all."""
    before, after = names(comparison.earlier_of(row)), names(comparison.later_of(row))
    return before or after if before == after or not before or not after else f"{before} → {after}"


def text_name(resolution: Resolution) -> str:
    """What a text is called: its symbol, else its file's name."""
    return resolution.masthead.symbol or resolution.name or "untitled"


def showable(text: str) -> str:
    """`text` with U+FFFD for what neither HTML nor XML can hold."""
    return _UNSHOWABLE.sub("\ufffd", text)


def row_pieces(comparison: Comparison, row: Row) -> Iterator[Piece]:
    """The row's spans, cut where notes' marks stand."""
    marks = (
        _marks(comparison.earlier, comparison.earlier_of(row)),
        _marks(comparison.later, comparison.later_of(row)),
    )
    yield from _pieces(visible(row.spans), *marks)


def note_pieces(note: NoteRow) -> Iterator[Piece]:
    """The spans of a note."""
    yield from _pieces(visible(note.spans), {}, {})


def counts(comparison: Comparison) -> list[str]:
    """The summary's phrases: "24 unchanged", "2 inserted", "1 moved", "1 note changed"."""
    relations = comparison.relations
    told = (relation for relation in Relation if _is_told(relation, relations))
    phrases = [f"{relations[relation]} {relation.value}" for relation in told]
    phrases.append(f"{comparison.moves} moved")
    for relation in Relation:
        count = sum(note.seen is relation for note in comparison.notes)
        if count and relation is not Relation.UNCHANGED:
            phrases.append(f"{count} {'note' if count == 1 else 'notes'} {relation.value}")
    return phrases


def _is_told(relation: Relation, relations: Mapping[Relation, int]) -> bool:
    """Splits and merges are rare: none of them is not worth a word."""
    return relation not in (Relation.SPLIT, Relation.MERGED) or relations[relation] > 0


def _pieces(spans: Sequence[Span], earlier: Mapping[int, str], later: Mapping[int, str]) -> Iterator[Piece]:
    """The spans cut at marks, which are given by their offsets in each side's text."""
    before = after = 0
    for span in spans:
        for text in _cut(span.text):
            is_mark = text == NOTE_MARK
            shown = (side.get(place, _UNKNOWN_MARK) for side, place in ((earlier, before), (later, after)))
            yield Piece(span.op, *(shown if is_mark else (text, text)), is_mark=is_mark)
            before += len(text) if span.op is not Op.INSERT else 0
            after += len(text) if span.op is not Op.DELETE else 0


def _cut(text: str) -> Iterator[str]:
    for place, stretch in enumerate(text.split(NOTE_MARK)):
        if place:
            yield NOTE_MARK
        if stretch:
            yield stretch


def _marks(resolution: Resolution, paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """What the notes' marks look like, by their offsets in the paragraphs' texts joined by newlines."""
    found: dict[int, str] = {}
    start = 0
    for paragraph in paragraphs:
        for mark in paragraph.marks:
            found[start + mark.offset] = resolution.footnotes[mark.note].mark or _UNKNOWN_MARK
        start += len(paragraph.text) + 1
    return found
