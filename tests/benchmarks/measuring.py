"""Time and memory of a whole process."""

from __future__ import annotations

import json
import subprocess
import sys
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


_LAUNCHER = """
import json, resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
seconds = time.perf_counter() - start
print(json.dumps([done.returncode, seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]))
"""
"""Runs the command from a small process: Linux counts the memory of whoever starts a process as its own."""


def measure(command: Sequence[str]) -> Measured:
    """Run `command` once; raises `Failed` where it does not end with 0."""
    launched = [sys.executable, "-I", "-S", "-c", _LAUNCHER, *command]
    done = subprocess.run(launched, capture_output=True, check=True)
    code, seconds, kilobytes = json.loads(done.stdout)
    if code:
        raise Failed(f"{' '.join(command)}: {done.stderr.decode(errors='replace')}")
    return Measured(seconds, kilobytes / 1024)
