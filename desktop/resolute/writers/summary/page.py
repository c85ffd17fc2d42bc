"""The summary page as a value, before it is cut to one sheet and written in a format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A few words: the page's own, which are English, or quoted from the texts, in their language."""

    text: str
    quoted: bool = False

    @property
    def parted(self) -> tuple[str, str, str]:
        """The blanks before, the words, and the blanks behind: the blanks go with what is around them."""
        words = self.text.strip()
        before, _, behind = self.text.partition(words) if words else (self.text, "", "")
        return before, words, behind


Item = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One question and its answers.

    Items that `flow` stand behind each other, others in a line each. `left` is how many were left out so that
    all fits the sheet.
    """

    title: str
    items: tuple[Item, ...]
    flows: bool = True
    left: int = 0

    @property
    def count(self) -> int:
        return len(self.items) + self.left


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet: what it is about, both texts, how much changed, and the sections.

    `language` is that of what is quoted, `sides` are the lines that name the texts, each behind its word,
    `figures` counts with what they count, `foot` the last line.
    """

    topic: str
    language: str
    sides: tuple[tuple[str, Item], ...]
    figures: tuple[tuple[int, str], ...]
    sections: tuple[Section, ...]
    foot: str


SEPARATOR = Part("\u00a0· ")
_KEPT_TOGETHER = 36
"""How many characters an item has at most that no line breaks."""


def flow(section: Section) -> Iterator[Part]:
    """The parts of a section whose items flow, with points between, and how many are left."""
    for place, item in enumerate(section.items):
        if place:
            yield SEPARATOR
        yield from map(_unbroken, item) if len(text_of(item)) <= _KEPT_TOGETHER else item
    if section.left:
        yield Part(more(section))


def _unbroken(part: Part) -> Part:
    return Part(part.text.replace(" ", "\u00a0"), part.quoted)


def more(section: Section) -> str:
    """What ends a section that was cut: "and 12 more"."""
    if not section.left:
        return ""
    return f" and {section.left} more" if section.items and section.flows else f"and {section.left} more"


def text_of(parts: Iterable[Part]) -> str:
    """The characters of all parts."""
    return "".join(part.text for part in parts)
