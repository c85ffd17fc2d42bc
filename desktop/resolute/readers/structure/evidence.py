"""Whether a text is a resolution at all: a news item or a letter is read as plain paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from resolute.model import Kind
from resolute.readers.composing import cut
from resolute.readers.source import Block
from resolute.readers.structure.cues import Cues
from resolute.readers.structure.kinds import decision_lines
from resolute.readers.structure.numbers import Form, number_of
from resolute.readers.structure.openings import emphasized
from resolute.readers.structure.plain import plain

_NUMBERED = (Form.ARABIC, Form.OPERATIVE)
_SHORT = 200
"""Characters that an organ, adoption or title line may have."""


def has_organ_line(blocks: Sequence[Block], cues: Cues) -> bool:
    """Whether a line says which organ speaks ("The General Assembly,")."""
    return any(block.kind is Kind.ORGAN or cues.organ(text) for block, text in _short_lines(blocks))


def is_resolution(blocks: Sequence[Block], cues: Cues) -> bool:
    """An organ line, adoption line and numbered title, a decision, or openings of both kinds tell one."""
    if has_organ_line(blocks, cues):
        return True
    is_adopted = any(cues.line("adoption", text) for _, text in _short_lines(blocks))
    is_titled = any(number_of(block.text).form is Form.SYMBOL for block, _ in _short_lines(blocks))
    is_decision = bool(decision_lines(blocks, cues))
    return (is_adopted and is_titled) or is_decision or _has_openings(blocks, cues)


def _short_lines(blocks: Sequence[Block]) -> list[tuple[Block, str]]:
    return [(block, plain(block.text)) for block in blocks if len(block.text) <= _SHORT]


def _has_openings(blocks: Sequence[Block], cues: Cues) -> bool:
    """At least two preambular paragraphs, and one operative one with its number, as in a working draft."""
    recitals = [block for block in blocks if plain(block.text)[-1:] in (",", "،", "，")]
    numbered = [block for block in blocks if block.number or number_of(block.text).form in _NUMBERED]
    preambular = sum(_opens(block, cues, Kind.PREAMBULAR) for block in recitals)
    return preambular >= 2 and any(_opens(block, cues, Kind.OPERATIVE) for block in numbered)


def _opens(block: Block, cues: Cues, kind: Kind) -> bool:
    lead = len(number_of(block.text).lead)
    opening = emphasized(cut(block.runs, lead)) or cues.openings.at_start(block.text[lead:])
    return kind in cues.openings.kinds(opening)
