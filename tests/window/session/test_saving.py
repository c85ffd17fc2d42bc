from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from resolute.app.session.files import read_session
from resolute.app.worker import Export, OpenSession
from resolute.window.changes.filtering import Filter
from resolute.window.main_window import MainWindow
from resolute.window.messages import Tone
from resolute.window.settings import Settings
from window.conftest import DirectJobs, without_asking
from window.working import LATER, do, go_to, open_texts, row_with

Answer = QMessageBox.StandardButton


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    return open_texts(window, tmp_path)


def save_as(window: MainWindow, file: Path) -> None:
    window.commands["save_session_as"].trigger()
    dialog = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(file))
    dialog.close()


def answer(window: MainWindow, button: QMessageBox.StandardButton) -> None:
    question = window.bench.saving.question
    assert question
    question.button(button).click()


def another(qtbot: QtBot, settings: Settings, jobs: DirectJobs, file: Path) -> MainWindow:
    """A second window on a comparison file."""
    window = MainWindow(settings, jobs)
    qtbot.addWidget(window, before_close_func=without_asking)
    window.resize(900, 300)
    window.show()
    window.open_paths((file,))
    return window


def test_what_was_saved_is_there_again(
    qtbot: QtBot, opened: MainWindow, settings: Settings, jobs: DirectJobs, tmp_path: Path
) -> None:
    do(opened, "unpair", "pilots")
    do(opened, "mark_seen", "keepers")
    opened.dock.panel.filter_by(Filter(text="o", marks=frozenset({"seen"})))
    opened.view.set_zoom(1.5)
    save_as(opened, tmp_path / "work")
    again = another(qtbot, settings, jobs, tmp_path / "work.resolute")
    assert again.bench.keeper.handwork == opened.bench.keeper.handwork
    assert again.view.rows == opened.view.rows
    assert again.dock.panel.bar.filter == opened.dock.panel.bar.filter
    assert (again.view.zoom, again.view.current) == (1.5, opened.view.current)


def test_one_reads_on_where_one_was(
    qtbot: QtBot, opened: MainWindow, settings: Settings, jobs: DirectJobs, tmp_path: Path
) -> None:
    opened.resize(900, 300)
    opened.view.verticalScrollBar().setValue(90)
    save_as(opened, tmp_path / "work.resolute")
    again = another(qtbot, settings, jobs, tmp_path / "work.resolute")
    qtbot.waitUntil(lambda: again.view.is_settled and opened.view.is_settled)
    assert abs(again.view.top - opened.view.top) <= 2


def test_the_title_tells_the_file_and_whether_it_has_all(opened: MainWindow, tmp_path: Path) -> None:
    save_as(opened, tmp_path / "work.resolute")
    assert opened.windowTitle().startswith("Resolute: work.resolute: ")
    do(opened, "mark_seen", "keepers")
    assert opened.isWindowModified()
    do(opened, "save_session")
    assert not opened.isWindowModified()
    assert read_session(tmp_path / "work.resolute").handwork.seen
    do(opened, "undo")
    assert opened.isWindowModified()


def test_without_anything_done_nothing_is_asked(opened: MainWindow) -> None:
    assert opened.close()


def test_closing_asks_and_can_be_called_off(opened: MainWindow) -> None:
    do(opened, "mark_seen", "keepers")
    assert not opened.close()
    answer(opened, Answer.Cancel)
    assert opened.isVisible()


def test_closing_without_saving(opened: MainWindow) -> None:
    do(opened, "mark_seen", "keepers")
    opened.close()
    answer(opened, Answer.Discard)
    assert not opened.isVisible()


def test_closing_saves_first(opened: MainWindow, tmp_path: Path) -> None:
    save_as(opened, tmp_path / "work.resolute")
    do(opened, "mark_seen", "keepers")
    opened.close()
    answer(opened, Answer.Save)
    assert not opened.isVisible()
    assert read_session(tmp_path / "work.resolute").handwork.seen


