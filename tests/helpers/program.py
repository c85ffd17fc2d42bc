"""Runs the program as a user does: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_WITHOUT_NETWORK = """
import runpy
from helpers.network import forbid_network
forbid_network()
runpy.run_module("resolute", run_name="__main__", alter_sys=True)
"""


def resolute(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """`resolute ARGUMENTS` to its end, its output as text."""
    return _run("-m", "resolute", *map(str, arguments))


def resolute_without_network(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The same in a process that ends with `NetworkUsed` where it reaches for a network."""
    return _run("-c", _WITHOUT_NETWORK, *map(str, arguments))


def python(code: str, *, path: Path | None = None) -> str:
    """What `code` prints in a fresh interpreter, where modules are looked for in `path` first."""
    done = _run("-c", code, path=path)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _run(*arguments: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    folders = [str(folder) for folder in (path or _ROOT / "desktop", _ROOT / "tests")]
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": os.pathsep.join(folders), "PYTHONUTF8": "1"},
        check=False,
    )
