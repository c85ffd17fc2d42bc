"""Windows for the tests; none may leave anything behind, and Qt must have nothing to complain about."""

from __future__ import annotations

import gc
import multiprocessing
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.logging import Record
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from resolute.app.worker import Compare, Finished, Refused, Task, answer, performer
from resolute.window.jobs import Job, Jobs
from resolute.window.main_window import MainWindow
from resolute.window.pair.view import PairView
from resolute.window.settings import Settings
from resolute.window.theme import theme
from resolute.window.translating import tr

# The platform without a screen has no window manager to tell sizes to, and nothing for a menu to grab.
_EXPECTED = {
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
}


class _QtLog(Protocol):
    """What pytest-qt heard Qt say."""

    records: list[Record]


class DirectJobs(Jobs):
    """Does jobs in this process, so that most tests need not wait for another one; keeps what was asked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tasks: list[Task] = []
        self.held = False
        self._perform = performer()

    def warm_up(self) -> None:
        """There is no process to start."""

    def release(self) -> None:
        """Do what was held."""
        self.held = False
        waiting = list(self._waiting)
        self._waiting.clear()
        self.working.emit(False)
        for job in waiting:
            self.tasks.remove(job.task)
            self.submit(job)

    def submit(self, job: Job) -> None:
        self.tasks.append(job.task)
        if self.held:
            self._waiting.append(job)
            self.working.emit(True)
            return
        match answer(0, job.task, self._perform, lambda _answer: None):
            case Finished(_, result):
                job.succeeded(result)
            case Refused(_, sentence):
                job.failed(tr(sentence), "")
            case broken:
                pytest.fail(str(broken))


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fails a test that leaves a thread, a process, a running timer or an open window.

    What is there before is frozen: hundreds of tests later, looking through all of it costs half a second.
    """
    threads = set(threading.enumerate())
    gc.freeze()
    yield
    gc.collect()
    assert not set(threading.enumerate()) - threads
    assert not multiprocessing.active_children()
    assert not [widget for widget in _open_windows() if widget.isVisible()]
    assert not [timer for timer in gc.get_objects() if _runs(timer)]


@pytest.fixture(autouse=True)
def _qt_is_silent(_nothing_left_behind: None, qtlog: _QtLog) -> Iterator[None]:
    yield
    assert not [record.message for record in qtlog.records if record.message not in _EXPECTED]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def jobs(qapp: QApplication) -> DirectJobs:
    return DirectJobs(qapp)


@pytest.fixture(autouse=True)
def _same_palette(qapp: QApplication) -> Iterator[None]:
    """The palette that one test's window set would tell the next that the system is dark."""
    before = qapp.palette()
    yield
    qapp.setPalette(before)


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, jobs: DirectJobs) -> MainWindow:
    window = MainWindow(settings, jobs)
    qtbot.addWidget(window, before_close_func=without_asking)
    window.resize(1200, 800)
    window.show()
    return window


def without_asking(window: MainWindow) -> None:
    """Let a window close whatever was done in it."""
    window.bench.keeper.discard()


def compared(task: Task) -> tuple[Path, Path]:
    """The files that a task compares, whether they are to be read or were read before."""
    assert isinstance(task, Compare)
    earlier, later = (side if isinstance(side, Path) else side.path for side in (task.earlier, task.later))
    return earlier, later


@pytest.fixture
def view(qtbot: QtBot) -> PairView:
    view = PairView(theme("light"))
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    return view


def _open_windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if isValid(widget)]


def _runs(found: object) -> bool:
    return isinstance(found, QTimer) and isValid(found) and found.isActive()
