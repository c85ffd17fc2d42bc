"""Prints how well the findings answer to the labels, per kind and set.

    PYTHONPATH=desktop:tests .venv/bin/python -m findings.score [SHARED]

The finding `substantive` is right where the label has it too, and so on; a labelled row that the program no
longer joins is counted as missing.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from findings.labels import KINDS, SETS, Labelled, pair_files, read_rows
from resolute.app.pairs import compare_files
from resolute.model import Comparison


@dataclass(frozen=True, slots=True)
class Score:
    """How often each kind was found and labelled, found alone, labelled alone; rows that are not joined."""

    right: Counter[str] = field(default_factory=Counter[str])
    false: Counter[str] = field(default_factory=Counter[str])
    missed: Counter[str] = field(default_factory=Counter[str])
    unjoined: list[Labelled] = field(default_factory=list[Labelled])

    def precision(self, kind: str) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        return _share(self.right[kind], self.false[kind])

    def recall(self, kind: str) -> float:
        """The share of what is labelled that was found; 1 where nothing is labelled."""
        return _share(self.right[kind], self.missed[kind])

    def labelled(self, kind: str) -> int:
        """How many rows are labelled so."""
        return self.right[kind] + self.missed[kind]


def _share(right: int, wrong: int) -> float:
    return right / (right + wrong) if right + wrong else 1.0


def score(name: str, corpus: Path) -> Score:
    """The findings against the labels of `build`, `report` or `fresh`."""
    found = Score()
    for row, kinds in judged(name, corpus):
        if kinds is None:
            found.unjoined.append(row)
            continue
        labelled = set(row.kinds)
        found.right.update(kinds & labelled)
        found.false.update(kinds - labelled)
        found.missed.update(labelled - kinds)
    return found


def judged(name: str, corpus: Path) -> Iterator[tuple[Labelled, set[str] | None]]:
    """Each labelled row with the kinds that were found; None where it is no row."""
    for row in read_rows(name):
        yield row, _kinds(corpus, row.pair).get((row.earlier, row.later))


@cache
def _kinds(corpus: Path, pair: str) -> dict[tuple[tuple[str, ...], ...], set[str]]:
    """The kinds of content that were found in each row of a pair, by its paragraphs' ids."""
    earlier, later = pair_files()[pair]
    return dict(_rows(compare_files(corpus / earlier, corpus / later).comparison))


def _rows(comparison: Comparison) -> Iterator[tuple[tuple[tuple[str, ...], ...], set[str]]]:
    for row in comparison.rows:
        sides = (comparison.earlier_of(row), comparison.later_of(row))
        ids = tuple(tuple(paragraph.id for paragraph in side) for side in sides)
        yield ids, {finding.kind.value for finding in row.findings} & set(KINDS)


def table(corpus: Path) -> Iterator[str]:
    """The table's lines, of all sets side by side."""
    scores = [score(name, corpus) for name in SETS]
    yield f"{'':14}" + "".join(f"{name:>24}" for name in SETS)
    yield f"{'kind':14}" + len(SETS) * f"{'precision':>12}{'recall':>7}{'n':>5}"
    for kind in KINDS:
        cells = (
            f"{found.precision(kind):12.3f}{found.recall(kind):7.3f}{found.labelled(kind):5}"
            for found in scores
        )
        yield f"{kind:14}{''.join(cells)}"
    yield f"{'not joined':14}" + "".join(f"{len(found.unjoined):24}" for found in scores)


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    shared = Path(arguments[0]) if arguments else Path(__file__).parents[3] / "shared"
    sys.stdout.writelines(f"{line}\n" for line in table(shared / "corpus"))


if __name__ == "__main__":
    main(sys.argv[1:])
