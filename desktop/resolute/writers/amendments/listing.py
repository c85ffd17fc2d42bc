"""A list of amendments as lines, from which the text and the Word file are made; and its lines read again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from resolute.model import Comparison, Phrase, UserError
from resolute.writers.amendments.amendments import Amendment
from resolute.writers.amendments.applying import NotApplied
from resolute.writers.amendments.drafts import Draft
from resolute.writers.amendments.making import amendments_of
from resolute.writers.amendments.pairing import pair_of
from resolute.writers.amendments.placing import NotPlacedError
from resolute.writers.amendments.quoting import hidden
from resolute.writers.amendments.sections import is_section, section_names
from resolute.writers.amendments.telling import Told, tell
from resolute.writers.amendments.understanding import Understanding
from resolute.writers.amendments.wording import Wording, wording_of
from resolute.writers.showing import text_name

_LONG = 80
"""Quotes longer than this stand in a line of their own where they are the last thing said."""
_BLOCK = re.compile("(?P<before>.*:) (?P<quote>\ue000\\d+\ue001)", re.DOTALL)
_PIECE = re.compile("\ue000(\\d+)\ue001")
_FIRST = re.compile(r"^[^\S\n]*1\.\s", re.MULTILINE)
_NUMBER = re.compile(r"(\d+)\.\s+")
_LETTER = re.compile(r"\(?([a-z]{1,2})\)\s+")
_SHOWN = 60


class Sort(StrEnum):
    """What a line is in a list."""

    TITLE = "title"
    REMARK = "remark"
    SECTION = "section"
    AMENDMENT = "amendment"
    PART = "part"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a line; those of the resolutions are quoted."""

    text: str
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line: an amendment has its number before it, a part its letter."""

    sort: Sort
    pieces: tuple[Piece, ...]
    number: str = ""


def lines(comparison: Comparison) -> list[Line]:
    """The list of a comparison's amendments."""
    earlier, later = comparison.earlier, comparison.later
    wording = wording_of(earlier.language or later.language)
    amendments = amendments_of(comparison, wording)
    draft = pair_of(comparison, wording).earlier
    name = text_name(earlier)
    head = [Line(Sort.TITLE, (Piece(wording.say("head", "title", name=name)),))]
    if amendments:
        head.append(_remark(wording.say("head", "towards", earlier=name, later=text_name(later))))
    if (earlier.language or wording.language) != wording.language:
        head.append(_remark(wording.say("head", "foreign")))
    if not amendments:
        head.append(_remark(wording.say("head", "nothing")))
    return [*head, *_sections(draft, amendments, wording)]


def _remark(text: str) -> Line:
    return Line(Sort.REMARK, (Piece(text),))


def _sections(draft: Draft, amendments: Sequence[Amendment], wording: Wording) -> Iterator[Line]:
    names = section_names(draft, amendments, wording)
    told = zip(names, enumerate(tell(draft, amendments, wording), 1), strict=True)
    for name, group in groupby(told, key=lambda each: each[0]):
        yield Line(Sort.SECTION, (Piece(name),))
        for _, (number, each) in group:
            yield from _told(each, number, wording)


def _told(told: Told, number: int, wording: Wording) -> Iterator[Line]:
    yield from _line(Sort.AMENDMENT, f"{number}.", told.head, told.quotes, "" if told.parts else ".")
    for place, part in enumerate(told.parts):
        letter = wording.say("places", "letter", letter=_letter(place))
        end = wording.say("head", "part_end") if place + 1 < len(told.parts) else "."
        yield from _line(Sort.PART, letter, part, told.quotes, end)


def _line(sort: Sort, number: str, text: str, quotes: Sequence[str], end: str) -> Iterator[Line]:
    """A line, and what it quotes last in one of its own where that is long."""
    found = _BLOCK.fullmatch(text)
    if found and len(quotes[int(found["quote"][1:-1])]) > _LONG:
        yield Line(sort, tuple(_pieces(found["before"], quotes)), number)
        yield Line(Sort.BLOCK, tuple(_pieces(found["quote"], quotes)))
    else:
        yield Line(sort, (*_pieces(text, quotes), Piece(end)), number)


def _pieces(text: str, quotes: Sequence[str]) -> Iterator[Piece]:
    for place, piece in enumerate(_PIECE.split(text)):
        if place % 2:
            yield Piece(quotes[int(piece)], is_quoted=True)
        elif piece:
            yield Piece(piece)


def _letter(place: int) -> str:
    """A to z, then aa to az."""
    high, low = divmod(place, 26)
    return (chr(96 + high) if high else "") + chr(97 + low)


def read_list(text: str, draft: Draft) -> tuple[Amendment, ...]:
    """The amendments of a list that is to be applied to `draft`. Raises NotApplied, or UserError.

    What stands before the first amendment is no part of them.
    """
    wording = wording_of(draft.language)
    understanding = Understanding(draft, wording)
    amendments: list[Amendment] = []
    for place, told in enumerate(_read(text.replace("\r\n", "\n"), wording)):
        try:
            amendments.append(understanding.amendment(told))
        except NotPlacedError as error:
            raise NotApplied(place, str(error)) from None
    return tuple(amendments)


def _read(text: str, wording: Wording) -> list[Told]:
    first = _FIRST.search(text)
    shown, quotes = hidden(text[first.start() :] if first else "")
    found: list[Told] = []
    for line in map(str.strip, shown.split("\n")):
        number, letter = _NUMBER.match(line), _LETTER.match(line)
        if not line:
            continue
        if number and int(number[1]) == len(found) + 1:
            found.append(Told(line[number.end() :], (), tuple(quotes)))
        elif letter and found:
            found[-1] = replace(found[-1], parts=(*found[-1].parts, line[letter.end() :]))
        elif found and _PIECE.match(line):
            found[-1] = _continued(found[-1], line)
        elif not is_section(wording.normal(line), wording):
            raise UserError(
                Phrase("“{line}” is no amendment, and no title of a section of the list.", line=line[:_SHOWN])
            )
    return found


def _continued(told: Told, line: str) -> Told:
    if not told.parts:
        return replace(told, head=f"{told.head} {line}")
    *before, last = told.parts
    return replace(told, parts=(*before, f"{last} {line}"))
