"""The tests' notation: a line of text makes a paragraph, a few lines a resolution.

The General Assembly,            the organ line
Recalling the frost,             preambular, until the first operative paragraph
1. Urges all gardens;            operative;  1.<tab>Urges … the same
(a) Thaw the pipes;              sub-paragraph
# Water                          heading
= closing: 3 May 2019            any kind by its name
@ part A                         what follows stands in this scope
| pump | 12                      a table's row; neighbouring rows make one table
                                 a blank line is a blank paragraph
[^1]: See the almanac.           the note whose mark is written [^1] in a paragraph
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from resolute.model import BODY, NOTE_MARK, Cell, Footnote, Kind, Mark, Paragraph, Resolution

_NUMBERED = re.compile(r"(\d+)\.[\t ]+(?=\S)")
_LETTERED = re.compile(r"\(([a-z]{1,4})\)[\t ]+(?=\S)")
_NAMED = re.compile(r"= (\w+): ?")
_NOTE = re.compile(r"\[\^(\w+)\]: (.*)")
_MARK = re.compile(r"\[\^(\w+)\]")
_ORGAN = re.compile(r"The [A-Z][\w ]+ (Assembly|Council),$")


class _Reader:
    """Where the lines read so far have come to."""

    def __init__(self, notes: list[str]) -> None:
        self.notes = notes
        self.scope = BODY
        self.operative = False
        self.count = 0
        self.tables = 0
        self.row = -1

    def paragraphs(self, line: str) -> Iterator[Paragraph]:
        if line.startswith("@ "):
            self.scope, self.operative = line[2:], False
        elif line.startswith("| "):
            yield from self._cells(line)
        else:
            self._leave_table()
            yield self._paragraph(line)

    def _leave_table(self) -> None:
        if self.row >= 0:
            self.tables, self.row = self.tables + 1, -1

    def _cells(self, line: str) -> Iterator[Paragraph]:
        self.row += 1
        for column, text in enumerate(line[2:].split(" | ")):
            cell = Cell(self.tables, self.row, column)
            yield self._make(Kind.TABLE if text.strip() else Kind.BLANK, text.strip(), cell=cell)

    def _paragraph(self, line: str) -> Paragraph:
        if found := _NAMED.match(line):
            return self._make(Kind(found[1]), line[found.end() :])
        if line.startswith("# "):
            return self._make(Kind.HEADING, line[2:])
        if found := _NUMBERED.match(line):
            self.operative = True
            return self._make(Kind.OPERATIVE, line[found.end() :], found[0], found[1], f"OP{found[1]}")
        if found := _LETTERED.match(line):
            return self._make(Kind.SUBPARAGRAPH, line[found.end() :], found[0], found[1])
        if not line.strip():
            return self._make(Kind.BLANK, line)
        if _ORGAN.match(line):
            return self._make(Kind.ORGAN, line)
        return self._make(Kind.OTHER if self.operative else Kind.PREAMBULAR, line)

    def _make(
        self,
        kind: Kind,
        text: str,
        lead: str = "",
        number: str = "",
        label: str = "",
        cell: Cell | None = None,
    ) -> Paragraph:
        self.count += 1
        marks: list[Mark] = []
        while found := _MARK.search(text):
            marks.append(Mark(found.start(), self.notes.index(found[1])))
            text = text[: found.start()] + NOTE_MARK + text[found.end() :]
        return Paragraph(
            id=f"p{self.count}",
            kind=kind,
            text=text,
            lead=lead,
            number=number,
            label=label,
            scope=self.scope,
            level=int(kind is Kind.SUBPARAGRAPH),
            marks=tuple(marks),
            cell=cell,
        )


def resolution(text: str, *, has_layout: bool = True) -> Resolution:
    """The resolution that `text` writes; common indentation and blank ends belong to the test's layout."""
    lines = [line.removeprefix(" " * _indent(text)) for line in text.strip("\n").rstrip(" ").split("\n")]
    lines = lines[:-1] if lines and not lines[-1] and len(lines) > 1 and text.endswith("\n") else lines
    notes = [found for line in lines if (found := _NOTE.match(line))]
    reader = _Reader([found[1] for found in notes])
    paragraphs = [p for line in lines if not _NOTE.match(line) for p in reader.paragraphs(line)]
    footnotes = tuple(Footnote(found[1], found[2]) for found in notes)
    return Resolution(tuple(paragraphs), footnotes, language="en", format="text", has_layout=has_layout)


def _indent(text: str) -> int:
    return min((len(line) - len(line.lstrip(" ")) for line in text.split("\n") if line.strip()), default=0)
