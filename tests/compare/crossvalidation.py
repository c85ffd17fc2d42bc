"""Prints how well the alignment finds known links, pair by pair.

    PYTHONPATH=desktop:tests .venv/bin/python -m compare.crossvalidation [--links] [--cross] [SHARED]

The table has a line a pair: F1, precision, recall. With `--links` the links missed and invented follow each
line, by the paragraphs' ids. With `--cross` (some minutes) a column is added: for each pair, the constants
of `CONSTANTS` are chosen anew by a coordinate search from a coarse grid, so that the mean F1 of all other
pairs is greatest, and the pair is scored with them. Pairs that differ in language alone leave together.
Where that column falls behind, a constant is fitted to a pair.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from statistics import mean
from types import ModuleType

from compare.truth import Score, Truth, rewrites, truths
from resolute.compare import matching, parts, rivals, texts
from resolute.compare.align import align

CONSTANTS: Mapping[str, tuple[ModuleType, Sequence[float]]] = {
    "_PLAIN": (matching, (0.3, 0.35, 0.4, 0.45, 0.5)),
    "_APART": (matching, (0.2, 0.25, 0.3, 0.35)),
    "_IN_PLACE": (matching, (0.08, 0.12, 0.16, 0.2)),
    "_FOREIGN_SCOPE": (texts, (0.05, 0.1, 0.2)),
    "_BEGINNING": (texts, (0.0, 0.1, 0.2)),
    "_NEAR": (matching, (0.1, 0.2, 0.3)),
    "_LEAST": (rivals, (0.06, 0.08, 0.1, 0.12, 0.15)),
    "_CLEARLY": (rivals, (1.25, 1.5, 2.0, 3.0)),
    "_BESIDE": (parts, (0.08, 0.12, 0.16, 0.2)),
    "_PART_APART": (parts, (0.2, 0.25, 0.3, 0.35)),
}
_SWEEPS = 2

Values = tuple[float, ...]
"""A value for each of the constants."""


class Scored:
    """The scores of all pairs for values of the constants, each set of values tried once."""

    def __init__(self, pairs: Sequence[Truth]) -> None:
        self.pairs = pairs
        self.scores = cache(self._scores)

    def _scores(self, values: Values) -> tuple[float, ...]:
        shipped = current()
        put(values)
        found = tuple(scored(pair).f1 for pair in self.pairs)
        put(shipped)
        return found

    def without(self, values: Values, left_out: str) -> float:
        """The mean F1 of the pairs that are not of the family `left_out`."""
        scores = zip(self.pairs, self.scores(values), strict=True)
        return mean(f1 for pair, f1 in scores if family(pair) != left_out)

    def chosen(self, left_out: str) -> Values:
        """The values that are best for all pairs but those of one family."""
        best = current()
        for _ in range(_SWEEPS):
            for at, (_, grid) in enumerate(CONSTANTS.values()):
                tried = [(*best[:at], value, *best[at + 1 :]) for value in grid]
                best = max([best, *tried], key=lambda values: self.without(values, left_out))
        return best


def current() -> Values:
    """The constants' values as they are."""
    return tuple(getattr(module, name) for name, (module, _) in CONSTANTS.items())


def put(values: Values) -> None:
    """Give the constants these values."""
    for (name, (module, _)), value in zip(CONSTANTS.items(), values, strict=True):
        setattr(module, name, value)


def family(pair: Truth) -> str:
    """What pairs have in common that are one pair in several languages."""
    return pair.name.split(" ")[0]


def scored(pair: Truth) -> Score:
    """The score of the links that the alignment makes."""
    groups = align(pair.earlier, pair.later)
    return pair.score((one, other) for group in groups for one in group.earlier for other in group.later)


def told(pair: Truth, score: Score) -> Iterator[str]:
    """The links missed and invented, a line each."""
    for word, links in (("missed", score.missed), ("invented", score.invented)):
        for one, other in sorted(links):
            ours, theirs = pair.earlier.paragraphs[one], pair.later.paragraphs[other]
            yield f"    {word:9}{ours.id:>6} {ours.label:10} {theirs.id:>6} {theirs.label:10}"


def table(pairs: Sequence[Truth], *, cross: bool, links: bool) -> Iterator[str]:
    """The table's lines."""
    validated = Scored(pairs)
    names = ("F1", "precision", "recall", "F1 cross-validated")[: 4 if cross else 3]
    yield f"{'pair':28}" + "".join(f"{name:>11}" for name in names)
    columns: list[tuple[float, ...]] = []
    for at, pair in enumerate(pairs):
        score = scored(pair)
        figures = (score.f1, score.precision, score.recall)
        if cross:
            figures = (*figures, validated.scores(validated.chosen(family(pair)))[at])
        columns.append(figures)
        yield f"{pair.name:28}" + "".join(f"{figure:11.4f}" for figure in figures)
        if links:
            yield from told(pair, score)
    yield f"{'mean':28}" + "".join(f"{mean(column):11.4f}" for column in zip(*columns, strict=True))


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    folders = [Path(argument) for argument in arguments if not argument.startswith("--")]
    shared = folders[0] if folders else Path(__file__).parents[3] / "shared"
    lines = table((*rewrites(), *truths(shared)), cross="--cross" in arguments, links="--links" in arguments)
    for line in lines:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
