"""Shifting a change to where a reader would cut.

Prevents a change that is right but begins in the midst of what belongs together, when the words around it
repeat:

    to protect wells[-, ponds-], and rivers          rather     to protect wells, [-ponds, -]and rivers
    the rights of {+women and of +}men               not        the rights {+of women and +}of men
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from resolute.model import Op

_EDGE, _LINE, _CLAUSE, _BLANK, _SIGN, _NONE = 6, 5, 4, 3, 2, 0


class Edit(NamedTuple):
    """Neighbouring tokens with one fate."""

    op: Op
    tokens: tuple[str, ...]


def slide(edits: Sequence[Edit]) -> list[Edit]:
    """`edits` with every change that stands between two equal stretches shifted to the best cut."""
    slid = list(edits)
    for at in range(1, len(slid) - 1):
        before, change, after = slid[at - 1 : at + 2]
        if change.op is not Op.EQUAL and before.op is after.op is Op.EQUAL:
            slid[at - 1 : at + 2] = _best(before.tokens, change, after.tokens)
    return slid


def _best(before: tuple[str, ...], change: Edit, after: tuple[str, ...]) -> list[Edit]:
    """The best of all places to which `change` can be shifted; the rightmost among equals."""
    words, size, start = before + change.tokens + after, len(change.tokens), len(before)
    first = last = start
    while first > 0 and words[first - 1] == words[first + size - 1]:
        first -= 1
    while last + size < len(words) and words[last] == words[last + size]:
        last += 1
    best = max(range(first, last + 1), key=lambda at: (_worth(words, at) + _worth(words, at + size), at))
    return [
        Edit(Op.EQUAL, words[:best]),
        Edit(change.op, words[best : best + size]),
        Edit(Op.EQUAL, words[best + size :]),
    ]


def _worth(words: Sequence[str], at: int) -> int:
    """How natural a cut before token `at` is."""
    if at == 0 or at == len(words):
        return _EDGE
    left, right = words[at - 1], words[at]
    if "\n" in (left, right):
        return _LINE
    if left.isspace():
        return _CLAUSE if at > 1 and not words[at - 2][-1].isalnum() else _BLANK
    return _NONE if left[-1].isalnum() and right[0].isalnum() else _SIGN
