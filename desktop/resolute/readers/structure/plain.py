"""Text made plain for recognizing: what a typesetter varies and a reader does not see is made equal."""

from __future__ import annotations

import re
from functools import lru_cache

from resolute.model import NOTE_MARK

_SIGNS = {
    " ": "\u00a0\u2007\u2009\u200a\u202f\t\n\r\v\f",
    "-": "\u2010\u2011",
    "'": "\u2018\u2019\u02bc\u02bb",
    "(": "\uff08",
    ")": "\uff09",
    "[": "\uff3b",
    "]": "\uff3d",
    "": NOTE_MARK + "\u00ad\u0640\u200b\u200e\u200f\u202a\u202b\u202c\ufeff*",
}
"""The signs that count as the one before them; the last are dropped."""
_EQUAL = {ord(sign): equal for equal, signs in _SIGNS.items() for sign in signs}
_BLANKS = re.compile(r" {2,}")


@lru_cache(maxsize=1 << 12)
def plain(text: str) -> str:
    """One line without marks, tatweel and the like, with single blanks and straight apostrophes."""
    line = text.translate(_EQUAL)
    return (_BLANKS.sub(" ", line) if "  " in line else line).strip()
