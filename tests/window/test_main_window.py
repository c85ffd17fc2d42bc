from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from resolute.app.pairs import sample_pair
from resolute.app.worker import Compare, CompareSample, Export
from resolute.window.main_window import MainWindow
from resolute.window.messages import Tone
from resolute.window.open_dialog import OpenDialog
from resolute.window.pair.cells import Side
from resolute.window.pair.rows import Sign
from resolute.window.settings import Settings
from resolute.window.theme import Choice
from window.conftest import DirectJobs, compared

EARLIER, LATER = sample_pair()


def drop(window: MainWindow, x: int, *files: Path) -> None:
    """Drag files over the window and let go at `x`."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.area.dragEnterEvent(QDragEnterEvent(QPoint(x, 300), action, data, button, keys))
    window.area.dropEvent(QDropEvent(QPointF(x, 300), action, data, button, keys))


def test_it_starts_with_an_invitation(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.start_page


def test_two_files_dropped_at_once_are_compared(window: MainWindow, jobs: DirectJobs) -> None:
    drop(window, 100, LATER, EARLIER)
    assert jobs.tasks == [Compare(EARLIER, LATER)]
    assert window.pages.currentWidget() is window.view


def test_one_file_waits_on_its_side_for_the_other(window: MainWindow, jobs: DirectJobs) -> None:
    drop(window, window.width() - 100, LATER)
    assert not jobs.tasks
    assert window.start_page.cards[Side.LATER].path == LATER
    drop(window, 100, EARLIER)
    assert jobs.tasks == [Compare(EARLIER, LATER)]


def test_a_file_dropped_on_a_pair_replaces_that_side(window: MainWindow, jobs: DirectJobs) -> None:
    window.open_paths((EARLIER, LATER))
    drop(window, 100, LATER)
    assert compared(jobs.tasks[-1]) == (LATER, LATER)


def test_hovering_files_light_up_the_side_they_would_go_to(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(LATER))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(window.width() - 50, 300), Qt.DropAction.CopyAction, data, button, keys)
    window.area.dragEnterEvent(event)
    assert event.isAccepted()
    assert window.area.veil.isVisible()
    assert window.area.veil.target is Side.LATER


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("a text")
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(50, 300), Qt.DropAction.CopyAction, data, button, keys)
    window.area.dragEnterEvent(event)
    assert not window.area.veil.isVisible()


def test_the_sample_opens(window: MainWindow, jobs: DirectJobs) -> None:
    window.commands["open_sample"].trigger()
    assert jobs.tasks == [CompareSample()]
    assert "→" in window.windowTitle()


def test_the_dialog_opens_a_pair(window: MainWindow, jobs: DirectJobs) -> None:
    window.commands["open_pair"].trigger()
    dialog = window.findChild(OpenDialog)
    assert dialog
    assert not dialog.compare.isEnabled()
    for side, path in ((Side.EARLIER, EARLIER), (Side.LATER, LATER)):
        dialog.cards[side].take(path)
    dialog.compare.click()
    assert jobs.tasks == [Compare(EARLIER, LATER)]


def test_swapping_makes_the_later_text_the_earlier(window: MainWindow, jobs: DirectJobs) -> None:
    window.open_paths((EARLIER, LATER))
    window.commands["swap_sides"].trigger()
    assert compared(jobs.tasks[-1]) == (LATER, EARLIER)
    assert not window.messages.isVisible()


def test_texts_in_the_wrong_order_are_noticed(window: MainWindow, jobs: DirectJobs) -> None:
    window.open_paths((LATER, EARLIER))
    assert window.messages.tone is Tone.NOTICE
    window.messages.button.click()
    assert compared(jobs.tasks[-1]) == (EARLIER, LATER)


@pytest.mark.parametrize("content", [None, b""])
def test_an_error_leaves_all_as_it_was(window: MainWindow, tmp_path: Path, content: bytes | None) -> None:
    window.open_paths((EARLIER, LATER))
    shown, rows = window.desk.pair, window.view.rows
    wrong = tmp_path / "wrong.docx"
    if content is not None:
        wrong.write_bytes(content)
    window.open_paths((wrong, LATER))
    assert window.messages.tone is Tone.ERROR
    assert "wrong.docx" in window.messages.label.text()
    assert (window.desk.pair, window.view.rows) == (shown, rows)
    assert window.desk.paths == {Side.EARLIER: EARLIER, Side.LATER: LATER}


def test_an_error_at_first_leaves_the_files_to_be_replaced(window: MainWindow, tmp_path: Path) -> None:
    window.open_paths((tmp_path / "missing.docx", LATER))
    assert window.pages.currentWidget() is window.start_page
    assert window.start_page.cards[Side.LATER].path == LATER


def test_the_next_pair_takes_the_message_away(window: MainWindow, tmp_path: Path) -> None:
    window.open_paths((tmp_path / "missing.docx", LATER))
    window.open_paths((EARLIER, LATER))
    assert not window.messages.isVisible()


def test_the_same_file_twice_is_said(window: MainWindow) -> None:
    window.open_paths((EARLIER, EARLIER))
    assert window.messages.tone is Tone.NOTICE
    assert window.status.position.text() == "No changes"


def test_the_status_bar_tells_what_changed_and_where_one_is(window: MainWindow) -> None:
    window.open_paths((EARLIER, LATER))
    total = len(window.view.stops.places)
    assert window.status.position.text() == f"{total} changes"
    window.commands["next_change"].trigger()
    assert window.status.position.text() == f"1 of {total}"


def test_walking_past_the_last_change_is_said(window: MainWindow) -> None:
    window.open_paths((EARLIER, LATER))
    for _ in range(len(window.view.stops.places)):
        QTest.keyClick(window.view, Qt.Key.Key_F8)
        assert not window.status.passing.text()
    QTest.keyClick(window.view, Qt.Key.Key_F8)
    assert window.status.passing.text() == "There is no change after this one."
    assert window.status.counts.isVisible()


def test_pointing_at_a_command_takes_no_counts_away(window: MainWindow) -> None:
    window.open_paths((EARLIER, LATER))
    window.commands["swap_sides"].hover()
    assert window.status.counts.isVisible()
    assert "later" in window.commands["swap_sides"].toolTip()


def test_the_counts_add_up_to_the_changes(window: MainWindow) -> None:
    window.open_paths((EARLIER, LATER))
    counts = window.status.counts.counts
    told = [text for sign, text in counts if sign is not Sign.UNCHANGED]
    both = sum(row.moved and row.sign is not Sign.MOVED and row.is_change for row in window.view.rows)
    assert sum(int(text.split()[0]) for text in told) - both == len(window.view.stops.places)


def test_shift_f8_and_f7_walk_back(window: MainWindow) -> None:
    window.open_paths((EARLIER, LATER))
    for _ in range(3):
        QTest.keyClick(window.view, Qt.Key.Key_F8)
    QTest.keyClick(window.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert window.status.position.text().startswith("2 of")
    QTest.keyClick(window.view, Qt.Key.Key_F7)
    assert window.status.position.text().startswith("1 of")


def test_the_redline_is_saved_and_proved(window: MainWindow, jobs: DirectJobs, tmp_path: Path) -> None:
    window.open_paths((EARLIER, LATER))
    window.commands["save_redline"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(tmp_path / "redline.docx"))
    dialog.close()
    assert isinstance(jobs.tasks[-1], Export)
    assert (tmp_path / "redline.docx").is_file()
    assert window.messages.tone is Tone.DONE
    assert "redline.docx" in window.messages.label.text()


def test_a_redline_that_cannot_be_saved_is_an_error(window: MainWindow, tmp_path: Path) -> None:
    window.open_paths((EARLIER, LATER))
    window.desk.save_redline(tmp_path / "no folder" / "redline.docx")
    assert window.messages.tone is Tone.ERROR


def test_cancel_leaves_the_pair_as_it_was(window: MainWindow, jobs: DirectJobs) -> None:
    window.open_paths((EARLIER, LATER))
    shown, jobs.held = window.desk.pair, True
    window.commands["swap_sides"].trigger()
    assert window.commands["cancel"].isEnabled()
    window.commands["cancel"].trigger()
    assert window.desk.pair is shown
    assert window.desk.paths == {Side.EARLIER: EARLIER, Side.LATER: LATER}
    assert not window.commands["cancel"].isEnabled()


def test_progress_is_shown_when_work_takes_long(qtbot: QtBot, window: MainWindow, jobs: DirectJobs) -> None:
    jobs.held = True
    window.open_paths((EARLIER, LATER))
    assert not window.status.work.isVisible()
    jobs.progressed.emit("Comparing", 0.5)
    qtbot.waitUntil(window.status.work.isVisible)
    assert window.status.work.doing.text() == "Comparing …"
    window.status.work.cancel.click()
    assert not window.status.work.isVisible()


@pytest.mark.parametrize("choice", [Choice.DARK, Choice.LIGHT])
def test_a_theme_is_worn_and_remembered(window: MainWindow, settings: Settings, choice: Choice) -> None:
    window.commands[f"{choice.value}_theme"].trigger()
    assert window.wardrobe.theme.dark is (choice is Choice.DARK)
    assert window.view.scene.theme is window.wardrobe.theme
    assert settings.theme is choice


def test_zoom_is_remembered(window: MainWindow, settings: Settings) -> None:
    window.open_paths((EARLIER, LATER))
    window.commands["zoom_in"].trigger()
    assert settings.zoom == window.view.zoom > 1
    window.commands["zoom_reset"].trigger()
    assert settings.zoom == 1


def test_closing_remembers_the_place(window: MainWindow, settings: Settings) -> None:
    window.close()
    assert settings.geometry


def test_a_damaged_memory_counts_as_none(settings: Settings) -> None:
    settings._store.setValue("theme", "mauve")  # noqa: SLF001
    settings._store.setValue("zoom", "wide")  # noqa: SLF001
    assert (settings.theme, settings.zoom) == (Choice.SYSTEM, 1.0)
