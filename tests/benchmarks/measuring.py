"""Time and memory of a whole process."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass


class Failed(RuntimeError):
    """A measured command ended with an error."""


@dataclass(frozen=True, slots=True, order=True)
class Measured:
    """Wall time from start to end, and the peak of the process's resident memory."""

    seconds: float
    megabytes: float


def best_of(times: int, command: Sequence[str]) -> Measured:
    """The quickest of several runs: what the work takes when nothing else is in the way."""
    return min(measure(command) for _ in range(times))


def measure(command: Sequence[str]) -> Measured:
    """Run `command` once; raises `Failed` where it does not end with 0."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    with process:
        said = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(f"{' '.join(command)}: {said.decode(errors='replace')}")
    return Measured(seconds, usage.ru_maxrss / 1024)
