"""The walk through a resolution's blocks: what each is, told by itself and by where the walk has come to.

Where it can have come to:
    front      masthead, adoption line, source line, title … up to the organ line
    preamble   preambular paragraphs, up to the first operative one
    operative  operative paragraphs, sub-paragraphs, headings, up to the closing
    closed     what follows meeting and date: another part, an annex, a vote
    annexed    annexes, and documents that a resolution adopts
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from resolute.model import BODY, UNCORRECTED, Corrections, Kind
from resolute.model.labels import OUTCOME
from resolute.readers.source import Block
from resolute.readers.structure import kinds, scopes
from resolute.readers.structure.cues import Cues
from resolute.readers.structure.levels import Levels
from resolute.readers.structure.numbers import Form, Number, number_of, without_number
from resolute.readers.structure.plain import plain
from resolute.readers.structure.recognized import Recognized


class Phase(StrEnum):
    """How far the walk has come."""

    FRONT = "front"
    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    CLOSED = "closed"
    ANNEXED = "annexed"


def walk(
    blocks: Sequence[Block], cues: Cues, said: Corrections = UNCORRECTED, *, has_organ_line: bool
) -> list[Recognized]:
    """Tell what each block of a resolution is; without an organ line the first opening begins it.

    What the user has `said` counts before all else, and tells where the walk has come to.
    """
    parts = {place: f"{scopes.PART}{letter}" for place, letter in scopes.part_letters(blocks, cues).items()}
    parts |= scopes.drafts(blocks, cues)
    title = kinds.unnumbered_title(blocks, cues)
    has_organ_line = has_organ_line or said.begins is not None
    organ = None if has_organ_line else kinds.unnamed_organ(blocks, cues)
    decisions = frozenset[int]() if has_organ_line else kinds.decision_lines(blocks, cues)
    walker = _Walker(cues, parts, title, organ, decisions, said, has_organ_line=has_organ_line)
    return [walker.step(place, block) for place, block in enumerate(blocks)]


class _Walker:
    """What has been met so far."""

    def __init__(
        self,
        cues: Cues,
        parts: Mapping[int, str],
        title: int | None,
        organ: int | None,
        decisions: frozenset[int],
        said: Corrections,
        *,
        has_organ_line: bool,
    ) -> None:
        self._cues = cues
        self._parts = parts
        self._title, self._organ, self._decisions = title, organ, decisions
        self._said = said
        self._kinds = dict(said.kinds)
        self._phase = Phase.FRONT
        self._has_organ_line = has_organ_line
        self._has_title = False
        self._scope = BODY
        self._section = ""
        self._levels = Levels()
        self._announces_document = self._adopts_document = False
        self._in_brackets = False
        self._has_begun, self._has_ended = said.begins is None, False

    def step(self, place: int, block: Block) -> Recognized:
        """Take the next block."""
        if not block.text.strip():
            return self._found(block, Kind.BLANK, Number(block.text))
        if block.scope or place in self._parts:
            self._scope = block.scope or self._parts[place]
        if block.cell is not None:
            return self._found(block, Kind.TABLE)
        text = plain(block.text)
        self._heed_bounds(place)
        if place in self._kinds:
            return self._by_word(block, text, self._kinds[place])
        return self._landmark(place, block, text) or self._by_phase(block, text)

    def _heed_bounds(self, place: int) -> None:
        """The body begins and ends where the user says, or with the next paragraph if that line is blank."""
        if not self._has_begun and self._is_begun(place):
            self._has_begun = True
            self._enter(Phase.PREAMBLE)
        if not self._has_ended and self._said.ends is not None and place > self._said.ends:
            self._has_ended = True
            self._enter(Phase.CLOSED)

    def _is_begun(self, place: int) -> bool:
        return self._said.begins is None or place >= self._said.begins

    def _is_ending(self, place: int) -> bool:
        """Whether the body may end here, as far as the user has said where."""
        return self._said.ends is None or place >= self._said.ends

    def _by_word(self, block: Block, text: str, kind: Kind) -> Recognized:
        """What the user says that it is; the walk goes on from there."""
        match kind:
            case Kind.ORGAN:
                self._enter(Phase.PREAMBLE)
            case Kind.PREAMBULAR | Kind.OPERATIVE | Kind.SUBPARAGRAPH:
                return self._paragraph_by_word(block, kind)
            case Kind.HEADING:
                return self._heading(block)
            case Kind.ANNEX:
                self._enter(Phase.ANNEXED)
                named = self._cues.line("annex", text)
                self._scope = scopes.annex_scope((named["name"] if named else "") or "")
            case Kind.CLOSING:
                self._enter(Phase.CLOSED)
            case _:
                return self._front_by_word(block, kind)
        return self._found(block, kind)

    def _paragraph_by_word(self, block: Block, kind: Kind) -> Recognized:
        if self._phase in (Phase.FRONT, Phase.CLOSED):
            self._enter(Phase.PREAMBLE)
        number = kinds.number_by_word(block, kind)
        if kind is Kind.SUBPARAGRAPH:
            return self._found(block, kind, number, level=self._levels.of(number))
        opening = kinds.opening_of(block, number, self._cues)
        if kind is Kind.OPERATIVE:
            return self._operative(block, number, opening)
        self._levels = Levels()
        return self._found(block, kind, number, opening)

    def _front_by_word(self, block: Block, kind: Kind) -> Recognized:
        number = number_of(block.text)
        is_titled = kind is Kind.TITLE and number.form is Form.SYMBOL
        self._has_title = self._has_title or kind is Kind.TITLE
        return self._found(block, kind, number if is_titled else without_number(block.text))

    def _landmark(self, place: int, block: Block, text: str) -> Recognized | None:
        """Lines that change where we are, wherever that is."""
        may_open = self._is_begun(place) and not self._has_ended
        opens = block.kind is Kind.ORGAN or self._cues.organ(text) or place == self._organ
        if may_open and opens:
            self._enter(Phase.PREAMBLE)
            return self._found(block, Kind.ORGAN)
        if may_open and place in self._decisions:
            return self._operative(block, without_number(block.text), "")
        if place == self._title:
            self._has_title = True
            return self._found(block, Kind.TITLE)
        if place in self._parts or (block.kind is Kind.TITLE and block.scope):
            self._enter(Phase.FRONT)
            self._has_title = True
            return self._found(block, Kind.HEADING if scopes.is_recommended(self._scope) else Kind.TITLE)
        if not self._is_ending(place):
            return None
        if self._closes(block, text):
            self._enter(Phase.CLOSED)
            self._scope = BODY if self._scope == OUTCOME else self._scope
            return self._found(block, Kind.CLOSING)
        return self._annex(block, text)

    def _closes(self, block: Block, text: str) -> bool:
        if self._phase is Phase.FRONT or self._scope.startswith(scopes.ANNEX):
            return False
        return block.kind is Kind.CLOSING or kinds.is_closing(text, self._cues)

    def _annex(self, block: Block, text: str) -> Recognized | None:
        if self._phase in (Phase.FRONT, Phase.PREAMBLE):
            return None
        annex = self._cues.line("annex", text)
        if annex is None:
            return None
        self._enter(Phase.ANNEXED)
        self._scope = scopes.annex_scope(annex["name"] or "")
        return self._found(block, Kind.ANNEX)

    def _by_phase(self, block: Block, text: str) -> Recognized:
        if self._phase is Phase.FRONT and not self._begins_without_organ_line(block):
            return self._front(block, text)
        if self._phase is Phase.CLOSED:
            return self._closed(block, text)
        return self._body(block, text)

    def _begins_without_organ_line(self, block: Block) -> bool:
        if self._has_organ_line or not kinds.opening_of(block, number_of(block.text), self._cues):
            return False
        self._enter(Phase.PREAMBLE)
        return True

    def _front(self, block: Block, text: str) -> Recognized:
        kind = kinds.kind_before_organ_line(block, text, self._cues, has_title=self._has_title)
        number = number_of(block.text)
        if kind is not Kind.TITLE or number.form is not Form.SYMBOL:
            number = without_number(block.text)
        if kind is Kind.OTHER and scopes.is_draft(self._scope):
            kind = Kind.TITLE
        self._has_title = self._has_title or kind is Kind.TITLE
        return self._found(block, kind, number)

    def _closed(self, block: Block, text: str) -> Recognized:
        """Votes stand in square brackets, often over several paragraphs."""
        if text.startswith("[") or self._in_brackets:
            self._in_brackets = "]" not in text
            return self._found(block, Kind.CLOSING)
        return self._found(block, Kind.HEADING if block.heading else Kind.OTHER)

    def _body(self, block: Block, text: str) -> Recognized:
        if block.kind is Kind.OPERATIVE and self._phase is Phase.PREAMBLE:
            self._phase = Phase.OPERATIVE
        if block.kind is Kind.HEADING or kinds.is_section_heading(block):
            return self._heading(block)
        number = kinds.number_in_body(block, self._cues)
        if number.form in (Form.LETTER, Form.ROMAN):
            return self._found(block, Kind.SUBPARAGRAPH, number, level=self._levels.of(number))
        if number.form is Form.NONE:
            return self._unnumbered(block, text, number)
        return self._numbered(block, number)

    def _numbered(self, block: Block, number: Number) -> Recognized:
        self._levels = Levels()
        if scopes.is_annexed(self._scope):
            return self._found(block, Kind.ANNEX, number)
        opening = kinds.opening_of(block, number, self._cues)
        if number.form is Form.PREAMBULAR:
            return self._found(block, Kind.PREAMBULAR, number, opening)
        return self._operative(block, number, opening)

    def _unnumbered(self, block: Block, text: str, number: Number) -> Recognized:
        if scopes.is_annexed(self._scope):
            return self._found(block, Kind.HEADING if block.heading else Kind.ANNEX, number)
        if self._adopts_document and not kinds.ends_with_stop(text):
            return self._heading(block)
        opening = kinds.opening_of(block, number, self._cues)
        told = opening or kinds.opening_in_brackets(block.text, self._cues)
        kind = self._kind_of_unnumbered(block, text, told)
        if kind is Kind.OPERATIVE:
            announces = self._phase is Phase.PREAMBLE and text.endswith((":", "："))
            return self._operative(block, number, opening, announces_document=announces)
        if kind is Kind.PREAMBULAR:
            self._levels = Levels()
            return self._found(block, kind, number, opening)
        return self._heading(block) if kinds.looks_like_heading(block, text) else self._found(block, kind)

    def _kind_of_unnumbered(self, block: Block, text: str, opening: str) -> Kind:
        if block.kind is Kind.PREAMBULAR:
            return Kind.PREAMBULAR
        if self._decisions and not opening and kinds.is_sentence(text):
            return Kind.OPERATIVE
        in_preamble = self._phase is Phase.PREAMBLE
        return kinds.kind_of_unnumbered(opening, text, self._cues, in_preamble=in_preamble)

    def _operative(
        self, block: Block, number: Number, opening: str, *, announces_document: bool = False
    ) -> Recognized:
        self._levels = Levels()
        self._phase = Phase.OPERATIVE
        self._announces_document = announces_document
        self._adopts_document = announces_document and kinds.adopts(opening)
        return self._found(block, Kind.OPERATIVE, number, opening)

    def _heading(self, block: Block) -> Recognized:
        """A heading after "Adopts the following …:" begins the document that is adopted."""
        if self._announces_document:
            self._enter(Phase.ANNEXED)
            self._scope = OUTCOME
        self._section = scopes.section_of(block.text) or self._section
        self._levels = Levels()
        return self._found(block, Kind.HEADING)

    def _enter(self, phase: Phase) -> None:
        self._phase = phase
        self._levels = Levels()
        self._section = ""
        self._announces_document = self._adopts_document = False

    def _found(
        self, block: Block, kind: Kind, number: Number | None = None, opening: str = "", level: int = 0
    ) -> Recognized:
        number = number or without_number(block.text)
        return Recognized(block, kind, number, opening, level, self._scope, self._section)
