"""Sources made of lines, for tests of the structure step."""

from __future__ import annotations

from resolute.model import UNCORRECTED, Anchor, Corrections, Paragraph, Resolution, Run
from resolute.readers.source import Block, Source
from resolute.readers.structure import recognize


def block(text: str, place: int = 0, **hints: object) -> Block:
    """A block of one run; `_word_` is italic."""
    pieces = text.split("_")
    runs = tuple(Run(piece, italic=place % 2 == 1) for place, piece in enumerate(pieces) if piece)
    return Block(Anchor("", place), runs, **hints)  # type: ignore[arg-type]


def recognized(*lines: str | Block, said: Corrections = UNCORRECTED) -> Resolution:
    """The resolution of lines, corrected; a `Block` among them brings its own hints."""
    blocks = (line if isinstance(line, Block) else block(line, place) for place, line in enumerate(lines))
    return recognize(Source("text", tuple(blocks)), "made", said)


def shape(resolution: Resolution) -> list[str]:
    """Each paragraph in a word or two: its label, or else its kind."""
    return [_shape(paragraph) for paragraph in resolution.paragraphs]


def _shape(paragraph: Paragraph) -> str:
    return paragraph.label or str(paragraph.kind)
