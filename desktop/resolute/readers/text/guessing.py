"""Encodings that a text may be in, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

from resolute.readers.structure.language import language_of, vote_of

_CANDIDATES = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1256",
    "koi8_r",
    "gb18030",
    "big5",
    "iso8859_5",
    "iso8859_6",
    "iso8859_2",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1257",
    "shift_jis",
    "euc_kr",
]
_WESTERN = ("en", "fr", "es")
_LOOKED_AT = 100_000
_LAST_ASCII = re.compile(rb"[\0-\x7f][^\0-\x7f]*\Z")


def guesses(data: bytes) -> Iterator[str]:
    """The encodings in which the beginning of `data` looks like text.

    Words of English, French or Spanish tell Windows-1252 where letters alone would say Windows-1250.
    """
    start = _start(data)
    found = [match.encoding for match in from_bytes(start, cp_isolation=_CANDIDATES)]
    if found and found[0].startswith(("cp125", "iso8859_2")):
        language = language_of(vote_of(line) for line in start.decode(found[0], "replace").splitlines())
        if language in _WESTERN:
            yield "cp1252"
    yield from found


def _start(data: bytes) -> bytes:
    """The beginning, not cut within a character of two bytes."""
    if len(data) <= _LOOKED_AT:
        return data
    start = data[:_LOOKED_AT]
    last = _LAST_ASCII.search(start)
    return start[: last.start() + 1] if last else start
