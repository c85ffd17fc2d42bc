"""The figures of the checking tools, printed at the end of the run."""

from __future__ import annotations

from collections.abc import Callable

import pytest

_FIGURES: list[str] = []


@pytest.fixture(scope="session")
def tell() -> Callable[[str], None]:
    """Keeps a line for the end of the run."""
    return _FIGURES.append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _FIGURES:
        terminalreporter.section("redlines, as the checking tools see them")
    for line in _FIGURES:
        terminalreporter.write_line(line)
