"""The entries of the list: one for each row that has any difference, made from the rows of the view."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from resolute.model import BODY, Comparison, Finding, FindingKind, Kind, Paragraph, Span, Spot
from resolute.window.changes import saying
from resolute.window.changes.words import words
from resolute.window.marking.badges import spot_of
from resolute.window.pair import wording
from resolute.window.pair.cells import Cell, Side
from resolute.window.pair.rows import Form, Sign, ViewRow
from resolute.window.translating import tr

FRONT, PREAMBLE, OPERATIVE, CLOSING, NOTES = "front", "preamble", "operative", "closing", "notes"
_LOOKALIKES = (
    *((blank, " ") for blank in "\u00a0\u2002\u2003\u2007\u2009\u202f"),
    ("\u2010", "-"),
    ("\u2011", "-"),
)
_PARTS = {
    Kind.MASTHEAD: FRONT,
    Kind.ADOPTION: FRONT,
    Kind.SOURCE: FRONT,
    Kind.TITLE: FRONT,
    Kind.PREAMBULAR: PREAMBLE,
    Kind.OPERATIVE: OPERATIVE,
    Kind.CLOSING: CLOSING,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the view in the list.

    `place` is the row's place in the view. `kinds` are distinct, the weightiest first. `signs` are what
    became of the row, `signs[0]` the one that the gutter has. `part` is one of the names above, or a scope
    ("annex I"). `is_change` tells that next and previous change stop there: its words, its place or its note
    changed. The others are listed for what else was found: a new number, another text of the note. `sought`
    is what typed words are looked for in. `spot` is by what marks know the row.
    """

    place: int
    label: str
    kinds: tuple[FindingKind, ...]
    signs: tuple[Sign, ...]
    part: str
    text: str
    spans: tuple[Span, ...]
    findings: tuple[Finding, ...]
    is_change: bool
    is_light: bool
    right_to_left: bool
    sought: str
    spot: Spot | None = None

    @property
    def weight(self) -> int:
        """The rank of its weightiest kind, 0 for what weighs most."""
        return self.kinds[0].rank()

    @property
    def words(self) -> tuple[Span, ...]:
        """The words that changed; made when they are asked for, since of 3,000 entries 20 are in sight."""
        return words(self.findings, self.spans, self.text, self.right_to_left)

    @property
    def plain_words(self) -> str:
        return "".join(span.text for span in self.words)


def entries(comparison: Comparison, rows: tuple[ViewRow, ...]) -> tuple[Entry, ...]:
    """The entries in the order of the view."""
    return tuple(
        _entry(comparison, place, rows[place], part)
        for place, part in _placed(rows)
        if rows[place].is_change or rows[place].findings
    )


def _placed(rows: tuple[ViewRow, ...]) -> Iterator[tuple[int, str]]:
    """The places of all rows but ghosts, each with its part; headings and the like go with what is above."""
    part = FRONT
    for place, row in enumerate(rows):
        cell = row.later or row.earlier
        if row.form is Form.NOTE:
            yield place, NOTES
        elif row.form is Form.TEXT and cell is not None:
            part = _part(cell.paragraphs[0], part)
            yield place, part


def _part(paragraph: Paragraph, above: str) -> str:
    if paragraph.scope != BODY:
        return paragraph.scope
    return _PARTS.get(paragraph.kind, above)


def _entry(comparison: Comparison, place: int, row: ViewRow, part: str) -> Entry:
    cell = row.later or row.earlier
    text, right_to_left = (cell.text, cell.right_to_left) if cell else ("", False)
    label = _label(row)
    return Entry(
        place,
        label,
        row.kinds,
        (row.sign, Sign.MOVED) if row.moved and row.sign is not Sign.MOVED else (row.sign,),
        part,
        text,
        _spans(comparison, row),
        row.findings,
        row.is_change,
        row.is_light,
        right_to_left,
        _sought(label, row),
        spot_of(comparison, row),
    )


def _spans(comparison: Comparison, row: ViewRow) -> tuple[Span, ...]:
    return (comparison.notes if row.form is Form.NOTE else comparison.rows)[row.index].spans


def _label(row: ViewRow) -> str:
    """What the row is called on both sides: "OP7 → OP9", or once where that says all."""
    before, after = (_names(row, row.side(side)) for side in Side)
    return before or after if before == after or not before or not after else f"{before} → {after}"


def _names(row: ViewRow, cell: Cell | None) -> str:
    if cell is None:
        return ""
    if row.form is Form.NOTE:
        return saying.note(cell.name)
    named = [paragraph.label for paragraph in cell.paragraphs if paragraph.label]
    return tr(", ").join(named) or wording.kind_of_paragraph(cell.kind)


def _sought(label: str, row: ViewRow) -> str:
    texts = [cell.text for side in Side if (cell := row.side(side)) is not None]
    return folded("\n".join((label, *texts)))


def folded(text: str) -> str:
    """The text as it is searched: without capitals, and with one kind of blank and hyphen.

    Replacing them one by one takes a tenth of the time of `plainly`, which is felt with 3,000 entries.
    """
    for written, meant in _LOOKALIKES:
        text = text.replace(written, meant)
    return text.casefold()
