"""Which paragraph carries on which, one to one.

Prevents three bad outputs of a longest common subsequence and of greedy similarity:

    OP5 deleted … OP12 inserted          the same paragraph, moved: pairs may cross
    OP5 → OP12                           two paragraphs with the same formula: out of place it takes more to pair
    OP9 deleted, OP9 inserted            one paragraph, rewritten: in its place it takes less

Equal paragraphs anchor first, then what is plainly alike; both show where the leftovers stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from resolute.compare.anchors import anchors
from resolute.compare.assignment import assign
from resolute.compare.candidates import candidates
from resolute.compare.gaps import Spine, spine
from resolute.compare.normalize import fold
from resolute.compare.sides import FORMAL
from resolute.compare.wordings import Wordings
from resolute.model import Paragraph

_PLAIN, _APART, _IN_PLACE = 0.4, 0.2, 0.1
_FOREIGN_SCOPE = 0.1
_SMALL_GAP = 64


@dataclass(frozen=True, slots=True)
class Texts:
    """What matching works on: the two texts' paragraphs and their wordings."""

    earlier: Sequence[Paragraph]
    later: Sequence[Paragraph]
    wordings: Wordings
    lenient: bool = False

    def may_pair(self, earlier: int, later: int) -> bool:
        """Whether the kinds allow it; `lenient` where one text was not recognized as a resolution."""
        one, other = self.earlier[earlier].kind, self.later[later].kind
        return self.lenient or one == other or not (one in FORMAL or other in FORMAL)

    def likeness(self, earlier: int, later: int) -> float:
        alike = self.wordings.likeness(earlier, later)
        return alike if self.earlier[earlier].scope == self.later[later].scope else alike - _FOREIGN_SCOPE

    @property
    def lengths(self) -> list[float]:
        return [len(paragraph.text) + 1.0 for paragraph in self.earlier]


def match(
    texts: Texts, earlier: Sequence[int], later: Sequence[int], fixed: Mapping[int, int]
) -> dict[int, int]:
    """Pairs among the paragraphs `earlier` and `later`, `fixed` ones among them; all are indices."""
    pairs = dict(fixed) | _anchored(texts, _without(earlier, fixed), _without(later, fixed.values()))
    likely = candidates(texts.wordings, _without(earlier, pairs), _without(later, pairs.values()))
    alike = {pair: texts.likeness(*pair) for pair in sorted(likely) if texts.may_pair(*pair)}
    pairs |= assign({pair: value - _PLAIN for pair, value in alike.items()})
    return pairs | _leftovers(texts, pairs, alike, _without(earlier, pairs), _without(later, pairs.values()))


def _without(indices: Sequence[int], taken: Iterable[int]) -> list[int]:
    gone = set(taken)
    return [index for index in indices if index not in gone]


def _anchored(texts: Texts, earlier: Sequence[int], later: Sequence[int]) -> dict[int, int]:
    """Equal paragraphs, those of the same scope and kind first."""
    strict = anchors(
        {index: _key(texts.earlier[index]) for index in earlier},
        {index: _key(texts.later[index]) for index in later},
    )
    ours, theirs = _without(earlier, strict), _without(later, strict.values())
    loose = anchors(
        {index: fold(texts.earlier[index].text) for index in ours},
        {index: fold(texts.later[index].text) for index in theirs},
    )
    return strict | {one: other for one, other in loose.items() if texts.may_pair(one, other)}


def _key(paragraph: Paragraph) -> tuple[str, str, str]:
    return paragraph.scope, paragraph.kind, fold(paragraph.text)


def _leftovers(
    texts: Texts,
    pairs: Mapping[int, int],
    alike: Mapping[tuple[int, int], float],
    earlier: list[int],
    later: list[int],
) -> dict[int, int]:
    """Pairs among what is neither equal nor plainly alike: less likeness is asked for in the same place."""
    ours, theirs, kept = set(earlier), set(later), spine(pairs, texts.lengths)
    values = {
        (one, other): value - _threshold(kept, one, other)
        for (one, other), value in alike.items()
        if one in ours and other in theirs
    }
    for here, there in kept.gaps(earlier, later):
        if len(here) * len(there) <= _SMALL_GAP:
            close = [(one, other) for one in here for other in there if texts.may_pair(one, other)]
            values |= {pair: texts.likeness(*pair) - _IN_PLACE for pair in close}
    return assign(values)


def _threshold(kept: Spine, earlier: int, later: int) -> float:
    return _IN_PLACE if kept.gap_of_earlier(earlier) == kept.gap_of_later(later) else _APART
