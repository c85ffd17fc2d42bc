"""The paragraphs of a plain text, sorted out: body, notes, and the tail that the old system left.

What such a text looks like is told in the United Nations' old .doc files when their text is taken out: a
marker "[DU1]" at the top, one line a paragraph, the notes after the closing, then symbols between
"<<ODS …>>" markers, page numbers, running heads and the masthead's cells run together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from resolute import limits
from resolute.readers.refusal import TOO_MANY_LINES, refuse_more
from resolute.readers.text.lines import Line, joined
from resolute.readers.text.wrapping import wrapping_of

_TAIL = re.compile(r"\s*(?:\[DU1\]\s*)?<<ODS ")
_MARKER = re.compile(r"\s*\[DU1\]\s*")
_MARKERS_OF_SYSTEM = re.compile(r"\[DU1\]|<<ODS [^<>]*>>")
_NOTE = re.compile(r"\s*(?P<mark>\d{1,3})(?P<slash>/?)[ \t]+(?P<text>\S.*)")
_HEAD_OF_NOTES = re.compile(r"\s*(?:Foot)?notes\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sorted:
    """The paragraphs of the body and of the notes, the texts of the tail, the line above the notes if any."""

    body: tuple[Line, ...]
    notes: tuple[Line, ...]
    tail: tuple[str, ...]
    head_of_notes: tuple[Line, ...] = ()

    @property
    def are_slashed(self) -> bool:
        """Whether the notes are called "1/", as they were before 1995."""
        found = (_NOTE.fullmatch(line.text) for line in self.notes)
        return all(note is not None and note["slash"] for note in found)


def sort_paragraphs(text: str) -> Sorted:
    """Tell body, notes and tail apart. Raises `Refusal` where there are more lines than are read."""
    written = [Line(place, line) for place, line in enumerate(text.split("\n")) if line.strip()]
    refuse_more(len(written), limits.PARAGRAPHS, TOO_MANY_LINES)
    cut = next((place for place, line in enumerate(written) if _TAIL.match(line.text)), len(written))
    kept = [line for line in written[:cut] if not _MARKER.fullmatch(line.text)]
    paragraphs = joined(kept, wrapping_of(kept).goes_on)
    notes = len(paragraphs) - _count_notes(paragraphs)
    is_headed = 0 < notes < len(paragraphs) and _HEAD_OF_NOTES.fullmatch(paragraphs[notes - 1].text)
    body = notes - 1 if is_headed else notes
    tail = tuple(_cleaned(written[cut:]))
    return Sorted(tuple(paragraphs[:body]), tuple(paragraphs[notes:]), tail, tuple(paragraphs[body:notes]))


def note_text(line: str) -> str:
    """A note without its mark."""
    found = _NOTE.fullmatch(line)
    return (found["text"] if found else line).strip()


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
