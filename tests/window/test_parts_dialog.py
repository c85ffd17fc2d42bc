"""Files that hold several texts in the window: which is compared is asked, kept, and can be chosen again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import partly
from resolute.app.session.values import SUFFIX
from resolute.window.main_window import MainWindow
from resolute.window.pair.cells import Side
from resolute.window.parts_dialog import PartsDialog


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return partly.text(tmp_path, "report", partly.REPORT), partly.text(tmp_path, "later", partly.OTHER)


def dialog_of(window: MainWindow) -> PartsDialog:
    return next(child for child in window.children() if isinstance(child, PartsDialog) and child.isVisible())


def chosen(window: MainWindow) -> tuple[str, str]:
    pair = window.desk.pair
    assert pair
    return pair.earlier.chosen, pair.later.chosen


def test_a_file_with_several_texts_is_asked_about(window: MainWindow, files: tuple[Path, Path]) -> None:
    window.open_paths(files)
    dialog = dialog_of(window)
    texts = dialog.lists[Side.EARLIER]
    assert [texts.item(row).text() for row in range(texts.count())] == [
        "Report",
        "Draft resolution I: Protection of tidal pools",
        "Draft resolution II: Rest of gardens",
        "Draft decision: Reports considered on tides",
        "The whole file",
    ]
    assert texts.accessibleName() == "Earlier file: which text of report.txt?"
    dialog.reject()


def test_the_keyboard_chooses(window: MainWindow, files: tuple[Path, Path]) -> None:
    window.open_paths(files)
    dialog = dialog_of(window)
    QTest.keyClick(dialog.lists[Side.EARLIER], Qt.Key.Key_Down)
    QTest.keyClick(dialog.lists[Side.EARLIER], Qt.Key.Key_Return)
    assert chosen(window) == ("draft resolution II", "whole")


def test_the_whole_file_can_be_chosen(window: MainWindow, files: tuple[Path, Path]) -> None:
    window.open_paths(files)
    dialog = dialog_of(window)
    QTest.keyClick(dialog.lists[Side.EARLIER], Qt.Key.Key_End)
    dialog.accept()
    assert chosen(window) == ("whole", "whole")


def test_left_without_a_choice_nothing_is_compared(window: MainWindow, files: tuple[Path, Path]) -> None:
    window.open_paths(files)
    dialog_of(window).reject()
    assert window.desk.pair is None
    assert window.desk.paths[Side.EARLIER] == files[0]


def opened(window: MainWindow, files: tuple[Path, Path]) -> MainWindow:
    window.open_paths(files)
    dialog_of(window).lists[Side.EARLIER].setCurrentRow(2)
    dialog_of(window).accept()
    return window


def test_the_choice_is_seen(window: MainWindow, files: tuple[Path, Path]) -> None:
    assert "A/95/480, draft resolution II" in opened(window, files).windowTitle()


def test_the_choice_stands_in_the_comparison_file(window: MainWindow, files: tuple[Path, Path]) -> None:
    kept = files[0].with_suffix(SUFFIX)
    session = opened(window, files).bench.session()
    assert session
    window.desk.save_session(session, kept)
    window.desk.open_session(kept)
    assert chosen(window) == ("draft resolution II", "whole")


def test_swapped_and_aligned_anew_it_is_the_same_text(window: MainWindow, files: tuple[Path, Path]) -> None:
    opened(window, files).commands["swap_sides"].trigger()
    assert chosen(window) == ("whole", "draft resolution II")


def test_read_again_it_is_the_same_text(window: MainWindow, files: tuple[Path, Path]) -> None:
    session = opened(window, files).bench.session()
    assert session
    window.desk.read_again(session, None)
    assert chosen(window) == ("draft resolution II", "whole")


def test_another_text_can_be_chosen(window: MainWindow, files: tuple[Path, Path]) -> None:
    opened(window, files).commands["choose_texts"].trigger()
    texts = dialog_of(window).lists[Side.EARLIER]
    assert texts.currentRow() == 2
    texts.setCurrentRow(1)
    dialog_of(window).accept()
    assert chosen(window) == ("draft resolution I", "whole")


def test_where_there_is_one_text_there_is_nothing_to_choose(window: MainWindow, tmp_path: Path) -> None:
    texts = partly.text(tmp_path, "a", partly.ALONE), partly.text(tmp_path, "b", partly.OTHER)
    window.open_paths(texts)
    assert not window.commands["choose_texts"].isEnabled()
