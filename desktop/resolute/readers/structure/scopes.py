"""Parts of a resolution, and what tells them: letters before an organ line, numerals of sections, annexes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from resolute.model import labels
from resolute.model.labels import OUTCOME
from resolute.readers.source import Block
from resolute.readers.structure.cues import Cues
from resolute.readers.structure.plain import plain

ANNEX = "annex"

_LETTER = re.compile(r"[A-Z]|[\u0410-\u042f]")
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
