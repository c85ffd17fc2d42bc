"""Changes of words put where they belong in an earlier text, which they name by quoting it.

Blanks are not quoted where they go without saying:

    after ‘all’, insert ‘relevant’          all States  →  all relevant States
    delete ‘relevant’                       all relevant States  →  all States

Words that stand in the text twice, or not at all, are not placed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from resolute.model import plainly
from resolute.model.references import HAN
from resolute.writers.amendments.amendments import Change, Form

_CLOSING = ".,;:!?)]}»”’%،؛؟。，；：、）」』"
_OPENING = "([{«“‘-\u2010\u2011–—/（「『"
_HAN = re.compile(f"[{HAN}，。；：、（）《》「」“”]")


class NotPlacedError(Exception):
    """Why a change has no one place; the sentence is put together by who knows the paragraph's name."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The characters from `start` to `end` become `new`."""

    start: int
    end: int
    new: str


def changed(text: str, changes: Iterable[Change]) -> str:
    """`text` with all changes, each placed in the text as it was. Raises NotPlacedError."""
    cuts = sorted((cut_of(text, change) for change in changes), key=lambda cut: (cut.start, cut.end))
    place, pieces = 0, list[str]()
    for cut in cuts:
        if cut.start < place:
            raise NotPlacedError("two changes are to the same words")
        pieces += [text[place : cut.start], cut.new]
        place = cut.end
    return "".join((*pieces, text[place:]))


def cut_of(text: str, change: Change) -> Cut:
    """Where a change goes. Raises NotPlacedError."""
    match change.form:
        case Form.REPLACE:
            start, end = _found(text, change.old)
            return Cut(start, end, change.new)
        case Form.DELETE:
            return _deleted(text, *_found(text, change.old))
        case Form.INSERT_AFTER:
            return _inserted(text, _found(text, change.old)[1], change.new)
        case Form.INSERT_BEFORE:
            return _inserted(text, _found(text, change.old)[0], change.new)
        case Form.APPEND:
            return _inserted(text, len(text), change.new)
        case Form.PREPEND:
            return _inserted(text, 0, change.new)


def occurrences(text: str, words: str) -> list[int]:
    """Where `words` stand in `text`; kinds of blanks and hyphens are alike."""
    text, words = plainly(text), plainly(words)
    places: list[int] = []
    at = text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _found(text: str, words: str) -> tuple[int, int]:
    places = occurrences(text, words) if words else []
    if len(places) != 1:
        often = f"{len(places)} times" if places else "nowhere"
        raise NotPlacedError(f"the words “{words}” stand {often} in it")
    return places[0], places[0] + len(words)


def _deleted(text: str, start: int, end: int) -> Cut:
    """With the words goes the blank that would be left over."""
    before, after = text[:start], text[end:]
    if text[start:end].strip() != text[start:end]:
        return Cut(start, end, "")
    if after[:1].isspace() and (not before or before[-1].isspace()):
        return Cut(start, end + 1, "")
    if before[-1:].isspace() and (not after or after[0] in _CLOSING):
        return Cut(start - 1, end, "")
    return Cut(start, end, "")


def _inserted(text: str, at: int, new: str) -> Cut:
    """Words that begin or end with a blank stand as they are; others are parted from their neighbours."""
    if new.strip() == new and new:
        before = " " if _parted(text[:at], new) else ""
        after = " " if _parted(new, text[at:]) else ""
        new = f"{before}{new}{after}"
    return Cut(at, at, new)


def _parted(left: str, right: str) -> bool:
    """Whether a blank stands between the two in a text without slips."""
    if not left or not right or left[-1].isspace() or right[0].isspace():
        return False
    return (
        right[0] not in _CLOSING
        and left[-1] not in _OPENING
        and not (_HAN.match(left[-1]) or _HAN.match(right[0]))
    )
