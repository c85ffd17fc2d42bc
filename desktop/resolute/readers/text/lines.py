"""The lines of a plain text, put together into paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from resolute.readers.joining import Vocabulary, ends_cut, vocabulary_of

_END = 200
"""Characters at the end of a paragraph by which it is told what comes between it and the next line."""

GoesOn = Callable[[str, str, str], bool]
"""Whether a line carries on a paragraph, by the paragraph's first line, its last line and the line itself."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line and its place in the file, from 0."""

    place: int
    text: str


def joined(lines: Sequence[Line], goes_on: GoesOn) -> list[Line]:
    """Lines put together into paragraphs, each at the place of its first line, without blanks before it.

    `goes_on` tells of a line right below another whether it does, by the paragraph's first and last line and
    by itself; a line within bold words of Markdown does too.
    """
    vocabulary = vocabulary_of_lines(lines)
    paragraphs: list[_Joined] = []
    place = -2
    for line in lines:
        if place + 1 == line.place and paragraphs[-1].takes(line.text, goes_on):
            paragraphs[-1].add(line.text, vocabulary)
        else:
            paragraphs.append(_Joined(line))
        place = line.place
    return [Line(paragraph.first.place, "".join(paragraph.pieces)) for paragraph in paragraphs]


def vocabulary_of_lines(lines: Sequence[Line]) -> Vocabulary:
    """The words by which hyphens at the ends of lines are told, where there are any."""
    texts = [line.text for line in lines]
    return vocabulary_of([texts]) if any(map(ends_cut, texts)) else Vocabulary()


class _Joined:
    """A paragraph as far as it has come: joined anew with each line, a long one would take forever."""

    def __init__(self, first: Line) -> None:
        self.first = first
        self.pieces = [first.text.lstrip(" ")]
        self._last = first.text
        self._is_in_bold = first.text.count("**") % 2 == 1

    def takes(self, line: str, goes_on: GoesOn) -> bool:
        return self._is_in_bold or goes_on(self.first.text, self._last, line)

    def add(self, line: str, vocabulary: Vocabulary) -> None:
        before, line_text = self.pieces[-1].rstrip(" \t"), line.strip(" \t")
        taken, between = vocabulary.between(before[-_END:], line_text)
        self.pieces[-1] = before[: len(before) - taken]
        self.pieces += ("" if before.endswith("\u00a0") else between, line_text)
        self._last = line
        self._is_in_bold ^= line.count("**") % 2 == 1
