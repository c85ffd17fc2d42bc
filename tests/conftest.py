"""What every test stands on: no screen, no network, and the shared documents where they are."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from helpers.examples import USUAL
from helpers.network import forbid_network

os.environ["QT_QPA_PLATFORM"] = os.environ.get("RESOLUTE_TEST_PLATFORM", "offscreen")
forbid_network()

settings.register_profile(
    "default",
    deadline=None,
    derandomize=True,
    max_examples=USUAL,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
for profile, times in (("thorough", 10), ("exhaustive", 50)):
    settings.register_profile(
        profile, settings.get_profile("default"), derandomize=False, max_examples=times * USUAL
    )
settings.load_profile("default")

# Without Qt, as in the headless check, the tests of the window are not even imported.
collect_ignore = [] if importlib.util.find_spec("PySide6") else ["window", "test_project_qt.py"]

_ROOT = Path(__file__).resolve().parent.parent
_SHARED = Path(os.environ.get("RESOLUTE_SHARED", _ROOT.parent / "shared"))
_NEEDS_SHARED = "needs ../shared"


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return _ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the corpus, the gold pairs and the tools that check; without it the test is skipped."""
    if not _SHARED.is_dir():
        pytest.skip(_NEEDS_SHARED)
    return _SHARED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped: list[pytest.TestReport] = terminalreporter.stats.get("skipped", [])
    missed = sum(_NEEDS_SHARED in str(report.longrepr) for report in skipped)
    where = "found" if _SHARED.is_dir() else "not found"
    terminalreporter.write_line(f"../shared was {where}: {missed} tests skipped for it")
