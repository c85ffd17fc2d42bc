"""One text as the alignment works on it: which of its paragraphs may pair with what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from resolute.model import Kind, Paragraph

FORMAL = frozenset({Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.TITLE, Kind.ORGAN, Kind.CLOSING})
"""Lines of fixed form: they pair with their own kind alone."""

BLANK = frozenset({Kind.BLANK})


@dataclass(frozen=True, slots=True)
class Side:
    """A text's paragraphs.

    `withheld` are the indices of those that the user paired or left alone, `ranks` counts the paragraphs
    that are not blank.
    """

    paragraphs: Sequence[Paragraph]
    withheld: frozenset[int]
    ranks: Mapping[int, int]

    @property
    def body(self) -> list[int]:
        """What pairs by its wording: neither blank nor in a table, nor withheld."""
        return self.free(frozenset(Kind) - BLANK, ())

    def free(self, kinds: frozenset[Kind], taken: Iterable[int]) -> list[int]:
        """The paragraphs of these kinds outside of tables that are neither withheld nor taken."""
        gone = self.withheld.union(taken)
        return [
            index
            for index, paragraph in enumerate(self.paragraphs)
            if paragraph.kind in kinds and paragraph.cell is None and index not in gone
        ]

    def is_run(self, indices: Sequence[int]) -> bool:
        """Whether nothing but blank lines stands between these paragraphs."""
        ranks = self.ranks
        return all(ranks[after] == ranks[before] + 1 for before, after in pairwise(indices))

    def kinds(self, indices: Iterable[int]) -> list[Kind]:
        return [self.paragraphs[index].kind for index in indices]

    def weight(self, indices: Iterable[int]) -> float:
        """The characters of these paragraphs, each counting one more."""
        return sum(len(self.paragraphs[index].text) + 1.0 for index in indices)


def side(paragraphs: Sequence[Paragraph], withheld: Iterable[int]) -> Side:
    """The side that holds `paragraphs`."""
    filled = (index for index, paragraph in enumerate(paragraphs) if paragraph.kind is not Kind.BLANK)
    return Side(paragraphs, frozenset(withheld), {index: rank for rank, index in enumerate(filled)})