def test_what_cannot_be_saved_is_not_closed(opened: MainWindow, tmp_path: Path) -> None:
    do(opened, "mark_seen", "keepers")
    opened.bench.keeper.file = tmp_path / "no folder" / "work.resolute"
    opened.close()
    answer(opened, Answer.Save)
    assert opened.isVisible()
    assert opened.messages.tone is Tone.ERROR


def test_another_pair_is_asked_about_too(opened: MainWindow, jobs: DirectJobs, tmp_path: Path) -> None:
    do(opened, "mark_seen", "keepers")
    opened.open_paths((tmp_path / "later.txt", tmp_path / "later.txt"))
    assert len(jobs.tasks) == 1
    answer(opened, Answer.Discard)
    assert len(jobs.tasks) == 2
    assert not opened.bench.keeper.handwork.seen


def test_a_comparison_file_dropped_is_opened(opened: MainWindow, jobs: DirectJobs, tmp_path: Path) -> None:
    save_as(opened, tmp_path / "work.resolute")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "work.resolute"))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    opened.area.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), action, data, button, keys))
    assert opened.area.veil.is_session
    opened.area.dropEvent(QDropEvent(QPointF(9, 9), action, data, button, keys))
    assert jobs.tasks[-1] == OpenSession(tmp_path / "work.resolute")


def test_a_broken_file_is_said(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "broken.resolute").write_bytes(b"PK and no more")
    window.open_paths((tmp_path / "broken.resolute",))
    assert (
        window.messages.label.text()
        == "broken.resolute is damaged: it is a package that is cut off or broken."
    )


def test_a_redline_has_the_links(opened: MainWindow, jobs: DirectJobs, tmp_path: Path) -> None:
    jobs.held = True
    do(opened, "unpair", "pilots")
    opened.desk.save_redline(tmp_path / "redline.docx")
    jobs.release()
    task = jobs.tasks[-1]
    assert isinstance(task, Export)
    assert task.pair.links == opened.bench.keeper.handwork.links


def test_recent_pairs_and_files_are_listed(opened: MainWindow, tmp_path: Path) -> None:
    save_as(opened, tmp_path / "work.resolute")
    opened.bench.recent.fill()
    texts = [action.text() for action in opened.bench.recent.menu.actions()][:2]
    assert texts == ["&1  work.resolute: earlier.txt → later.txt", "&2  earlier.txt → later.txt"]


def test_one_goes_back_to_a_recent_pair(window: MainWindow, tmp_path: Path, settings: Settings) -> None:
    open_texts(window, tmp_path)
    window.open_paths((tmp_path / "later.txt", tmp_path / "later.txt"))
    window.bench.recent.fill()
    window.bench.recent.menu.actions()[1].trigger()
    assert settings.recent[0].paths == (str(tmp_path / "earlier.txt"), str(tmp_path / "later.txt"))
    assert window.view.rows[row_with(window, "fog")]


def test_no_list_is_kept_where_none_is_wanted(opened: MainWindow, settings: Settings, tmp_path: Path) -> None:
    settings.remembers_recent = False
    assert settings.recent == ()
    opened.open_paths((tmp_path / "later.txt", tmp_path / "earlier.txt"))
    assert settings.recent == ()


def test_a_changed_file_is_offered_to_be_read_again(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    do(opened, "unpair", "pilots")
    longer = LATER.replace("1. Urges", "Noting a storm,\n1. Urges")
    (tmp_path / "later.txt").write_text(longer, encoding="utf-8")
    qtbot.waitUntil(opened.offers.isVisible, timeout=10_000)
    assert opened.offers.label.text() == "later.txt was changed by another program."
    opened.offers.button.click()
    assert row_with(opened, "Noting a storm")
    assert [link.later for link in opened.bench.keeper.handwork.links] == [6, None]


def test_a_changed_file_can_be_left(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    go_to(opened, "fog")
    (tmp_path / "later.txt").write_text("1. Urges calm;", encoding="utf-8")
    qtbot.waitUntil(opened.offers.isVisible, timeout=10_000)
    opened.offers.refuse.click()
    assert not opened.offers.isVisible()
    assert row_with(opened, "bells")
