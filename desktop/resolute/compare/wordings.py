"""What matching sees of a paragraph: its rare words, word pairs and triples.

Prevents boilerplate from pairing what only cites the same document, as plain word overlap does:

    Reiterates its call to keep the promises of the Plan of Action on Frost, Wells and Gardens of 2009, …
    Reaffirming the Plan of Action on Frost, Wells and Gardens of 2009,       half of the words in common

A word, pair or triple (a gram) weighs by its rarity in the two texts together, and the less the more
paragraphs of one side hold it: what occurs once on each side says most. Numbers, dates, citations and
symbols are masked, so that a new session, year or report does not part what belongs together, and an
opening stands for its role.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise, takewhile
from typing import NamedTuple

from resolute.compare.normalize import fold
from resolute.compare.numerals import is_number_word
from resolute.compare.openings import role
from resolute.compare.tokens import tokens
from resolute.model import Paragraph

_NUMBER, _CITATION = "#", "§"
_SEPARATORS = str.maketrans("", "", ".,")
_CROWDING = 0.7
_SMALL_WORD = 3

BEGINNING = 10
"""How many words count as a paragraph's beginning."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A paragraph's grams.

    `grams` are the numbers of those that both texts know, the heaviest gram having the lowest number;
    `weight` is that of all there are. `words` are the paragraph's words, masked, each by its number. `names`
    are those grams that are a part of a name: they stand among words written with a capital.
    """

    grams: frozenset[int]
    weight: float
    words: tuple[int, ...]
    names: frozenset[int]


@dataclass(frozen=True, slots=True)
class Wordings:
    """Both texts' paragraphs as matching sees them, in document order; `weights[n]` is what gram n weighs."""

    earlier: tuple[Wording, ...]
    later: tuple[Wording, ...]
    weights: Sequence[float]

    def weigh(self, grams: Iterable[int]) -> float:
        """What these grams weigh together."""
        return sum(map(self.weights.__getitem__, grams))

    def shared(self, earlier: int, later: int) -> float:
        """What the grams weigh that both paragraphs have."""
        return self.weigh(self.earlier[earlier].grams & self.later[later].grams)

    def likeness(self, earlier: int, later: int) -> float:
        """From 0, nothing in common, to 1, the same words."""
        weight = self.earlier[earlier].weight + self.later[later].weight
        return 2 * self.shared(earlier, later) / (weight or 1.0)

    def same_beginning(self, earlier: int, later: int) -> float:
        """The share of `BEGINNING` words that both begin with."""
        one, other = self.earlier[earlier].words, self.later[later].words
        pairs = zip(one[:BEGINNING], other[:BEGINNING], strict=False)
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs)) / BEGINNING


def wordings(earlier: Sequence[Paragraph], later: Sequence[Paragraph]) -> Wordings:
    """The wordings of two texts' paragraphs."""
    known: dict[str, int] = {}
    ours, theirs = ([(paragraph.opening, paragraph.text) for paragraph in side] for side in (earlier, later))
    terms = {text: _named(_terms(*text)) for text in dict.fromkeys((*ours, *theirs))}
    words = {text: tuple(known.setdefault(term, len(known)) for term, _ in terms[text]) for text in terms}
    grams = {text: _grams(found) for text, found in words.items()}
    here, there = (Counter(gram for text in side for gram in grams[text]) for side in (ours, theirs))
    weights = _weights(here, there, len(ours) + len(theirs) + 1)
    heaviest = sorted(here.keys() & there.keys(), key=lambda gram: (-weights[gram], gram))
    numbers = {gram: number for number, gram in enumerate(heaviest)}
    made = {
        text: _wording(words[text], grams[text], _grams_of_names(words[text], found), weights, numbers)
        for text, found in terms.items()
    }
    return Wordings(
        tuple(made[text] for text in ours),
        tuple(made[text] for text in theirs),
        [weights[gram] for gram in heaviest],
    )


def _wording(
    words: tuple[int, ...],
    grams: Iterable[int],
    names: Iterable[int],
    weights: Mapping[int, float],
    numbers: Mapping[int, int],
) -> Wording:
    shared, named = (frozenset(numbers[gram] for gram in side if gram in numbers) for side in (grams, names))
    return Wording(shared, math.fsum(map(weights.__getitem__, grams)), words, named)


def _weights(here: Counter[int], there: Counter[int], count: int) -> dict[int, float]:
    """Rarity among `count` paragraphs, divided by how crowded the gram is on the side that has more of it."""
    return {
        gram: math.log(count / (here[gram] + there[gram])) / max(here[gram], there[gram]) ** _CROWDING
        for gram in here | there
    }


def _grams(words: Sequence[int]) -> frozenset[int]:
    """The words themselves, and a hash for each pair and triple."""
    triples = zip(words, words[1:], words[2:], strict=False)
    return frozenset((*words, *map(hash, pairwise(words)), *map(hash, triples)))


def _grams_of_names(words: Sequence[int], terms: Sequence[Term]) -> frozenset[int]:
    """The grams that lie within names of two words or more."""
    found: set[int] = set()
    at = 0
    for named, run in groupby(term.named for term in terms):
        end = at + len(list(run))
        if named and end - at > 1:
            found |= _grams(words[at:end])
        at = end
    return frozenset(found)


class Term(NamedTuple):
    """A word as matching knows it, and whether it is a part of a name."""

    text: str
    named: bool


def _named(terms: Iterable[tuple[str, str]]) -> list[Term]:
    """The terms of words as written: names are words with a capital and the small ones between them."""
    found = list(terms)
    capitals = [at for at, (_, word) in enumerate(found) if at and word[:1].isupper()]
    names = set(capitals)
    for before, after in pairwise(capitals):
        if all(len(word) <= _SMALL_WORD for _, word in found[before + 1 : after]):
            names.update(range(before, after))
    return [Term(term, at in names) for at, (term, _) in enumerate(found)]


def _terms(opening: str, text: str) -> Iterator[tuple[str, str]]:
    """The words as matching knows them and as written: the opening's role, then the rest; numbers as one."""
    if opening and text.startswith(opening):
        yield role(opening), ""
        text = text[len(opening) :]
    terms = ((term, token) for token in tokens(text) if (term := _term(token)))
    before = ""
    for term, word in terms:
        if not term == before == _NUMBER:
            yield term, word
        before = term


@lru_cache(maxsize=1 << 16)
def _term(token: str) -> str:
    """What stands for a token in matching; nothing for blanks, punctuation and marks."""
    if token[0].isdigit():
        return _NUMBER if token.translate(_SEPARATORS).isdecimal() else _CITATION
    if token[0].isupper() and "/" in token and any(map(str.isdigit, token)):
        return _CITATION
    folded = fold(token)
    if not folded[:1].isalpha():
        return ""
    return _NUMBER if is_number_word(folded) else folded
