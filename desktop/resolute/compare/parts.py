"""Splits and merges: what is left over and stands in a paragraph that already has its counterpart.

Prevents a sub-paragraph that became half of a paragraph from being shown as deleted words here and as the
same words inserted there:

    3. Urges all gardens to thaw their pipes, and to report;  →  3. Urges all gardens to thaw their pipes;
                                                                 4. Also requests all gardens to report;

A chapeau goes with its sub-paragraphs, though hardly a word of the whole is its own:

    3. Calls upon gardens:                      →   3. Calls upon gardens to thaw their pipes and to report;
    (a) To thaw their pipes;  (b) To report;        with "3. Calls upon gardens:" deleted
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from resolute.compare.candidates import candidates
from resolute.compare.copies import without_far_copies
from resolute.compare.gaps import Spine
from resolute.compare.rivals import Rivals
from resolute.compare.shares import Part, Shares
from resolute.compare.texts import Texts

_BESIDE, _PART_APART = 0.12, 0.25


Left = tuple[Sequence[int], Sequence[int]]
"""The earlier and the later paragraphs that have no counterpart."""


class Parts(NamedTuple):
    """Earlier paragraphs that went into later ones, later ones that came out of earlier; surest first."""

    merges: list[Part]
    splits: list[Part]

    def surer_than(self, strength: float) -> Parts:
        """The parts of more than this strength."""
        return Parts(*([part for part in side if part.strength > strength] for side in self))

    @property
    def merged(self) -> set[int]:
        """The earlier paragraphs that are parts."""
        return {part.extra for part in self.merges}

    @property
    def split(self) -> set[int]:
        """The later paragraphs that are parts."""
        return {part.extra for part in self.splits}


@dataclass(frozen=True, slots=True)
class Sight:
    """What shows parts from afar: the pairs that keep their place, and how alike paragraphs are to others."""

    kept: Spine
    rivals: Rivals


_NEAR_SIGHT = Sight(Spine((), ()), Rivals({}, {}))


def parts(texts: Texts, pairs: Mapping[int, int], left: Left, sight: Sight = _NEAR_SIGHT) -> Parts:
    """What of `left` stands in a paragraph that has its counterpart.

    With no `sight` only neighbours of the counterpart are looked at.
    """
    changed = {one: other for one, other in pairs.items() if not texts.is_equal(one, other)}
    mirrored = {other: one for one, other in changed.items()}
    words = texts.wordings
    ours, theirs = _ranks((*pairs, *left[0])), _ranks((*pairs.values(), *left[1]))
    into = {(changed[one], extra) for extra, one in _neighbours(left[0], ours) if one in changed}
    out = {(mirrored[other], extra) for extra, other in _neighbours(left[1], theirs) if other in mirrored}
    kept, rivals = sight.kept, sight.rivals
    if sight is not _NEAR_SIGHT:
        into |= {(whole, extra) for extra, whole in candidates(words, left[0], mirrored, kept)}
        out |= candidates(words, changed, left[1], kept)
    return Parts(
        _chosen(
            Shares(words, words.later, words.earlier, mirrored, ours, kept.mirrored(), rivals.earlier),
            [(whole, extra) for whole, extra in into if texts.may_pair(extra, whole)],
        ),
        _chosen(
            Shares(words, words.earlier, words.later, changed, theirs, kept, rivals.later),
            [pair for pair in out if texts.may_pair(*pair)],
        ),
    )


def _ranks(indices: Iterable[int]) -> dict[int, int]:
    """The place of each among them."""
    return {index: rank for rank, index in enumerate(sorted(indices))}


def _neighbours(extras: Iterable[int], ranks: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """The extras with what stands before and after each."""
    places = {rank: index for index, rank in ranks.items()}
    for extra in extras:
        for rank in (ranks[extra] - 1, ranks[extra] + 1):
            if rank in places:
                yield extra, places[rank]


def _chosen(shares: Shares, likely: Collection[tuple[int, int]]) -> list[Part]:
    """Each extra in the whole that it is surest a part of; a whole's words are given away once."""
    found: dict[int, Part] = {}
    shared = {pair: shares.shared(*pair) for pair in likely}
    distance = {pair: shares.distance(*pair) for pair in likely}
    eligible = (shares.part(*pair) for pair in without_far_copies(shared, distance))
    for _, whole, _, extra in sorted(eligible, key=lambda part: (-part.strength, part)):
        sure = shares.part(whole, extra)
        if extra in found:
            continue
        if sure.strength > _asked(shares, whole, extra) or shares.is_chapeau(whole, extra):
            found[extra] = sure
            shares.take(sure)
    return list(found.values())


def _asked(shares: Shares, whole: int, extra: int) -> float:
    """How sure a part must be: less next to its whole, half-way where it is clearly like nothing else."""
    if shares.is_beside(whole, extra):
        return _BESIDE
    return (_BESIDE + _PART_APART) / 2 if shares.is_clear(whole, extra) else _PART_APART
