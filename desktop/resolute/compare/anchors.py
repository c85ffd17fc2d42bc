"""Equal paragraphs, paired before anything is scored.

Prevents scoring what needs no judgement, and twins from changing partners:

    (a) Report to the Council;  under paragraph 3  →  the same words under paragraph 9
    (a) Report to the Council;  under paragraph 9  →  the same words under paragraph 3     two false moves

What occurs once on each side anchors wherever it stands; what occurs more often goes with an anchored
neighbour, so that a section that changed places takes its own along, and else follows their order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

Keys = Mapping[int, Hashable]
"""What paragraphs say, by index; None says nothing and pairs with nothing."""


def anchors(earlier: Keys, later: Keys, known: Mapping[int, int]) -> dict[int, int]:
    """Pairs of equal keys around the `known` pairs."""
    found = unique(earlier, later)
    found |= _beside(earlier, later, {**known, **found})
    pairs = {**known, **found}
    mirrored = {other: one for one, other in pairs.items()}
    ours, theirs = sorted({*earlier, *pairs}), sorted({*later, *mirrored})
    one = [("pair", at) if at in pairs else _said(earlier[at], ("earlier", at)) for at in ours]
    other = [("pair", mirrored[at]) if at in mirrored else _said(later[at], ("later", at)) for at in theirs]
    steps = ((ours[at], theirs[to]) for at, to in in_order(one, other))
    return found | {at: to for at, to in steps if at not in pairs}


def _beside(earlier: Keys, later: Keys, pairs: Mapping[int, int]) -> dict[int, int]:
    """Pairs of equal keys that stand next to each other's pairs, one after the other, below first."""
    ours, theirs = sorted({*earlier, *pairs}), sorted({*later, *pairs.values()})
    found, taken = dict(pairs), set(pairs.values())
    for step in (1, -1):
        after, below = (dict(pairwise(side[::step])) for side in (ours, theirs))
        for start in sorted(found, reverse=step < 0):
            one, other = after.get(start), below.get(found[start])
            while one is not None and other is not None and one not in found and other not in taken:
                if earlier[one] is None or earlier[one] != later[other]:
                    break
                found[one] = other
                taken.add(other)
                one, other = after.get(one), below.get(other)
    return {one: other for one, other in found.items() if one not in pairs}


def _said(key: Hashable, otherwise: Hashable) -> Hashable:
    return otherwise if key is None else ("key", key)


def in_order(earlier: Sequence[Hashable], later: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The places of the longest common sequence, ascending on both sides."""
    numbers: dict[Hashable, int] = {}
    one, other = ([numbers.setdefault(key, len(numbers)) for key in keys] for keys in (earlier, later))
    return [
        (step.src_start + at, step.dest_start + at)
        for step in Indel.opcodes(one, other)
        if step.tag == "equal"
        for at in range(step.src_end - step.src_start)
    ]


def unique(earlier: Keys, later: Keys) -> dict[int, int]:
    """Pairs of keys that occur once on each side."""
    ours, theirs = _once(earlier), _once(later)
    return {one: theirs[key] for key, one in ours.items() if key in theirs}


def _once(keys: Keys) -> dict[Hashable, int]:
    counts = Counter(keys.values())
    return {key: index for index, key in keys.items() if counts[key] == 1 and key is not None}
