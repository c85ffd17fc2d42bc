"""What a line by itself can be: closing, heading, preambular or operative paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from resolute.model import Kind
from resolute.readers.composing import cut
from resolute.readers.source import Block
from resolute.readers.structure.cues import Cues
from resolute.readers.structure.numbers import Form, Number, number_of, without_number
from resolute.readers.structure.openings import emphasized
from resolute.readers.structure.plain import plain
from resolute.readers.structure.scopes import section_of

_BRACKETS = r"(?:\s*(?:\]|\([^()]{1,60}\)))*$"
"""What a negotiation puts behind a paragraph's last sign: brackets, and who asks for what."""
_FINAL = re.compile(rf"[,،，;；؛.。:：…]{_BRACKETS}")
_COMMA = re.compile(rf"[,،，]{_BRACKETS}")
_BEFORE = re.compile(r"\s*(?:\[\s*)+(?:[^\[\]():]{1,40}:\s*)?")
_LONGEST_HEADING = 200
_LONGEST_CLOSING = 120
_LONGEST_ITEM = 60
_LONGEST_DECISION = 600
"""Characters in which a paragraph says who decides."""
_ADOPTING = frozenset(("adopts", "adopte", "aprueba", "принимает", "تعتمد", "通过"))
_CUED = ("adoption", "source", "numbered", "session", "agenda")
_FRONT = (("adoption", Kind.ADOPTION), ("source", Kind.SOURCE), ("numbered", Kind.TITLE))


def is_closing(text: str, cues: Cues) -> bool:
    """Whether a plain text is a meeting, a date, or both."""
    if len(text) > _LONGEST_CLOSING:
        return False
    if cues.line("meeting", text) or cues.is_date(text):
        return True
    if cues.line("adoption", text) and cues.within("meeting", text):  # as the Security Council once closed
        return True
    return bool(cues.date(text)) and cues.within("meeting", text) is not None


def is_section_heading(block: Block) -> bool:
    """Whether it is the numeral of a section, alone or with the section's title."""
    numeral = section_of(block.text)
    return bool(numeral) and (block.heading or numeral == block.text.strip())


def looks_like_heading(block: Block, text: str) -> bool:
    """Short, without a final stop, and laid out like a heading or emphasized from end to end."""
    if len(text) > _LONGEST_HEADING or ends_with_stop(text):
        return False
    return block.heading or all(run.bold or run.italic for run in block.runs if run.text.strip())


def kind_before_organ_line(block: Block, text: str, cues: Cues, *, has_title: bool) -> Kind:
    """What a line of the front is: what the format says, what a cue says, or else masthead."""
    if block.kind is not None:
        return block.kind
    if number_of(block.text).form is Form.SYMBOL:
        return Kind.TITLE
    cued = next((kind for cue, kind in _FRONT if cues.line(cue, text)), None)
    if cued is not None or not has_title:
        return cued or Kind.MASTHEAD
    return Kind.TITLE if block.heading else Kind.OTHER


def ends_with_comma(text: str) -> bool:
    """Whether a plain text ends as preambular paragraphs do."""
    return _COMMA.search(text) is not None


def ends_with_stop(text: str) -> bool:
    """Whether a plain text ends with a sign, as operative paragraphs do."""
    return _FINAL.search(text) is not None


def is_sentence(text: str) -> bool:
    """Whether a plain text is no name or other item of a list, but ends as a sentence does."""
    return len(text) > _LONGEST_ITEM and ends_with_stop(text) and not ends_with_comma(text)


def is_organ_line(block: Block, cues: Cues) -> bool:
    """Whether it says which organ speaks."""
    return block.kind is Kind.ORGAN or (
        len(block.text) < _LONGEST_CLOSING and bool(cues.organ(plain(block.text)))
    )


def unnamed_organ(blocks: Sequence[Block], cues: Cues) -> int | None:
    """The place of an organ line whose organ no cue names, as commissions and regional bodies have it.

    It is the short line with a comma right before the first recital.
    """
    written = [(place, block) for place, block in enumerate(blocks) if block.text.strip()]
    for (before, line), (_, block) in pairwise(written):
        opening = opening_of(block, number_of(block.text), cues)
        if Kind.PREAMBULAR in cues.openings.kinds(opening):
            is_line = len(line.text) < _LONGEST_CLOSING and _COMMA.search(plain(line.text))
            return before if is_line and not opening_of(line, number_of(line.text), cues) else None
    return None


