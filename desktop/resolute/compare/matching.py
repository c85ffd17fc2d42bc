"""Which paragraph carries on which, one to one.

Prevents three bad outputs of a longest common subsequence and of greedy similarity:

    OP5 deleted … OP12 inserted     the same paragraph, moved: pairs may cross
    OP5 → OP12                      two paragraphs with one formula: out of place, more likeness is asked for
    OP9 deleted, OP9 inserted       one paragraph, rewritten: in its place less will do, the least where both
                                    begin with the same words ("Welcomes the decision of the Assembly on …")

Equal paragraphs anchor first, then what is plainly alike; both show where the leftovers stand. A place says
the less, the more leftovers stand in it: two texts that have little in common are one large place. Where a
long text was rewritten to a short one, every place is large; there it suffices that nothing else is nearly as
alike (see rivals).
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from resolute.compare.anchors import anchors
from resolute.compare.assignment import assign
from resolute.compare.candidates import candidates
from resolute.compare.gaps import spine
from resolute.compare.normalize import fold
from resolute.compare.rivals import Rivals
from resolute.compare.sides import FORMAL
from resolute.compare.wordings import Wording, Wordings
from resolute.model import Paragraph

_PLAIN, _APART, _IN_PLACE = 0.4, 0.25, 0.12
_FOREIGN_SCOPE = 0.1
_BEGINNING, _NEAR = 0.1, 0.2
_LEAST, _CLEARLY = 0.1, 1.5
_SMALL_GAP = 64
_TELLING = 4

Pairs = Mapping[int, int]
"""Later paragraphs by earlier ones, both as indices."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The two texts' paragraphs and wordings, and the scopes that both have.

    `lenient` tells that one of them was not recognized as a resolution.
    """

    earlier: Sequence[Paragraph]
    later: Sequence[Paragraph]
    wordings: Wordings
    scopes: frozenset[str]
    lenient: bool

    def may_pair(self, earlier: int, later: int) -> bool:
        """Whether the kinds allow it."""
        one, other = self.earlier[earlier].kind, self.later[later].kind
        return self.lenient or one == other or not (one in FORMAL or other in FORMAL)

    def is_equal(self, earlier: int, later: int) -> bool:
        """Whether two paragraphs say the same, but for how it is typed."""
        return fold(self.earlier[earlier].text) == fold(self.later[later].text)

    def likeness(self, earlier: int, later: int) -> float:
        """How alike two paragraphs are; less where they stand in different scopes that both texts have."""
        scopes = {self.earlier[earlier].scope, self.later[later].scope}
        alike = self.wordings.likeness(earlier, later)
        return alike - _FOREIGN_SCOPE if len(scopes) > 1 and scopes <= self.scopes else alike

    def likeness_in_place(self, earlier: int, later: int) -> float:
        """How alike two paragraphs are that stand in the same place: what they begin with counts too."""
        return self.likeness(earlier, later) + _BEGINNING * self.wordings.same_beginning(earlier, later)

    @property
    def lengths(self) -> list[float]:
        return [len(paragraph.text) + 1.0 for paragraph in self.earlier]


def match(texts: Texts, earlier: Iterable[int], later: Iterable[int], known: Pairs) -> dict[int, int]:
    """Pairs among the paragraphs `earlier` and `later`, around the `known` ones."""
    ours, theirs = set(earlier), set(later)
    pairs = _anchored(texts, sorted(ours), sorted(theirs))
    ours, theirs = ours.difference(pairs), theirs.difference(pairs.values())
    likely = sorted(pair for pair in candidates(texts.wordings, ours, theirs) if texts.may_pair(*pair))
    alike = {pair: texts.likeness(*pair) for pair in likely}
    kept = spine({**known, **pairs}, texts.lengths)
    plain = {pair: value - _PLAIN for pair, value in alike.items() if value > _PLAIN}
    pairs |= assign({pair: value + _NEAR / (1 + kept.distance(*pair)) for pair, value in plain.items()})
    ours, theirs = ours.difference(pairs), theirs.difference(pairs.values())
    return pairs | _leftovers(texts, {**known, **pairs}, alike, ours, theirs)


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


def _leftovers(
    texts: Texts,
    pairs: Pairs,
    alike: Mapping[tuple[int, int], float],
    earlier: Collection[int],
    later: Collection[int],
) -> dict[int, int]:
    """Pairs among what is neither equal nor plainly alike: less likeness is asked for in the same place."""
    kept = spine(pairs, texts.lengths)
    values = {pair: alike[pair] - _APART for pair in alike if pair[0] in earlier and pair[1] in later}
    near = {pair for pair in values if not kept.distance(*pair)}
    asked: dict[int, float] = {}
    for here, there in kept.gaps(earlier, later):
        crowd = len(here) * len(there)
        asked |= dict.fromkeys(here, _asked_in_place(crowd))
        if crowd <= _SMALL_GAP:
            near |= {(one, other) for one in here for other in there if texts.may_pair(one, other)}
    in_place = {pair: texts.likeness_in_place(*pair) for pair in sorted(near)}
    rivals = Rivals.among({**alike, **in_place})
    for pair, value in in_place.items():
        values[pair] = value - min(asked[pair[0]], max(_LEAST, _CLEARLY * rivals.of(*pair)))
    return assign(values)


def _asked_in_place(crowd: int) -> float:
    """The likeness asked for where as many as `crowd` pairs stand in one place: the fewer, the less."""
    return _APART - (_APART - _IN_PLACE) * min(1.0, _SMALL_GAP / crowd)
