"""Which lines of a comparison are shown, and what stands in place of those that are not.

Unchanged rows may be folded; where only some kinds of findings are asked for, other changes are folded too.
What is folded is always told, and how many changes are among it: a change that nobody sees must not look
like no change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from resolute.model import Comparison, FindingKind, NoteRow, Paragraph, Relation, Row
from resolute.writers.showing import names

Kinds = Collection[FindingKind]
"""The kinds that are asked for; none means all."""


@dataclass(frozen=True, slots=True)
class Fold:
    """Neighbouring rows that are shown as one line; `hidden` of them are changes that were not asked for."""

    rows: tuple[Row, ...]
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Departure:
    """The place that a moved row has left."""

    row: Row


def is_change(row: Row) -> bool:
    """Whether a reader has to see the row: more than its number or the kind of its blanks differs.

    An unchanged wording may have a note that reads otherwise.
    """
    return row.seen is not Relation.UNCHANGED or row.moved or (bool(row.findings) and not row.is_light)


def is_light_change(row: Row) -> bool:
    """Whether a reader sees a change here that needs no weighing: it is shown, and dimmed."""
    return row.is_light and is_change(row)


def lines(
    comparison: Comparison, *, changes_only: bool, only: Kinds = ()
) -> Iterator[Row | Fold | Departure]:
    """What is shown, in order.

    A fold stands for each stretch where nothing changed (with `changes_only`) or where no change is of the
    kinds in `only`.
    """
    waiting: list[Row] = []
    for line in _in_order(comparison, only):
        if isinstance(line, Row) and _is_folded(line, changes_only, only):
            waiting.append(line)
            continue
        if waiting:
            yield _fold(waiting, only)
            waiting = []
        yield line
    if waiting:
        yield _fold(waiting, only)


def shown_notes(comparison: Comparison, *, changes_only: bool, only: Kinds = ()) -> list[NoteRow]:
    """The notes that are shown; changed ones only where footnotes are asked for."""
    unchanged = not changes_only
    changed = not only or FindingKind.FOOTNOTE in only
    return [n for n in comparison.notes if (unchanged if n.seen is Relation.UNCHANGED else changed)]


def hidden(comparison: Comparison, only: Kinds) -> int:
    """How many changes, of paragraphs and of notes, are not of the kinds asked for."""
    rows = (row for row in comparison.rows if not comparison.is_blank(row))
    return sum(_is_hidden(row, only) for row in rows) + hidden_notes(comparison, only)


def hidden_notes(comparison: Comparison, only: Kinds) -> int:
    """How many notes changed and are not shown."""
    if not only or FindingKind.FOOTNOTE in only:
        return 0
    return sum(note.seen is not Relation.UNCHANGED for note in comparison.notes)


def hidden_phrase(count: int) -> str:
    """How a count of hidden changes is told: "3 other changes not shown"."""
    return f"{count} other {'change' if count == 1 else 'changes'} not shown"


def fold_name(comparison: Comparison, fold: Fold) -> str:
    """What stands in place of folded rows: "OP8 to OP12 (now OP9 to OP13) unchanged"."""
    before = _stretch(comparison.earlier_of(row) for row in fold.rows if not row.moved)
    after = _stretch(map(comparison.later_of, fold.rows))
    name = f"{before} (now {after})" if before and after and before != after else after or before
    if not fold.hidden:
        return f"{name} unchanged"
    unchanged = len(fold.rows) - fold.hidden
    return f"{name}: {f'{unchanged} unchanged, ' if unchanged else ''}{hidden_phrase(fold.hidden)}"


def departure_name(comparison: Comparison, departure: Departure) -> str:
    """What stands where a moved paragraph stood: "OP13 moved to OP6"."""
    row = departure.row
    return f"{names(comparison.earlier_of(row))} moved to {names(comparison.later_of(row))}"


def _in_order(comparison: Comparison, only: Kinds) -> Iterator[Row | Departure]:
    """The rows that are read (blank lines are layout), and the places that moved ones have left."""
    departures: dict[int | None, list[Departure]] = defaultdict(list)
    for row in comparison.rows:
        if row.moved and not _is_hidden(row, only):
            departures[row.origin].append(Departure(row))
    for place, row in enumerate(comparison.rows):
        yield from departures[place]
        if not comparison.is_blank(row):
            yield row
    yield from departures[len(comparison.rows)]


def _is_folded(row: Row, changes_only: bool, only: Kinds) -> bool:
    if _is_of(row, only):
        return False
    return _is_hidden(row, only) or (changes_only and not is_change(row))


def _is_hidden(row: Row, only: Kinds) -> bool:
    return bool(only) and is_change(row) and not _is_of(row, only)


def _is_of(row: Row, only: Kinds) -> bool:
    return any(finding.kind in only for finding in row.findings)


def _fold(rows: Sequence[Row], only: Kinds) -> Fold:
    return Fold(tuple(rows), sum(_is_hidden(row, only) for row in rows))


def _stretch(sides: Iterable[tuple[Paragraph, ...]]) -> str:
    """From the first row's name to the last one's, of those that have paragraphs on this side."""
    held = [side for side in sides if side]
    if not held:
        return ""
    first, last = names(held[0][:1]), names(held[-1][-1:])
    return first if first == last else f"{first} to {last}"
