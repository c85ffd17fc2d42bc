"""The runs of a paragraph or a note, taken line after line, raised figures turned into marks.

A mark stands right behind its word: the gap that a typesetter leaves before it is no blank ("Rights, ¹³").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from resolute.model import NOTE_MARK, Run
from resolute.readers.composing import Composer
from resolute.readers.joining import Vocabulary
from resolute.readers.pdf.lines import DOUBTS

_RAISED_MARK = re.compile(r"\d{1,3}|[*†‡§]{1,4}")
_SIGN = re.compile(r"[*†‡§]{1,4}")
"""A mark that is no figure need not be raised: an asterisk stands high by itself."""
_LAST_BITS = 8
_DOUBTFUL = re.compile(rf"(?P<first>[^\W_]*)(?P<doubt>[{DOUBTS}])(?=(?P<second>[^\W_]*))")

Tie = Callable[[str, int, str], str]
"""The key of the note whose mark is shown on a page behind a text, or empty."""


def untied(_shown: str, _page: int, _before: str) -> str:
    """No mark belongs to any note."""
    return ""


@dataclass(slots=True)
class Wording:
    """Bits of text, each with its formatting and, where it is a mark, its note's key."""

    vocabulary: Vocabulary
    tie: Tie = untied
    _bits: list[tuple[str, Run, str]] = field(default_factory=list[tuple[str, Run, str]])

    def take(self, runs: Iterable[Run], page: int, *, by_hand: bool = False) -> None:
        """Put another line behind those taken; `by_hand` keeps the line break between them."""
        line = _settled([(run.text, run) for run in runs], self.vocabulary)
        if self._bits:
            first = "".join(text for text, _ in line)
            taken, between = (0, "\n") if by_hand else self.vocabulary.between(self.end, first)
            self._shorten(taken)
            if self._bits:
                self._bits.append((between, replace(self._bits[-1][1], superscript=False), ""))
        for text, run in _without_lead(line):
            self._add(text, run, page)

    @property
    def end(self) -> str:
        """The last characters of what was taken."""
        return "".join(text for text, _, _ in self._bits[-_LAST_BITS:])

    def composer(self, lead: str = "") -> Composer:
        """All of it, without blanks at its end, behind `lead`."""
        self._shorten(0)
        composer = Composer()
        composer.add(lead)
        for text, run, note in self._bits:
            if note:
                composer.mark(note, run)
            else:
                composer.add(text, run)
        return composer

    def _add(self, text: str, run: Run, page: int) -> None:
        place = 0
        for found in (_RAISED_MARK if run.superscript else _SIGN).finditer(text):
            note = self.tie(found[0], page, self.end + text[place : found.start()])
            if note:
                self._bits.append((text[place : found.start()], run, ""))
                self._shorten(0)
                self._bits.append((NOTE_MARK, replace(run, superscript=True), note))
                place = found.end()
        self._bits.append((text[place:], run, ""))

    def _shorten(self, letters: int) -> None:
        """Take blanks and then as many letters from the end."""
        while self._bits and not self._bits[-1][2]:
            text, run, note = self._bits.pop()
            kept = text.rstrip()
            if kept:
                taken = min(letters, len(kept))
                self._bits.append((kept[: len(kept) - taken], run, note))
                return


def _settled(line: list[tuple[str, Run]], vocabulary: Vocabulary) -> list[tuple[str, Run]]:
    """The line with its doubtful gaps settled, which may stand between two runs."""
    whole = "".join(text for text, _ in line)
    if not any(doubt in whole for doubt in DOUBTS):
        return line
    found: list[tuple[str, Run]] = []
    rest = _DOUBTFUL.sub(lambda found: _without_doubt(found, vocabulary), whole)
    for text, run in line:
        kept = ""
        for sign in text:
            if sign not in DOUBTS:
                kept, rest = kept + rest[:1], rest[1:]
            elif rest[:1] == " ":
                kept, rest = kept + " ", rest[1:]
        found.append((kept, run))
    return found


def _without_doubt(found: re.Match[str], vocabulary: Vocabulary) -> str:
    """The word before a doubtful gap and what the gap is: nothing in a word of the document, else a blank."""
    first, doubt, second = found["first"], found["doubt"], found["second"]
    if (first + second).lower() in vocabulary.words:
        return first
    is_likely = doubt == DOUBTS[0]
    return f"{first} " if is_likely or (first.lower(), second.lower()) in vocabulary.pairs else first


def _without_lead(line: list[tuple[str, Run]]) -> list[tuple[str, Run]]:
    """The line without blanks before its first letter."""
    for place, (text, run) in enumerate(line):
        if text.strip():
            return [(text.lstrip(), run), *line[place + 1 :]]
    return []
