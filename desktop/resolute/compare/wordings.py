"""What matching sees of a paragraph: its rare words, word pairs and triples.

Prevents boilerplate from pairing what only cites the same document, as plain word overlap does:

    Reiterates its call to keep the promises of the Plan of Action on Frost, Wells and Gardens of 2009, …
    Reaffirming the Plan of Action on Frost, Wells and Gardens of 2009,       half of the words in common

A word, pair or triple (a gram) weighs by its rarity in the two texts together, and the less the more
paragraphs of one side hold it: what occurs once on each side says most. Numbers, dates, citations and
symbols are masked, so that a new session, year or report does not part what belongs together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from resolute.compare.normalize import fold
from resolute.compare.tokens import tokens

_NUMBER, _CITATION = "#", "§"
_CROWDING = 0.7


@dataclass(frozen=True, slots=True)
class Wording:
    """A paragraph's grams.

    `grams` are the numbers of those that both texts know, the heaviest gram having the lowest number;
    `weight` is that of all there are.
    """

    grams: frozenset[int]
    weight: float


@dataclass(frozen=True, slots=True)
class Wordings:
    """Both texts' paragraphs as matching sees them, in document order; `weights[n]` is what gram n weighs."""

    earlier: tuple[Wording, ...]
    later: tuple[Wording, ...]
    weights: Sequence[float]

    def common(self, one: frozenset[int], other: frozenset[int]) -> float:
        """The weight of the grams that both hold."""
        return sum(map(self.weights.__getitem__, one & other))

    def likeness(self, earlier: int, later: int) -> float:
        """From 0, nothing in common, to 1, the same words."""
        one, other = self.earlier[earlier], self.later[later]
        return 2 * self.common(one.grams, other.grams) / (one.weight + other.weight or 1.0)


def wordings(earlier: Sequence[str], later: Sequence[str]) -> Wordings:
    """The wordings of the paragraphs `earlier` and `later`."""
    words: dict[str, int] = {}
    grams = {text: _grams(text, words) for text in dict.fromkeys((*earlier, *later))}
    here, there = (Counter(gram for text in side for gram in grams[text]) for side in (earlier, later))
    weights = _weights(here, there, len(earlier) + len(later) + 1)
    heaviest = sorted(here.keys() & there.keys(), key=lambda gram: (-weights[gram], gram))
    numbers = {gram: number for number, gram in enumerate(heaviest)}
    made = {text: _wording(found, weights, numbers) for text, found in grams.items()}
    return Wordings(
        tuple(made[text] for text in earlier),
        tuple(made[text] for text in later),
        [weights[gram] for gram in heaviest],
    )


def _wording(grams: Iterable[int], weights: Mapping[int, float], numbers: Mapping[int, int]) -> Wording:
    known = frozenset(numbers[gram] for gram in grams if gram in numbers)
    return Wording(known, math.fsum(map(weights.__getitem__, grams)))


def _weights(here: Counter[int], there: Counter[int], count: int) -> dict[int, float]:
    """Rarity among `count` paragraphs, divided by how crowded the gram is on the side that has more of it."""
    return {
        gram: math.log(count / (here[gram] + there[gram])) / max(here[gram], there[gram]) ** _CROWDING
        for gram in here | there
    }


def _grams(text: str, words: dict[str, int]) -> frozenset[int]:
    """The words, pairs and triples of `text`: the numbers that `words` gives to words, hashes for the rest."""
    found = [words.setdefault(term, len(words)) for token in tokens(text) if (term := _term(token))]
    pairs = map(hash, pairwise(found))
    triples = map(hash, zip(found, found[1:], found[2:], strict=False))
    return frozenset((*found, *pairs, *triples))


@lru_cache(maxsize=1 << 16)
def _term(token: str) -> str:
    """What stands for a token in matching; nothing for blanks, punctuation and marks."""
    if token[0].isdigit():
        return _NUMBER if token.isdecimal() else _CITATION
    if token[0].isupper() and "/" in token and any(map(str.isdigit, token)):
        return _CITATION
    folded = fold(token)
    return folded if folded[:1].isalpha() else ""
