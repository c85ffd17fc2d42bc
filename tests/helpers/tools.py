"""The tools of ../shared that check what the program writes, each in a process of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_DEBIANS_PYTHON = Path("/usr/bin/python3")


def run_tool(shared: Path, name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """`tools/NAME ARGUMENTS` to its end, its output as text; the exit code is the caller's to look at."""
    return _run(Path(sys.executable), shared / "tools" / name, *arguments)


def run_libreoffice_tool(shared: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """`tools/lo_accept_reject.py ARGUMENTS`; the test is skipped where there is no LibreOffice."""
    if not shutil.which("soffice") or not _has_uno():
        pytest.skip("needs libreoffice-writer and python3-uno")
    return _run(_DEBIANS_PYTHON, shared / "tools" / "lo_accept_reject.py", *arguments)


def _has_uno() -> bool:
    """Whether Debian's own Python, the only one that can, talks to LibreOffice."""
    return _DEBIANS_PYTHON.exists() and _run(_DEBIANS_PYTHON, "-c", "import uno").returncode == 0


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in command], capture_output=True, encoding="utf-8", check=False)


def pdf_by_libreoffice(document: Path, folder: Path) -> Path:
    """The document as LibreOffice prints it; the test is skipped where there is no LibreOffice.

    A copy is printed, for LibreOffice leaves lock files beside what it opens.
    """
    if not shutil.which("soffice"):
        pytest.skip("needs libreoffice-writer")
    copy = folder / "printed" / document.name
    copy.parent.mkdir()
    copy.write_bytes(document.read_bytes())
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = (
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(document),
    )
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    return folder / f"{document.stem}.pdf"
