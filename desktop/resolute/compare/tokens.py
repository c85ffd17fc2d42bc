"""Cutting wording into the pieces that a reader sees change as wholes.

Prevents marks inside of what is read at one glance, as a diff of letters or of plain words gives:

    resolution 6[-6-]{+8+}/16[-3-]{+4+} of 1[-9-]{+8+} December 201[-1-]{+3+}     two numbers, four fragments
    1325 ([-2000-]{+2008+})                              one citation became another, the half of it is marked

Symbols, citations, dates and numbers are one token each, words with their inner hyphens and apostrophes too;
a Han character, a blank, a punctuation mark and a note's mark are each one token.
"""

from __future__ import annotations

import re

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_LETTER = f"(?:(?![{_HAN}])[^\\W\\d_]|[\u0300-\u036f\u064b-\u065f\u0670])"
_WORD = f"{_LETTER}+(?:['’‑\u00ad-](?:{_LETTER}+|\\d+))*"
_GAP = "[ \u00a0\u202f]"
_YEAR = "(?:1[89]|20)\\d\\d"

SYMBOL = r"[A-Z]{1,5}(?:/[A-Za-z0-9.-]*[A-Za-z0-9])+"
CITATION = (
    rf"\d+(?:{_GAP}[A-Z])?{_GAP}\((?:(?:ES-|S-)?[IVXLC]+|{_YEAR})\)"  # 217 A (III), 1325 (2000)
    r"|(?:ES-|S-)?\d{1,4}/\d{1,4}"  # 68/164, S-20/2, 2012/1
)
DATE = (
    rf"\d{{1,2}}(?:er)?{_GAP}(?:de{_GAP})?{_LETTER}{{3,}}(?:(?:{_GAP}{_LETTER}+)?/{_LETTER}+)?"
    rf"{_GAP}(?:de{_GAP})?{_YEAR}(?!\d)"
    r"|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?"
)
NUMBER = rf"\d+(?:[.,]\d+)*(?:{_LETTER}{{1,2}}(?!{_LETTER}))?"

_TOKEN = re.compile(rf"{SYMBOL}|{DATE}|{CITATION}|{NUMBER}|{_WORD}|.", re.DOTALL)


def tokens(text: str) -> tuple[str, ...]:
    """The pieces of `text`, in order; put together they are `text`."""
    return tuple(_TOKEN.findall(text))
