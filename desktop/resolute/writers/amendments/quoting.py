"""Quotation marks that end where the words do: a text that holds them inside takes the next pair.

    ‘invites’        “the women’s wells”        « the ‘so-called’ “wells” »

Whoever reads a list hides what is quoted first, so that no word of a resolution is taken for an instruction.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import count

GENERAL = ("‘’", "“”", "«»", "⟦⟧")
"""The pairs that any list may use where its language's own will not do."""
_PADDED = "«"
_NUMBERED = re.compile(r"⟦(\d+):")
_HIDDEN = re.compile("\ue000(\\d+)\ue001")
_FIRST_ISOLATE, _LAST_ISOLATE = "\u2067", "\u2069"
HIDDEN = "\ue000\\d+\ue001"
"""The pattern of a quote that was hidden."""


def quoted(text: str, pairs: Sequence[str]) -> str:
    """`text` in the first pair of quotation marks of which it holds neither.

    Words that run from right to left are kept from turning their neighbours round.
    """
    inner = f"{_FIRST_ISOLATE}{text}{_LAST_ISOLATE}" if _turns(text) else text
    for pair in dict.fromkeys((*pairs, *GENERAL)):
        if not set(pair) & set(text):
            opened, closed = pair
            return f"{opened}\u00a0{inner}\u00a0{closed}" if opened == _PADDED else f"{opened}{inner}{closed}"
    number = next(number for number in count(1) if f":{number}⟧" not in text)
    return f"⟦{number}:{inner}:{number}⟧"


def hidden(text: str) -> tuple[str, list[str]]:
    """`text` with a token for each quote, and what the quotes hold; a quote that does not end stays."""
    quotes: list[str] = []
    shown: list[str] = []
    place = 0
    while place < len(text):
        found = _quote_at(text, place)
        if found is None:
            shown.append(text[place])
            place += 1
            continue
        held, place = found
        shown.append(f"\ue000{len(quotes)}\ue001")
        quotes.append(held)
    return "".join(shown), quotes


def restored(text: str, write: Callable[[int], str]) -> str:
    """`text` with every token replaced by what `write` makes of its number."""
    return _HIDDEN.sub(lambda found: write(int(found[1])), text)


def numbers_of(text: str) -> list[int]:
    """The numbers of the tokens in `text`."""
    return [int(number) for number in _HIDDEN.findall(text)]


def _quote_at(text: str, place: int) -> tuple[str, int] | None:
    """What the quote holds that begins at `place`, and where the text goes on; None where none begins."""
    found = _NUMBERED.match(text, place)
    if found:
        return _up_to(text, found.end(), f":{found[1]}⟧")
    pair = next((pair for pair in GENERAL if text[place] == pair[0]), None)
    if pair is None:
        return None
    quote = _up_to(text, place + 1, pair[1])
    if quote is None or pair[0] != _PADDED:
        return quote
    return _without_padding(quote[0]), quote[1]


def _turns(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)


def _up_to(text: str, start: int, closed: str) -> tuple[str, int] | None:
    end = text.find(closed, start)
    return None if end < 0 else (_without_isolates(text[start:end]), end + len(closed))


def _without_padding(text: str) -> str:
    blanks = ("\u00a0", " ", "\u202f")
    text = text[1:] if text.startswith(blanks) else text
    text = text[:-1] if text.endswith(blanks) else text
    return _without_isolates(text)


def _without_isolates(text: str) -> str:
    has_both = text.startswith(_FIRST_ISOLATE) and text.endswith(_LAST_ISOLATE)
    return text[1:-1] if has_both else text
