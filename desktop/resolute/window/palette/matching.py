"""Which names are meant by a few letters, the likeliest first.

"ne ch" and "nc" find "Next change": a word typed begins a word of the name, or its letters begin the words
of the name one after the other. What is only found inside a word, or in what is said about the command, comes
later:

    any letters in this order     "red" finds "Previous change, Other end of the move"
    words and their beginnings    "red" finds "Save redline"
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

_T = TypeVar("_T")
_WORD = re.compile(r"\w+")
_BEGINS, _INITIALS, _INSIDE, _ABOUT = range(4)


def matching(typed: str, things: Iterable[_T], said: Callable[[_T], tuple[str, str]]) -> list[_T]:
    """The things that are meant by what was typed; all of them where nothing was.

    `said` gives the name of a thing and what else is said about it. What fits equally well stays in order.
    """
    wanted = _words(typed)
    ranked = ((rank(wanted, *said(thing)), thing) for thing in things)
    fitting = [(ranks, thing) for ranks, thing in ranked if ranks is not None]
    return [thing for _, thing in sorted(fitting, key=lambda fit: fit[0])]


def rank(wanted: list[str], name: str, about: str) -> int | None:
    """How far a name is from the words that are wanted, 0 for nearest; None where it is not meant."""
    words, others = _words(name), _words(about)
    ranks = [_rank_of(word, words, others) for word in wanted]
    return None if None in ranks else sum(filter(None, ranks))


def _rank_of(wanted: str, words: list[str], others: list[str]) -> int | None:
    tries = (
        any(word.startswith(wanted) for word in words),
        "".join(word[0] for word in words).find(wanted) >= 0,
        any(wanted in word for word in words),
        any(word.startswith(wanted) for word in others),
    )
    return next(
        (rank for rank, fits in zip((_BEGINS, _INITIALS, _INSIDE, _ABOUT), tries, strict=True) if fits), None
    )


def _words(text: str) -> list[str]:
    """The words without accents and capitals."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))
