"""A resolution as amendments see it: what can be amended, in order, with notes' marks as words.

    Recalling its resolution 93/12,[footnote 1]        (a)  To measure the tide;        a table as one unit

The masthead, the adoption and source lines and the closing are the document's frame, no text that anybody
amends; blank lines are layout.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from resolute.model import BODY, Kind, Paragraph, Resolution
from resolute.writers.amendments.wording import Wording

FRAME = (Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.CLOSING)
LABELLED = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH)
_NUMBERED = (*LABELLED, Kind.ANNEX)

Row = tuple[str | None, ...]
"""A table's row: the text of each cell, None where the row has no cell in that column."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, or a whole table (then `rows` and no text). `paragraphs` are its places in the source."""

    kind: Kind
    text: str = ""
    number: str = ""
    label: str = ""
    scope: str = BODY
    level: int = 0
    rows: tuple[Row, ...] = ()
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """All that can be amended. `notes` are the notes' texts by what stands for their marks."""

    units: tuple[Unit, ...]
    notes: Mapping[str, str] = field(default_factory=dict[str, str])
    language: str = ""


def draft_of(resolution: Resolution, names: Sequence[str]) -> Draft:
    """The draft of a resolution whose notes are called `names`."""
    held = [(place, p) for place, p in enumerate(resolution.paragraphs) if is_amendable(p)]
    units: list[Unit] = []
    for table, group in groupby(held, key=lambda each: each[1].cell.table if each[1].cell else None):
        if table is None:
            units += [_unit(place, paragraph, names) for place, paragraph in group]
        else:
            units.append(_table(list(group), names))
    notes = {name: note.text for name, note in zip(names, resolution.footnotes, strict=True)}
    return Draft(tuple(units), notes, resolution.language)


def is_amendable(paragraph: Paragraph) -> bool:
    """Whether a paragraph is text: blank cells are part of their table, blank lines are layout."""
    if paragraph.cell is not None:
        return True
    has_words = bool(paragraph.text.strip() or (paragraph.kind in LABELLED and paragraph.number))
    return has_words and paragraph.kind not in FRAME and paragraph.kind is not Kind.BLANK


def kept_names(resolution: Resolution, wording: Wording) -> list[str]:
    """What stands for the marks of a resolution's notes; no two are the same."""
    seen: Counter[str] = Counter()
    names: list[str] = []
    for note in resolution.footnotes:
        mark = note.mark or "*"
        seen[mark] += 1
        counted = mark if seen[mark] == 1 else f"{mark}/{seen[mark]}"
        names.append(wording.say("notes", "kept", mark=counted))
    return names


def marked(paragraph: Paragraph, names: Sequence[str]) -> str:
    """A paragraph's text with the notes' names in place of their marks."""
    text = paragraph.text
    for mark in sorted(paragraph.marks, key=lambda mark: -mark.offset):
        text = text[: mark.offset] + names[mark.note] + text[mark.offset + 1 :]
    return text


def _unit(place: int, paragraph: Paragraph, names: Sequence[str]) -> Unit:
    return Unit(
        paragraph.kind,
        marked(paragraph, names),
        paragraph.number if paragraph.kind in _NUMBERED else "",
        paragraph.label if paragraph.kind in _NUMBERED else "",
        paragraph.scope,
        paragraph.level,
        paragraphs=(place,),
    )


def _table(cells: Sequence[tuple[int, Paragraph]], names: Sequence[str]) -> Unit:
    rows = tuple(_rows([paragraph for _, paragraph in cells], names))
    places = tuple(place for place, _ in cells)
    return Unit(Kind.TABLE, scope=cells[0][1].scope, rows=rows, paragraphs=places)


def _rows(cells: Sequence[Paragraph], names: Sequence[str]) -> Iterator[Row]:
    for _, row in groupby(cells, key=lambda paragraph: paragraph.cell and paragraph.cell.row):
        texts: dict[int, list[str]] = {}
        for paragraph in row:
            if paragraph.cell is not None:
                texts.setdefault(paragraph.cell.column, []).append(marked(paragraph, names))
        joined = {column: "\n".join(filter(None, held)) for column, held in texts.items()}
        yield tuple(joined.get(column) for column in range(max(joined) + 1))
