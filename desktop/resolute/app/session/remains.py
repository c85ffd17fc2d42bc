"""What a journal whose process was killed still holds, as it is offered. Loads no reader."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from resolute.app.session import parsing
from resolute.app.session.journal import generations, last_line


@dataclass(frozen=True, slots=True)
class Remains:
    """What a journal in `folder` holds, to be offered: both files' names and how much was done by hand."""

    folder: Path
    earlier: str
    later: str
    links: int
    seen: int
    notes: int
    corrections: int
    time: str


def remains(folder: Path) -> Remains | None:
    """What a journal holds; None where it holds nothing whole. Reads no text."""
    for fields in _states(folder):
        with suppress(parsing.Malformed):
            parsed = parsing.parsed(json.dumps(fields))
            handwork = parsing.handwork_of(parsed)
            counts = len(handwork.links), len(handwork.seen), len(handwork.remarks), handwork.readings.size
            earlier, later = (parsing.name_of(parsed, side) for side in ("earlier", "later"))
            return Remains(folder, earlier, later, *counts, parsing.text_of(parsed, "time"))
    return None


def remove(folder: Path) -> None:
    """Take a journal away."""
    shutil.rmtree(folder, ignore_errors=True)


def _states(folder: Path) -> Iterator[object]:
    for generation in reversed(generations(folder)):
        fields = last_line(generation)
        if fields is not None:
            yield fields
