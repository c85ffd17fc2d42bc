"""What a user corrected in how a text was read: what paragraphs are, where the body begins and ends, marks.

Paragraphs are named by their indices, as in `handwork`. No correction changes which index another paragraph
has: what turns out to be a note leaves a blank line behind, and a note that no mark names any more is read
at the end of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from resolute.model.resolution import Kind

CHOOSABLE = (
    Kind.PREAMBULAR,
    Kind.OPERATIVE,
    Kind.SUBPARAGRAPH,
    Kind.HEADING,
    Kind.TITLE,
    Kind.ORGAN,
    Kind.ANNEX,
    Kind.CLOSING,
    Kind.MASTHEAD,
    Kind.OTHER,
)
"""What a user can say that a paragraph is. Cells of tables and blank lines are what they are."""

Moved = Callable[[int], int | None]
"""Where a paragraph of one reading stands in another; None where it stands there no more."""


def note_line(digits: str) -> re.Pattern[str]:
    """How a line begins that is a note, where notes are typed lines: "3 See …", "(3) See …"."""
    return re.compile(rf"\s*(?:{digits}|\({digits}\)|\[{digits}\])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Figures:
    """Digits that are a note's mark (`is_mark`), or that are none.

    `start` counts the characters before them of all that stands in the paragraph (`lead` and `text`), as
    the program reads it by itself. `digits` are what stands there, or would if there were no mark.
    """

    paragraph: int
    start: int
    digits: str
    is_mark: bool

    @property
    def place(self) -> tuple[int, int]:
        return self.paragraph, self.start


@dataclass(frozen=True, slots=True)
class Corrections:
    """Those of one text. Equal corrections are equal: they stand in a fixed order, each once.

    `kinds` are pairs of a paragraph and what it is; `Kind.ANNEX` says that an annex begins there. `begins`
    is the first paragraph of the body, `ends` the last one.
    """

    kinds: tuple[tuple[int, Kind], ...] = ()
    begins: int | None = None
    ends: int | None = None
    figures: tuple[Figures, ...] = ()

    @property
    def paragraphs(self) -> frozenset[int]:
        """All that something is said of."""
        bounds = {at for at in (self.begins, self.ends) if at is not None}
        return frozenset(bounds | {at for at, _ in self.kinds} | {each.paragraph for each in self.figures})

    @property
    def size(self) -> int:
        """How many things were corrected."""
        bounds = (self.begins is not None) + (self.ends is not None)
        return len(self.kinds) + bounds + len(self.figures)

    def kind_of(self, at: int) -> Kind | None:
        """What a paragraph is said to be."""
        return dict(self.kinds).get(at)

    def figures_of(self, at: int) -> tuple[Figures, ...]:
        """What is said of the digits of a paragraph, in their order."""
        return tuple(each for each in self.figures if each.paragraph == at)

    def with_kind(self, at: int, kind: Kind | None) -> Corrections:
        """With another kind for a paragraph; None leaves it to the program again."""
        kinds = {each: said for each, said in self.kinds if each != at}
        if kind is not None:
            kinds[at] = kind
        return replace(self, kinds=tuple(sorted(kinds.items())))

    def with_figures(self, said: Figures) -> Corrections:
        """With digits that are a mark, or are none; said the other way round, it is as the program reads."""
        kept = [each for each in self.figures if each.place != said.place]
        made = [said] if len(kept) == len(self.figures) else []
        return replace(self, figures=tuple(sorted(kept + made, key=lambda each: each.place)))

    def without(self, at: int) -> Corrections:
        """Nothing is said of a paragraph any more."""
        return Corrections(
            kinds=tuple(each for each in self.kinds if each[0] != at),
            begins=None if self.begins == at else self.begins,
            ends=None if self.ends == at else self.ends,
            figures=tuple(each for each in self.figures if each.paragraph != at),
        )

    def moved(self, to: Moved) -> Corrections:
        """The same for a text read anew; what was said of paragraphs that are gone is left out."""
        kinds = {now: kind for at, kind in self.kinds if (now := to(at)) is not None}
        found = ((to(each.paragraph), each) for each in self.figures)
        figures = [replace(each, paragraph=now) for now, each in found if now is not None]
        return Corrections(
            kinds=tuple(sorted(kinds.items())),
            begins=None if self.begins is None else to(self.begins),
            ends=None if self.ends is None else to(self.ends),
            figures=tuple(sorted(figures, key=lambda each: each.place)),
        )


UNCORRECTED = Corrections()
"""The text as the program reads it by itself."""


@dataclass(frozen=True, slots=True)
class Readings:
    """How both texts are read: the corrections of each."""

    earlier: Corrections = UNCORRECTED
    later: Corrections = UNCORRECTED

    @property
    def size(self) -> int:
        return self.earlier.size + self.later.size

    def swapped(self) -> Readings:
        return Readings(self.later, self.earlier)

    def moved(self, earlier: Moved, later: Moved) -> Readings:
        return Readings(self.earlier.moved(earlier), self.later.moved(later))
