"""The paragraphs of the body in document order, with their places in tables.

Paragraphs stand in the body itself, in table cells and in block-level content controls; those in text boxes
are no paragraphs of the text, but count among all `w:p` of the part that anchors are places in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from resolute.model import Cell
from resolute.readers.docx.names import TBL, TC, TR, P, w

_TRANSPARENT = frozenset(w(name) for name in ("sdt", "sdtContent", "customXml", "smartTag"))


@dataclass(frozen=True, slots=True)
class Placed:
    """A `w:p`, its place among all `w:p` of the part, and the cell it stands in."""

    element: etree._Element
    index: int
    cell: Cell | None


@dataclass(slots=True)
class _Tables:
    """How many tables were met; cells name theirs by it."""

    count: int = 0
    indices: dict[etree._Element, int] = field(default_factory=dict[etree._Element, int])


def paragraphs_of(root: etree._Element) -> Iterator[Placed]:
    """The paragraphs of a document part."""
    body = root.find(w("body"))
    if body is None:
        return
    tables = _Tables(indices={paragraph: index for index, paragraph in enumerate(root.iter(P))})
    yield from _in_blocks(body, tables, None)


def _in_blocks(parent: etree._Element, tables: _Tables, cell: Cell | None) -> Iterator[Placed]:
    for child in parent:
        if child.tag == P:
            yield Placed(child, tables.indices[child], cell)
        elif child.tag == TBL:
            yield from _in_table(child, tables)
        elif child.tag in _TRANSPARENT:
            yield from _in_blocks(child, tables, cell)


def _in_table(table: etree._Element, tables: _Tables) -> Iterator[Placed]:
    number = tables.count
    tables.count += 1
    for row, row_element in enumerate(_through(table, TR)):
        for column, cell_element in enumerate(_through(row_element, TC)):
            yield from _in_blocks(cell_element, tables, Cell(number, row, column))


def _through(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """The children of a tag, also those in content controls around rows and cells."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _TRANSPARENT:
            yield from _through(child, tag)
