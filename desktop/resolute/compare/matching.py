"""Which paragraph carries on which, one to one.

Prevents three bad outputs of a longest common subsequence and of greedy similarity:

    OP5 deleted … OP12 inserted     the same paragraph, moved: pairs may cross
    OP5 → OP12                      two paragraphs with one formula: out of place, more likeness is asked for
    OP9 deleted, OP9 inserted       one paragraph, rewritten: in its place less will do, the least where both
                                    begin with the same words ("Welcomes the decision of the Assembly on …")

Equal paragraphs anchor first, then what is plainly alike; both show where the leftovers stand. A place says
the less, the more leftovers stand in it: two texts that have little in common are one large place. Where a
long text was rewritten to a short one, every place is large; there it suffices that nothing else is nearly as
alike (see rivals), also a place or two further on.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass

from resolute.compare.anchors import anchors
from resolute.compare.assignment import assign
from resolute.compare.candidates import candidates
from resolute.compare.copies import without_far_copies
from resolute.compare.gaps import spine
from resolute.compare.normalize import fold
from resolute.compare.rivals import Rivals
from resolute.compare.texts import Texts
from resolute.compare.wordings import Wording
from resolute.model import Paragraph

_PLAIN, _APART, _IN_PLACE = 0.4, 0.25, 0.12
_NEAR = 0.2
_AROUND = 2
_SMALL_GAP = 64
_TELLING = 4

Pairs = Mapping[int, int]
"""Later paragraphs by earlier ones, both as indices."""


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs so far, how alike those are that were looked at, and which of them may be."""

    pairs: Pairs
    alike: Mapping[tuple[int, int], float]
    eligible: Collection[tuple[int, int]]


def plainly(texts: Texts, earlier: Iterable[int], later: Iterable[int], known: Pairs) -> Found:
    """Pairs of equal and of plainly alike paragraphs among `earlier` and `later`, around the `known` ones."""
    ours, theirs = set(earlier), set(later)
    pairs = _anchored(texts, sorted(ours), sorted(theirs))
    ours, theirs = ours.difference(pairs), theirs.difference(pairs.values())
    kept = spine({**known, **pairs}, texts.lengths)
    likely = sorted(pair for pair in candidates(texts.wordings, ours, theirs, kept) if texts.may_pair(*pair))
    alike = {pair: texts.likeness(*pair) for pair in likely}
    shared = {pair: texts.wordings.shared(*pair) for pair in likely}
    distance = {pair: kept.distance(*pair) for pair in likely}
    eligible = without_far_copies(shared, distance)
    plain = {pair: alike[pair] - _PLAIN for pair in eligible if alike[pair] > _PLAIN}
    pairs |= assign({pair: value + _NEAR / (1 + distance[pair]) for pair, value in plain.items()})
    return Found(pairs, alike, eligible)


def _anchored(texts: Texts, earlier: Iterable[int], later: Iterable[int]) -> dict[int, int]:
    """Equal paragraphs: those of one scope and kind, then any, then those equal but for what is masked."""
    pairs: dict[int, int] = {}
    for key in (_in_its_scope, _folded, _masked):
        taken = set(pairs.values())
        ours = {at: key(texts.earlier[at], texts.wordings.earlier[at]) for at in earlier if at not in pairs}
        theirs = {at: key(texts.later[at], texts.wordings.later[at]) for at in later if at not in taken}
        found = anchors(ours, theirs, pairs)
        pairs |= {one: other for one, other in found.items() if texts.may_pair(one, other)}
    return pairs


def _in_its_scope(paragraph: Paragraph, _wording: Wording) -> Hashable:
    return paragraph.scope, paragraph.kind, fold(paragraph.text)


def _folded(paragraph: Paragraph, _wording: Wording) -> Hashable:
    return fold(paragraph.text)


def _masked(_paragraph: Paragraph, wording: Wording) -> Hashable:
    """The words without numbers and the like, None where they are too few to tell paragraphs apart."""
    return wording.words if len(wording.words) >= _TELLING else None


def leftovers(
    texts: Texts, found: Found, earlier: Collection[int], later: Collection[int], known: Pairs
) -> dict[int, int]:
    """Pairs among what is neither equal nor plainly alike: less likeness is asked for in the same place."""
    kept = spine({**known, **found.pairs}, texts.lengths)
    apart = [pair for pair in found.eligible if pair[0] in earlier and pair[1] in later]
    near = {pair for pair in apart if not kept.distance(*pair)}
    asked: dict[int, float] = {}
    for here, there in kept.gaps(earlier, later):
        crowd = len(here) * len(there)
        asked |= dict.fromkeys(here, _asked_in_place(crowd))
        if crowd <= _SMALL_GAP:
            near |= {(one, other) for one in here for other in there if texts.may_pair(one, other)}
    alike = {pair: texts.likeness_in_place(*pair) for pair in sorted(near)}
    rivals = Rivals.among({**found.alike, **alike})
    values = {pair: found.alike[pair] - _APART for pair in apart}
    for pair in apart:
        if kept.distance(*pair) <= _AROUND:
            values[pair] = found.alike[pair] - min(_APART, rivals.bar(*pair))
    for pair, value in alike.items():
        values[pair] = value - min(asked[pair[0]], rivals.bar(*pair))
    return assign(values)


def _asked_in_place(crowd: int) -> float:
    """The likeness asked for where as many as `crowd` pairs stand in one place: the fewer, the less."""
    return _APART - (_APART - _IN_PLACE) * min(1.0, _SMALL_GAP / crowd)
