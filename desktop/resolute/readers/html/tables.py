"""Tables: which of them hold cells, and which only lay out the page."""

from __future__ import annotations

from lxml import etree

from resolute.model import Cell
from resolute.readers.xml import text_of

_ROOMY = 3000
"""Characters of a cell that holds a text and not a datum."""


class Tables:
    """Counts tables, rows and cells as the walk meets them."""

    def __init__(self) -> None:
        self._count = 0
        self._numbers: dict[etree._Element, int] = {}
        self._rows: dict[etree._Element, int] = {}
        self._columns: dict[etree._Element, int] = {}

    def begin(self, table: etree._Element) -> None:
        """A table that lays out the page gets no number, and its cells are none."""
        if not _lays_out(table):
            self._numbers[table] = self._count
            self._count += 1

    def begin_row(self, row: etree._Element) -> None:
        table = _table_of(row)
        if table is not None:
            self._rows[table] = self._rows.get(table, -1) + 1

    def cell(self, element: etree._Element) -> Cell | None:
        """The place of a cell, to be asked in the text's order."""
        row, table = element.getparent(), _table_of(element)
        if row is None or table not in self._numbers:
            return None
        column = self._columns[row] = self._columns.get(row, -1) + 1
        return Cell(self._numbers[table], self._rows.get(table, 0), column)


def _table_of(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors("table"), None)


def _lays_out(table: etree._Element) -> bool:
    """Whether it says so, holds other tables, has one column alone, or a cell with a whole text."""
    if (
        table.get("role") in ("presentation", "none")
        or next(table.iterdescendants("table"), None) is not None
    ):
        return True
    rows = [sum(cell.tag in ("td", "th") for cell in row) for row in table.iter("tr")]
    return max(rows, default=0) < 2 or any(len(text_of(cell)) > _ROOMY for cell in table.iter("td"))
