"""Print one table: comparing files, opening the window, painting a dropped pair."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.comparing import libreoffice_times, make_pairs, resolute_times
from benchmarks.measuring import Measured
from benchmarks.pairs import write_pair
from benchmarks.peers import installed, peer_times
from benchmarks.reading import reading_times
from benchmarks.window import best_waits
from compare.scoring import generated

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("RESOLUTE_SHARED", ROOT.parent / "shared"))


def main() -> None:
    if not SHARED.is_dir():
        sys.exit("The benchmarks need ../shared, or the folder that RESOLUTE_SHARED names.")
    with tempfile.TemporaryDirectory() as folder:
        compare(Path(folder))
        compare_peers(Path(folder))
        read()
        grow(Path(folder))
        watch(Path(folder))


def compare(folder: Path) -> None:
    """Time and memory for three sizes, of the whole program, and of the whole of LibreOffice."""
    make_pairs(SHARED, folder)
    for name, measured in resolute_times(folder):
        print_row(f"resolute compare {name}", measured)
    for name, measured in libreoffice_times(SHARED, folder):
        print_row(f"LibreOffice compare {name}", measured)


def compare_peers(folder: Path) -> None:
    """The same pairs with the peers that the registry has, where it is reached."""
    environment = ROOT / ".venv-peers"
    for peer in installed(environment):
        for name, measured in peer_times(peer, environment, folder):
            if measured:
                print_row(f"{peer.package} {name}", measured)
            else:
                print(f"{peer.package} {name}: failed", flush=True)


def read() -> None:
    """How long reading takes, the largest documents and usual ones."""
    for name, reading in reading_times(SHARED):
        print(f"{name:<32}{reading.cold:>8.3f} s, {reading.warm:.3f} s once all is loaded", flush=True)


def grow(folder: Path) -> None:
    """How the time of aligning grows: with ten times the paragraphs it may take fifteen times as long."""
    seconds: list[float] = []
    for repeat in (4, 40):
        start = time.process_time()
        generated(SHARED, folder, 1, repeat)
        seconds.append(time.process_time() - start)
    growth = seconds[1] / seconds[0]
    print(f"{'3,700 against 3,500 paragraphs':<32}{seconds[1]:>8.2f} s, {growth:.1f} times a tenth")


def watch(folder: Path) -> None:
    """How long a user waits for the window, for a dropped pair and what is done with it; best of three."""
    for paragraphs in (60, 3_700, 5_000):
        waits = best_waits(*write_pair(folder, paragraphs))
        if paragraphs == 60:
            print_wait("start to first window", waits["first_window"])
        print_wait(f"drop to painted, {paragraphs} rows", waits["rows"])
        print_wait("  of it from the comparison on", waits["shown"])
        print_wait("  longest without an answer", waits["late"])
        print_wait("  wheel, 95th percentile", waits["wheel"])
        print_wait("  resize", waits["resize"])
        print_wait("  find one letter", waits["find"])
        print(f"{'  window and worker':<32}{waits['megabytes']:>8.0f} MB", flush=True)


def print_wait(what: str, seconds: float) -> None:
    print(f"{what:<32}{seconds * 1000:>8.1f} ms", flush=True)


def print_row(what: str, measured: Measured) -> None:
    print(f"{what:<40}{measured.seconds:>8.2f} s{measured.megabytes:>8.0f} MB", flush=True)


if __name__ == "__main__":
    main()
