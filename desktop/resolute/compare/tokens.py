"""Cutting wording into the pieces that a reader sees change as wholes.

Prevents marks inside of what is read at one glance, as a diff of letters or of plain words gives:

    resolution 6[-6-]{+8+}/16[-3-]{+4+} of 1[-9-]{+8+} December 201[-1-]{+3+}     two numbers, four fragments
    1325 ([-2000-]{+2008+})                              one citation became another, the half of it is marked

Symbols, citations, dates and numbers are one token each, words with their inner hyphens and apostrophes too;
a Han character, a blank, a punctuation mark and a note's mark are each one token.
"""

from __future__ import annotations

from functools import lru_cache

from resolute.model.references import CITATION, DATE, LETTER, SYMBOL, compiled

_LETTERS = f"(?:[A-Za-z]++|{LETTER})++"
"""One letter or more; those of most texts are taken at a run."""
_WORD = f"{_LETTERS}(?:['’‑\u00ad-](?:{_LETTERS}|\\d+))*"
NUMBER = rf"\d+(?:[.,]\d+)*(?:{LETTER}{{1,2}}(?!{LETTER}))?"

_TOKEN = f"{SYMBOL}|{DATE}|{CITATION}|{NUMBER}|{_WORD}|."


@lru_cache(maxsize=1 << 13)
def tokens(text: str) -> tuple[str, ...]:
    """The pieces of `text`, in order; put together they are `text`."""
    return tuple(compiled(_TOKEN, text).findall(text))
