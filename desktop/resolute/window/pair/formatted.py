"""Selected words as formatted text that keeps its marks in Word and Outlook.

The marks are plain underlines and strikes in colours: <ins> and <del> may become tracked changes of nobody's,
and decorations that stand in a style alone may get lost. Colours are those for white paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import pairwise

from PySide6.QtCore import QMimeData

from resolute.model import NOTE_MARK
from resolute.window.pair.display import Look, looks_of, marks_of
from resolute.window.pair.merged import Merged, merged_rows
from resolute.window.pair.rows import ViewRow
from resolute.window.pair.scene import Scene
from resolute.window.pair.selection import Selection
from resolute.window.theme import Marks, theme

_TAGS = (
    (Look.INSERTED, "u"),
    (Look.DELETED, "s"),
    (Look.ITALIC, "i"),
    (Look.BOLD, "b"),
    (Look.STRUCK, "s"),
    (Look.RAISED, "sup"),
)

Part = tuple[Merged, int, int]
"""A cell for both sides, and between which of its characters it is selected."""


def with_marks(scene: Scene, selection: Selection) -> QMimeData:
    """What is selected, the other side's words among it, as HTML; its wording as plain text."""
    parts = list(_parts(scene, selection))
    data = QMimeData()
    data.setHtml("".join(_paragraph(cell, start, end) for part in parts for cell, start, end in _lines(part)))
    data.setText("\n".join(cell.words(start, end) for cell, start, end in parts).replace(NOTE_MARK, ""))
    return data


def _parts(scene: Scene, selection: Selection) -> Iterator[Part]:
    first, last = selection.start[0], selection.end[0]
    rows = scene.rows[first : last + 1] if scene.is_merged else merged_rows(scene.pair[first : last + 1])
    for place, row in enumerate(rows, first):
        if isinstance(row.later, Merged):
            start, end = _bounds(scene.rows[place], row.later, selection, place)
            if start < end:
                yield row.later, start, end


def _bounds(shown: ViewRow, merged: Merged, selection: Selection, place: int) -> tuple[int, int]:
    """Where a row's selected words begin and end in its merged text; all of it where the whole side is."""
    cell = shown.side(selection.side)
    if cell is None:  # what stands on the other side alone, between two rows that are selected
        return (0, merged.length) if selection.start[0] < place < selection.end[0] else (0, 0)
    start, end = selection.within(place, cell)
    if cell is merged or start == end:
        return start, end
    begin = merged.shown_at(selection.side, start) if start else 0
    return begin, merged.shown_at(selection.side, end) if end < cell.length else merged.length


def _lines(part: Part) -> Iterator[Part]:
    """One for each paragraph."""
    cell, start, end = part
    breaks = [at for at, character in enumerate(cell.text) if character == "\n" and start <= at < end]
    for before, behind in pairwise((start - 1, *breaks, end)):
        yield cell, before + 1, behind


def _paragraph(cell: Merged, start: int, end: int) -> str:
    direction = "rtl" if cell.right_to_left else "ltr"
    language = f' lang="{escape(cell.language)}"' if cell.language else ""
    return f'<p dir="{direction}"{language}>{"".join(_pieces(cell, start, end))}</p>'


def _pieces(cell: Merged, start: int, end: int) -> Iterator[str]:
    notes = dict(marks_of(cell))
    at = start
    for first, last, look in looks_of(cell):
        begin, until = max(first, start), min(last, end)
        if begin < until:
            yield escape(cell.text[at:begin])
            text = "".join(notes.get(place, cell.text[place]) for place in range(begin, until))
            yield _tagged(escape(text), look, theme("light").marks)
            at = until
    yield escape(cell.text[at:end])


def _tagged(text: str, look: Look, marks: Marks) -> str:
    for part, tag in _TAGS:
        text = f"<{tag}>{text}</{tag}>" if part in look else text
    colour = marks.inserted if Look.INSERTED in look else marks.deleted if Look.DELETED in look else ""
    return f'<span style="color:{colour}">{text}</span>' if colour else text
