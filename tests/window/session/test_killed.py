"""A window's process is really killed (kill -9), at moments drawn by lot: it loses a second at most."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from resolute.app.session.recovery import recover
from resolute.app.session.remains import remains
from resolute.app.session.values import Opened
from resolute.window.session.journaling import FOLDER
from window.working import EARLIER, LATER

WORK = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from resolute.model import Spot
from resolute.window.main import application_of_ours
from resolute.window.session.windows import Windows
from resolute.window.settings import Settings

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    application = application_of_ours()
    windows = Windows(Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)))
    window = windows.open((folder / "earlier.txt", folder / "later.txt"))
    steps = 0

    def work():
        global steps
        if window.desk.pair is None:
            return
        steps += 1
        keeper = window.bench.keeper
        keeper.do("note", keeper.handwork.with_remark(Spot((2,), (2,)), f"step {steps}"))
        if steps % 10 == 0:
            window.view.go_to(5)
            window.commands["unpair" if steps % 20 else "release_all"].trigger()
        print(steps, time.time(), flush=True)

    timer = QTimer(interval=25)
    timer.timeout.connect(work)
    timer.start()
    application.exec()
"""


def kill_at_work(root: Path, folder: Path, seconds: float) -> tuple[Opened, list[tuple[int, float]], float]:
    """Work, be killed, be restored: what is there again, the steps with their times, and the end."""
    for name, text in (("earlier.txt", EARLIER), ("later.txt", LATER)):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "work.py").write_text(WORK, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(root / "desktop"), "XDG_CONFIG_HOME": str(folder)}
    process = subprocess.Popen(
        [sys.executable, str(folder / "work.py"), str(folder)],
        env=environment,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout
    first = process.stdout.readline()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    end = time.time()
    lines = [first, *process.communicate()[0].splitlines()]
    steps = [(int(step), float(at)) for step, at in (line.split() for line in lines if line.count(".") == 1)]
    (journal,) = (folder / FOLDER).iterdir()
    assert remains(journal)
    return recover(journal), steps, end


def check(opened: Opened, steps: list[tuple[int, float]], end: float) -> None:
    noted = [int(remark.text.removeprefix("step ")) for remark in opened.handwork.remarks]
    due = [step for step, at in steps if at < end - 1]
    assert max(noted, default=0) >= max(due, default=0)
    assert opened.pair.earlier.as_read in (EARLIER.encode(), LATER.encode())


@pytest.mark.parametrize("number", range(4))
def test_killed_at_any_moment_it_has_all_but_the_last_second(root: Path, tmp_path: Path, number: int) -> None:
    seconds = random.Random(number).uniform(0.0, 2.5)
    check(*kill_at_work(root, tmp_path, seconds))


@pytest.mark.slow
@pytest.mark.parametrize("number", range(4, 24))
def test_killed_many_times(root: Path, tmp_path: Path, number: int) -> None:
    seconds = random.Random(number).uniform(0.0, 4.0)
    check(*kill_at_work(root, tmp_path, seconds))
