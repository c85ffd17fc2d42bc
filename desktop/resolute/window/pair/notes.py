"""Which note is marked at a point of a text, for a tooltip."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF

from resolute.model import Footnote
from resolute.window.pair.cells import Cell
from resolute.window.pair.layouts import LaidOut
from resolute.window.pair.merged import halves, shown


def note_at(laid_out: LaidOut, point: QPointF) -> Footnote | None:
    """The note whose mark is at a point, from the cell's top left; the later one where sides differ."""
    near = laid_out.box_of(0, 0).height() / 5
    found = None
    for offset, note in _marked(laid_out.cell):
        if laid_out.box_of(offset, offset + 1).adjusted(-near, 0, near, 0).contains(point):
            found = note
    return found


def _marked(cell: Cell) -> Iterator[tuple[int, Footnote]]:
    """The notes that a cell marks, and at which of its characters."""
    for half in halves(cell):
        for start, paragraph in half.placed():
            for mark in paragraph.marks if half.notes else ():
                at = start + mark.offset
                yield from (
                    (first, half.notes[mark.note]) for first, _end in shown(cell, half.side, at, at + 1)
                )
