"""The members of a file that was packed by `writers.container`, whoever sent it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from resolute.model import Phrase, Unreadable
from resolute.readers import archive
from resolute.readers.refusal import Refusal


def unpack(path: Path, data: bytes) -> Mapping[str, bytes]:
    """All members by name. Raises Unreadable where it is no zip, or none that can be unpacked whole."""
    if not data.startswith(b"PK"):
        raise Unreadable(path, "is no comparison that was saved with Resolute.")
    try:
        with archive.opened(data) as package:
            return archive.contents(package)
    except Refusal as refusal:
        raise Unreadable(path, Phrase("{reason}.", reason=refusal.reason)) from refusal
