"""Which way letters run, and between which letters no blank stands.

In a PDF, text stands as it is seen. What runs from right to left is put into the order in which it is read
from the places of its characters, and numbers and Latin words in it are turned back: without that,
"93/12 of 4 May 2038" comes out of an Arabic page as "8302", or a slash stands before the month.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from resolute.readers.pdf.pieces import Page, Piece

_FROM_RIGHT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_FROM_LEFT = re.compile(r"[^\W\d_]")
_TURNED = frozenset(("L", "EN", "AN"))
_WITHIN_NUMBERS = frozenset(("CS", "ES", "ET"))
_WITHIN_WORDS = _WITHIN_NUMBERS | {"ON", "WS", "NSM"}
_OPENING = dict(zip(")]}»", "([{«", strict=True))
_CLOSING = dict(zip("([{«", ")]}»", strict=True))
_BRACKETS = frozenset((*_OPENING, *_CLOSING))
_TIED = 0.05
"""Of a font's size: two characters so near one another are drawn as one."""


def is_mainly_from_right(text: str) -> bool:
    """Whether more than a third of the letters run from right to left."""
    from_right = len(_FROM_RIGHT.findall(text))
    return from_right > 0 and 3 * from_right > len(_FROM_LEFT.findall(text))


def mirrored(page: Page) -> Page:
    """The page as in a mirror, so that text from right to left begins on the left."""
    pieces = (replace(p, left=page.width - p.right, right=page.width - p.left) for p in page.pieces)
    rules = (replace(r, left=page.width - r.right, right=page.width - r.left) for r in page.rules)
    return replace(page, pieces=tuple(pieces), rules=tuple(rules))


def in_visual_order(pieces: Sequence[Piece]) -> list[Piece]:
    """Characters of a mirrored line by their places; those drawn as one sign in the order of the sign."""
    ordered: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: piece.left + piece.right):
        before = ordered[-1] if ordered else None
        if piece.text.isspace():
            continue
        if before is not None and _is_tied(before, piece):
            blank = " " if piece.text.endswith(" ") or before.text.endswith(" ") else ""
            ordered[-1] = replace(before, text=piece.text.rstrip() + before.text.rstrip() + blank)
        else:
            ordered.append(piece)
    return [
        _without_filled_blank(piece, after)
        for piece, after in zip(ordered, [*ordered[1:], None], strict=True)
    ]


def _without_filled_blank(piece: Piece, after: Piece | None) -> Piece:
    """A piece whose blank is the gap that an object leaves for another's sign, as for the slash of a date."""
    if after is None or after.item == piece.item:
        return piece
    return replace(piece, text=piece.text.rstrip())


def _is_tied(one: Piece, other: Piece) -> bool:
    return abs(one.left - other.left) + abs(one.right - other.right) < _TIED * other.size


def with_brackets_turned(text: str) -> str:
    """Brackets of a line from right to left as their places ask: PDFs have some as read, some as seen.

    Behind a blank they open, before a blank or a sign they close; where the place does not tell, they stay.
    """
    return "".join(_bracket(text, place) if sign in _BRACKETS else sign for place, sign in enumerate(text))


def _bracket(text: str, place: int) -> str:
    sign = text[place]
    opens = place == 0 or text[place - 1].isspace()
    closes = place + 1 == len(text) or not text[place + 1].isalnum()
    if opens:
        return _OPENING.get(sign, sign)
    return _CLOSING.get(sign, sign) if closes else sign


def in_reading_order(pieces: Sequence[Piece]) -> list[Piece]:
    """The same with numbers and Latin words, which run from left to right, turned back."""
    kinds = [_kind(piece) for piece in pieces]
    ordered: list[Piece] = []
    start = 0
    while start < len(pieces):
        end = _end_of_turned(kinds, start)
        ordered += reversed(pieces[start:end]) if end > start else [pieces[start]]
        start = max(end, start + 1)
    return ordered


def _kind(piece: Piece) -> str:
    return unicodedata.bidirectional(piece.text[:1])


def _end_of_turned(kinds: Sequence[str], start: int) -> int:
    """Where the stretch from left to right that begins at `start` ends; there, if none begins.

    Signs of numbers join figures; blanks and brackets join Latin words alone, for of two numbers with a
    blank between them the first stands on the right.
    """
    end = place = start
    joining = _WITHIN_NUMBERS
    while place < len(kinds) and (kinds[place] in _TURNED or (end > start and kinds[place] in joining)):
        joining = _WITHIN_WORDS if kinds[place] == "L" else joining
        place += 1
        end = place if kinds[place - 1] in _TURNED else end
    return end
