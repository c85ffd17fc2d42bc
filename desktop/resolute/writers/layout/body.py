"""The body: paragraphs in order, those of one table together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count, groupby

from resolute.model import Cell, Kind, Paragraph
from resolute.writers.layout.names import Element, w
from resolute.writers.layout.paragraphs import add_paragraph
from resolute.writers.layout.setting import Setting
from resolute.writers.layout.tables import add_table


class Blanks:
    """Makes the blank paragraphs that Word requires where the resolution has none."""

    def __init__(self, paragraphs: Iterable[Paragraph]) -> None:
        taken = {paragraph.id for paragraph in paragraphs}
        self._ids = (name for name in (f"blank{n}" for n in count(1)) if name not in taken)

    def blank(self, cell: Cell | None = None) -> Paragraph:
        return Paragraph(next(self._ids), Kind.BLANK, "", cell=cell, style="Table_Text" if cell else "Blank")


def fill_body(
    document: Element, paragraphs: tuple[Paragraph, ...], setting: Setting
) -> tuple[Paragraph, ...]:
    """Put the paragraphs before the section's properties; gives back what stands there, in order."""
    body = next(document.iterchildren(w("body")))
    section = body[-1]
    body.remove(section)
    laid = tuple(_add_blocks(body, paragraphs, Blanks(paragraphs), setting))
    body.append(section)
    return laid


def _add_blocks(
    body: Element, paragraphs: tuple[Paragraph, ...], blanks: Blanks, setting: Setting
) -> Iterator[Paragraph]:
    after_table = False
    for table, members in groupby(paragraphs, key=_table):
        if table is None:
            yield from (_added(body, paragraph, setting) for paragraph in members)
        else:
            if after_table:
                yield _added(body, blanks.blank(), setting)
            yield from add_table(body, tuple(members), blanks.blank, setting)
        after_table = table is not None
    if after_table:
        yield _added(body, blanks.blank(), setting)


def _table(paragraph: Paragraph) -> int | None:
    return None if paragraph.cell is None else paragraph.cell.table


def _added(body: Element, paragraph: Paragraph, setting: Setting) -> Paragraph:
    add_paragraph(body, paragraph, setting)
    return paragraph
