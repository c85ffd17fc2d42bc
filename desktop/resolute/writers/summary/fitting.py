"""Cuts a summary page to one sheet.

Each section first gets one answer, then each one more, and so on while there is room: a long list never
crowds out a short one. What is left out is counted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from math import ceil, inf

from resolute.writers.summary.page import Item, Page, Part, Section, flow, text_of

_MOST_LINES = 3
_LOST = 0.1
_NARROW, _BROAD = frozenset(" fijlrtI.,;:'’()[]|!/-·"), frozenset("mwMWЖШЩЮжмшщюфыЫ→+−…—")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The room there is: so many lines for the texts' names and the sections, each of a width.

    Widths are in the unit of `breadth`: `width` is that of answers, `question` that of the titles beside
    them, `page` that of what stands above. The topic's letters are `head` times as large. Each section takes
    `gap` lines beyond its own.
    """

    width: float
    page: float
    lines: float
    gap: float
    breadth: Callable[[str], float]
    question: float = inf
    head: float = 1.0


def fitted(page: Page, sheet: Sheet) -> Page:
    """The page with as many items as fit one sheet, those that do not flow cut to the lines there are."""
    for each in range(_MOST_LINES, 1, -1):
        cut = _fitted(page, sheet, each)
        if not any(section.left for section in cut.sections):
            return cut
    return _fitted(page, sheet, 1)


def _fitted(page: Page, sheet: Sheet, each: int) -> Page:
    """The page where an item that does not flow has `each` lines at most."""
    room = sheet.lines - sheet.gap * len(page.sections)
    room -= sheet.head * ceil(sheet.head * sheet.breadth(page.topic) / sheet.page)
    room -= sum(ceil(sheet.breadth(f"{name}: {text_of(parts)}") / sheet.page) for name, parts in page.sides)
    whole = [_shortened(section, sheet, each) for section in page.sections]
    held = [0] * len(whole)
    used = [_height(section, 0, sheet) for section in whole]
    for place in _turns(whole):
        height = _height(whole[place], held[place] + 1, sheet)
        if sum(used) - used[place] + height <= room:
            held[place] += 1
            used[place] = height
    return replace(page, sections=tuple(_cut(s, count) for s, count in zip(whole, held, strict=True)))


def _turns(sections: Iterable[Section]) -> Iterator[int]:
    """Whose turn it is to get one more item."""
    counts = [len(section.items) for section in sections]
    for turn in range(max(counts, default=0)):
        yield from (place for place, count in enumerate(counts) if turn < count)


def _cut(section: Section, count: int) -> Section:
    return replace(section, items=section.items[:count], left=len(section.items) - count)


def _height(section: Section, count: int, sheet: Sheet) -> int:
    """The lines that a section takes with its first items."""
    cut = _cut(section, count)
    title = ceil(sheet.breadth(f"{section.title} {section.count}") / sheet.question)
    if section.flows:
        return max(title, _flowed(text_of(flow(cut)), sheet))
    return max(title, sum(_flowed(text_of(item), sheet) for item in cut.items) + bool(cut.left))


def _flowed(text: str, sheet: Sheet) -> int:
    """How many lines a text takes that breaks at blanks, or anywhere in scripts without."""
    lines, filled = 1, 0.0
    for word in text.split(" "):
        breadth = sheet.breadth(f"{word} ")
        if filled and filled + breadth > sheet.width:
            lines, filled = lines + 1, 0.0
        filled += breadth
        while filled > sheet.width:
            lines, filled = lines + 1, filled - sheet.width
    return lines


def _shortened(section: Section, sheet: Sheet, each: int) -> Section:
    """With items that do not flow cut to `each` lines."""
    if section.flows:
        return section
    return replace(section, items=tuple(_lines(item, sheet, each) for item in section.items))


def _lines(item: Item, sheet: Sheet, each: int) -> Item:
    """An item cut to so many lines; where a line breaks, a part of a word's room is lost."""
    *before, last = item
    room = sheet.width * (each - _LOST * (each - 1)) - sheet.breadth(text_of(before))
    return (*before, Part(shortened(last.text, room, sheet.breadth), last.quoted))


def shortened(text: str, room: float, breadth: Callable[[str], float]) -> str:
    """The beginning of a text, broken after a word where there is one, with dots where more follows."""
    if breadth(text) <= room:
        return text
    end, filled = 0, breadth("…")
    while end < len(text) and filled + breadth(text[end]) <= room:
        filled += breadth(text[end])
        end += 1
    whole_words = text[: end + 1].rpartition(" ")[0]
    return f"{(whole_words if len(whole_words) > end // 2 else text[:end]).rstrip(' ,;،')}…"


def ems(text: str) -> float:
    """How broad a text is about, in the size of its letters: of the usual serif fonts."""
    return sum(map(_em, text))


def _em(character: str) -> float:
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 1.0
    if unicodedata.category(character) in ("Mn", "Cf"):
        return 0.0
    if character in _NARROW:
        return 0.31
    if character in _BROAD:
        return 0.8
    if unicodedata.bidirectional(character) == "AL":
        return 0.42
    return 0.7 if character.isupper() else 0.46 if character.isascii() and character.isalpha() else 0.51
