from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from resolute.app.worker import CompareSample
from resolute.window.actions import keys_of
from resolute.window.commands import COMMANDS
from resolute.window.main_window import MainWindow
from resolute.window.session.windows import Windows
from resolute.window.settings import Settings
from resolute.window.theme import Choice
from resolute.window.tour.steps import STEPS
from resolute.window.tour.tour import Tour
from window.conftest import DirectJobs, without_asking
from window.working import LATER, open_texts


def tour_of(window: MainWindow) -> Tour:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (tour,) = window.findChildren(Tour)
    return tour


def is_over(window: MainWindow) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not window.findChildren(Tour)


@pytest.fixture
def tour(window: MainWindow) -> Tour:
    window.commands["tour"].trigger()
    return tour_of(window)


def test_it_leads_over_the_sample_where_nothing_is_open(tour: Tour, jobs: DirectJobs) -> None:
    assert jobs.tasks == [CompareSample()]
    assert tour.bubble.isVisible()


def test_it_leaves_the_pair_that_is_open(window: MainWindow, jobs: DirectJobs, tmp_path: Path) -> None:
    open_texts(window, tmp_path)
    window.commands["tour"].trigger()
    assert len(jobs.tasks) == 1
    assert tour_of(window).bubble.isVisible()


def test_each_step_has_its_own_words_and_place(tour: Tour, window: MainWindow) -> None:
    said: list[str] = []
    for number in range(len(STEPS)):
        assert tour.bubble.place.text() == f"{number + 1} of {len(STEPS)}"
        assert tour.bubble.geometry() & window.rect() == tour.bubble.geometry()
        said.append(tour.bubble.accessibleName())
        tour.bubble.next.click()
    assert len(set(said)) == len(STEPS)
    assert is_over(window)


def test_it_names_the_keys_that_commands_have(tour: Tour) -> None:
    (keys,) = (keys_of(command) for command in COMMANDS if command.name == "next_change")
    assert keys in tour.bubble.text.text()


def test_one_can_go_back(tour: Tour) -> None:
    tour.bubble.next.click()
    tour.bubble.back.click()
    assert tour.step == 0
    assert not tour.bubble.back.isVisible()


@pytest.mark.parametrize("in_texts", [False, True])
def test_escape_ends_it_wherever_the_focus_is(tour: Tour, window: MainWindow, in_texts: bool) -> None:
    QTest.keyClick(window.view if in_texts else tour.bubble.next, Qt.Key.Key_Escape)
    assert is_over(window)
    assert window.desk.pair


def test_the_window_can_be_used_meanwhile(tour: Tour, window: MainWindow) -> None:
    window.commands["next_change"].trigger()
    assert window.view.current is not None
    assert tour.bubble.isVisible()


def test_it_stays_at_its_place_as_the_window_changes(tour: Tour, window: MainWindow) -> None:
    tour.bubble.next.click()
    window.resize(900, 700)
    ring = tour.ring.geometry()
    dock = QRect(window.dock.mapTo(window, window.dock.rect().topLeft()), window.dock.size())
    assert ring.intersects(dock)
    window.dock.want(False)
    window.resize(920, 700)
    assert tour.ring.geometry().height() < dock.height() / 2


def test_it_is_dressed_as_the_window(tour: Tour, window: MainWindow) -> None:
    window.wardrobe.choose(Choice.DARK)
    colour = tour.bubble.palette().color(tour.bubble.foregroundRole()).name()
    assert colour == window.wardrobe.theme.page.text


def test_begun_again_there_is_one(tour: Tour, window: MainWindow) -> None:
    tour.bubble.next.click()
    window.commands["tour"].trigger()
    assert tour_of(window).step == 0


@pytest.fixture
def windows(qapp: QApplication, settings: Settings) -> Iterator[Windows]:
    windows = Windows(settings, lambda: DirectJobs(qapp))
    yield windows
    for window in tuple(windows.windows):
        without_asking(window)
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_first_start_shows_it_and_no_other(windows: Windows, settings: Settings) -> None:
    window = windows.open()
    windows.offer_tour()
    assert tour_of(window).bubble.isVisible()
    tour_of(window).bubble.skip.click()
    assert is_over(window)
    windows.offer_tour()
    assert is_over(window)
    assert settings.tour_was_offered


@pytest.mark.parametrize("wanted", [False, True])
def test_who_starts_with_two_files_is_offered_it(windows: Windows, tmp_path: Path, wanted: bool) -> None:
    for name in ("earlier.txt", "later.txt"):
        (tmp_path / name).write_text(LATER, encoding="utf-8")
    window = windows.open((tmp_path / "earlier.txt", tmp_path / "later.txt"))
    windows.offer_tour()
    assert is_over(window)
    assert window.recovery.isVisible()
    (window.recovery.button if wanted else window.recovery.refuse).click()
    assert is_over(window) is not wanted