def decision_lines(blocks: Sequence[Block], cues: Cues) -> frozenset[int]:
    """The places of the paragraphs by which an organ decides, where no organ line stands alone.

    Press releases speak so too: above a decision stands its number, or that it is one.
    """
    if any(is_organ_line(block, cues) for block in blocks):
        return frozenset()
    found: set[int] = set()
    is_announced = False
    for place, block in enumerate(blocks):
        text = plain(block.text[:_LONGEST_DECISION])
        if is_announced and cues.decided(text)[0]:
            found.add(place)
        is_announced = is_announced or _announces_decision(block, text, cues)
    return frozenset(found)


def _announces_decision(block: Block, text: str, cues: Cues) -> bool:
    if len(text) > _LONGEST_HEADING:
        return False
    found = cues.within("decision", text)
    is_draft = found is not None and (found.start() == 0 or found.end() == len(text))
    return is_draft or bool(cues.line("adoption", text)) or number_of(block.text).form is Form.SYMBOL


def unnumbered_title(blocks: Sequence[Block], cues: Cues) -> int | None:
    """The place of a title without a number, as drafts have: the heading right before the organ line.

    Where a numbered title stands before that line, or a line with a cue right before it, there is none.
    """
    organ = next((place for place, block in enumerate(blocks) if is_organ_line(block, cues)), None)
    organ = organ if organ is not None else min(decision_lines(blocks, cues), default=0)
    front = [(place, block) for place, block in enumerate(blocks[:organ]) if block.text.strip()]
    if not front or any(number_of(block.text).form is Form.SYMBOL for _, block in front):
        return None
    place, block = front[-1]
    is_cued = any(cues.line(cue, plain(block.text)) for cue in _CUED)
    return place if block.heading and block.kind is None and not is_cued else None


def adopts(opening: str) -> bool:
    """Whether a paragraph with this opening adopts what follows it, and does not decide it."""
    return opening.casefold() in _ADOPTING


def opening_in_brackets(text: str, cues: Cues) -> str:
    """The known opening behind a bracket, and behind who proposes it, that a text begins with; or empty."""
    found = _BEFORE.match(text)
    return cues.openings.at_start(text[found.end() :]) if found else ""


def kind_of_unnumbered(opening: str, text: str, cues: Cues, *, in_preamble: bool) -> Kind:
    """Preambular or operative, by the opening; where that is known in both or in none, by the last sign."""
    known = cues.openings.kinds(opening)
    if len(known) == 1 and (in_preamble or ends_with_stop(text)):
        return next(iter(known))
    if ends_with_comma(text):
        return Kind.PREAMBULAR if opening or in_preamble else Kind.OTHER
    return Kind.OPERATIVE if opening and ends_with_stop(text) else Kind.OTHER


def opening_of(block: Block, number: Number, cues: Cues) -> str:
    """The emphasized words after the number, or the known opening that stands there, if it goes on longer.

    A small word at the end ("Takes note of") is no part of it, as most typists see it.
    """
    lead = len(number.lead)
    known = cues.openings.at_start(block.text[lead:])
    found = emphasized(cut(block.runs, lead))
    rest, _, last = found.rpartition(" ")
    if last in cues.words and cues.openings.kinds(rest):
        found = rest
    return max(found, known, key=len)


def number_in_body(block: Block, cues: Cues) -> Number:
    """The number of a paragraph below the organ line; without its stop it needs an operative opening."""
    if block.number:
        return _counted(block)
    number = number_of(block.text)
    is_behind = bool(number.shown) and not number.lead.strip()  # "G77: OP2 …", but "Decides: OP2 …" is none
    if is_behind and cues.openings.at_start(block.text):
        return without_number(block.text)
    if number.form is Form.LOOSE:
        opening = cues.openings.at_start(block.text[len(number.lead) :])
        return number if Kind.OPERATIVE in cues.openings.kinds(opening) else without_number(block.text)
    return without_number(block.text) if number.form is Form.SYMBOL else number


def number_by_word(block: Block, kind: Kind) -> Number:
    """The number of a paragraph that the user says to be of a kind of the body, if that kind's look so."""
    number = _counted(block) if block.number else number_of(block.text)
    is_letter = number.form in (Form.LETTER, Form.ROMAN)
    is_its = number.form is not Form.SYMBOL and is_letter == (kind is Kind.SUBPARAGRAPH)
    return number if is_its else without_number(block.text)


def _counted(block: Block) -> Number:
    """The number that the format counts by itself."""
    typed = f"{block.number}. " if block.number[0].isdecimal() else f"({block.number}) "
    return Number("", block.number, number_of(typed).form)
