"""One text as the alignment works on it: which of its paragraphs may pair with what.

Prevents lines that say nothing of their own from pairing by what they say:

    V   The Area   →   IV   The Area       heading V "moved" to where the later text has its fifth section
    12 May 2019       →   3 June 2021            the closing date deleted and inserted anew

Lines of fixed form, headings that are a number or letter alone and blank lines pair with their like by place.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from resolute.model import Kind, Paragraph

FORMAL = frozenset({Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.TITLE, Kind.ORGAN, Kind.CLOSING})
"""Kinds of fixed form: they pair with their own kind alone."""

NUMBER = "number"
"""The form of a heading that is a number or letter alone."""

_HEADINGS = frozenset({Kind.HEADING, Kind.ANNEX})
_BARE = re.compile(r"[(\[]?(?:[IVXLC]{1,6}|\d{1,3}|[^\W\d_]|[一二三四五六七八九十]{1,3})[.)\]]?")


@dataclass(frozen=True, slots=True)
class Side:
    """A text's paragraphs; `withheld` are the indices of those that the user paired or left alone."""

    paragraphs: Sequence[Paragraph]
    withheld: frozenset[int]

    @property
    def body(self) -> list[int]:
        """What pairs by its wording: neither blank nor in a table, nor a bare number, nor withheld."""
        return [
            index
            for index, paragraph in enumerate(self.paragraphs)
            if paragraph.kind is not Kind.BLANK and not is_bare(paragraph) and self._is_free(index)
        ]

    def lines(self, are_blank: bool, taken: Collection[int]) -> list[int]:
        """The lines that pair by place, either those that are blank or those that are not."""
        return [
            index
            for index, paragraph in enumerate(self.paragraphs)
            if (paragraph.kind is Kind.BLANK) == are_blank
            and (are_blank or form(paragraph))
            and index not in taken
            and self._is_free(index)
        ]

    def below(self, index: int) -> int:
        """The next paragraph that is not blank; the number of paragraphs where there is none."""
        rest = range(index + 1, len(self.paragraphs))
        return next((at for at in rest if self.paragraphs[at].kind is not Kind.BLANK), len(self.paragraphs))

    def ranks(self) -> dict[int, int]:
        """The place of each paragraph among those that are not blank."""
        filled = (
            index for index, paragraph in enumerate(self.paragraphs) if paragraph.kind is not Kind.BLANK
        )
        return {index: rank for rank, index in enumerate(filled)}

    def forms(self, indices: Iterable[int]) -> list[str]:
        """The form of each; none where there is no such paragraph."""
        return [form(self.paragraphs[index]) for index in indices if index < len(self.paragraphs)]

    def weight(self, indices: Iterable[int]) -> float:
        """The characters of these paragraphs, each counting one more."""
        return sum(len(self.paragraphs[index].text) + 1.0 for index in indices)

    def _is_free(self, index: int) -> bool:
        return self.paragraphs[index].cell is None and index not in self.withheld


def form(paragraph: Paragraph) -> str:
    """What a line of fixed form pairs with: its kind, or that it is a bare number; empty for all others."""
    if is_bare(paragraph):
        return NUMBER
    return paragraph.kind.value if paragraph.kind in FORMAL else ""


def is_bare(paragraph: Paragraph) -> bool:
    """Whether the paragraph is a heading that is a number or letter alone."""
    return paragraph.kind in _HEADINGS and _BARE.fullmatch(paragraph.text.strip()) is not None
