"""Text that is lost: UTF-8 that was taken for another encoding and saved again ("Ã©tat", "вЂ” Рѕ").

A comparison of it would show every paragraph as changed, and a redline would hold the garble.
"""

from __future__ import annotations

import re

_LOOKED_AT = 200_000
_AT_LEAST = 4


def _expression(encoding: str) -> re.Pattern[str]:
    """What the bytes of one UTF-8 character look like in an encoding of single bytes."""
    follower = f"[{_shown(range(0x80, 0xC0), encoding)}]"
    second, third = (_shown(starts, encoding) for starts in (range(0xC2, 0xE0), range(0xE0, 0xF0)))
    return re.compile(f"[{second}]{follower}|[{third}]{follower}{follower}")


def _shown(values: range, encoding: str) -> str:
    """The characters of some bytes; those that the encoding lacks are taken for controls, as browsers do."""
    texts = (bytes([value]).decode(encoding, "ignore") or chr(value) for value in values)
    return re.escape("".join(texts)) + "\ufffd"


_EXPRESSIONS = tuple(_expression(encoding) for encoding in ("cp1252", "cp1251", "latin-1"))


def is_garbled(text: str) -> bool:
    """Whether most of what is not ASCII comes in the sequences of another encoding, or was replaced."""
    text = text[:_LOOKED_AT]
    foreign = sum(not sign.isascii() for sign in text)
    if foreign < _AT_LEAST:
        return False
    if text.count("\ufffd") > max(_AT_LEAST, foreign // 2):
        return True
    for expression in _EXPRESSIONS:
        found = [match[0] for match in expression.finditer(text)]
        if len(found) >= _AT_LEAST and 10 * sum(map(len, found)) > 8 * foreign:
            return True
    return False
