"""The walk through a resolution's blocks: what each is, told by itself and by where the walk has come to.

Where it can have come to:
    front      masthead, adoption line, source line, title … up to the organ line
    preamble   preambular paragraphs, up to the first operative one
    operative  operative paragraphs, sub-paragraphs, headings, up to the closing
    closed     what follows meeting and date: another part, an annex, a vote
    annexed    annexes, and documents that a resolution adopts
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from resolute.model import BODY, Kind
from resolute.readers.composing import cut
from resolute.readers.source import Block
from resolute.readers.structure.cues import Cues
from resolute.readers.structure.levels import Levels
from resolute.readers.structure.numbers import Form, Number, number_of, without_number
from resolute.readers.structure.openings import emphasized
from resolute.readers.structure.plain import plain
from resolute.readers.structure.scopes import (
    OUTCOME,
    annex_scope,
    is_annexed,
    part_letters,
    section_of,
)

_FINAL = re.compile(r"[,،，;；؛.。:：…]$")
_PREAMBULAR_END = re.compile(r"[,،，]$")
_LONGEST_HEADING = 200
_LONGEST_CLOSING = 120


class Phase(StrEnum):
    """How far the walk has come."""

    FRONT = "front"
    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    CLOSED = "closed"
    ANNEXED = "annexed"


@dataclass(frozen=True, slots=True)
class Recognized:
    """A block and what it is; `section` is the numeral of the section it stands in."""

    block: Block
    kind: Kind
    number: Number
    opening: str = ""
    level: int = 0
    scope: str = BODY
    section: str = ""


def walk(blocks: Sequence[Block], cues: Cues, *, has_organ_line: bool) -> list[Recognized]:
    """Tell what each block of a resolution is; without an organ line the first opening begins the preamble."""
    walker = _Walker(cues, part_letters(blocks, cues), has_organ_line)
    return [walker.step(place, block) for place, block in enumerate(blocks)]


class _Walker:
    """What has been met so far."""

    def __init__(self, cues: Cues, parts: Mapping[int, str], has_organ_line: bool) -> None:
        self._cues = cues
        self._parts = parts
        self._phase = Phase.FRONT
        self._has_organ_line = has_organ_line
        self._has_title = False
        self._scope = BODY
        self._section = ""
        self._levels = Levels()
        self._announces = False
        self._open_bracket = False

    def step(self, place: int, block: Block) -> Recognized:
        """Take the next block."""
        text = plain(block.text)
        if not text and not block.references:
            return self._as(block, Kind.BLANK, Number(block.text))
        if block.scope:
            self._scope = block.scope
        elif place in self._parts:
            self._scope = f"part {self._parts[place]}"
        if block.cell is not None:
            return self._as(block, Kind.TABLE, without_number(block.text))
        return self._landmark(place, block, text) or self._by_phase(block, text)

    def _landmark(self, place: int, block: Block, text: str) -> Recognized | None:
        """Lines that change where we are, whatever comes before them."""
        lead = without_number(block.text)
        if block.kind is Kind.ORGAN or self._cues.organ(text):
            self._enter(Phase.PREAMBLE)
            return self._as(block, Kind.ORGAN, lead)
        if (block.kind is Kind.TITLE and block.scope) or place in self._parts:
            self._enter(Phase.FRONT)
            self._has_title = True
            return self._as(block, Kind.TITLE, lead)
        if self._phase is Phase.FRONT:
            return None
        if block.kind is Kind.CLOSING or self._is_closing(text):
            self._enter(Phase.CLOSED)
            self._scope = BODY if is_annexed(self._scope) else self._scope
            return self._as(block, Kind.CLOSING, lead)
        annex = self._cues.line("annex", text) if self._phase is not Phase.PREAMBLE else None
        if annex is not None:
            self._enter(Phase.ANNEXED)
            self._scope = annex_scope(annex["name"] or "")
            return self._as(block, Kind.ANNEX, lead)
        return None

    def _is_closing(self, text: str) -> bool:
        """A meeting, a date, or both in one paragraph."""
        if len(text) > _LONGEST_CLOSING:
            return False
        is_dated = bool(self._cues.date(text)) and self._cues.within("meeting", text) is not None
        return self._cues.line("meeting", text) is not None or self._cues.is_date(text) or is_dated

    def _enter(self, phase: Phase) -> None:
        self._phase = phase
        self._levels = Levels()
        self._section = ""
        self._announces = False

    def _by_phase(self, block: Block, text: str) -> Recognized:
        match self._phase:
            case Phase.FRONT:
                return self._front(block, text)
            case Phase.CLOSED:
                return self._closed(block, text)
            case _:
                return self._body(block, text)

    def _front(self, block: Block, text: str) -> Recognized:
        if not self._has_organ_line and self._cues.openings.at_start(number_of(block.text).shown or text):
            self._enter(Phase.PREAMBLE)
            return self._body(block, text)
        number = number_of(block.text)
        if number.form is Form.SYMBOL or self._cues.line("numbered", text) or block.kind is Kind.TITLE:
            self._has_title = True
            is_numbered = number.form is Form.SYMBOL
            return self._as(block, Kind.TITLE, number if is_numbered else without_number(block.text))
        return self._as(block, self._front_kind(block, text), without_number(block.text))

    def _front_kind(self, block: Block, text: str) -> Kind:
        if block.kind is not None:
            return block.kind
        for cue, kind in (("adoption", Kind.ADOPTION), ("source", Kind.SOURCE)):
            if self._cues.line(cue, text):
                return kind
        if not self._has_title:
            return Kind.MASTHEAD
        return Kind.TITLE if block.heading else Kind.OTHER

    def _closed(self, block: Block, text: str) -> Recognized:
        """Votes stand in square brackets, often over several paragraphs."""
        if text.startswith("[") or self._open_bracket:
            self._open_bracket = "]" not in text
            return self._as(block, Kind.CLOSING, without_number(block.text))
        kind = Kind.HEADING if block.heading else Kind.OTHER
        return self._as(block, kind, without_number(block.text))

    def _body(self, block: Block, text: str) -> Recognized:
        if block.kind is Kind.OPERATIVE and self._phase is Phase.PREAMBLE:
            self._phase = Phase.OPERATIVE
        if block.kind is Kind.HEADING or self._is_section(block):
            return self._heading(block)
        number = self._number(block)
        if number.form in (Form.LETTER, Form.ROMAN):
            level = self._levels.of(number)
            return self._as(block, Kind.SUBPARAGRAPH, number, level=level)
        if number.form is Form.NONE:
            return self._unnumbered(block, text, number)
        return self._numbered(block, number)

    def _is_section(self, block: Block) -> bool:
        numeral = section_of(block.text)
        return bool(numeral) and (block.heading or numeral == plain(block.text))

    def _number(self, block: Block) -> Number:
        """The number, where what follows it bears it out."""
        if block.number:
            typed = f"{block.number}. " if block.number[0].isdecimal() else f"({block.number}) "
            return Number("", block.number, number_of(typed).form)
        number = number_of(block.text)
        if number.form is Form.LOOSE and not self._opens(block, number):
            return without_number(block.text)
        if number.form is Form.SYMBOL:
            return without_number(block.text)
        return number

    def _opens(self, block: Block, number: Number) -> bool:
        opening = self._cues.openings.at_start(block.text[len(number.lead) :])
        return Kind.OPERATIVE in self._cues.openings.kinds(opening)

    def _numbered(self, block: Block, number: Number) -> Recognized:
        self._levels = Levels()
        opening = self._opening(block, number)
        if number.form is Form.PREAMBULAR:
            return self._as(block, Kind.PREAMBULAR, number, opening)
        if is_annexed(self._scope):
            return self._as(block, Kind.ANNEX, number)
        self._phase = Phase.OPERATIVE
        self._announces = False
        return self._as(block, Kind.OPERATIVE, number, opening)

    def _unnumbered(self, block: Block, text: str, number: Number) -> Recognized:
        if is_annexed(self._scope):
            return self._annexed(block, text, number)
        opening = self._opening(block, number)
        kind = block.kind if block.kind is Kind.PREAMBULAR else self._kind_by_opening(opening, text)
        if kind is Kind.OTHER and self._looks_like_heading(block, text):
            return self._heading(block)
        if kind is Kind.OPERATIVE:
            self._announces = self._phase is Phase.PREAMBLE and text.endswith((":", "："))
            self._phase = Phase.OPERATIVE
        if kind in (Kind.OPERATIVE, Kind.PREAMBULAR):
            self._levels = Levels()
        return self._as(block, kind, number, opening if kind is not Kind.OTHER else "")

    def _kind_by_opening(self, opening: str, text: str) -> Kind:
        """The kinds that the opening is known in decide; where these are both or none, the paragraph's end."""
        known = self._cues.openings.kinds(opening)
        if len(known) == 1 and not (self._phase is Phase.OPERATIVE and not _FINAL.search(text)):
            return next(iter(known))
        if _PREAMBULAR_END.search(text):
            return Kind.PREAMBULAR if opening or self._phase is Phase.PREAMBLE else Kind.OTHER
        return Kind.OPERATIVE if opening and _FINAL.search(text) else Kind.OTHER

    def _opening(self, block: Block, number: Number) -> str:
        lead = len(number.lead)
        return emphasized(cut(block.runs, lead)) or self._cues.openings.at_start(block.text[lead:])

    def _looks_like_heading(self, block: Block, text: str) -> bool:
        if len(text) > _LONGEST_HEADING or _FINAL.search(text):
            return False
        return block.heading or all(run.bold or run.italic or not run.text.strip() for run in block.runs)

    def _heading(self, block: Block) -> Recognized:
        if self._announces:
            self._scope = OUTCOME
            self._enter(Phase.ANNEXED)
        self._section = section_of(block.text) or self._section
        self._levels = Levels()
        return self._as(block, Kind.HEADING, without_number(block.text))

    def _annexed(self, block: Block, text: str, number: Number) -> Recognized:
        is_heading = block.heading and len(text) <= _LONGEST_HEADING
        return self._as(block, Kind.HEADING if is_heading else Kind.ANNEX, number)

    def _as(self, block: Block, kind: Kind, number: Number, opening: str = "", level: int = 0) -> Recognized:
        return Recognized(block, kind, number, opening, level, self._scope, self._section)
