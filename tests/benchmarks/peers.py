"""Other programs that write redlines, asked for the same ones: what can be installed from the registry.

They stand in an environment of their own, `.venv-peers`, and nothing of the project uses them.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.comparing import PAIRS, pair_files
from benchmarks.measuring import Failed, Measured, measure


@dataclass(frozen=True, slots=True)
class Peer:
    """One program: `command` stands in the bin folder of the environment, its files are to be filled in."""

    package: str
    command: tuple[str, ...]


_DOCXODUS = """
import sys
from pathlib import Path
from python_redlines import DocxodusEngine
earlier, later, out = map(Path, sys.argv[1:])
out.write_bytes(DocxodusEngine().run_redline("A. Peer", earlier, later)[0])
"""
PEERS = (
    Peer("python-redlines[docxodus]", ("python", "-c", _DOCXODUS, "{earlier}", "{later}", "{out}")),
    Peer("jubarte-redlines", ("jubarte-redlines", "compare", "{earlier}", "{later}", "-o", "{out}")),
    Peer("docx-trackdiff", ("docx-trackdiff", "{earlier}", "{later}", "{out}")),
    Peer("docx-redline", ("docx-redline", "compare", "{earlier}", "{later}", "-o", "{out}")),
)


def installed(environment: Path) -> Iterator[Peer]:
    """The peers that are there, or can be installed now; a line for each that cannot."""
    if not environment.is_dir():
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    for peer in PEERS:
        if _install(environment, peer.package):
            yield peer
        else:
            print(f"{peer.package}: cannot be installed here, left out", flush=True)


def _install(environment: Path, package: str) -> bool:
    pip = [str(environment / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", package]
    return not subprocess.run(pip, check=False, stderr=subprocess.DEVNULL).returncode


def peer_times(peer: Peer, environment: Path, folder: Path) -> Iterator[tuple[str, Measured | None]]:
    """One whole process for each pair; None where the program ended with an error."""
    program, *arguments = peer.command
    for name in PAIRS:
        earlier, later = pair_files(folder, name)
        out = str(folder / f"{name}_{peer.package}.docx")
        given = {"{earlier}": earlier, "{later}": later, "{out}": out}
        command = [str(environment / "bin" / program), *(given.get(part, part) for part in arguments)]
        try:
            yield name, measure(command)
        except Failed:
            yield name, None
