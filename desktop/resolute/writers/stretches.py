"""One side's text in stretches that are marked and formatted alike, of which tables of wordings are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, repeat
from operator import itemgetter
from typing import Literal

from resolute.model import Op, Paragraph, Run
from resolute.writers.showing import Piece

Side = Literal["earlier", "later"]
Look = tuple[str, ...]
"""A character's formatting, the outermost first: b, i, sup."""

_ABSENT = {"earlier": Op.INSERT, "later": Op.DELETE}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that are marked and formatted alike; a note's mark is one character, however it is shown."""

    text: str
    op: Op
    look: Look = ()
    is_mark: bool = False


def stretches(pieces: Iterable[Piece], side: Side, runs: Iterable[Run]) -> Iterator[Stretch]:
    """One side's text; the texts of `runs`, put together, are the same."""
    looks = chain((_look(run) for run in runs for _ in run.text), repeat(()))
    for piece in pieces:
        text = piece.earlier if side == "earlier" else piece.later
        if piece.op is _ABSENT[side]:
            continue
        if piece.is_mark:
            next(looks)
            yield Stretch(text, piece.op, ("sup",), is_mark=True)
            continue
        for look, pairs in groupby(zip(text, looks, strict=False), key=itemgetter(1)):
            yield Stretch("".join(character for character, _ in pairs), piece.op, look)


def joined_runs(paragraphs: Iterable[Paragraph]) -> Iterator[Run]:
    """The runs of the paragraphs' texts joined by newlines."""
    for place, paragraph in enumerate(paragraphs):
        if place:
            yield Run("\n")
        yield from paragraph.runs


def parted(held: Iterable[Stretch], paragraphs: Sequence[Paragraph]) -> list[list[Stretch]]:
    """The stretches of the paragraphs' texts joined by newlines, paragraph by paragraph."""
    lengths = [len(paragraph.text) for paragraph in paragraphs]
    found: list[list[Stretch]] = [[]]
    left = lengths[0]
    for stretch in held:
        text = stretch.text
        while not stretch.is_mark and len(text) > left and len(found) < len(lengths):
            found[-1].append(replace(stretch, text=text[:left]))
            text = text[left + 1 :]
            left = lengths[len(found)]
            found.append([])
        found[-1].append(replace(stretch, text=text))
        left -= 1 if stretch.is_mark else len(text)
    return [[stretch for stretch in one if stretch.text] for one in found]


def _look(run: Run) -> Look:
    given = (("b", run.bold), ("i", run.italic), ("sup", run.superscript))
    return tuple(element for element, present in given if present)
