"""What stands in one side of a row, and the label that delegates call it by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from resolute.model import Footnote, Kind, Op, Paragraph, Span, visible

RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar"})

_NUMBERED = re.compile(r"\b(?:PP|OP)\d.*")
_WIDE, _WIDER = re.compile("[\u2e80-\uffef]"), 1.2
"""Characters as wide as they are high, and by how many Latin letters they are wider than one."""


class Side(StrEnum):
    """The column: the earlier text stands on the left, the later on the right."""

    EARLIER = "earlier"
    LATER = "later"

    @property
    def own_op(self) -> Op:
        """What the words are that stand on this side alone."""
        return Op.DELETE if self is Side.EARLIER else Op.INSERT

    @property
    def other(self) -> Side:
        return Side.LATER if self is Side.EARLIER else Side.EARLIER


@dataclass(frozen=True, slots=True)
class Label:
    """What the margin says beside a paragraph.

    `offset` is where the paragraph begins, in characters of `Cell.text`. `previous` is the label that the
    paragraph had in the earlier text, where that was another one.
    """

    offset: int
    text: str
    previous: str = ""

    @property
    def line(self) -> str:
        """The label in one line: "OP9", or "OP7 → OP9"."""
        return f"{self.previous} → {self.text}" if self.previous else self.text

    def lines(self, characters: int) -> tuple[str, ...]:
        """The label in a margin with room for so many characters: in one line, or "OP7 →" above "OP9"."""
        if not self.previous or len(self.line) <= characters:
            return (self.line,)
        return (f"{self.previous} →", self.text)


@dataclass(frozen=True, slots=True)
class Cell:
    """One side of a row: paragraphs that are read as one text, joined by newlines.

    `row_spans` are those of both sides. `notes` are the notes that the marks of the paragraphs index.
    `breadth` is about how long the text is, in Latin letters.
    """

    paragraphs: tuple[Paragraph, ...]
    side: Side
    row_spans: tuple[Span, ...]
    labels: tuple[Label, ...]
    notes: tuple[Footnote, ...] = ()
    breadth: float = 0

    @property
    def text(self) -> str:
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def length(self) -> int:
        """Characters of `text`."""
        return sum(len(paragraph.text) + 1 for paragraph in self.paragraphs) - 1

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans of this side alone, as a reader sees them; put together they are `text`.

        Made when the cell is laid out: for all rows of a long text before the first paint it would be felt.
        """
        own = self.side.own_op
        return tuple(span for span in visible(self.row_spans, own) if span.op in (Op.EQUAL, own))

    def placed(self) -> Iterator[tuple[int, Paragraph]]:
        """Each paragraph with its offset in `text`."""
        start = 0
        for paragraph in self.paragraphs:
            yield start, paragraph
            start += len(paragraph.text) + 1

    @property
    def kind(self) -> Kind:
        return self.paragraphs[0].kind

    @property
    def level(self) -> int:
        return self.paragraphs[0].level

    @property
    def language(self) -> str:
        return self.paragraphs[0].language

    @property
    def is_whole(self) -> bool:
        """Whether all of it stands on this side alone."""
        return all(span.op is not Op.EQUAL for span in self.spans)

    @property
    def right_to_left(self) -> bool:
        return reads_right_to_left(self.paragraphs[0])

    def words(self, start: int, end: int) -> str:
        """What a copy of some of its characters has."""
        return self.text[start:end]

    def unmarked(self) -> Cell:
        """The cell without telling which words stand on this side alone."""
        return replace(self, row_spans=(Span(Op.EQUAL, self.text),) if self.text else ())

    @property
    def name(self) -> str:
        """The label of the first paragraph in full ("OP12 (b)"), or empty."""
        return self.paragraphs[0].label


def cell(
    paragraphs: tuple[Paragraph, ...],
    spans: tuple[Span, ...],
    side: Side,
    notes: tuple[Footnote, ...] = (),
    counterparts: tuple[Paragraph, ...] = (),
) -> Cell | None:
    """The cell of `side`; None where no paragraph stands there.

    `counterparts` are the paragraphs of the earlier side, for the labels of the later one.
    """
    if not paragraphs:
        return None
    breadth = sum(_breadth(paragraph.text) for paragraph in paragraphs)
    return Cell(paragraphs, side, spans, _labels(paragraphs, counterparts), notes, breadth)


def _breadth(text: str) -> float:
    return len(text) if text.isascii() else len(text) + _WIDER * len(_WIDE.findall(text))


def short_label(paragraph: Paragraph) -> str:
    """The label in the margin: "OP12", for "B OP12" too, since the heading of part B stands above.

    A sub-paragraph is "(b)": it stands under its chapeau.
    """
    if paragraph.kind is Kind.SUBPARAGRAPH and "(" in paragraph.label:
        return paragraph.label[paragraph.label.rindex("(") :]
    numbered = _NUMBERED.search(paragraph.label)
    return numbered[0] if numbered else paragraph.label


def reads_right_to_left(paragraph: Paragraph) -> bool:
    """By the language where it is known, else by the first letter that has a direction."""
    if paragraph.language:
        return paragraph.language in RIGHT_TO_LEFT_LANGUAGES
    directions = (unicodedata.bidirectional(character) for character in paragraph.text)
    return next((d in ("R", "AL") for d in directions if d in ("L", "R", "AL")), False)


def _labels(paragraphs: tuple[Paragraph, ...], counterparts: tuple[Paragraph, ...]) -> tuple[Label, ...]:
    alone = len(paragraphs) == len(counterparts) == 1
    previous = short_label(counterparts[0]) if alone else ""
    labels: list[Label] = []
    offset = 0
    for paragraph in paragraphs:
        text = short_label(paragraph)
        labels.append(Label(offset, text, previous if text and previous != text else ""))
        offset += len(paragraph.text) + 1
    return tuple(labels)
