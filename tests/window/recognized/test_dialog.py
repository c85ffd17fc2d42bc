from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidgetItem

from resolute.model import Kind
from resolute.window.correcting.kinds import choices
from resolute.window.main_window import MainWindow
from resolute.window.pair.cells import Side
from resolute.window.recognized.dialog import RecognizedDialog
from window.working import do, open_texts, row_with


@contextmanager
def shown(window: MainWindow, words: str = "") -> Generator[RecognizedDialog]:
    do(window, "recognized", words)
    dialog = window.bench.recognized.dialog
    assert dialog
    yield dialog
    dialog.close()


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path) -> Iterator[RecognizedDialog]:
    open_texts(window, tmp_path)
    with shown(window, "museum") as dialog:
        yield dialog


def line(dialog: RecognizedDialog, words: str) -> QTreeWidgetItem:
    (found,) = dialog.tree.findItems(
        words, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, dialog.tree.columnCount() - 1
    )
    return found


def texts(dialog: RecognizedDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def say(dialog: RecognizedDialog, kind: Kind) -> None:
    dialog.tree.ask()
    assert dialog.menu
    menu = dialog.menu
    next(action for action in menu.actions() if action.text() == dict(choices())[kind]).trigger()
    menu.close()


def test_it_opens_at_the_current_paragraph(dialog: RecognizedDialog) -> None:
    assert (dialog.side, dialog.tree.at) == (Side.LATER, 3)
    assert line(dialog, "museum").text(0) == "OP2"


def test_each_paragraph_says_what_it_is_and_how_sure(dialog: RecognizedDialog) -> None:
    found = line(dialog, "museum")
    assert (found.text(1), found.text(2)) == ("Operative paragraph", "sure")


def test_the_whole_text_is_told(dialog: RecognizedDialog) -> None:
    assert "later.txt" in texts(dialog)
    assert "1 preambular paragraph, 5 operative paragraphs" in texts(dialog)


def test_the_other_text_is_a_tab_away(dialog: RecognizedDialog) -> None:
    dialog.sides.setCurrentIndex(0)
    assert line(dialog, "fog").text(0) == "OP2"


def test_a_kind_is_corrected_here_too(dialog: RecognizedDialog) -> None:
    say(dialog, Kind.HEADING)
    found = line(dialog, "museum")
    assert (found.text(0), found.text(1), found.text(2)) == ("", "Heading", "yours")
    assert "1 correction" in texts(dialog)
    assert dialog.tree.at == 3


def test_it_follows_undo(dialog: RecognizedDialog, window: MainWindow) -> None:
    say(dialog, Kind.HEADING)
    do(window, "undo")
    assert line(dialog, "museum").text(1) == "Operative paragraph"


def test_what_is_activated_is_shown_in_the_text(dialog: RecognizedDialog, window: MainWindow) -> None:
    dialog.tree.itemActivated.emit(line(dialog, "divers"), 0)
    assert window.view.current == row_with(window, "divers")


def test_sub_paragraphs_stand_below_their_chapeau(window: MainWindow, tmp_path: Path) -> None:
    text = "The General Assembly,\n1. Requests keepers:\n(a) To read;\n(b) To write.\n"
    for name in ("earlier.txt", "later.txt"):
        (tmp_path / name).write_text(text.replace("read", name[:5]), encoding="utf-8")
    window.open_paths((tmp_path / "earlier.txt", tmp_path / "later.txt"))
    with shown(window) as dialog:
        assert line(dialog, "To write").parent() is line(dialog, "Requests keepers")


def test_it_is_opened_once(dialog: RecognizedDialog, window: MainWindow) -> None:
    do(window, "recognized")
    assert window.findChildren(RecognizedDialog) == [dialog]


def test_warnings_are_told(window: MainWindow, tmp_path: Path) -> None:
    for name in ("earlier.txt", "later.txt"):
        (tmp_path / name).write_text(f"A letter from {name}", encoding="utf-8")
    window.open_paths((tmp_path / "earlier.txt", tmp_path / "later.txt"))
    with shown(window) as dialog:
        dialog.sides.setCurrentIndex(1)
        assert dialog.notices.text().startswith("later.txt holds no resolution")
