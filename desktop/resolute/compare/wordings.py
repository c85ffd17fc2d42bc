"""What matching sees of a paragraph: its rare words, word pairs and triples.

Prevents boilerplate from pairing what only cites the same document, as plain word overlap does:

    Reiterates its call to keep the promises of the Plan of Action on Frost, Wells and Gardens of 2009, …
    Reaffirming the Plan of Action on Frost, Wells and Gardens of 2009,        half of the words in common

A word, pair or triple weighs by its rarity in the two texts together, and the less the more paragraphs of
one side hold it: what occurs once on each side says most. Numbers, dates, citations and symbols are masked,
so that a new session, year or report does not part what belongs together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from resolute.compare.normalize import fold
from resolute.compare.tokens import tokens

_NUMBER, _CITATION = "#", "§"
_CROWDING = 0.7


@dataclass(frozen=True, slots=True)
class Wording:
    """`grams` are the numbered words, pairs and triples that both texts know, `weight` is that of all there are."""

    grams: frozenset[int]
    weight: float


@dataclass(frozen=True, slots=True)
class Wordings:
    """Both texts' paragraphs as matching sees them, in document order, and what each gram weighs."""

    earlier: tuple[Wording, ...]
    later: tuple[Wording, ...]
    weights: Mapping[int, float]

    def common(self, one: Iterable[int], other: frozenset[int]) -> float:
        """The weight of the grams of `one` that `other` holds too."""
        weights = self.weights
        return sum(weights[gram] for gram in other.intersection(one))

    def likeness(self, earlier: int, later: int) -> float:
        """From 0, nothing in common, to 1, the same words."""
        one, other = self.earlier[earlier], self.later[later]
        return 2 * self.common(one.grams, other.grams) / (one.weight + other.weight or 1.0)


def wordings(earlier: Sequence[str], later: Sequence[str]) -> Wordings:
    """The wordings of the paragraphs `earlier` and `later`."""
    numbers: dict[str, int] = {}
    ours = [_grams(text, numbers) for text in earlier]
    theirs = [_grams(text, numbers) for text in later]
    weights = _weights(ours, theirs)
    known = weights.keys() & set().union(*ours) & set().union(*theirs)
    return Wordings(
        tuple(_wording(grams, weights, known) for grams in ours),
        tuple(_wording(grams, weights, known) for grams in theirs),
        {gram: weights[gram] for gram in sorted(known)},
    )


def _wording(grams: frozenset[int], weights: Mapping[int, float], known: set[int]) -> Wording:
    return Wording(grams & known, math.fsum(map(weights.__getitem__, grams)))


def _weights(ours: Sequence[frozenset[int]], theirs: Sequence[frozenset[int]]) -> dict[int, float]:
    """Rarity over both texts, divided by how crowded the gram is on the side that has more of it."""
    here, there = (Counter(gram for grams in side for gram in grams) for side in (ours, theirs))
    count = len(ours) + len(theirs) + 1
    return {
        gram: math.log(count / (here[gram] + there[gram])) / max(here[gram], there[gram]) ** _CROWDING
        for gram in here | there
    }


def _grams(text: str, numbers: dict[str, int]) -> frozenset[int]:
    """The words, pairs and triples of `text`; a number stands for each word, a hash of the numbers for the rest."""
    words = [numbers.setdefault(term, len(numbers)) for token in tokens(text) if (term := _term(token))]
    pairs = map(hash, zip(words, words[1:], strict=False))
    triples = map(hash, zip(words, words[1:], words[2:], strict=False))
    return frozenset((*words, *pairs, *triples))


@lru_cache(maxsize=1 << 16)
def _term(token: str) -> str:
    """What stands for a token in matching; nothing for blanks, punctuation and marks."""
    if token[0].isdigit():
        return _NUMBER if token.isdecimal() else _CITATION
    if token[0].isupper() and "/" in token and any(map(str.isdigit, token)):
        return _CITATION
    folded = fold(token)
    return folded if folded[:1].isalpha() else ""
