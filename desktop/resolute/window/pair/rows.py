"""The rows of the view, made from a comparison: what is read, without blank lines, notes at the end.

A moved paragraph stands at its later place; where it came from, a ghost row says so:

    OP3   Requests the Secretary-General …  ⇅   moved to OP7
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from resolute.model import (
    Comparison,
    Finding,
    FindingKind,
    Footnote,
    Kind,
    NoteRow,
    Op,
    Paragraph,
    Relation,
    Row,
    Span,
    are_light,
)
from resolute.window.pair.cells import Cell, Side, cell


class Form(StrEnum):
    """How a row is laid out."""

    TEXT = "text"
    GHOST = "ghost"
    NOTES = "notes"
    NOTE = "note"


class Sign(StrEnum):
    """What the gutter shows; each has a shape of its own. `NOTE` is for footnotes where they are counted."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    INSERTED = "inserted"
    DELETED = "deleted"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"
    NOTE = "note"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ViewRow:
    """One row of the view.

    `index` is the row's place in `Comparison.rows` (notes: in `Comparison.notes`; -1 for the line above
    the notes). `other` is the view row of the other end of a move. `earlier` is also what a ghost shows.
    `findings` are those of the row of the comparison.
    """

    form: Form
    sign: Sign
    index: int = -1
    earlier: Cell | None = None
    later: Cell | None = None
    moved: bool = False
    other: int | None = None
    findings: tuple[Finding, ...] = ()

    def side(self, side: Side) -> Cell | None:
        return self.earlier if side is Side.EARLIER else self.later

    @property
    def is_change(self) -> bool:
        """Whether next and previous change stop here. A move is one change: its ghost is none."""
        return self.form in (Form.TEXT, Form.NOTE) and (self.sign is not Sign.UNCHANGED or self.moved)

    @property
    def kinds(self) -> tuple[FindingKind, ...]:
        """The kinds of what was found, the weightiest first.

        Where nothing was found, a note counts as a note, and other words as they do in doubt.
        """
        found = tuple(sorted({finding.kind for finding in self.findings}, key=FindingKind.rank))
        return found or (FindingKind.FOOTNOTE if self.form is Form.NOTE else FindingKind.SUBSTANTIVE,)

    @property
    def weight(self) -> int:
        """The rank of its weightiest kind, 0 for what weighs most."""
        return self.kinds[0].rank()

    @property
    def is_light(self) -> bool:
        """Whether all that is to be said of it weighs little: figures, typing, its number."""
        return are_light(self.findings)

    @property
    def name(self) -> str:
        """What the row is called in a sentence: its later label, or its earlier one."""
        here = self.later or self.earlier
        return here.name if here else ""


_SLICE = 500
"""Rows that are made at once: a few milliseconds."""


def view_rows(comparison: Comparison) -> tuple[ViewRow, ...]:
    """All rows in the order in which they are shown."""
    making = making_rows(comparison)
    while True:
        try:
            next(making)
        except StopIteration as end:
            return end.value


def making_rows(comparison: Comparison) -> Generator[None, None, tuple[ViewRow, ...]]:
    """Make the rows, with a pause now and then: of thousands, it is felt."""
    ghosts = _ghosts(comparison)
    rows: list[ViewRow] = []
    for index, row in enumerate(comparison.rows):
        rows.extend(ghosts.get(index, ()))
        if not comparison.is_blank(row):
            rows.append(_text_row(comparison, index, row))
        if index % _SLICE == _SLICE - 1:
            yield
    rows.extend(ghosts.get(len(comparison.rows), ()))
    rows.extend(_note_rows(comparison))
    return _joined(rows)


def changes(rows: tuple[ViewRow, ...]) -> tuple[int, ...]:
    """The places of the rows that are changes, ascending."""
    return tuple(place for place, row in enumerate(rows) if row.is_change)


def _text_row(comparison: Comparison, index: int, row: Row) -> ViewRow:
    before, after = comparison.earlier_of(row), comparison.later_of(row)
    spans = row.spans or _whole(before, after)
    return ViewRow(
        Form.TEXT,
        Sign.MOVED if row.moved and row.seen is Relation.UNCHANGED else Sign(row.seen.value),
        index,
        cell(before, spans, Side.EARLIER, comparison.earlier.footnotes),
        cell(after, spans, Side.LATER, comparison.later.footnotes, before),
        row.moved,
        findings=row.findings,
    )


def _whole(earlier: tuple[Paragraph, ...], later: tuple[Paragraph, ...]) -> tuple[Span, ...]:
    """The spans of a row that carries none: all of it equal, inserted or deleted."""
    op = Op.EQUAL if earlier and later else Op.DELETE if earlier else Op.INSERT
    text = "\n".join(paragraph.text for paragraph in later or earlier)
    return (Span(op, text),) if text else ()


def _ghosts(comparison: Comparison) -> dict[int, list[ViewRow]]:
    """Ghost rows by the index of the row before which they stand."""
    ghosts: dict[int, list[ViewRow]] = {}
    for index, row in enumerate(comparison.rows):
        if row.moved and row.origin is not None and not comparison.is_blank(row):
            whole = _text_row(comparison, index, row)
            stood = whole.earlier and whole.earlier.unmarked()
            ghost = ViewRow(Form.GHOST, Sign.MOVED, index, stood, whole.later, moved=True)
            ghosts.setdefault(row.origin, []).append(ghost)
    for standing in ghosts.values():
        standing.sort(key=lambda ghost: comparison.rows[ghost.index].earlier)
    return ghosts


def _note_rows(comparison: Comparison) -> Iterator[ViewRow]:
    if comparison.notes:
        yield ViewRow(Form.NOTES, Sign.NONE)
    for index, note in enumerate(comparison.notes):
        yield _note_row(comparison, index, note)


def _note_row(comparison: Comparison, index: int, note: NoteRow) -> ViewRow:
    before = _note_text(comparison.earlier.footnotes, note.earlier, comparison.earlier.language)
    after = _note_text(comparison.later.footnotes, note.later, comparison.later.language)
    spans = note.spans or _whole(before, after)
    return ViewRow(
        Form.NOTE,
        Sign(note.seen.value),
        index,
        cell(before, spans, Side.EARLIER),
        cell(after, spans, Side.LATER, counterparts=before),
    )


def _note_text(notes: tuple[Footnote, ...], index: int | None, language: str) -> tuple[Paragraph, ...]:
    if index is None:
        return ()
    note = notes[index]
    return (Paragraph("", Kind.OTHER, note.text, label=note.mark, runs=note.runs, language=language),)


def _joined(rows: list[ViewRow]) -> tuple[ViewRow, ...]:
    """The rows with both ends of every move knowing each other."""
    ghosts = {row.index: place for place, row in enumerate(rows) if row.form is Form.GHOST}
    ends = {row.index: place for place, row in enumerate(rows) if row.form is Form.TEXT and row.moved}
    for index, place in ghosts.items():
        rows[place] = replace(rows[place], other=ends[index])
        rows[ends[index]] = replace(rows[ends[index]], other=place)
    return tuple(rows)
