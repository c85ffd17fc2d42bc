"""The file cut up: groups, control words with their figures, bytes of text.

Text is bytes until it is known which code page the font has that it stands in: two bytes may be one
character, and the second of them may be written as a plain letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from resolute import limits
from resolute.model import English
from resolute.readers.refusal import refuse_more

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,40})(?P<figure>-?\d{1,10})? ?|(?P<text>[^\\{}\r\n\0]+)|(?P<brace>[{}])"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])|[\r\n\0]+|\\",
    re.DOTALL,
)
_TOO_MANY: English = "has more than {most} control words and groups, the most that are read"
_ESCAPED = (b"{", b"}", b"\\")


@dataclass(frozen=True, slots=True)
class Token:
    """`word` is a control word, a brace, a sign such as "~", or empty for the bytes of `text`."""

    word: str
    figure: int | None = None
    text: bytes = b""


def tokens_of(data: bytes) -> Iterator[Token]:
    r"""The tokens in order; the raw bytes that follow `\\bin` are left out. Raises `Refusal` for too many."""
    refuse_more(sum(map(data.count, _ESCAPED)), limits.WORDS, _TOO_MANY)
    start: int | None = 0
    while start is not None:
        rest, start = _TOKEN.finditer(data, start), None
        for found in rest:
            word, figure, text, *signs = found.groups()
            if text:
                yield Token("", text=text)
            elif (token := _token(word, figure, *signs)) is not None:
                yield token
                if word == b"bin":
                    start = found.end() + max(token.figure or 0, 0)
                    break


@lru_cache(1 << 12)
def _token(
    word: bytes | None, figure: bytes | None, brace: bytes | None, code: bytes | None, sign: bytes | None
) -> Token | None:
    """A token that is no text, of which a file has few kinds and many of each."""
    if word:
        return Token(word.decode("ascii"), None if figure is None else int(figure))
    if code:
        return Token("", text=bytes([int(code, 16)]))
    if sign in _ESCAPED:
        return Token("", text=sign)
    either = brace or sign
    return Token(either.decode("latin-1")) if either else None
