"""The two texts as the alignment weighs their paragraphs against each other.

Prevents a paragraph of part B from taking the counterpart of its twin in part A, and an organ line or a
title from pairing with what it only has words in common with:

    B. 4. Requests the keeper to report yearly;    →    A. 4. Requests the keeper to report yearly;
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from resolute.compare.normalize import fold
from resolute.compare.sides import FORMAL
from resolute.compare.wordings import Wordings
from resolute.model import Paragraph

_FOREIGN_SCOPE = 0.1
_BEGINNING = 0.1


@dataclass(frozen=True, slots=True)
class Texts:
    """The two texts' paragraphs and wordings, and the scopes that both have.

    `lenient` tells that one of them was not recognized as a resolution.
    """

    earlier: Sequence[Paragraph]
    later: Sequence[Paragraph]
    wordings: Wordings
    scopes: frozenset[str]
    lenient: bool

    def may_pair(self, earlier: int, later: int) -> bool:
        """Whether the kinds allow it."""
        one, other = self.earlier[earlier].kind, self.later[later].kind
        return self.lenient or one == other or not (one in FORMAL or other in FORMAL)

    def is_equal(self, earlier: int, later: int) -> bool:
        """Whether two paragraphs say the same, but for how it is typed."""
        return fold(self.earlier[earlier].text) == fold(self.later[later].text)

    def likeness(self, earlier: int, later: int) -> float:
        """How alike two paragraphs are; less where they stand in different scopes that both texts have."""
        scopes = {self.earlier[earlier].scope, self.later[later].scope}
        alike = self.wordings.likeness(earlier, later)
        return alike - _FOREIGN_SCOPE if len(scopes) > 1 and scopes <= self.scopes else alike

    def likeness_in_place(self, earlier: int, later: int) -> float:
        """How alike two paragraphs are that stand in the same place: what they begin with counts too."""
        return self.likeness(earlier, later) + _BEGINNING * self.wordings.same_beginning(earlier, later)

    @property
    def lengths(self) -> list[float]:
        return [len(paragraph.text) + 1.0 for paragraph in self.earlier]
