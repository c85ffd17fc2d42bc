"""amendments.txt: the list as plain text, which the reader takes back."""

from __future__ import annotations

from resolute.model import Comparison
from resolute.writers.amendments.listing import Line, Sort, lines
from resolute.writers.amendments.wording import Wording, wording_of

_INDENTS = {Sort.PART: "   ", Sort.BLOCK: "      "}
_APART = (Sort.TITLE, Sort.REMARK, Sort.SECTION)


def render_amendments_text(comparison: Comparison) -> str:
    """The list as text, a line an amendment."""
    wording = wording_of(comparison.earlier.language or comparison.later.language)
    shown: list[str] = []
    for line in lines(comparison):
        shown += [""] if line.sort is Sort.SECTION else []
        shown.append(_shown(line, wording))
        shown += [""] if line.sort in _APART else []
    return "\n".join(shown).rstrip("\n") + "\n"


def _shown(line: Line, wording: Wording) -> str:
    pieces = (wording.quote(piece.text) if piece.is_quoted else piece.text for piece in line.pieces)
    number = f"{line.number} " if line.number else ""
    return f"{_INDENTS.get(line.sort, '')}{number}{''.join(pieces)}"
