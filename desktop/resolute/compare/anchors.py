"""Equal paragraphs, paired before anything is scored.

Prevents scoring what needs no judgement, and twins from changing partners:

    (a) Report to the Council;   under paragraph 3  →  the same words under paragraph 9
    (a) Report to the Council;   under paragraph 9  →  the same words under paragraph 3      two moves, none true

A wording that occurs once on each side of a scope anchors wherever it stands; one that occurs more often
follows the order of its anchored neighbours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

from rapidfuzz.distance import Indel


def anchors(earlier: Mapping[int, Hashable], later: Mapping[int, Hashable]) -> dict[int, int]:
    """Pairs of equal keys. Both map a paragraph's index to what it says, in document order."""
    found = unique(earlier, later)
    taken = {later_: earlier_ for earlier_, later_ in found.items()}
    ours, theirs = list(earlier), list(later)
    one = [(index, index) if index in found else earlier[index] for index in ours]
    other = [(taken[index], taken[index]) if index in taken else later[index] for index in theirs]
    return found | {ours[at]: theirs[to] for at, to in in_order(one, other)}


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


def unique(earlier: Mapping[int, Hashable], later: Mapping[int, Hashable]) -> dict[int, int]:
    """Pairs of keys that occur once on each side."""
    ours, theirs = Counter(earlier.values()), Counter(later.values())
    place = {key: index for index, key in later.items() if theirs[key] == 1}
    return {index: place[key] for index, key in earlier.items() if ours[key] == 1 and key in place}
