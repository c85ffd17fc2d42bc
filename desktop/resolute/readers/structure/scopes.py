"""Parts of a text, and what tells them: letters, numerals of sections, heads of drafts and annexes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from resolute.model import labels
from resolute.model.labels import OUTCOME
from resolute.readers.source import Block
from resolute.readers.structure.cues import Cues
from resolute.readers.structure.numbers import Form, number_of
from resolute.readers.structure.plain import plain

ANNEX, PART, DRAFT, DECISION = "annex", "part ", "draft", "draft decision"
"""What the names of scopes begin with: "annex II", "part B", "draft II", "draft decision I"."""

_LETTER = re.compile(r"[A-Z]|[\u0410-\u042f]")
_LONGEST_HEAD = 400
_NEAR = 4
"""How many paragraphs before an organ line may hold its part's letter and title."""


def part_letters(blocks: Sequence[Block], cues: Cues) -> Mapping[int, str]:
    """The letter of each part by the place of the block that it begins with."""
    letters: dict[int, str] = {}
    for place, block in enumerate(blocks):
        if len(block.text) < 80 and cues.organ(plain(block.text)):
            letters |= _letter_before(blocks, place)
    return letters


def _letter_before(blocks: Sequence[Block], place: int) -> Mapping[int, str]:
    seen = 0
    for before in range(place - 1, -1, -1):
        line = first_line(blocks[before].text)
        if _LETTER.fullmatch(line):
            return {before: line}
        seen += bool(line)
        if seen == _NEAR:
            break
    return {}


def drafts(blocks: Sequence[Block], cues: Cues) -> Mapping[int, str]:
    """The scope of each draft that a report recommends, by the place of the block that heads it.

    The head of a draft stands right before the title and the organ line. One alone is a report's only below
    numbered paragraphs: a draft itself may well call itself so on its first page.
    """
    heads = {
        place: f"{scope} {found['name'] or ''}".strip()
        for scope, cue in ((DRAFT, "draft"), (DECISION, "decision"))
        for place, block in enumerate(blocks)
        if len(block.text) < _LONGEST_HEAD and (found := cues.line(cue, first_line(block.text)))
    }
    spoken = [place for place, scope in heads.items() if is_draft(scope) and _is_spoken(blocks, place, cues)]
    is_report = len(spoken) > 1 or any(is_counted(block) for block in blocks[: min(spoken, default=0)])
    return {
        place: scope
        for place, scope in heads.items()
        if is_report and (place in spoken or not is_draft(scope))
    }


def is_counted(block: Block) -> bool:
    """Whether it is a numbered paragraph."""
    return number_of(block.text).form is Form.ARABIC or block.number.isdecimal()


def _is_spoken(blocks: Sequence[Block], place: int, cues: Cues) -> bool:
    """Whether an organ line follows soon."""
    lines = [plain(block.text) for block in blocks[place + 1 : place + 3 * _NEAR] if block.text.strip()]
    return any(cues.organ(line) for line in lines[:_NEAR])


def first_line(text: str) -> str:
    """The text up to its first line break, plain."""
    return plain(text.strip().partition("\n")[0])


def section_of(text: str) -> str:
    """The numeral of the section that a heading begins, or empty."""
    return labels.section_of(first_line(text))


def annex_scope(name: str) -> str:
    """The scope of an annex: "annex", or "annex II"."""
    return f"{ANNEX} {name}".strip()


def is_annexed(scope: str) -> bool:
    """Whether numbered paragraphs of the scope are no operative ones."""
    return scope == OUTCOME or scope.startswith(ANNEX)


def is_part(scope: str) -> bool:
    """Whether it is one of the lettered parts of a resolution."""
    return scope.startswith(PART)


def is_draft(scope: str) -> bool:
    """Whether it is a draft resolution that a report recommends."""
    return scope.startswith(DRAFT) and not scope.startswith(DECISION)


def is_recommended(scope: str) -> bool:
    """Whether it is a draft resolution or decision that a report recommends."""
    return scope.startswith(DRAFT)
