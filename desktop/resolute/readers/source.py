"""What a format's reader hands to the structure step: blocks of characters with hints.

A block is one paragraph of the source with all its characters, the number and the tabs before the wording
included. What the format knows of it (a style, a place in a table, what the mark-up calls it) is a hint; the
structure step decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from resolute import limits
from resolute.model import Anchor, Cell, Confidence, English, Kind, Masthead, Run
from resolute.readers.refusal import refuse_more


@dataclass(frozen=True, slots=True)
class Reference:
    """A note's mark: `offset` in the block's text, `note` a key of `Source.notes`, the rest as in `Mark`."""

    offset: int
    note: str
    repeated: bool = False
    written: str = ""
    confidence: Confidence = Confidence.SURE


@dataclass(frozen=True)
class Block:
    """One paragraph of the source.

    `kind` is what the format is sure of, or None. `number` is a number that the format counts by itself and
    that stands in no character. `heading` tells that it is laid out like a heading. `scope` is the part
    that the format puts it in ("part A"), or empty.
    """

    anchor: Anchor
    runs: tuple[Run, ...]
    references: tuple[Reference, ...] = ()
    kind: Kind | None = None
    number: str = ""
    level: int = 0
    heading: bool = False
    scope: str = ""
    style: str = ""
    cell: Cell | None = None

    @cached_property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def add_block(blocks: list[Block], block: Block) -> None:
    """Put a block at the end. Raises `Refusal` where there are more than are read."""
    blocks.append(block)
    refuse_more(len(blocks), limits.PARAGRAPHS, "has more than {most} paragraphs, the most that are read")


def gathered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks, as many as are read. Raises `Refusal` where there are more."""
    found: list[Block] = []
    for block in blocks:
        add_block(found, block)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Note:
    """A note; `shown` is the mark that the source writes for it, or empty where the program counts it."""

    text: str
    runs: tuple[Run, ...]
    anchor: Anchor
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A document as its format has it.

    `front` are lines from outside the text that tell about the document (headers, properties), `masthead`
    what the format says outright. `notices` go on from the file's name: "carries tracked changes; …".
    """

    format: str
    blocks: tuple[Block, ...]
    notes: Mapping[str, Note] = field(default_factory=dict[str, Note])
    front: tuple[str, ...] = ()
    masthead: Masthead = Masthead()
    has_layout: bool = True
    notices: tuple[English, ...] = ()
