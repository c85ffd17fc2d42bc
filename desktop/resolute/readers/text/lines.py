"""The lines of a plain text, sorted out: body, notes, and the tail that the document system leaves behind.

What such a text looks like is told in the United Nations' old .doc files when their text is taken out: a
marker "[DU1]" at the top, one line a paragraph, the notes after the closing, then symbols between
"<<ODS …>>" markers, page numbers, running heads and the masthead's cells run together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_TAIL = re.compile(r"\s*(?:\[DU1\]\s*)?<<ODS ")
_MARKER = re.compile(r"\s*\[DU1\]\s*")
_MARKERS_OF_SYSTEM = re.compile(r"\[DU1\]|<<ODS [^>]*>>")
_ENDED = re.compile(r"[.;:,،؛。；，]\s*\d{0,3}\s*$")
_NOTE = re.compile(r"\s*(?P<mark>\d{1,3})[ \t]+(?P<text>\S.*)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line and its place in the file, from 0."""

    place: int
    text: str


@dataclass(frozen=True, slots=True)
class Sorted:
    """The lines of the body, the notes with their marks' numbers left out, the lines of the tail."""

    body: tuple[Line, ...]
    notes: tuple[Line, ...]
    tail: tuple[str, ...]


def sort_lines(text: str) -> Sorted:
    """Tell body, notes and tail apart."""
    lines = [Line(place, line) for place, line in enumerate(text.split("\n"))]
    cut = next((line.place for line in lines if _TAIL.match(line.text)), len(lines))
    kept = [line for line in lines[:cut] if line.text.strip() and not _MARKER.fullmatch(line.text)]
    count = _count_notes(kept)
    notes = [Line(line.place, _NOTE.fullmatch(line.text)["text"]) for line in kept[len(kept) - count :]]  # type: ignore[index]
    return Sorted(tuple(kept[: len(kept) - count]), tuple(notes), tuple(_cleaned(lines[cut:])))


def _count_notes(lines: Sequence[Line]) -> int:
    """How many of the last lines are notes: they must run 1, 2, 3 … to the end."""
    marks: list[int] = []
    for line in reversed(lines):
        found = _NOTE.fullmatch(line.text)
        if not found:
            return 0
        marks.append(int(found["mark"]))
        if marks[-1] == 1:
            return len(marks) if marks == list(range(len(marks), 0, -1)) else 0
    return 0


def _cleaned(lines: Iterable[Line]) -> list[str]:
    texts = (_MARKERS_OF_SYSTEM.sub("", line.text).strip(" _-") for line in lines)
    return [text for text in texts if text]


def joined(lines: Sequence[Line]) -> list[Line]:
    """Lines put together into paragraphs, each at the place of its first line.

    In a text whose paragraphs begin with a tab, a line without one carries on the line before it. In others a
    line does that begins in lower case after a line that is long and ends in no punctuation.
    """
    is_tabbed = sum(line.text.startswith("\t") for line in lines) > len(lines) / 2
    paragraphs: list[Line] = []
    previous = None
    for line in lines:
        follows = previous is not None and previous.place + 1 == line.place
        before = paragraphs[-1].text if paragraphs else ""
        goes_on = _goes_on_tabbed(before, line) if is_tabbed else _goes_on(before, previous, line)
        if follows and goes_on:
            paragraphs[-1] = Line(paragraphs[-1].place, before + _gap(before) + line.text.lstrip())
        else:
            paragraphs.append(line)
        previous = line
    return paragraphs


def _goes_on_tabbed(before: str, line: Line) -> bool:
    return before.startswith("\t") and not line.text.startswith("\t") and not _ENDED.search(before)


def _goes_on(before: str, previous: Line | None, line: Line) -> bool:
    if previous is None:
        return False
    is_in_bold = before.count("**") % 2 == 1
    is_cut = len(previous.text) > 60 and before.rstrip()[-1:] not in (".", ";", ":")
    return is_in_bold or (is_cut and line.text[:1].islower())


def _gap(before: str) -> str:
    """What comes between two lines of a paragraph: a blank, but for the one that is there or a hyphen's."""
    return "" if before.endswith((" ", "-", "\u2011", "\u00a0", "\t")) else " "
