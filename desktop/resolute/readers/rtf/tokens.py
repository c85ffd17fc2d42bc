"""The file cut up: groups, control words with their figures, bytes of text.

Text is bytes until it is known which code page the font has that it stands in: two bytes may be one
character, and the second of them may be written as a plain letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,40})(?P<figure>-?\d{1,10})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\0]+)|[\r\n\0]+|\\",
    re.DOTALL,
)

_ESCAPED = (b"{", b"}", b"\\")


@dataclass(frozen=True, slots=True)
class Token:
    """`word` is a control word, a brace, a sign such as "~", or empty for the bytes of `text`."""

    word: str
    figure: int | None = None
    text: bytes = b""


def tokens_of(data: bytes) -> Iterator[Token]:
    r"""The tokens in order; the raw bytes that follow `\\bin` are left out."""
    place = 0
    while found := _TOKEN.match(data, place):
        place = found.end()
        token = _token(found)
        if token is None:
            continue
        if token.word == "bin":
            place += max(token.figure or 0, 0)
        yield token


def _token(found: re.Match[bytes]) -> Token | None:
    if found["word"]:
        return Token(found["word"].decode("ascii"), None if found["figure"] is None else int(found["figure"]))
    if found["hex"]:
        return Token("", text=bytes([int(found["hex"], 16)]))
    if found["text"] or found["sign"] in _ESCAPED:
        return Token("", text=found["text"] or found["sign"])
    sign = found["brace"] or found["sign"]
    return Token(sign.decode("latin-1")) if sign else None
