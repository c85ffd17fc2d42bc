"""The members of a file that was packed by `writers.container`, whoever sent it."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from resolute.model import Unreadable
from resolute.readers import limits

_BROKEN = (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError, zlib.error, RuntimeError)
"""What zipfile raises of bytes that were changed; RuntimeError is its word for an encrypted member."""


def unpack(path: Path, data: bytes) -> Mapping[str, bytes]:
    """All members by name. Raises Unreadable where it is no zip, or none that can be unpacked whole."""
    if not data.startswith(b"PK"):
        raise Unreadable(path, "is no comparison that was saved with Resolute.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            if len(members) > limits.PARTS or sum(each.file_size for each in members) > limits.PACKAGE:
                raise Unreadable(path, "is too large to be unpacked.")
            return {member.filename: _read(path, package, member) for member in members}
    except _BROKEN as error:
        raise Unreadable(path, "is damaged: it is cut off or was changed.") from error


def _read(path: Path, package: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """A member, of which no more is unpacked than it says of itself: the rest of a bomb never is."""
    with package.open(member) as file:
        data = file.read(member.file_size + 1)
    if len(data) != member.file_size:
        raise Unreadable(path, "is damaged: it is cut off or was changed.")
    return data
