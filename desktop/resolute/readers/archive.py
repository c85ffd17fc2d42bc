"""Zip archives, unpacked so that they can do no harm, whoever made them.

No more is unpacked of a member than it announces, nothing that would fill the memory, and nothing to the
disk: a member's name is only a name. An archive within an archive stays packed.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from resolute import limits
from resolute.model import English, Phrase
from resolute.readers.refusal import Refusal, refuse_larger, refuse_more

_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
"""What zipfile raises of bytes that were changed; RuntimeError is its word for an encrypted member."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The ways of packing that office files have; of others a few bytes may become gigabytes at one blow."""
_LARGE_PART: English = "has a part that is, unpacked, larger than {megabytes} MB, the most that is read"
_LARGE: English = "is, unpacked, larger than {megabytes} MB, the most that is read"
_ENTRY = b"PK\1\2"
_ENCRYPTED = 1


def opened(data: bytes) -> zipfile.ZipFile:
    """The archive. Raises `Refusal` where it is damaged, or made to fill the memory."""
    refuse_more(data.count(_ENTRY), limits.PARTS, "has more than {most} parts, the most that are read")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise Refusal("is damaged: it is a package that is cut off or broken") from error
    _refuse_bombs(archive.infolist())
    return archive


def content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """What a member holds. Raises `Refusal` where it cannot be unpacked whole."""
    if member.flag_bits & _ENCRYPTED:
        raise Refusal("is encrypted: a part of it needs a password")
    try:
        if member.compress_type not in _METHODS:
            raise zipfile.BadZipFile(f"method {member.compress_type}")
        with archive.open(member) as file:
            found = file.read(member.file_size + 1)
        if len(found) != member.file_size:
            raise zipfile.BadZipFile("size")
    except _BROKEN as error:
        reason = Phrase("is damaged: its part {name} cannot be unpacked", name=_shown(member))
        raise Refusal(reason) from error
    return found


def contents(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """What all members hold, by their names."""
    return {member.filename: content(archive, member) for member in archive.infolist()}


def _refuse_bombs(members: list[zipfile.ZipInfo]) -> None:
    largest = max((member.file_size for member in members), default=0)
    refuse_larger(largest, limits.PART, _LARGE_PART)
    refuse_larger(sum(member.file_size for member in members), limits.PACKAGE, _LARGE)


def _shown(member: zipfile.ZipInfo) -> str:
    """The member's name in one line, whatever it is."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in member.filename[:100])
