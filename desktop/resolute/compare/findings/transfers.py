"""Clauses that went from one paragraph to another.

Prevents a clause that only found another place from looking like one obligation less and one more:

    OP3   … [-, and to publish how much water each wheel takes in summer-];
    OP9   … {+, and to publish how much water each wheel takes in summer+};

A clause is eight words or longer, is more than a name, begins and ends where a reader would pause, and stands
once in each text: the phrases that resolutions are made of come and go in many places, and have no origin.

    … {+of the Northern Committee on the Preservation of Moorings+} …      a name, wherever it stood before
    … {+on the illicit felling of trees used for the+} …                   eight words in a row, and no clause
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from resolute.compare.findings.changes import is_silent, terms
from resolute.compare.findings.mentions import mentions
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import words
from resolute.compare.tokens import tokens
from resolute.model import NOTE_MARK, Finding, FindingKind, Op, Row

_WORDS, _HAN_SIGNS = 8, 14
"""How long a clause is at least; Chinese is counted by its signs."""
_BESIDE_NAMES = 4
"""How many words of a clause belong to no name, at least."""
_PAUSE = re.compile("[,;:.()–—،؛，；。、：（）]")

Gram = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The words that came or went in one span, as they compare, and where each begins and ends in it."""

    row: int
    span: int
    text: str
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Run:
    """`length` words that went from a place in one stretch to a place in another."""

    origin: _Stretch
    target: _Stretch
    start: int
    arrival: int
    length: int


def transfers(
    rows: Sequence[Row], names: tuple[Sequence[str], Sequence[str]], language: str
) -> Mapping[int, list[Finding]]:
    """The findings `transferred`, by row; `names` are the rows' in the earlier and in the later text."""
    size = _HAN_SIGNS if language == "zh" else _WORDS
    found: dict[int, list[Finding]] = defaultdict(list)
    for run in _runs(rows, size):
        if not _is_clause(run, language):
            continue
        detail = f"{names[0][run.origin.row]} → {names[1][run.target.row]}"
        gone, come = _wording(run.origin, run.start, run), _wording(run.target, run.arrival, run)
        for stretch, start in ((run.origin, run.start), (run.target, run.arrival)):
            spans = _explained(stretch, start, run, language)
            found[stretch.row].append(Finding(FindingKind.TRANSFERRED, detail, gone, come, spans))
    return found


def _runs(rows: Sequence[Row], size: int) -> Iterator[_Run]:
    """The longest runs of words that went to another row, in the later text's order."""
    gone, come = ([*_stretches(rows, op)] for op in (Op.DELETE, Op.INSERT))
    origins, arrivals = _once(gone, size), _once(come, size)
    shared = origins.keys() & arrivals.keys()
    shared -= _standing(rows, shared, size)
    for target in come:
        at = 0
        while at <= len(target.words) - size:
            gram = target.words[at : at + size]
            run = _run(origins[gram], target, at) if gram in shared else None
            if run and run.origin.row != target.row and _is_peculiar(run, shared, size):
                yield run
            at += run.length if run else 1


def _is_peculiar(run: _Run, shared: AbstractSet[Gram], size: int) -> bool:
    """Whether most of what a run is made of stands in no other place."""
    grams = list(_grams(run.target.words[run.arrival : run.arrival + run.length], size))
    return 2 * sum(gram in shared for gram in grams) > len(grams)


def _run(origin: tuple[_Stretch, int], target: _Stretch, arrival: int) -> _Run:
    stretch, start = origin
    alike = zip(stretch.words[start:], target.words[arrival:], strict=False)
    length = next((at for at, (one, other) in enumerate(alike) if one != other), None)
    longest = min(len(stretch.words) - start, len(target.words) - arrival)
    return _Run(stretch, target, start, arrival, longest if length is None else length)


def _stretches(rows: Iterable[Row], op: Op) -> Iterator[_Stretch]:
    for at, row in enumerate(rows):
        for place, span in enumerate(row.spans):
            if span.op is op:
                yield _stretch(at, place, span.text)


def _stretch(row: int, span: int, text: str) -> _Stretch:
    found: list[tuple[str, int, int]] = []
    start = 0
    for token in tokens(text):
        if not is_silent(token) and token != NOTE_MARK:
            found.append((plain(token), start, start + len(token)))
        start += len(token)
    return _Stretch(row, span, text, tuple(f[0] for f in found), tuple((f[1], f[2]) for f in found))


def _words(text: str) -> list[str]:
    """The words of a stretch as they compare."""
    return [plain(token) for token in terms(text) if token != NOTE_MARK]


def _once(stretches: Iterable[_Stretch], size: int) -> dict[Gram, tuple[_Stretch, int]]:
    """Where each run of `size` words stands that stands once."""
    places: dict[Gram, tuple[_Stretch, int]] = {}
    counts: Counter[Gram] = Counter()
    for stretch in stretches:
        for at, gram in enumerate(_grams(stretch.words, size)):
            places[gram] = stretch, at
            counts[gram] += 1
    return {gram: place for gram, place in places.items() if counts[gram] == 1}


def _standing(rows: Iterable[Row], asked: AbstractSet[Gram], size: int) -> set[Gram]:
    """Which of the runs asked for stand in what both texts share, too."""
    if not asked:
        return set()
    telling = {max(gram, key=len) for gram in asked}
    equal = {plain(span.text) for row in rows for span in row.spans if span.op is Op.EQUAL}
    likely = (text for text in equal if any(word in text for word in telling))
    return {gram for text in likely for gram in _grams(_words(text), size) if gram in asked}


def _grams(held: Sequence[str], size: int) -> Iterator[Gram]:
    return (tuple(held[at : at + size]) for at in range(len(held) - size + 1))


def _is_clause(run: _Run, language: str) -> bool:
    """Whether the words are a clause in one of the two places, and not a name."""
    ends = ((run.origin, run.start), (run.target, run.arrival))
    if not any(_is_bounded(stretch, start, run.length, language) for stretch, start in ends):
        return False
    text = _wording(run.target, run.arrival, run)
    named = sum(len(tokens(text[low:high])) for low, high in mentions(text, language))
    return len(tokens(text)) - named >= 2 * _BESIDE_NAMES


def _is_bounded(stretch: _Stretch, start: int, length: int, language: str) -> bool:
    """Whether a pause or an "and" stands, or the stretch ends, on both sides of some of its words."""
    end = start + length
    links = words(language, "and")
    begins = start == 0 or stretch.words[start - 1] in links or stretch.words[start] in links
    ends = end == len(stretch.words) or stretch.words[end] in links
    return (begins or _pauses(stretch, start)) and (ends or _pauses(stretch, end))


def _pauses(stretch: _Stretch, at: int) -> bool:
    """Whether a pause stands before the word at a place."""
    return bool(_PAUSE.search(stretch.text[stretch.places[at - 1][1] : stretch.places[at][0]]))


def _wording(stretch: _Stretch, start: int, run: _Run) -> str:
    return stretch.text[stretch.places[start][0] : stretch.places[start + run.length - 1][1]]


def _explained(stretch: _Stretch, start: int, run: _Run, language: str) -> tuple[int, ...]:
    """The span, where all its words are the clause's but the "and" that joins it on."""
    rest = (*stretch.words[:start], *stretch.words[start + run.length :])
    return (stretch.span,) if set(rest) <= words(language, "and") else ()
