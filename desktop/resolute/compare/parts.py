"""Splits and merges: what is left over and stands in a paragraph that already has its counterpart.

Prevents a sub-paragraph that became half of a paragraph from being shown as deleted words here and as the
same words inserted there:

    3. Urges all gardens to thaw their pipes, and to report;  →  3. Urges all gardens to thaw their pipes;
                                                                 4. Also requests all gardens to report;

Only the words that its other counterparts do not account for are looked at, and few words prove nothing:

    2. Stresses the need for frost guards (see page 1);  →  3. Calls upon all gardens to grow (see page 1);

From elsewhere in the text, a name that both paragraphs spell out proves nothing either:

    PP4 Noting that the Office for Frost and Fog of the Department of Weather is busy,    merged into
    6. Invites growers to send their figures to the Office for Frost and Fog of the Department of Weather;
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from resolute.compare.candidates import candidates
from resolute.compare.copies import without_far_copies
from resolute.compare.gaps import Spine
from resolute.compare.texts import Texts
from resolute.compare.wordings import Wording, Wordings

_BESIDE, _PART_APART = 0.12, 0.25
_FEW = 12  # grams: what five words in a row have


class Part(NamedTuple):
    """The paragraph `extra` stands in `whole` of the other side, whose main counterpart is `main`."""

    strength: float
    whole: int
    main: int
    extra: int


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


def parts(
    texts: Texts, pairs: Mapping[int, int], earlier: Sequence[int], later: Sequence[int], kept: Spine
) -> Parts:
    """What is left over of `earlier` and `later` and stands in a paragraph that has its counterpart."""
    changed = {one: other for one, other in pairs.items() if not texts.is_equal(one, other)}
    mirrored = {other: one for one, other in changed.items()}
    words = texts.wordings
    into = [
        (whole, extra)
        for extra, whole in candidates(words, earlier, mirrored, kept)
        if texts.may_pair(extra, whole)
    ]
    out = [pair for pair in candidates(words, changed, later, kept) if texts.may_pair(*pair)]
    return Parts(
        _chosen(words, words.later, words.earlier, mirrored, into, kept.mirrored()),
        _chosen(words, words.earlier, words.later, changed, out, kept),
    )


def _chosen(
    words: Wordings,
    wholes: Sequence[Wording],
    extras: Sequence[Wording],
    mains: Mapping[int, int],
    likely: Collection[tuple[int, int]],
    kept: Spine,
) -> list[Part]:
    """Each extra in the whole that it is surest a part of; a whole's words are given away once."""
    left = {whole: wholes[whole].grams - extras[main].grams for whole, main in mains.items()}
    weights = {
        whole: wholes[whole].weight - words.weigh(wholes[whole].grams - left[whole]) for whole in mains
    }

    distance = {
        (whole, extra): 0 if abs(extra - mains[whole]) == 1 else max(kept.distance(whole, extra) - 1, 0)
        for whole, extra in likely  # the whole and its main are one of those between
    }

    def part(whole: int, extra: int) -> Part:
        common = left[whole] & extras[extra].grams
        if distance[whole, extra]:
            common -= extras[extra].names
        total = extras[extra].weight + weights[whole]
        return Part(
            2 * words.weigh(common) / total if len(common) >= _FEW else 0.0, whole, mains[whole], extra
        )

    shared = {pair: words.weigh(left[pair[0]] & extras[pair[1]].grams) for pair in likely}
    found: dict[int, Part] = {}
    eligible = (part(*pair) for pair in without_far_copies(shared, distance))
    for _, whole, _, extra in sorted(eligible, key=lambda part: (-part.strength, part)):
        sure = part(whole, extra)
        if extra not in found and sure.strength > (_BESIDE if abs(extra - sure.main) == 1 else _PART_APART):
            found[extra] = sure
            weights[whole] -= words.weigh(left[whole] & extras[extra].grams)
            left[whole] -= extras[extra].grams
    return list(found.values())
