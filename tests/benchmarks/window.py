"""How long the window makes people wait.

`python -m benchmarks.window EARLIER LATER STARTED` measures one start and prints it as JSON, in seconds:
`first_window` is from the process's start to the first paint, `rows` from dropping two files on the window,
its worker warm, to the paint that shows them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from resolute.window.jobs import Jobs
from resolute.window.main import application_of_ours
from resolute.window.main_window import MainWindow
from resolute.window.settings import Settings

WARM_AFTER = 2500
"""Milliseconds until the worker process has loaded all."""


class Waits(TypedDict):
    """Seconds; `rows` counts from the drop."""

    first_window: float
    rows: float


def best_waits(earlier: Path, later: Path) -> Waits:
    """The best of three processes, each wait for itself."""
    runs = [_measure(earlier, later) for _ in range(3)]
    return {
        "first_window": min(run["first_window"] for run in runs),
        "rows": min(run["rows"] for run in runs),
    }


def _measure(earlier: Path, later: Path) -> Waits:
    """Measure one start and one drop in a fresh process."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-m", "benchmarks.window", str(earlier), str(later), str(time.time())]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, timeout=120)
    return json.loads(done.stdout)


class _FirstPaint(QObject):
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


def main(earlier: str, later: str, started: str) -> None:
    """Start, drop, print."""
    application = application_of_ours()
    window = MainWindow(Settings(QSettings(f"{earlier}.ini", QSettings.Format.IniFormat)), Jobs())
    waits: Waits = {"first_window": 0.0, "rows": 0.0}

    def opened() -> None:
        waits["first_window"] = time.time() - float(started)
        QTimer.singleShot(WARM_AFTER, drop)

    def drop() -> None:
        dropped = time.perf_counter()

        def painted() -> None:
            waits["rows"] = time.perf_counter() - dropped
            window.close()
            application.quit()

        window.desk.pair_changed.connect(lambda: _FirstPaint(window.view.viewport(), painted))
        window.open_paths((Path(earlier), Path(later)))

    def give_up(sentence: str, _details: str) -> None:
        print(sentence, file=sys.stderr)
        application.exit(1)

    _FirstPaint(window, opened)
    window.show()
    window.desk.failed.connect(give_up)
    if application.exec():
        sys.exit(1)
    print(json.dumps(waits))


if __name__ == "__main__":
    main(*sys.argv[1:])
