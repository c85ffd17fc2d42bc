"""Splits and merges: what is left over and stands in a paragraph that already has its counterpart.

Prevents a sub-paragraph that became half of a paragraph from being shown as deleted words here and as the
same words inserted there:

    3. Urges all gardens to thaw their pipes, and to report;   →   3. Urges all gardens to thaw their pipes;
                                                                   4. Also requests all gardens to report;

Only the words that the counterpart does not account for already are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from resolute.compare.candidates import candidates
from resolute.compare.matching import Texts
from resolute.compare.wordings import Wording, Wordings

_BESIDE, _APART = 0.15, 0.25


class Part(NamedTuple):
    """The paragraph `extra` stands in `whole` of the other side, whose main counterpart is `main`."""

    strength: float
    whole: int
    main: int
    extra: int


def merged(texts: Texts, pairs: Mapping[int, int], leftover: Sequence[int]) -> list[Part]:
    """The later paragraphs that took in an earlier one of `leftover`, the surest first."""
    mains = {later: earlier for earlier, later in pairs.items()}
    found = candidates(texts.wordings, leftover, sorted(mains))
    words = texts.wordings
    parts = [
        _part(
            words,
            words.later[whole],
            words.earlier[mains[whole]],
            words.earlier[extra],
            whole,
            mains[whole],
            extra,
        )
        for extra, whole in sorted(found)
        if texts.may_pair(extra, whole)
    ]
    return _chosen(parts)


def split(texts: Texts, pairs: Mapping[int, int], leftover: Sequence[int]) -> list[Part]:
    """The earlier paragraphs that gave words to a later one of `leftover`, the surest first."""
    found = candidates(texts.wordings, sorted(pairs), leftover)
    words = texts.wordings
    parts = [
        _part(
            words,
            words.earlier[whole],
            words.later[pairs[whole]],
            words.later[extra],
            whole,
            pairs[whole],
            extra,
        )
        for whole, extra in sorted(found)
        if texts.may_pair(whole, extra)
    ]
    return _chosen(parts)


def _part(words: Wordings, whole: Wording, main: Wording, extra: Wording, *indices: int) -> Part:
    """How much of `extra` and of what `main` leaves of `whole` are the same words."""
    left = whole.grams - main.grams
    common = words.common(left, extra.grams)
    unexplained = whole.weight - words.common(whole.grams, main.grams)
    return Part(2 * common / (extra.weight + unexplained or 1.0), *indices)


def _chosen(parts: Iterable[Part]) -> list[Part]:
    """Each extra's strongest part, where it is strong enough."""
    best: dict[int, Part] = {}
    for part in sorted(parts, reverse=True):
        best.setdefault(part.extra, part)
    return [
        part
        for part in best.values()
        if part.strength > (_BESIDE if abs(part.extra - part.main) == 1 else _APART)
    ]
