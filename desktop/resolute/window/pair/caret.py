"""Where the end of a selection goes by a key: to the next character or word, or to a line beside."""

from __future__ import annotations

from PySide6.QtCore import Qt

from resolute.window.pair.rows import Form
from resolute.window.pair.scene import Scene
from resolute.window.pair.selection import Place, Selection, word_around

SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def moved_sideways(scene: Scene, selection: Selection, step: int, by_word: bool) -> Place:
    """The next place to the right (1) or left (-1); in Arabic right is backwards."""
    row, offset = selection.caret
    cell = scene.rows[row].side(selection.side)
    if cell is None:
        return _beyond(scene, selection, step)
    forwards = (step > 0) is not cell.right_to_left
    if offset >= cell.length if forwards else offset <= 0:
        return _beyond(scene, selection, 1 if forwards else -1)
    place = offset + (1 if forwards else -1)
    if by_word:
        place = word_around(cell.text, place)[1 if forwards else 0]
    return row, place


def _beyond(scene: Scene, selection: Selection, step: int) -> Place:
    """The beginning of the next text, or the end of the one before; unmoved where there is none."""
    row = selection.caret[0] + step
    while 0 <= row < len(scene.rows):
        cell = scene.rows[row].side(selection.side)
        if cell is not None and scene.rows[row].form is not Form.GHOST and not scene.folds.line(row):
            return row, 0 if step > 0 else cell.length
        row += step
    return selection.caret
