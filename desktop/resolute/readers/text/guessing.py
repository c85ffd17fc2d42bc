"""Encodings that a text may be in, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

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
_WESTERN = re.compile("[\0-\x7f\u00a0ÀÂÄÇÈÉÊËÎÏÔŒÙÛÜÑÁÍÓÚÃÕàâäçèéêëîïôœùûüÿñáíóúãõß¡¿ªº«»‘’“”–—…•°£€§·]*")
"""What is written in English, French, Spanish, German and Portuguese."""
_WESTERN_ENCODINGS = {"iso8859_15": re.compile(rb"[a-z\s][\xbc\xbd]|\xa4"), "cp1252": re.compile(b"")}
"""Latin 9 by what it has in other places than Windows-1252: the letter œ and the sign of the euro."""
_LOOKED_AT = 100_000
_LAST_ASCII = re.compile(rb"[\0-\x7f][^\0-\x7f]*\Z")


def guesses(data: bytes) -> Iterator[str]:
    """The encodings in which the beginning of `data` looks like text.

    Bytes that are letters of Western languages are also some of Central Europe's, which charset-normalizer
    names first; text that is all Western is not Czech by chance.
    """
    start = _start(data)
    found = [match.encoding for match in from_bytes(start, cp_isolation=_CANDIDATES)]
    is_mostly_ascii = 10 * sum(byte > 127 for byte in start) < len(start)
    for encoding, sign in _WESTERN_ENCODINGS.items():
        if (is_mostly_ascii or "cp1252" in found) and sign.search(start):
            text = start.decode(encoding, "replace")
            if _WESTERN.fullmatch(text):
                yield encoding
    yield from found


def _start(data: bytes) -> bytes:
    """The beginning, not cut within a character of two bytes."""
    if len(data) <= _LOOKED_AT:
        return data
    start = data[:_LOOKED_AT]
    last = _LAST_ASCII.search(start)
    return start[: last.start() + 1] if last else start
