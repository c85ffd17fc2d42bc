from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from resolute.app.proof import ProofFailed
from resolute.app.worker import Export
from resolute.window.handing_out import HandingOut
from resolute.window.main_window import MainWindow
from resolute.window.messages import Tone
from window.conftest import DirectJobs
from window.working import do, open_texts


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were dragged; the platform without a screen has nothing to drag them to."""
    files: list[Path] = []

    def carry(_self: HandingOut, file: Path) -> bool:
        files.append(file)
        return True

    monkeypatch.setattr(HandingOut, "carry", carry)
    return files


def drag(window: MainWindow) -> None:
    """Press the button, move away, and let go."""
    button, left = window.commands.buttons["save_redline"], Qt.MouseButton.LeftButton
    QTest.mousePress(button, left, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    QTest.mouseMove(button, QPoint(40, 60))
    QTest.mouseRelease(button, left, Qt.KeyboardModifier.NoModifier, QPoint(40, 60))


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    return open_texts(window, tmp_path)


def test_the_redline_is_dragged_out_under_the_name_of_the_export(
    opened: MainWindow, carried: list[Path]
) -> None:
    drag(opened)
    (file,) = carried
    assert file.name == opened.desk.proposed_redline().name
    assert file.read_bytes().startswith(b"PK")
    assert opened.status.proof.text() == "Redline proved both ways"
    assert not opened.messages.isVisible()


def test_it_is_made_once_for_a_pair_and_anew_for_another_alignment(
    opened: MainWindow, carried: list[Path], jobs: DirectJobs
) -> None:
    drag(opened)
    drag(opened)
    assert len(carried) == 2
    assert sum(isinstance(task, Export) for task in jobs.tasks) == 1
    do(opened, "unpair", "pilots")
    drag(opened)
    assert sum(isinstance(task, Export) for task in jobs.tasks) == 2


def test_where_the_button_was_let_go_the_next_drag_has_it(
    opened: MainWindow, carried: list[Path], jobs: DirectJobs
) -> None:
    jobs.held = True
    drag(opened)
    jobs.release()
    assert not carried
    assert "drag it out now" in opened.status.passing.text()
    drag(opened)
    assert len(carried) == 1


def test_a_click_still_asks_where_to_save(opened: MainWindow, carried: list[Path]) -> None:
    QTest.mouseClick(opened.commands.buttons["save_redline"], Qt.MouseButton.LeftButton)
    dialog = opened.findChild(QFileDialog)
    assert dialog
    dialog.close()
    assert not carried


def test_without_a_pair_nothing_is_dragged(window: MainWindow, carried: list[Path]) -> None:
    drag(window)
    assert not carried


def test_what_was_handed_out_is_removed_with_the_window(opened: MainWindow, carried: list[Path]) -> None:
    drag(opened)
    folder = carried[0].parent
    assert folder.exists()
    opened.close()
    assert not folder.exists()


def test_a_redline_that_is_not_right_is_not_handed_out(
    opened: MainWindow, carried: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ProofFailed("Accept all gives another text.")

    monkeypatch.setattr("resolute.app.exports.prove", fail)
    drag(opened)
    assert not carried
    assert (opened.messages.tone, opened.messages.label.text()) == (
        Tone.ERROR,
        "Accept all gives another text.",
    )
