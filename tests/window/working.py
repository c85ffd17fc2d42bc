"""A window with two invented texts, for tests of what is done by hand."""

from __future__ import annotations

from pathlib import Path

from resolute.window.main_window import MainWindow
from resolute.window.pair.cells import Side
from resolute.window.pair.rows import Form

EARLIER = """\
The General Assembly,
Recalling its resolution on harbour lights,
1. Requests the keepers of the lights to count their lamps;
2. Regrets the fog over the northern piers;
3. Invites pilots to report on the currents of the bay;
4. Decides to return to the matter.
"""
LATER = """\
The General Assembly,
Recalling its resolution on harbour lights,
1. Urges the keepers of the lights to count all their lamps;
2. Welcomes the museum of bells and its whistles;
3. Thanks the divers of the eastern reef;
4. Invites pilots to report on the currents of the bay;
5. Decides to return to the matter.
"""


def open_texts(window: MainWindow, folder: Path) -> MainWindow:
    """Compare both texts in a window."""
    for name, text in (("earlier.txt", EARLIER), ("later.txt", LATER)):
        (folder / name).write_text(text, encoding="utf-8")
    window.open_paths((folder / "earlier.txt", folder / "later.txt"))
    return window


def row_with(window: MainWindow, words: str) -> int:
    """The row of the view in whose texts the words stand."""
    for place, row in enumerate(window.view.rows):
        cells = [cell for side in Side if (cell := row.side(side)) is not None]
        if row.form is not Form.GHOST and any(words in cell.text for cell in cells):
            return place
    raise AssertionError(words)


def go_to(window: MainWindow, words: str) -> None:
    window.view.go_to(row_with(window, words))


def do(window: MainWindow, command: str, words: str = "") -> None:
    """Carry out a command, at the row with the words if any are given."""
    if words:
        go_to(window, words)
    window.commands[command].trigger()


def counterpart(window: MainWindow, words: str) -> str:
    """What stands beside the words; empty for nothing."""
    row = window.view.rows[row_with(window, words)]
    texts = [cell.text for side in Side if (cell := row.side(side)) is not None]
    return next((text for text in texts if words not in text), "" if len(texts) < 2 else texts[0])
