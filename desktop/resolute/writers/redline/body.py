"""Carries out the plan on the base's document: walks its entries, puts new paragraphs and tables in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from resolute.model import Cell, Comparison, Phrase
from resolute.writers.redline.base import Base
from resolute.writers.redline.content import Content
from resolute.writers.redline.ends import settle_ends
from resolute.writers.redline.names import TBL, TC, TC_PR, TR, Element, P
from resolute.writers.redline.plan import Act, Entry, plan
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.rows import Lines, RowEditor
from resolute.writers.redline.seams import join_moves, part_seams
from resolute.writers.redline.tables import by_cell, delete_row, exchanged, grid_of, insert_row, insert_table


class BodyWriter:
    """Writes a comparison into the base's document part.

    The cursor is the paragraph last dealt with; what is new goes behind it.
    """

    def __init__(
        self,
        comparison: Comparison,
        base: Base,
        editor: RowEditor,
        content: Content,
        revisions: Revisions,
    ) -> None:
        self._comparison, self._base, self._editor, self._revisions = comparison, base, editor, revisions
        self._content = content
        self._entries = plan(comparison)
        self._grid = grid_of(comparison)
        self._begins = {self._table_element(table): self._grid.begins(table) for table in self._grid.tables}
        self._marks: dict[Element, str] = {}
        self._whole_rows: set[Element] = set()
        self._new_cells: set[int] = set()
        self._new_rows: dict[tuple[int, int], Element] = {}
        self._cursor: Element | None = None
        self._near = 0

    @property
    def notices(self) -> tuple[str, ...]:
        """Sentences for the user on tables that could not be changed in place."""
        return tuple(
            Phrase(
                "Table {number} has other columns than before: it is deleted and inserted whole.",
                number=number + 1,
            )
            for number in exchanged(self._comparison, self._grid)
        )

    def write(self) -> None:
        for entry in self._entries:
            if entry.act in (Act.KEEP, Act.DELETE, Act.MOVE_FROM):
                self._change(entry)
            elif entry.row.later[0] not in self._new_cells:
                self._bring(entry)
        self._settle()

    def _change(self, entry: Entry) -> None:
        """Change paragraphs where the base has them."""
        row = entry.row
        if entry.act is Act.KEEP:
            lines = self._editor.keep(row)
        elif entry.act is Act.DELETE:
            lines = self._editor.delete(row)
            for index in row.earlier:
                self._delete_table_row(index)
        else:
            lines = self._editor.move_from(row)
        self._track(lines)
        if row.earlier[-1] >= self._near:  # a blank line between merged paragraphs goes after they are joined
            self._cursor, self._near = lines.elements[-1], row.earlier[-1]

    def _bring(self, entry: Entry) -> None:
        """Put new paragraphs in, or the table row or table that they stand in."""
        cell = self._comparison.later.paragraphs[entry.row.later[0]].cell
        if cell is None:
            self._put(self._lines(entry), lambda elements: self._put_in_body(elements, entry.row.later[0]))
        elif cell.table not in self._grid.tables:
            self._bring_table(cell.table)
        elif (cell.table, cell.row) not in self._grid.rows:
            self._bring_row(cell)
        else:
            self._put(self._lines(entry), lambda elements: self._put_in_cell(elements, cell))

    def _lines(self, entry: Entry) -> Lines:
        if entry.act is Act.MOVE_TO:
            return self._editor.move_to(entry.row, self._near)
        return self._editor.insert(entry.row.later, self._near)

    def _put(self, lines: Lines, put: Callable[[list[Element]], None]) -> None:
        put(lines.elements)
        self._note(lines)

    def _note(self, lines: Lines) -> None:
        self._track(lines)
        self._cursor = lines.elements[-1]

    def _track(self, lines: Lines) -> None:
        self._marks.update(
            {element: mark for element, mark in zip(lines.elements, lines.marks, strict=True) if mark}
        )

    def _put_in_body(self, elements: list[Element], later: int) -> None:
        """Behind the cursor, or the table it stands in; before a table that is to come (`later` tells)."""
        block = _outermost(self._base.element(0) if self._cursor is None else self._cursor, TBL)
        if self._cursor is None or later < self._begins.get(block, 0):
            for element in elements:
                block.addprevious(element)
        else:
            _put_behind(block, elements)

    def _put_in_cell(self, elements: list[Element], cell: Cell) -> None:
        """Behind the cursor where that stands in the cell, else at the cell's beginning."""
        home = self._cell_element(cell)
        if self._cursor is not None and self._cursor.getparent() is home:
            _put_behind(self._cursor, elements)
            return
        first = 0 if home.find(TC_PR) is None else 1
        for number, element in enumerate(elements):
            home.insert(first + number, element)

    def _cell_element(self, cell: Cell) -> Element:
        """The base's `w:tc` that carries on the later cell."""
        row = list(self._row_element(self._grid.rows[cell.table, cell.row]).iterchildren(TC))
        return row[min(self._grid.columns.get((cell.table, cell.column), cell.column), len(row) - 1)]

    def _row_element(self, place: tuple[int, int]) -> Element:
        """The base's `w:tr` of an earlier (table, row)."""
        return _nearest(self._base.element(self._grid.firsts[place]), TR)

    def _table_element(self, later_table: int) -> Element:
        """The base's `w:tbl` that a later table carries on."""
        return _nearest(self._row_element(self._grid.first_row(later_table)), TBL)

    def _bring_table(self, table: int) -> None:
        cells = [index for (number, _), held in self._grid.cells.items() if number == table for index in held]
        theirs = self._content.element(cells[0])
        made = insert_table(
            _nearest(theirs, TBL) if theirs is not None else None, self._made(cells), self._revisions
        )
        self._whole_rows.update(made.iterchildren(TR))
        self._put_in_body([made], cells[0])
        self._cursor = list(made.iter(P))[-1]

    def _bring_row(self, cell: Cell) -> None:
        """A new row goes behind the one before it in the later table, or before the base's first."""
        cells = self._grid.cells[cell.table, cell.row]
        theirs = self._content.element(cells[0])
        before = self._row_before(cell)
        near = before if before is not None else next(self._table_element(cell.table).iterchildren(TR))
        made = insert_row(
            _nearest(theirs, TR) if theirs is not None else near, self._made(cells)[0], self._revisions
        )
        self._whole_rows.add(made)
        self._new_rows[cell.table, cell.row] = made
        if before is None:
            near.addprevious(made)
        else:
            near.addnext(made)
        self._cursor = list(made.iter(P))[-1]

    def _row_before(self, cell: Cell) -> Element | None:
        """The redline's row for the nearest later row before the cell's."""
        for place in ((cell.table, row) for row in reversed(range(cell.row))):
            if place in self._new_rows:
                return self._new_rows[place]
            if place in self._grid.rows:
                return self._row_element(self._grid.rows[place])
        return None

    def _made(self, cells: Sequence[int]) -> list[list[list[Element]]]:
        """New paragraphs for later cells; none of them is brought again."""
        self._new_cells.update(cells)
        return by_cell(cells, self._comparison.later.paragraphs, self._new_paragraphs)

    def _new_paragraphs(self, index: int) -> list[Element]:
        lines = self._editor.insert((index,), self._near)
        self._track(lines)
        return lines.elements

    def _delete_table_row(self, index: int) -> None:
        """Track the table row that a deleted cell stands in, once, if nothing of it stays."""
        cell = self._comparison.earlier.paragraphs[index].cell
        if cell is None or (cell.table, cell.row) in self._grid.kept:
            return
        row = _nearest(self._base.element(index), TR)
        if row not in self._whole_rows:
            self._whole_rows.add(row)
            delete_row(row, self._revisions)

    def _settle(self) -> None:
        """Mend the ends of what the paragraphs stand in and the seams between them; track their marks."""
        parents = {parent: None for element in self._marks if (parent := element.getparent()) is not None}
        for parent in parents:
            if parent.tag != TC or parent.getparent() not in self._whole_rows:
                settle_ends(parent, self._marks, self._revisions)
                part_seams(parent, self._marks, self._revisions)
                join_moves(parent, self._marks)
        for element, mark in self._marks.items():
            self._revisions.mark_paragraph(element, mark)


def _put_behind(place: Element, elements: Iterable[Element]) -> None:
    for element in elements:
        place.addnext(element)
        place = element


def _nearest(element: Element, tag: str) -> Element:
    """The element's nearest ancestor of a kind."""
    return next(element.iterancestors(tag))


def _outermost(element: Element, tag: str) -> Element:
    """The outermost ancestor of a kind, or the element itself."""
    found = list(element.iterancestors(tag))
    return found[-1] if found else element
