"""Splits and merges: what is left over and stands in a paragraph that already has its counterpart.

Prevents a sub-paragraph that became half of a paragraph from being shown as deleted words here and as the
same words inserted there:

    3. Urges all gardens to thaw their pipes, and to report;  →  3. Urges all gardens to thaw their pipes;
                                                                 4. Also requests all gardens to report;

Only the words that its other counterparts do not account for are looked at, and few words prove nothing:

    2. Stresses the need for frost guards (see page 1);  →  3. Calls upon all gardens to grow (see page 1);
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from resolute.compare.candidates import candidates
from resolute.compare.matching import Texts
from resolute.compare.wordings import Wording, Wordings

_BESIDE, _PART_APART = 0.12, 0.25
_FEW = 12  # grams: what five words in a row have


class Part(NamedTuple):
    """The paragraph `extra` stands in `whole` of the other side, whose main counterpart is `main`."""

    strength: float
    whole: int
    main: int
    extra: int


def merged(texts: Texts, pairs: Mapping[int, int], leftover: Sequence[int]) -> list[Part]:
    """The later paragraphs that took in an earlier one of `leftover`, the surest first."""
    mains = {later: earlier for earlier, later in pairs.items() if not texts.is_equal(earlier, later)}
    found = candidates(texts.wordings, leftover, mains)
    likely = [(whole, extra) for extra, whole in found if texts.may_pair(extra, whole)]
    return _chosen(texts.wordings, texts.wordings.later, texts.wordings.earlier, mains, likely)


def split(texts: Texts, pairs: Mapping[int, int], leftover: Sequence[int]) -> list[Part]:
    """The earlier paragraphs that gave words to a later one of `leftover`, the surest first."""
    mains = {earlier: later for earlier, later in pairs.items() if not texts.is_equal(earlier, later)}
    found = candidates(texts.wordings, mains, leftover)
    likely = [(whole, extra) for whole, extra in found if texts.may_pair(whole, extra)]
    return _chosen(texts.wordings, texts.wordings.earlier, texts.wordings.later, mains, likely)


def _chosen(
    words: Wordings,
    wholes: Sequence[Wording],
    extras: Sequence[Wording],
    mains: Mapping[int, int],
    likely: Iterable[tuple[int, int]],
) -> list[Part]:
    """Each extra in the whole that it is surest a part of; a whole's words are given away once."""
    left = {whole: wholes[whole].grams - extras[main].grams for whole, main in mains.items()}
    weights = {
        whole: wholes[whole].weight - words.weigh(wholes[whole].grams - left[whole]) for whole in mains
    }

    def part(whole: int, extra: int) -> Part:
        common = left[whole] & extras[extra].grams
        total = extras[extra].weight + weights[whole]
        return Part(
            2 * words.weigh(common) / total if len(common) >= _FEW else 0.0, whole, mains[whole], extra
        )

    found: dict[int, Part] = {}
    for _, whole, _, extra in sorted((part(*pair) for pair in likely), reverse=True):
        sure = part(whole, extra)
        if extra not in found and sure.strength > (_BESIDE if abs(extra - sure.main) == 1 else _PART_APART):
            found[extra] = sure
            weights[whole] -= words.weigh(left[whole] & extras[extra].grams)
            left[whole] -= extras[extra].grams
    return list(found.values())
