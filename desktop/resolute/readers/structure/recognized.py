"""A block and what it was recognized as."""

from __future__ import annotations

from dataclasses import dataclass

from resolute.model import BODY, Kind
from resolute.readers.source import Block
from resolute.readers.structure.numbers import Number


@dataclass(frozen=True, slots=True)
class Recognized:
    """As in `Paragraph`; `section` is the numeral of the section that it stands in."""

    block: Block
    kind: Kind
    number: Number
    opening: str = ""
    level: int = 0
    scope: str = BODY
    section: str = ""
