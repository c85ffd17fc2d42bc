"""Openings: the first words of preambular and operative paragraphs ("Recalling also", "Requests").

The source's own emphasis tells them best: they stand in italics (Chinese: bold). Where there is none, the
known openings of the language do, the longest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from resolute.model import Kind, Run
from resolute.readers.structure.plain import plain

LONGEST = 90
"""Characters that an emphasized opening may have; longer emphasis is something else."""


@dataclass(frozen=True, slots=True)
class Openings:
    """The known openings of a language."""

    preambular: frozenset[str]
    operative: frozenset[str]
    known: frozenset[str]
    longest: int
    is_spaced: bool
    is_written_small: bool

    @classmethod
    def of(cls, preambular: Iterable[str], operative: Iterable[str], language: str) -> Openings:
        known = [frozenset(plain(text).casefold() for text in texts) for texts in (preambular, operative)]
        longest = max((len(text) for texts in known for text in texts), default=0)
        return cls(known[0], known[1], known[0] | known[1], longest, language != "zh", language == "ru")

    def at_start(self, text: str) -> str:
        """The longest known opening that the text begins with, in the text's own letters; or empty."""
        start = plain(text[: self.longest + 1])
        starts = (start[:length] for length in self._ends(start))
        return next((opening for opening in starts if _key(opening) in self.known), "")

    def kinds(self, opening: str) -> frozenset[Kind]:
        """In which kinds of paragraph it is known to stand."""
        key = _key(plain(opening))
        found = {Kind.PREAMBULAR} if key in self.preambular else set[Kind]()
        return frozenset(found | ({Kind.OPERATIVE} if key in self.operative else set[Kind]()))

    def of_line(self, line: str) -> frozenset[Kind]:
        """In which kinds of paragraph the known opening stands that a line of running text begins with.

        Within a sentence the same words are written small, but in Russian all openings are.
        """
        text = line.lstrip()
        if text[:1].islower() and not self.is_written_small:
            return frozenset()
        return self.kinds(self.at_start(text))

    def _ends(self, start: str) -> list[int]:
        """Where an opening may end, the last place first: at words' ends where words are spaced."""
        if not self.is_spaced:
            return [length for length in range(len(start), 0, -1) if start[length - 1].isalpha()]
        return [word.end() for word in re.finditer(r"[\w'-]+(?:[\u064b-\u0652]\w*)*", start)][::-1]


def _key(opening: str) -> str:
    """How a plain opening stands among the known ones."""
    return opening.rstrip(" ,،，").casefold()


def emphasized(runs: tuple[Run, ...]) -> str:
    """The emphasized words that a paragraph begins with, or empty where all of it is emphasized or none."""
    text = ""
    for run in runs:
        if not (run.italic or run.bold) and run.text.strip():
            return text.rstrip(" ,،，") if text.strip() and len(text) <= LONGEST else ""
        text += run.text
        if len(text) > LONGEST:
            break
    return ""
