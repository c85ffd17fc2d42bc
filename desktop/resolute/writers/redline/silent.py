"""Changes that are made without being tracked, because the user chose to accept their kind.

A change is what stands between two stretches that stay; it is silent as a whole or not at all, so that no
word is taken in beside the one that it replaces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from resolute.model import FindingKind, Op, Row
from resolute.model.choice import chosen_spans, is_number_chosen
from resolute.writers.redline.steps import Side, Step

_Extents = list[tuple[int, int]]


def silenced(
    steps: Iterable[Step], row: Row, earlier: Side, later: Side, kinds: frozenset[FindingKind]
) -> list[Step]:
    """The same steps, those of chosen changes silent."""
    if not kinds:
        return list(steps)
    gone, come = _extents(row, earlier, later, kinds)
    made: list[Step] = []
    for is_equal, group in groupby(steps, key=lambda step: step.op is Op.EQUAL):
        change = list(group)
        silent = not is_equal and all(_is_within(step, gone, come) for step in change)
        made += [replace(step, silent=silent) for step in change]
    return made


def _extents(
    row: Row, earlier: Side, later: Side, kinds: frozenset[FindingKind]
) -> tuple[_Extents, _Extents]:
    """What of each side is taken over, in characters of its source texts."""
    chosen = chosen_spans(row, kinds)
    gone, come = (earlier.leads[:1], later.leads[:1]) if is_number_chosen(row, kinds) else ([], [])
    i = j = 0
    for at, span in enumerate(row.spans):
        size = len(span.text)
        if at in chosen and span.op is Op.DELETE:
            gone = [*gone, earlier.bounds(i, i + size)]
        elif at in chosen:
            come = [*come, later.bounds(j, j + size)]
        i += size if span.op is not Op.INSERT else 0
        j += size if span.op is not Op.DELETE else 0
    return list(_joined(gone)), list(_joined(come))


def _joined(extents: _Extents) -> Iterator[tuple[int, int]]:
    """Those that meet as one."""
    held: tuple[int, int] | None = None
    for start, end in sorted(extents):
        if held is not None and start <= held[1]:
            held = held[0], max(held[1], end)
            continue
        if held is not None:
            yield held
        held = start, end
    if held is not None:
        yield held


def _is_within(step: Step, gone: _Extents, come: _Extents) -> bool:
    (first, last), extents = (step.earlier, gone) if step.op is Op.DELETE else (step.later, come)
    return any(start <= first and last <= end for start, end in extents)
