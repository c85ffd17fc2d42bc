"""The texts that one file holds: parts A and B, a report's draft resolutions, a letter and what it annexes.

Most files hold one text. Where a file holds several, one of them may be compared by itself, called by its
name or by how its title begins.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

WHOLE = "whole"
"""What stands for all texts of a file where a part's name is asked for."""
_SHOWN = 48
_LEAST = 3
"""How many first characters of a name or title can say which is meant."""


class Division(StrEnum):
    """What makes several texts of a file."""

    LETTER = "letter"
    REPORT = "report"
    RESOLUTIONS = "resolutions"
    PARTS = "parts"
    ANNEXES = "annexes"


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a file: its paragraphs from `start` up to `end` (indices).

    `name` is "B", "draft resolution II", "72/164", "letter", "annex I". `speaks` tells that an organ speaks
    in it, as in every resolution.
    """

    name: str
    title: str
    start: int
    end: int
    division: Division
    speaks: bool = False

    @property
    def called(self) -> str:
        """The name and how the title begins."""
        if not self.title:
            return self.name
        title = self.title if len(self.title) <= _SHOWN else f"{self.title[:_SHOWN].rsplit(' ', 1)[0]} …"
        return f"{self.name} ({title})"


def holds_several(parts: Sequence[Part]) -> bool:
    """Whether a file of these parts holds several texts; a resolution and its annexes are one."""
    return bool(parts) and parts[0].division is not Division.ANNEXES


def parts_called(parts: Sequence[Part], said: str) -> tuple[Part, ...]:
    """The parts that may be meant: by name, by its last or its first words, by the title's first words."""
    wanted = folded(said)
    ways: tuple[Callable[[Part], bool], ...] = (
        lambda part: folded(part.name) == wanted,
        lambda part: part.speaks and folded(part.name).split()[-1] == wanted,
        lambda part: folded(part.name).split()[-1] == wanted,
        lambda part: len(wanted) >= _LEAST and folded(part.name).startswith(wanted),
        lambda part: len(wanted) >= _LEAST and folded(part.title).startswith(wanted),
    )
    found = (tuple(filter(way, parts)) for way in ways)
    return next(filter(None, found), ())


def folded(text: str) -> str:
    """The text as names and titles are compared: letters alike in case, blanks single."""
    return " ".join(text.casefold().split())
