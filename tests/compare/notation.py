"""The tests' notation: a line of text makes a paragraph, a few lines a resolution, and a row a line again.

A resolution:

    The General Assembly,            the organ line
    Recalling the frost,             preambular, until the first operative paragraph
    1. Urges all gardens;            operative
    (a) Thaw the pipes;              sub-paragraph
    # Water                          heading
    = closing: 3 May 2019            any kind by its name
    @ part A                         what follows stands in this scope
    | pump | 12                      a table's row; neighbouring rows make one table
                                     a blank line is a blank paragraph
    [^1]: See the almanac.           the note whose mark is written [^1] in a paragraph

A row: a sign, ^ where it moved, and the labels; its spans with [-deleted-] and {+inserted+} words:

    = PP1        ~ OP1 > OP2        + OP3        - OP4        |^ OP5 > OP5, OP6        & OP7, OP8 > OP7
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from resolute.compare import Link, compare
from resolute.model import (
    BODY,
    NOTE_MARK,
    Cell,
    Comparison,
    Footnote,
    Kind,
    Mark,
    Op,
    Paragraph,
    Relation,
    Resolution,
    Row,
    Span,
)

SIGNS = {
    Relation.UNCHANGED: "=",
    Relation.CHANGED: "~",
    Relation.INSERTED: "+",
    Relation.DELETED: "-",
    Relation.SPLIT: "|",
    Relation.MERGED: "&",
}
FORMS = {Op.EQUAL: "{}", Op.INSERT: "{{+{}+}}", Op.DELETE: "[-{}-]"}

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
        self.last = ""
        self.count = 0
        self.preambular = 0
        self.tables = 0
        self.row = -1

    def paragraphs(self, line: str) -> Iterator[Paragraph]:
        if line.startswith("@ "):
            self.scope, self.last, self.preambular = line[2:], "", 0
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
            self.last = self._label(f"OP{found[1]}")
            return self._make(Kind.OPERATIVE, line[found.end() :], found[0], found[1], self.last)
        if found := _LETTERED.match(line):
            label = f"{self.last} ({found[1]})"
            return self._make(Kind.SUBPARAGRAPH, line[found.end() :], found[0], found[1], label)
        return self._unnumbered(line)

    def _unnumbered(self, line: str) -> Paragraph:
        if not line.strip():
            return self._make(Kind.BLANK, line)
        if _ORGAN.match(line):
            return self._make(Kind.ORGAN, line)
        if self.last:
            return self._make(Kind.OTHER, line)
        self.preambular += 1
        return self._make(Kind.PREAMBULAR, line, label=self._label(f"PP{self.preambular}"))

    def _label(self, label: str) -> str:
        return label if self.scope == BODY else f"{self.scope[-1]} {label}"

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
        text, marks = _marked(text, self.notes)
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


def _marked(text: str, notes: list[str]) -> tuple[str, list[Mark]]:
    marks: list[Mark] = []
    while found := _MARK.search(text):
        marks.append(Mark(found.start(), notes.index(found[1])))
        text = text[: found.start()] + NOTE_MARK + text[found.end() :]
    return text, marks


def resolution(text: str, *, has_layout: bool = True) -> Resolution:
    """The resolution that `text` writes; common indentation and blank ends belong to the test's layout."""
    lines = _dedented(text)
    notes = [found for line in lines if (found := _NOTE.match(line))]
    reader = _Reader([found[1] for found in notes])
    paragraphs = [p for line in lines if not _NOTE.match(line) for p in reader.paragraphs(line)]
    footnotes = tuple(Footnote(found[1], found[2]) for found in notes)
    return Resolution(tuple(paragraphs), footnotes, language="en", format="text", has_layout=has_layout)


def _dedented(text: str) -> list[str]:
    lines = text.strip(" ").removeprefix("\n").removesuffix("\n").split("\n")
    indent = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    return [line[indent:] for line in lines]


def compared(earlier: str, later: str, *links: Link) -> Comparison:
    """The comparison of two resolutions in the notation."""
    return compare(resolution(earlier), resolution(later), links=links)


def alignment(comparison: Comparison) -> list[str]:
    """The rows in the notation, without their words."""
    return [aligned(comparison, row) for row in comparison.rows]


def aligned(comparison: Comparison, row: Row) -> str:
    """A row's sign and labels; the later ones only where they differ."""
    ours, theirs = (_names(side) for side in (comparison.earlier_of(row), comparison.later_of(row)))
    labels = ours if ours == theirs else " > ".join(filter(None, (ours, theirs)))
    return f"{SIGNS[row.relation]}{'^' * row.moved} {labels}"


def _names(paragraphs: Iterable[Paragraph]) -> str:
    return ", ".join(paragraph.label or paragraph.kind for paragraph in paragraphs)


def words(spans: Iterable[Span]) -> str:
    """The spans in the notation."""
    return "".join(FORMS[span.op].format(span.text) for span in spans)
