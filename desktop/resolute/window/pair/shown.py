"""Where places of a side are shown, side by side or in one column, and selections as that changes."""

from __future__ import annotations

from resolute.window.pair.cells import Side
from resolute.window.pair.merged import Merged
from resolute.window.pair.scene import Scene
from resolute.window.pair.selection import Place, Selection


def shown_place(scene: Scene, side: Side, place: Place) -> Place:
    """Where a character of a side's text is shown."""
    cell = scene.rows[place[0]].later
    return (place[0], cell.shown_at(side, place[1])) if isinstance(cell, Merged) else place


def own_place(scene: Scene, side: Side, place: Place) -> Place:
    """The character of a side's text that is shown at a place."""
    cell = scene.rows[place[0]].later
    return (place[0], cell.offset_on(side, place[1])) if isinstance(cell, Merged) else place


def shown_selection(scene: Scene, selection: Selection) -> Selection:
    """Words of one side as they are selected in the view."""
    anchor, caret = (shown_place(scene, selection.side, each) for each in (selection.anchor, selection.caret))
    return Selection(Side.LATER if scene.is_merged else selection.side, anchor, caret)


def own_selection(scene: Scene, selection: Selection) -> Selection:
    """What is selected in the view as words of one side."""
    anchor, caret = (own_place(scene, selection.side, each) for each in (selection.anchor, selection.caret))
    return Selection(selection.side, anchor, caret)
