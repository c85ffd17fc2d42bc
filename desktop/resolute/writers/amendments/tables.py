"""What became of a table: words in its cells and whole rows, or, where its columns changed, a table anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from resolute.model import plainly
from resolute.writers.amendments.amendments import (
    Amendment,
    Change,
    Delete,
    Edit,
    Form,
    InsertRow,
    Rewrite,
    Side,
    Tabled,
    Target,
    Where,
)
from resolute.writers.amendments.changes import changes_of
from resolute.writers.amendments.drafts import Row, Unit
from resolute.writers.amendments.pairing import CellPair, Spans

_SHORT = 40


def table_amendments(
    place: int, earlier: Unit, later: Unit, cells: Sequence[CellPair]
) -> Iterator[tuple[int, Amendment]]:
    """The amendments of a table, each with the row at which it stands."""
    if same_rows(earlier.rows, later.rows):
        return
    rows = _rows(earlier, later, cells)
    if not rows:
        yield 0, Tabled(Target(place), later.rows)
        return
    for number, _ in enumerate(earlier.rows):
        if number not in rows:
            yield number, Delete(Target(place, row=number))
    yield from _new_rows(place, later, rows)
    spans = {pair.later: pair.spans for pair in cells}
    for number, other in rows.items():
        for column, old in enumerate(earlier.rows[number]):
            new = later.rows[other][column]
            if old is not None and new is not None and plainly(old) != plainly(new):
                target = Target(place, row=number, column=column)
                yield number, _cell_amendment(target, old, new, spans.get((other, column), ()))


def same_rows(ours: Sequence[Row], theirs: Sequence[Row]) -> bool:
    """Whether the cells say the same."""
    return [[plainly(cell or "") for cell in row] for row in ours] == [
        [plainly(cell or "") for cell in row] for row in theirs
    ]


def _rows(earlier: Unit, later: Unit, cells: Sequence[CellPair]) -> dict[int, int]:
    """The earlier rows with the later ones that carry them on; none where that does not tell all."""
    pairs = sorted({(pair.earlier[0], pair.later[0]) for pair in cells})
    ascends = all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(pairs))
    is_told = ascends and all(
        _columns(earlier.rows[one]) == _columns(later.rows[other]) for one, other in pairs
    )
    return dict(pairs) if is_told else {}


def _columns(row: Row) -> list[bool]:
    return [cell is not None for cell in row]


def _new_rows(place: int, later: Unit, rows: dict[int, int]) -> Iterator[tuple[int, Amendment]]:
    """New rows, each after the row that it follows; those at the top before the first that stays."""
    earlier = {other: number for number, other in rows.items()}
    last, chained = -1, False
    for number, row in enumerate(later.rows):
        if number in earlier:
            last, chained = earlier[number], False
            continue
        side = Side.CHAINED if chained else Side.AFTER
        anchor = last if last >= 0 else next(iter(rows))
        yield anchor, InsertRow(Where(side if last >= 0 else Side.BEFORE, Target(place, row=anchor)), row)
        chained = True


def _cell_amendment(target: Target, old: str, new: str, spans: Spans) -> Amendment:
    if not new:
        return Edit(target, (Change(Form.DELETE, old),))
    if not old:
        return Rewrite(target, new)
    if len(old) <= _SHORT:
        return Edit(target, (Change(Form.REPLACE, old, new),))
    changes = changes_of(old, spans, new) if spans else None
    return Edit(target, changes) if changes else Rewrite(target, new)
