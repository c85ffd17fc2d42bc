"""A whole evening's work as a user does it: a real screen, a window manager, keys that are pressed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from resolute.app.session.files import read_session
from window.working import EARLIER, LATER

NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE = 40
"""Seconds to wait for anything; on a quiet machine nothing takes two."""

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED), reason=f"needs {', '.join(NEEDED)}"
)


class Screen:
    """An X server with a window manager, and the program on it."""

    def __init__(self, home: Path) -> None:
        read, write = os.pipe()
        # Without -noreset the server begins anew when its last program leaves, and refuses another meanwhile.
        options = ("-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset")
        server = ["Xvfb", "-displayfd", str(write), *options]
        self._processes = [subprocess.Popen(server, pass_fds=[write], stderr=subprocess.DEVNULL)]
        os.close(write)
        with os.fdopen(read) as number:
            display = f":{number.readline().strip()}"
        folders = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        self._environment = {**os.environ, **folders, "HOME": str(home), "DISPLAY": display}
        self._environment |= {"QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        until(lambda: bool(self.do("getdisplaygeometry")), "the screen answers")
        manager = subprocess.Popen(["openbox"], env=self._environment, stderr=subprocess.DEVNULL)
        self._processes.append(manager)

    def start(self, *files: Path) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "resolute", *map(str, files)]
        self._processes.append(subprocess.Popen(command, env=self._environment))
        return self._processes[-1]

    def do(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, check=False
        )
        return done.stdout.decode().strip()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            until(self._rests, f"{key} has been taken")

    def type(self, path: Path) -> None:
        """Type a file's name into a dialog that asks for one, and confirm it."""
        self.do("type", "--delay", "5", str(path))
        self.press("Return")

    def wait_for(self, title: str) -> None:
        """Wait until the window in front is called so, or its title has these words."""
        until(lambda: title in self.do("getactivewindow", "getwindowname"), title)
        until(self._rests, f"{title} takes keys")  # shown, it has yet to; on a busy machine for long

    def _rests(self) -> bool:
        """Whether the program has done nothing for a moment."""
        program = self._processes[-1].pid
        before = _worked(program)
        time.sleep(0.5)
        return _worked(program) - before < 2

    def end(self) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()


def _worked(process: int) -> int:
    """The hundredths of a second that a process has had of the processor."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def until(happens: Callable[[], bool], what: str) -> None:
    begun = time.monotonic()
    while not happens():
        assert time.monotonic() - begun < PATIENCE, what
        time.sleep(0.1)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    home = tmp_path / "home"
    home.mkdir()
    screen = Screen(home)
    yield screen
    screen.end()


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "earlier.txt", tmp_path / "later.txt"
    for path, text in zip(paths, (EARLIER, LATER), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.mark.timeout(240)
def test_open_walk_realign_save_write_close_and_go_on(
    screen: Screen, files: tuple[Path, Path], tmp_path: Path
) -> None:
    redline, kept = tmp_path / "redline.docx", tmp_path / "evening.resolute"
    program = screen.start()
    screen.wait_for("Resolute")
    screen.press("Escape", "ctrl+o")
    screen.wait_for("Open pair")
    screen.press("Tab", "Tab", "space")
    screen.wait_for("Earlier text")
    screen.type(files[0])
    screen.wait_for("Open pair")
    screen.press("Tab", "space")
    screen.wait_for("Later text")
    screen.type(files[1])
    screen.wait_for("Open pair")
    screen.press("Tab", "Tab", "space")
    screen.wait_for("earlier.txt → later.txt")
    screen.press("F8", "ctrl+u", "ctrl+s")
    screen.wait_for("Save comparison")
    screen.type(kept)
    screen.wait_for("evening.resolute: earlier.txt → later.txt")
    screen.press("ctrl+e")
    screen.wait_for("Save redline")
    screen.type(redline)
    until(redline.exists, "the redline is written")
    screen.wait_for("evening.resolute")
    screen.press("ctrl+q")
    assert program.wait(PATIENCE) == 0
    session = read_session(kept)
    assert session.handwork.links
    assert session.outlook
    assert session.outlook.current

    again = screen.start(kept)
    screen.wait_for("evening.resolute: earlier.txt → later.txt")
    screen.press("ctrl+q")
    assert again.wait(PATIENCE) == 0
