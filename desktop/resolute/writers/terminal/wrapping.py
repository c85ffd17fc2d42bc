"""Marked text in lines of a width.

A marked stretch is broken like any text; each line begins and ends its own marks, so that it can be read and
copied alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from resolute.model import Op
from resolute.writers.terminal.screen import is_wide, width_of

_ESCAPE = "\x1b"


@dataclass(frozen=True, slots=True)
class Marked:
    """Characters that are marked alike."""

    text: str
    op: Op = Op.EQUAL


@dataclass(frozen=True, slots=True)
class Style:
    """What goes before and after inserted and deleted words."""

    inserted: tuple[str, str]
    deleted: tuple[str, str]

    def marks(self, op: Op) -> tuple[str, str]:
        return {Op.INSERT: self.inserted, Op.DELETE: self.deleted, Op.EQUAL: ("", "")}[op]

    def extra(self, op: Op) -> int:
        """The columns that the marks take."""
        return sum(len(mark) for mark in self.marks(op) if not mark.startswith(_ESCAPE))


PLAIN = Style(("{+", "+}"), ("[-", "-]"))
COLOURED = Style(("\x1b[38;5;33;4m", "\x1b[0m"), ("\x1b[38;5;166;9m", "\x1b[0m"))
"""Blue underlined and orange struck through, in shades that can be read on a light and on a dark ground."""
DIMMED = Style(("\x1b[0;38;5;33;4m", "\x1b[0;2m"), ("\x1b[0;38;5;166;9m", "\x1b[0;2m"))
"""The same within dim lines: the words themselves are not dim, since many terminals make that unreadable."""


def wrapped(parts: Iterable[Marked], width: int, style: Style) -> Iterator[str]:
    """The lines of marked text; a word that is longer than a line stands in one of its own."""
    line: list[Marked] = []
    for word in _words(parts):
        if word[0].text == "\n":
            yield _line(line, style)
            line = []
        elif line and _columns(line + word, style) > width:
            yield _line(line, style)
            line = word
        else:
            line = line + word
    yield _line(line, style)


def _words(parts: Iterable[Marked]) -> Iterator[list[Marked]]:
    """What must not be broken, with the blanks after it; a line break is a word."""
    word: list[Marked] = []
    for unit in _units(parts):
        if word and _may_break(word[-1].text, unit.text):
            yield word
            word = []
        word.append(unit)
    if word:
        yield word


def _units(parts: Iterable[Marked]) -> Iterator[Marked]:
    """The parts cut into line breaks, stretches of blanks, wide characters and what is left."""
    for part in parts:
        for unit in re.findall(r"\n|[^\S\n]+|[\x21-\x7e]+|\S", part.text):
            yield Marked(" " if unit.isspace() and unit != "\n" else unit, part.op)


def _may_break(before: str, after: str) -> bool:
    if "\n" in (before, after):
        return True
    if after == " ":
        return False
    if before == " ":
        return True
    return (is_wide(before[-1]) or is_wide(after[0])) and not (_opens(before) or _closes(after))


def _opens(unit: str) -> bool:
    """Whether no line ends with it: an opening bracket or quotation mark."""
    return unicodedata.category(unit[-1]) in ("Ps", "Pi")


def _closes(unit: str) -> bool:
    """Whether no line begins with it: a closing bracket, a comma, a note's mark."""
    return unicodedata.category(unit[0]) in ("Pe", "Pf", "Po", "No")


def _line(line: list[Marked], style: Style) -> str:
    pieces: list[str] = []
    for op, text in _stretches(line):
        before, after = style.marks(op)
        pieces.append(f"{before}{text}{after}")
    return "".join(pieces)


def _columns(line: list[Marked], style: Style) -> int:
    return sum(width_of(text) + style.extra(op) for op, text in _stretches(line))


def _stretches(line: list[Marked]) -> Iterator[tuple[Op, str]]:
    """The line's characters by their marking, without the blanks at its end."""
    end = len(line)
    while end and line[end - 1].text == " ":
        end -= 1
    for op, units in groupby(line[:end], key=lambda unit: unit.op):
        yield op, "".join(unit.text for unit in units)
