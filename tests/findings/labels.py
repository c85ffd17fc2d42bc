"""The labelled rows: ids of paragraphs, and the kinds of change that a reader found in them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
HALVES = ("build", "report")
FRESH = "fresh"
SETS = (*HALVES, FRESH)
KINDS = (
    "opening",
    "also-further",
    "mechanical",
    "suspect",
    "editorial",
    "qualifier",
    "citation",
    "entity",
    "number",
    "footnote",
    "substantive",
)
"""The kinds that speak of content; those that speak of whole paragraphs (moved, split, …) need no label."""

_COLUMNS = ("pair", "earlier", "later", "kinds")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A row of a pair: ids of its paragraphs on each side, and its kinds (none: the wording is the same)."""

    pair: str
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    kinds: tuple[str, ...] = ()


def pair_files() -> dict[str, tuple[Path, Path]]:
    """The earlier and the later file of each pair, relative to the corpus."""
    return {line["pair"]: (Path(line["earlier"]), Path(line["later"])) for line in _lines("pairs")}


def read_rows(name: str) -> tuple[Labelled, ...]:
    """The rows of `build` (to build on), or of `report` or `fresh` (only to report on)."""
    return tuple(
        Labelled(line["pair"], *(tuple(filter(None, line[column].split(";"))) for column in _COLUMNS[1:]))
        for line in _lines(name)
    )


def write_rows(folder: Path, name: str, rows: Iterable[Labelled]) -> None:
    """Write the rows of a set, in their order."""
    with (folder / f"{name}.tsv").open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(_COLUMNS)
        for row in rows:
            writer.writerow((row.pair, *map(";".join, (row.earlier, row.later, row.kinds))))


def _lines(name: str) -> Iterator[dict[str, str]]:
    with (HERE / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t")
