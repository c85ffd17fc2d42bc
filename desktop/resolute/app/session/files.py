"""The comparison file: written, and read again. The docstring of `plain` says what stands in it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from resolute.app.files import check_writable, read_file, write_file
from resolute.app.session import parsing
from resolute.app.session.plain import plain
from resolute.app.session.values import Session, Source
from resolute.model import Unreadable
from resolute.readers.container import unpack
from resolute.writers.container import pack

_MANIFEST = "comparison.json"
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}")


def write_session(session: Session, out: Path) -> None:
    """Write a comparison file. Raises NotWritten, also where it would replace one of the files compared."""
    check_writable(out, (session.earlier.path, session.later.path))
    write_file(out, session_bytes(session))


def session_bytes(session: Session) -> bytes:
    """A comparison file; the same session gives the same bytes."""
    fields = plain(session, {side: _member(side, source) for side, source in _sources(session)})
    sources = {_member(side, source): source.data for side, source in _sources(session)}
    manifest = json.dumps(fields, ensure_ascii=False, indent=1, sort_keys=True).encode()
    return pack({_MANIFEST: manifest, **sources})


def read_session(path: Path) -> Session:
    """Read a comparison file. Raises Unreadable."""
    return session_from(path, read_file(path))


def session_from(path: Path, data: bytes) -> Session:
    """The session that the bytes of a comparison file hold. Raises Unreadable."""
    members = unpack(path, data)
    try:
        if _MANIFEST not in members:
            raise parsing.Malformed("is a zip archive and no comparison that was saved with Resolute.")
        fields = parsing.parsed(members[_MANIFEST])
        return Session(
            _read_source(path, fields, members, "earlier"),
            _read_source(path, fields, members, "later"),
            parsing.handwork_of(fields),
            parsing.outlook_of(fields),
            parsing.revisions_of(fields),
        )
    except parsing.Malformed as malformed:
        raise Unreadable(path, str(malformed)) from malformed


def _read_source(path: Path, fields: parsing.Plain, members: Mapping[str, bytes], side: str) -> Source:
    content = members.get(parsing.member_of(fields, side))
    if content is None:
        raise parsing.Malformed(
            "is damaged: it does not hold the earlier text."
            if side == "earlier"
            else "is damaged: it does not hold the later text."
        )
    named = path.parent / parsing.name_of(fields, side)
    return Source(named, content, parsing.words_of(fields, side), parsing.part_of(fields, side))


def _sources(session: Session) -> tuple[tuple[str, Source], ...]:
    return (("earlier", session.earlier), ("later", session.later))


def _member(side: str, source: Source) -> str:
    """The side with the file's ending: any name can be a file's, not any a member's."""
    suffix = source.path.suffix
    return f"{side}{suffix.lower()}" if _ENDING.fullmatch(suffix) else side
