"""What a page shows of a row or a note: its wording on each side or both in one, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from resolute.model import Comparison, Footnote, Kind, NoteRow, Op, Paragraph, Relation, Resolution, Row, Run
from resolute.writers.folding import is_light_change
from resolute.writers.showing import SIGNS, Piece, names, note_pieces, row_name, row_pieces, sign
from resolute.writers.stretches import Side, Stretch, joined_runs, stretches
from resolute.writers.telling import Told, told

_PARAGRAPH_END = "¶"
SIDES: tuple[Side, Side] = ("earlier", "later")


@dataclass(frozen=True, slots=True)
class Wording:
    """A name and the wording that has it."""

    name: str
    stretches: tuple[Stretch, ...]
    language: str = ""
    kind: Kind = Kind.OTHER


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a row, its sign, what is told of it; `light` where nobody has to weigh it."""

    relation: Relation
    sign: str
    told: tuple[Told, ...] = ()
    moved: bool = False
    light: bool = False

    @property
    def is_none(self) -> bool:
        return self.relation is Relation.UNCHANGED and not self.moved


def row_change(row: Row) -> Change:
    """What became of a row."""
    return Change(row.seen, sign(row), told(row), row.moved, light=is_light_change(row))


def note_change(note: NoteRow) -> Change:
    """What became of a note."""
    return Change(note.seen, SIGNS[note.seen])


def row_sides(comparison: Comparison, row: Row) -> dict[Side, Wording]:
    """The wordings of the sides that the row has."""
    pieces = tuple(row_pieces(comparison, row))
    return {
        side: Wording(
            names(paragraphs),
            tuple(stretches(pieces, side, joined_runs(paragraphs))),
            _language(paragraphs, whole),
            paragraphs[0].kind,
        )
        for side, paragraphs, whole in _sides(comparison, row)
        if paragraphs
    }


def note_sides(comparison: Comparison, note: NoteRow) -> dict[Side, Wording]:
    """The wordings of the sides that the note has."""
    pieces = tuple(note_pieces(note))
    return {
        side: Wording(own.mark, tuple(stretches(pieces, side, own.runs)), whole.language)
        for side, own, whole in _note_sides(comparison, note)
    }


def row_redline(comparison: Comparison, row: Row) -> Wording:
    """Both wordings in one."""
    pieces = tuple(row_pieces(comparison, row))
    earlier, later = comparison.earlier_of(row), comparison.later_of(row)
    held = tuple(_redlined(pieces, joined_runs(earlier), joined_runs(later)))
    *_, (_, shown, whole) = (side for side in _sides(comparison, row) if side[1])
    return Wording(row_name(comparison, row), held, _language(shown, whole), shown[0].kind)


def note_redline(comparison: Comparison, note: NoteRow) -> Wording:
    """Both wordings in one."""
    sides = {side: (own, whole) for side, own, whole in _note_sides(comparison, note)}
    runs = {side: own.runs for side, (own, _) in sides.items()}
    held = tuple(_redlined(tuple(note_pieces(note)), runs.get("earlier", ()), runs.get("later", ())))
    name = " → ".join(dict.fromkeys(own.mark for own, _ in sides.values()))
    return Wording(name, held, next(whole.language for _, whole in reversed(sides.values())))


def _sides(
    comparison: Comparison, row: Row
) -> tuple[tuple[Side, tuple[Paragraph, ...], Resolution], tuple[Side, tuple[Paragraph, ...], Resolution]]:
    return (
        ("earlier", comparison.earlier_of(row), comparison.earlier),
        ("later", comparison.later_of(row), comparison.later),
    )


def _note_sides(comparison: Comparison, note: NoteRow) -> Iterator[tuple[Side, Footnote, Resolution]]:
    wholes = (comparison.earlier, comparison.later)
    for side, index, whole in zip(SIDES, (note.earlier, note.later), wholes, strict=True):
        if index is not None:
            yield side, whole.footnotes[index], whole


def _language(paragraphs: Sequence[Paragraph], whole: Resolution) -> str:
    return next((paragraph.language for paragraph in paragraphs if paragraph.language), whole.language)


def _redlined(pieces: Sequence[Piece], earlier: Iterable[Run], later: Iterable[Run]) -> Iterator[Stretch]:
    """What went before what came; ends of paragraphs that came or went have a sign."""
    before, after = stretches(pieces, "earlier", earlier), stretches(pieces, "later", later)
    for piece in pieces:
        gone = list(_taken(before, len(piece.earlier))) if piece.op is not Op.INSERT else []
        come = list(_taken(after, len(piece.later))) if piece.op is not Op.DELETE else []
        yield from map(_with_ends, come or gone)


def _taken(held: Iterator[Stretch], length: int) -> Iterator[Stretch]:
    while length > 0:
        stretch = next(held)
        length -= len(stretch.text)
        yield stretch


def _with_ends(stretch: Stretch) -> Stretch:
    ends = {Op.EQUAL: "\n", Op.INSERT: f"{_PARAGRAPH_END}\n", Op.DELETE: f"{_PARAGRAPH_END} "}
    return replace(stretch, text=stretch.text.replace("\n", ends[stretch.op]))
