"""The official Word file of an earlier text that is none, chosen in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from resolute.window.export.dialog import ExportDialog
from resolute.window.main_window import MainWindow
from window.working import EARLIER, do, open_texts
from writers.redline.notation import docx


@pytest.fixture
def official(tmp_path: Path) -> Path:
    """The earlier text as a Word file, one paragraph of which says something else."""
    lines = EARLIER.replace("the northern piers", "the southern piers").splitlines()
    path = tmp_path / "official.docx"
    path.write_bytes(docx(*(line.replace(". ", ".→", 1) for line in lines)))
    return path


def choose(window: MainWindow, official: Path) -> None:
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(official))
    dialog.close()


def test_it_stands_for_the_earlier_text_and_where_it_differs_is_said(
    window: MainWindow, tmp_path: Path, official: Path
) -> None:
    do(open_texts(window, tmp_path), "official_base")
    choose(window, official)
    assert window.desk.pair
    assert window.desk.pair.earlier.path == official
    assert window.messages.label.text() == "official.docx differs from earlier.txt in OP2."


def test_links_by_hand_are_found_again_in_it(window: MainWindow, tmp_path: Path, official: Path) -> None:
    do(open_texts(window, tmp_path), "unpair", "pilots")
    do(window, "official_base")
    choose(window, official)
    assert len(window.bench.keeper.handwork.links) == 2


def test_where_the_earlier_text_is_a_word_file_there_is_nothing_to_choose(window: MainWindow) -> None:
    do(window, "open_sample")
    assert not window.commands["official_base"].isEnabled()


def test_the_export_dialog_offers_it(window: MainWindow, tmp_path: Path) -> None:
    do(open_texts(window, tmp_path), "export")
    dialog = window.findChildren(ExportDialog)[-1]
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Official Word file…")
    button.click()
    assert window.findChildren(QFileDialog)
    window.findChildren(QFileDialog)[-1].close()
