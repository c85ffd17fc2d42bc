"""Fields and note marks in an edit: each stays whole, or goes and comes whole.

Cut in two, a field would show half of the earlier and half of the later result, and would never close.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from resolute.model import Op
from resolute.writers.redline.steps import Step
from resolute.writers.redline.units import Unit


@dataclass(frozen=True, slots=True)
class Special:
    """Characters that stand or fall together (a field, a note's mark); alike only where `key` is."""

    start: int
    end: int
    key: str


def fields_of(units: Iterable[Unit], start: int = 0) -> list[Special]:
    """The fields among the units of a paragraph that begins at `start`; those without characters are none."""
    return [
        Special(start + unit.start, start + unit.end, unit.key)
        for unit in units
        if unit.key and unit.start < unit.end
    ]


def settle(steps: list[Step], earlier: Iterable[Special], later: Iterable[Special]) -> list[Step]:
    """The same edit with no field or mark cut: each stays whole and alike, or goes and comes whole."""
    specials, others = tuple(earlier), set(later)
    if not specials and not others:
        return steps
    partner = {
        i: j
        for step in steps
        if step.op is Op.EQUAL
        for i, j in zip(range(*step.earlier), range(*step.later), strict=True)
    }
    kept = {special for special in specials if (other := _facing(special, partner)) and other in others}
    facing = {_facing(special, partner) for special in kept}
    for special in specials:
        if special not in kept:
            for i in range(special.start, special.end):
                partner.pop(i, None)
    lost = {j for other in others if other not in facing for j in range(other.start, other.end)}
    partner = {i: j for i, j in partner.items() if j not in lost}
    return _steps_from(partner, steps[-1].earlier[1], steps[-1].later[1]) if steps else steps


def _facing(special: Special, partner: dict[int, int]) -> Special | None:
    """What must stand on the later side for the special to be kept; None where it is not kept whole."""
    first = partner.get(special.start)
    if first is None or special.start == special.end:
        return None
    if any(partner.get(i) != first + i - special.start for i in range(special.start, special.end)):
        return None
    return Special(first, first + special.end - special.start, special.key)


def _steps_from(partner: dict[int, int], length: int, other_length: int) -> list[Step]:
    steps: list[Step] = []
    i = j = 0
    while i < length or j < other_length:
        a, b = i, j
        if partner.get(i) == j:
            while i < length and partner.get(i) == j:
                i, j = i + 1, j + 1
            steps.append(Step(Op.EQUAL, (a, i), (b, j)))
            continue
        while i < length and i not in partner:
            i += 1
        if i > a:
            steps.append(Step(Op.DELETE, (a, i), (j, j)))
        target = partner[i] if i < length else other_length
        if target > j:
            steps.append(Step(Op.INSERT, (i, i), (j, target)))
            j = target
    return steps
