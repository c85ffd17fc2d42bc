"""Pairs whose true links are known.

Those of ../shared/gold; those of links/; some of both carried to other languages; and those of rewrites/,
invented texts that were reworked as hard as mandates sometimes are.

A file of links/ names its two documents in its first line; each further line is an earlier id, a later id
and a kind, `-` where there is no counterpart. A kind that begins with `?` counts neither for nor against.
They were labelled by reading the texts before any comparison of them was looked at, and hold no text. When
the rows on which program and label differed were read a second time, in full, two merges of oceans-77-78
were added, and one link of it and one of information-79-80 marked as doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from compare.real import document
from readers.shared_documents import read
from resolute.model import Kind, Resolution

_LINKS = Path(__file__).parent / "links"
_REWRITES = Path(__file__).parent / "rewrites"
_CARRIED = (
    ("elections-ru", "-ru", ("en", "fr", "es", "ar")),
    ("cooperation-74-80", "-en", ("fr", "es", "ru", "ar", "zh")),
)
_NUMBER = re.compile(r"^\s*(\d+\.|\([a-z]+\)|PP\d+|OP\d+)\s*")
_NO_LETTERS = re.compile(r"[\W\d_]+")

Link = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Score:
    """What of the links made is true and what of the true ones was made."""

    missed: frozenset[Link]
    invented: frozenset[Link]
    hits: int

    @property
    def precision(self) -> float:
        return self.hits / ((self.hits + len(self.invented)) or 1)

    @property
    def recall(self) -> float:
        return self.hits / ((self.hits + len(self.missed)) or 1)

    @property
    def f1(self) -> float:
        return 2 * self.hits / ((2 * self.hits + len(self.invented) + len(self.missed)) or 1)


@dataclass(frozen=True, slots=True)
class Truth:
    """Two documents, their true links as indices of paragraphs, and which paragraphs were judged."""

    name: str
    files: tuple[str, str]
    earlier: Resolution
    later: Resolution
    links: frozenset[Link]
    disputed: frozenset[Link]
    judged: tuple[frozenset[int], frozenset[int]]

    def score(self, made: Iterable[Link]) -> Score:
        """How well `made` answers to what is known."""
        ours, theirs = self.judged
        found = {(one, other) for one, other in made if one in ours and other in theirs} - self.disputed
        hits = found & self.links
        return Score(frozenset(self.links - found), frozenset(found - self.links), len(hits))


@cache
def rewrites() -> tuple[Truth, ...]:
    """The invented pairs; their links name lines, from 0."""
    return tuple(_rewritten(path.parent) for path in sorted(_REWRITES.glob("*/links.tsv")))


def _rewritten(folder: Path) -> Truth:
    earlier, later = (read(folder / f"{side}.txt") for side in ("earlier", "later"))
    ours, theirs = _by_line(earlier), _by_line(later)
    found: list[tuple[int | None, int | None, str]] = [
        (ours[int(one)], theirs[int(other)], kind) for one, other, kind in _rows(folder / "links.tsv")
    ]
    found += [(at, None, "deleted") for at in _body(earlier)]
    found += [(None, at, "inserted") for at in _body(later)]
    return _truth(folder.name, ("earlier.txt", "later.txt"), (earlier, later), found)


def _by_line(side: Resolution) -> dict[int, int]:
    return {paragraph.anchor.index: at for at, paragraph in enumerate(side.paragraphs) if paragraph.anchor}


@cache
def truths(shared: Path) -> tuple[Truth, ...]:
    """The pairs of real documents."""
    made = [*(_gold(shared, path) for path in sorted((shared / "gold").glob("*/links.tsv")))]
    made += [_labelled(shared, path) for path in sorted(_LINKS.glob("*.tsv"))]
    known = {truth.name: truth for truth in made}
    made += [
        _carried(shared, known[name], written, language)
        for name, written, languages in _CARRIED
        for language in languages
    ]
    return tuple(made)


def _gold(shared: Path, links: Path) -> Truth:
    lines = (links.parent / "source.txt").read_text(encoding="utf-8").splitlines()
    earlier, later = (Path(line.split()[-1]).name for line in lines)
    sides = (document(shared, earlier), "earlier"), (document(shared, later), "later")
    places = [_places(_lines(links.parent / f"{name}.txt"), side) for side, name in sides]
    rows = _rows(links)
    found = [(places[0].get(int(one)), places[1].get(int(other)), kind) for one, other, kind in rows]
    return _truth(links.parent.name, (earlier, later), (sides[0][0], sides[1][0]), found)


def _places(lines: Sequence[str], side: Resolution) -> dict[int, int]:
    """The paragraph of each line, the n-th of a wording for the n-th line of it."""
    spots: dict[str, list[int]] = {}
    for index, paragraph in enumerate(side.paragraphs):
        spots.setdefault(_plain(paragraph.text), []).append(index)
    return {at: spots[key].pop(0) for at, line in enumerate(lines) if spots.get(key := _plain(line))}


def _plain(text: str) -> str:
    return _NO_LETTERS.sub("", _NUMBER.sub("", text)).lower()


def _labelled(shared: Path, path: Path) -> Truth:
    head, *_ = _lines(path)
    earlier, later = head.removeprefix("# ").split("\t")
    sides = document(shared, earlier), document(shared, later)
    ours, theirs = ({paragraph.id: at for at, paragraph in enumerate(side.paragraphs)} for side in sides)
    found = [(ours.get(one), theirs.get(other), kind) for one, other, kind in _rows(path)]
    return _truth(path.stem, (earlier, later), sides, found)


def _carried(shared: Path, truth: Truth, written: str, language: str) -> Truth:
    """The links of `truth` for the same documents in another language, the n-th paragraph for the n-th."""
    earlier, later = (name.replace(written, f"-{language}") for name in truth.files)
    sides = document(shared, earlier), document(shared, later)
    ours, theirs = (
        dict(zip(_body(known), _body(side), strict=True))
        for known, side in zip((truth.earlier, truth.later), sides, strict=True)
    )
    found = [(ours.get(one), theirs.get(other), "") for one, other in truth.links]
    found += [(ours.get(one), theirs.get(other), "?") for one, other in truth.disputed]
    found += [(ours.get(one), None, "") for one in truth.judged[0]]
    found += [(None, theirs.get(other), "") for other in truth.judged[1]]
    return _truth(f"{truth.name} {language}", (earlier, later), sides, found)


def _body(side: Resolution) -> Iterator[int]:
    kinds = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH)
    return (at for at, paragraph in enumerate(side.paragraphs) if paragraph.kind in kinds)


def _truth(
    name: str,
    files: tuple[str, str],
    sides: tuple[Resolution, Resolution],
    rows: Sequence[tuple[int | None, int | None, str]],
) -> Truth:
    judged = (
        frozenset(one for one, _, _ in rows if one is not None),
        frozenset(other for _, other, _ in rows if other is not None),
    )
    links = {(one, other): kind for one, other, kind in rows if one is not None and other is not None}
    disputed = frozenset(link for link, kind in links.items() if kind.startswith("?"))
    return Truth(name, files, *sides, frozenset(links.keys() - disputed), disputed, judged)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _rows(path: Path) -> list[list[str]]:
    return [line.split("\t")[:3] for line in _lines(path) if line and not line.startswith("#")]
