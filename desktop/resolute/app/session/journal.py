"""What is done to a comparison, written down as it is done: a process that is killed loses next to nothing.

A journal is a folder for each window. A generation in it (`1`, `2`, …) is one pair:

    earlier, later    the bytes of both files
    steps             a line of JSON for each state, the last whole one counts; fields as in `plain`, and
                      "paths" (where the files stood), "file" (the comparison file, or null), "is_saved"
                      (whether the file has all of it), "time" (ISO 8601)

A generation is whole from the moment that it has `steps`, which is moved into place last; the one before is
taken away then. A line that was cut off by the end of the process is no line. Nothing waits for the disk
(fsync): a killed process leaves what it has written to the system; a machine that loses its power may not.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from resolute.app.session.plain import plain
from resolute.app.session.values import Session

STEPS, PAIR = "steps", "pair"
MEMBERS = {"earlier": "earlier", "later": "later"}
_LONGEST = 4 * 1024 * 1024
"""Bytes of steps after which a new generation begins."""


class Journal:
    """The journal of one window, in a folder of its own. Raises OSError where the disk does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._number = 0
        self._sources: tuple[bytes, bytes] | None = None
        self._written = 0

    def write(self, session: Session, time: datetime, file: Path | None, is_saved: bool) -> None:
        """Write a state down."""
        line = _line(session, time, file, is_saved)
        if self._is_another_pair(session) or self._written + len(line) > _LONGEST:
            self._begin(session, line)
        else:
            with (self._generation / STEPS).open("ab", buffering=0) as steps:
                steps.write(line)
        self._written += len(line)

    def clear(self) -> None:
        """Forget the pair: it was put away as the user wished."""
        with suppress(OSError):  # what cannot be removed is offered again, which loses nothing
            for generation in generations(self.folder):
                shutil.rmtree(generation)
        self._sources = None

    def _is_another_pair(self, session: Session) -> bool:
        return self._sources != (session.earlier.data, session.later.data)

    @property
    def _generation(self) -> Path:
        return self.folder / str(self._number)

    def _begin(self, session: Session, line: bytes) -> None:
        before = generations(self.folder)
        self._number = max([self._number, *(int(each.name) for each in before)]) + 1
        self._generation.mkdir(parents=True)
        (self._generation / MEMBERS["earlier"]).write_bytes(session.earlier.data)
        (self._generation / MEMBERS["later"]).write_bytes(session.later.data)
        unfinished = self._generation / f"{STEPS}.part"
        unfinished.write_bytes(line)
        unfinished.replace(self._generation / STEPS)
        self._sources, self._written = (session.earlier.data, session.later.data), 0
        for generation in before:
            shutil.rmtree(generation, ignore_errors=True)


def generations(folder: Path) -> list[Path]:
    """The generations of a journal, the first one first."""
    if not folder.is_dir():
        return []
    numbered = [each for each in folder.iterdir() if each.name.isdecimal() and each.is_dir()]
    return sorted(numbered, key=lambda each: int(each.name))


def last_line(generation: Path) -> Mapping[str, object] | None:
    """The last state that was written down whole."""
    with suppress(OSError):
        for line in reversed((generation / STEPS).read_bytes().split(b"\n")[:-1]):
            with suppress(ValueError):
                found: object = json.loads(line)
                return found if isinstance(found, dict) else None  # type: ignore[reportUnknownVariableType]
    return None


def _line(session: Session, time: datetime, file: Path | None, is_saved: bool) -> bytes:
    fields = plain(session, MEMBERS)
    fields["paths"] = {"earlier": str(session.earlier.path), "later": str(session.later.path)}
    fields |= {"file": None if file is None else str(file), "is_saved": is_saved}
    fields["time"] = time.isoformat(timespec="seconds")
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"
