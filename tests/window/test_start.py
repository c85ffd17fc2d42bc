"""The start: what is not loaded for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.session.sessions import handwork, session
from resolute.app.session.files import write_session
from resolute.window.session.windows import Windows
from resolute.window.settings import Settings
from window.conftest import DirectJobs

OPEN_AND_CLOSE = """
import sys
from PySide6.QtCore import QTimer
from resolute.window.main import application_of_ours
from resolute.window.session.windows import Windows
from resolute.window.settings import Settings
if __name__ == "__main__":
    application = application_of_ours()
    windows = Windows(Settings())
    window = windows.open()
    windows.offer_leftovers()
    QTimer.singleShot(300, window.close)
    application.exec()
    print(*sorted(sys.modules))
"""


@pytest.fixture(scope="module")
def loaded(root: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that are loaded when the window was opened and its worker started."""
    folder = tmp_path_factory.mktemp("start")
    script = folder / "open_and_close.py"
    script.write_text(OPEN_AND_CLOSE, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(root / "desktop"), "XDG_CONFIG_HOME": str(folder)}
    environment["XDG_STATE_HOME"] = str(folder)
    done = subprocess.run(
        [sys.executable, str(script)], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "lxml",
        "docx",
        "diff_match_patch",
        "rapidfuzz",
        "resolute.readers",
        "resolute.writers",
        "resolute.compare",
        "resolute.window.export",
        "resolute.window.manual",
        "resolute.window.palette",
        "resolute.window.printing",
        "resolute.window.settings_dialog.dialog",
        "resolute.window.tour",
        "PySide6.QtNetwork",
        "PySide6.QtPrintSupport",
        "PySide6.QtSvg",
    ],
)
def test_the_window_starts_without(module: str, loaded: set[str]) -> None:
    assert "resolute.window.main_window" in loaded
    assert module not in loaded


def test_a_comparison_file_on_the_command_line_is_opened(
    qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    write_session(session(tmp_path), tmp_path / "work.resolute")
    windows = Windows(settings, lambda: DirectJobs(qapp))
    window = windows.open((tmp_path / "work.resolute",))
    assert window.bench.keeper.handwork == handwork()
    assert window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
