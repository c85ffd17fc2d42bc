from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from resolute.model import Handwork
from resolute.window.main_window import MainWindow
from resolute.window.session.journaling import journals
from resolute.window.session.leftovers import Leftovers
from resolute.window.session.windows import Windows
from resolute.window.settings import Settings
from resolute.window.theme import Choice
from window.conftest import DirectJobs, without_asking
from window.working import do, open_texts


@pytest.fixture
def windows(qapp: QApplication, settings: Settings) -> Iterator[Windows]:
    windows = Windows(settings, lambda: DirectJobs(qapp))
    yield windows
    for window in tuple(windows.windows):
        without_asking(window)
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def killed(windows: Windows, folder: Path) -> Handwork:
    """Work in a window that ends without being closed; its journal is there, its lock is not."""
    folder.mkdir()
    window = open_texts(windows.open(), folder)
    do(window, "mark_seen", "keepers")
    do(window, "unpair", "pilots")
    journaling = window.bench.journaling
    journaling.write()
    assert journaling._lock  # noqa: SLF001
    journaling._lock.unlock()  # noqa: SLF001
    journaling._journal = journaling._lock = None  # noqa: SLF001
    handwork = window.bench.keeper.handwork
    without_asking(window)
    window.close()
    return handwork


def test_each_window_has_its_own_pair(windows: Windows, tmp_path: Path) -> None:
    first = open_texts(windows.open(), tmp_path)
    first.commands["new_window"].trigger()
    second = windows.windows[1]
    assert second.pages.currentWidget() is second.start_page
    assert first.desk.pair
    second.close()
    assert windows.windows == [first]


def test_a_theme_is_worn_by_all(windows: Windows) -> None:
    first, second = windows.open(), windows.open()
    first.wardrobe.choose(Choice.DARK)
    assert second.view.scene.theme.dark
    first.wardrobe.choose(Choice.LIGHT)


def test_a_window_that_closes_leaves_no_journal(windows: Windows, tmp_path: Path, settings: Settings) -> None:
    window = open_texts(windows.open(), tmp_path)
    assert len(journals(settings.state)) == 1
    assert not Leftovers(settings.state).found
    window.close()
    assert not journals(settings.state)


def test_what_was_left_is_restored(windows: Windows, settings: Settings, tmp_path: Path) -> None:
    handwork = killed(windows, tmp_path / "texts")
    window = windows.open()
    windows.offer_leftovers()
    assert "earlier.txt with later.txt can be restored, with 2 links of yours" in window.recovery.label.text()
    window.recovery.button.click()
    assert window.bench.keeper.handwork == handwork
    assert not window.bench.is_saved
    assert len(journals(settings.state)) == 1


def test_several_are_restored_each_in_its_window(windows: Windows, tmp_path: Path) -> None:
    killed(windows, tmp_path / "one")
    killed(windows, tmp_path / "two")
    window = windows.open()
    windows.offer_leftovers()
    assert "2 comparisons can be restored" in window.recovery.label.text()
    window.recovery.button.click()
    folders = {shown(each).parent.name for each in windows.windows}
    assert folders == {"one", "two"}


def shown(window: MainWindow) -> Path:
    assert window.desk.pair
    return window.desk.pair.earlier.path


def test_a_no_is_remembered(windows: Windows, settings: Settings, tmp_path: Path) -> None:
    killed(windows, tmp_path / "texts")
    window = windows.open()
    windows.offer_leftovers()
    window.recovery.refuse.click()
    assert not Leftovers(settings.state).found
    assert len(journals(settings.state)) == 1


def test_after_a_no_it_can_still_be_asked_for(windows: Windows, tmp_path: Path) -> None:
    handwork = killed(windows, tmp_path / "texts")
    window = windows.open()
    windows.offer_leftovers()
    window.recovery.refuse.click()
    window.commands["restore_left"].trigger()
    window.recovery.button.click()
    assert window.bench.keeper.handwork == handwork
    window.commands["restore_left"].trigger()
    assert window.status.passing.text() == "No window has left unsaved work."


def test_a_pair_that_is_opened_takes_no_offer_away(windows: Windows, tmp_path: Path) -> None:
    killed(windows, tmp_path / "texts")
    window = windows.open()
    windows.offer_leftovers()
    open_texts(window, tmp_path)
    assert window.recovery.isVisible()


def test_closing_the_offer_is_no_answer(windows: Windows, settings: Settings, tmp_path: Path) -> None:
    killed(windows, tmp_path / "texts")
    window = windows.open()
    windows.offer_leftovers()
    window.recovery.put_off.emit()
    window.recovery.dismiss()
    again = Leftovers(settings.state)
    assert again.found
    again.let_go()


def test_what_another_process_holds_is_not_offered(
    windows: Windows, settings: Settings, tmp_path: Path
) -> None:
    open_texts(windows.open(), tmp_path)
    assert not Leftovers(settings.state).found
