"""The lines of a plain text, sorted out: body, notes, and the tail that the document system leaves behind.

What such a text looks like is told in the United Nations' old .doc files when their text is taken out: a
marker "[DU1]" at the top, one line a paragraph, the notes after the closing, then symbols between
"<<ODS …>>" markers, page numbers, running heads and the masthead's cells run together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from resolute import limits
from resolute.readers.refusal import TOO_MANY_LINES, refuse_more

_TAIL = re.compile(r"\s*(?:\[DU1\]\s*)?<<ODS ")
_MARKER = re.compile(r"\s*\[DU1\]\s*")
_MARKERS_OF_SYSTEM = re.compile(r"\[DU1\]|<<ODS [^<>]*>>")
_ENDED = re.compile(r"[.;:,،؛。；，]\s*\d{0,3}\s*$")
_END = 200
"""Characters at the end of a paragraph by which it is told whether the next line carries it on."""
_NOTE = re.compile(r"\s*(?P<mark>\d{1,3})[ \t]+(?P<text>\S.*)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line and its place in the file, from 0."""

    place: int
    text: str


@dataclass(frozen=True, slots=True)
class Sorted:
    """The lines of the body and of the notes, the texts of the tail."""

    body: tuple[Line, ...]
    notes: tuple[Line, ...]
    tail: tuple[str, ...]


def sort_lines(text: str) -> Sorted:
    """Tell body, notes and tail apart. Raises `Refusal` where there are more lines than are read."""
    written = [Line(place, line) for place, line in enumerate(text.split("\n")) if line.strip()]
    refuse_more(len(written), limits.PARAGRAPHS, TOO_MANY_LINES)
    cut = next((place for place, line in enumerate(written) if _TAIL.match(line.text)), len(written))
    kept = [line for line in written[:cut] if not _MARKER.fullmatch(line.text)]
    body = len(kept) - _count_notes(kept)
    return Sorted(tuple(kept[:body]), tuple(kept[body:]), tuple(_cleaned(written[cut:])))


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


def joined(lines: Sequence[Line]) -> list[Line]:
    """Lines put together into paragraphs, each at the place of its first line.

    In a text whose paragraphs begin with a tab, a line without one carries on the line before it. In others a
    line does that begins in lower case after a line that is long and ends in no punctuation.
    """
    goes_on = _goes_on_tabbed if _are_tabbed([line.text for line in lines]) else _goes_on
    paragraphs: list[_Joined] = []
    previous = Line(-2, "")
    for line in lines:
        if previous.place + 1 == line.place and goes_on(paragraphs[-1], previous.text, line.text):
            paragraphs[-1].add(_gap(paragraphs[-1].end), line.text.lstrip())
        else:
            paragraphs.append(_Joined(line.place))
            paragraphs[-1].add(line.text)
        previous = line
    return [Line(paragraph.place, "".join(paragraph.pieces)) for paragraph in paragraphs]


@dataclass(slots=True)
class _Joined:
    """A paragraph as far as it has come: joined anew with each line, a long one would take forever."""

    place: int
    pieces: list[str] = field(default_factory=list[str])
    end: str = ""
    is_in_bold: bool = False

    def add(self, *texts: str) -> None:
        for text in texts:
            self.pieces.append(text)
            self.end = (self.end + text[-_END:])[-_END:]
            self.is_in_bold ^= text.count("**") % 2 == 1

    @property
    def is_tabbed(self) -> bool:
        return self.pieces[0].startswith("\t")


def _are_tabbed(texts: Sequence[str]) -> bool:
    """Whether most lines begin with a tab, from the first that does to the last."""
    tabbed = [place for place, text in enumerate(texts) if text.startswith("\t")]
    return bool(tabbed) and 2 * len(tabbed) > tabbed[-1] - tabbed[0] + 1


def _goes_on_tabbed(before: _Joined, _previous: str, line: str) -> bool:
    return before.is_tabbed and not line.startswith("\t") and not _ENDED.search(before.end)


def _goes_on(before: _Joined, previous: str, line: str) -> bool:
    is_cut = len(previous) > 60 and before.end.rstrip()[-1:] not in (".", ";", ":")
    return before.is_in_bold or (is_cut and line[:1].islower())


def _gap(before: str) -> str:
    """What comes between two lines of a paragraph: a blank, but for the one that is there or a hyphen's."""
    return "" if before.endswith((" ", "-", "\u2011", "\u00a0", "\t")) else " "
