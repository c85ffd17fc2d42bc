"""Whole runs of `resolute compare`, beside LibreOffice's own compare of the same files."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import Measured, best_of

PAIRS = ("s000", "x10", "x50")
LIBREOFFICE_PYTHON = "/usr/bin/python3"
"""Debian's own Python, the one that has the module `uno`."""


def make_pairs(shared: Path, folder: Path) -> None:
    """Pairs of Word files with known changes: 46, 433 and 2,126 paragraphs, made from real texts."""
    tool = str(shared / "tools" / "make_docx_pairs.py")
    subprocess.run([sys.executable, tool, str(shared / "corpus" / "seeds"), str(folder)], check=True)


def resolute_times(folder: Path) -> Iterator[tuple[str, Measured]]:
    """The best of three whole processes for each pair."""
    for name in PAIRS:
        out = str(folder / f"{name}_redline.docx")
        command = [sys.executable, "-m", "resolute", "compare", *pair_files(folder, name), "-o", out]
        yield name, best_of(3, command)


def libreoffice_times(shared: Path, folder: Path) -> Iterator[tuple[str, Measured]]:
    """One whole run for each pair, LibreOffice's own start and end with it, and the peak of its process."""
    command = [LIBREOFFICE_PYTHON, str(shared / "tools" / "lo_accept_reject.py"), "compare"]
    for name in PAIRS:
        files = [*pair_files(folder, name), str(folder / f"{name}_office.docx")]
        start = time.perf_counter()
        done = subprocess.run([*command, *files], check=True, stdout=subprocess.PIPE)
        yield name, Measured(time.perf_counter() - start, json.loads(done.stdout)["peak_mb"])


def pair_files(folder: Path, name: str) -> tuple[str, str]:
    """The earlier and the later file of a pair."""
    return str(folder / f"{name}_old.docx"), str(folder / f"{name}_new.docx")
