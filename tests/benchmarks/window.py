"""How long the window makes people wait.

`python -m benchmarks.window EARLIER LATER STARTED` measures one start and what a user does then, and prints
it as JSON (`Waits`).
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QSize, QTimer

from resolute.window.jobs import Jobs
from resolute.window.main import application_of_ours
from resolute.window.main_window import MainWindow
from resolute.window.pair.view import PairView
from resolute.window.settings import Settings

WARM_AFTER = 2500
"""Milliseconds until the worker process has loaded all."""
SETTLED_AFTER = 3000
"""Milliseconds until the rows of 5,000 have their exact heights."""
TICKS, RESIZES = 60, 10


Waits = dict[str, float]
"""Seconds, but for `megabytes` of window and worker.

`first_window` is from the process's start to the first paint, `rows` from dropping two files, the worker
warm, to the paint that shows them, `shown` from the comparison's arrival to that paint. `late` is the longest
time for which the window did not answer, while two files were dropped and a row was unpaired. `wheel` is the
95th percentile of the ticks, `resize` the median, `find` from a letter to its matches.
"""


def best_waits(earlier: Path, later: Path, times: int = 3) -> Waits:
    """The best of several processes, each wait for itself."""
    runs = [_measure(earlier, later) for _ in range(times)]
    return {wait: min(run[wait] for run in runs) for wait in runs[0]}


def _measure(earlier: Path, later: Path) -> Waits:
    """Measure one start and one drop in a fresh process."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-m", "benchmarks.window", str(earlier), str(later), str(time.time())]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, timeout=120)
    return json.loads(done.stdout)


class _Painted(QObject):
    """Calls back once a widget has painted, then never again."""

    def __init__(self, widget: QObject, painted: Callable[[], None]) -> None:
        super().__init__(widget)
        self._painted = painted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)  # the filter sees the event before the widget does
        return False


class _Lateness(QObject):
    """How late a timer of five milliseconds came at worst: for so long the window did not answer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, now - self._last - 0.005)
        self._last = now


class _Run:
    """One window from its start to its end; each step begins the next one when it is over."""

    def __init__(self, pair: tuple[Path, Path], started: float) -> None:
        self._pair, self._started = pair, started
        self._application = application_of_ours()
        settings = Settings(QSettings(f"{pair[0]}.ini", QSettings.Format.IniFormat))
        self._window = MainWindow(settings, Jobs())
        self._lateness = _Lateness(self._window)
        self._arrived = 0.0
        self._waits: Waits = {}

    def measure(self) -> Waits:
        self._window.desk.failed.connect(self._give_up)
        _Painted(self._window, self._opened)
        self._window.show()
        if self._application.exec():
            sys.exit(1)
        return self._waits

    def _opened(self) -> None:
        self._waits["first_window"] = time.time() - self._started
        gc.freeze()  # as the program does once it stands
        QTimer.singleShot(WARM_AFTER, self._drop)

    def _drop(self) -> None:
        dropped = time.perf_counter()

        def arrived() -> None:
            self._arrived = time.perf_counter()
            _Painted(self._window.view.viewport(), painted)

        def painted() -> None:
            now = time.perf_counter()
            self._waits |= {"rows": now - dropped, "shown": now - self._arrived}
            QTimer.singleShot(SETTLED_AFTER, self._unpair)

        self._window.desk.pair_changed.connect(arrived)
        self._lateness.begin()
        self._window.open_paths(self._pair)

    def _unpair(self) -> None:
        self._window.desk.realigned.connect(lambda: QTimer.singleShot(SETTLED_AFTER, self._use))
        self._window.view.go_to(len(self._window.view.rows) // 2)
        self._window.commands["unpair"].trigger()

    def _use(self) -> None:
        """What happens within one turn of the loop: a tick of the wheel, another width, a letter to find."""
        self._lateness.end()
        view, finder = self._window.view, self._window.finder
        bar = view.verticalScrollBar()
        ticks = sorted(_timed(lambda: bar.setValue(bar.value() + 60), view) for _ in range(TICKS))
        sizes = (self._window.size() - QSize(step * 9, 0) for step in range(1, RESIZES + 1))
        widths = sorted(_timed(partial(self._window.resize, size), view) for size in sizes)
        finder.find()
        found = _timed(lambda: self._window.find_bar.text.setText("e"), view)
        self._waits |= {"late": self._lateness.worst, "wheel": ticks[-3], "resize": widths[RESIZES // 2]}
        self._waits |= {"find": found, "megabytes": _megabytes()}
        self._window.bench.end()
        self._window.jobs.stop()
        self._application.exit(0)  # to quit would ask whether the unpaired row is to be saved

    def _give_up(self, sentence: str, _details: str) -> None:
        print(sentence, file=sys.stderr)
        self._application.exit(1)


def _timed(act: Callable[[], object], view: PairView) -> float:
    """Seconds until what an act asked for is painted."""
    begun = time.perf_counter()
    act()
    QCoreApplication.sendPostedEvents()
    view.viewport().repaint()
    return time.perf_counter() - begun


def _megabytes() -> float:
    """Of this process and its children, what they share counted once, as Linux tells; 0 elsewhere."""
    processes = [os.getpid(), *(child.pid for child in multiprocessing.active_children())]
    files = [Path(f"/proc/{process}/smaps_rollup") for process in processes]
    lines = [line for file in files if file.exists() for line in file.read_text("ascii").splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    print(json.dumps(_Run((Path(sys.argv[1]), Path(sys.argv[2])), float(sys.argv[3])).measure()))
