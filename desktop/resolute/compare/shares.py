"""What a paragraph has to give to others than its counterpart.

Prevents one stretch of words from making several parts: only what the other counterparts do not account for
is given, and few words prove nothing:

    2. Stresses the need for frost guards (see page 1);  →  3. Calls upon all gardens to grow (see page 1);

Next to what already belongs to the paragraph, little is asked for. Elsewhere in the text, a name that both
spell out proves nothing:

    PP4 Noting that the Office for Frost and Fog of the Department of Weather is busy,    merged into
    6. Invites growers to send their figures to the Office for Frost and Fog of the Department of Weather;
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from resolute.compare.gaps import Spine
from resolute.compare.rivals import Best, bar
from resolute.compare.wordings import Wording, Wordings

_FEW = 12  # grams: what five words in a row have


class Part(NamedTuple):
    """The paragraph `extra` stands in `whole` of the other side, whose main counterpart is `main`."""

    strength: float
    whole: int
    main: int
    extra: int


class Shares:
    """The `wholes` of one side, the words that they still have, and the `extras` of the other side.

    `mains` are the wholes' counterparts, `ranks` the places of the extras' side, blank lines not counted.
    """

    def __init__(
        self,
        words: Wordings,
        wholes: Sequence[Wording],
        extras: Sequence[Wording],
        mains: Mapping[int, int],
        ranks: Mapping[int, int],
        kept: Spine,
        best: Best,
    ) -> None:
        self.words, self.wholes, self.extras, self.kept = words, wholes, extras, kept
        self.ranks, self.best = ranks, best
        self.members = {whole: {main} for whole, main in mains.items()}
        self.mains = mains
        self.left = {whole: wholes[whole].grams - extras[main].grams for whole, main in mains.items()}

    def is_beside(self, whole: int, extra: int) -> bool:
        """Whether the extra stands next to what already belongs to the whole."""
        return any(abs(self.ranks[extra] - self.ranks[member]) == 1 for member in self.members[whole])

    def distance(self, whole: int, extra: int) -> int:
        """How far out of place the extra is; the whole and its main are one of the pairs between."""
        return 0 if self.is_beside(whole, extra) else max(self.kept.distance(whole, extra) - 1, 0)

    def shared(self, whole: int, extra: int) -> float:
        return self.words.weigh(self.left[whole] & self.extras[extra].grams)

    def is_clear(self, whole: int, extra: int) -> bool:
        """Whether the extra is clearly more like the whole than like anything else."""
        common = self.words.weigh(self.wholes[whole].grams & self.extras[extra].grams)
        alike = 2 * common / (self.wholes[whole].weight + self.extras[extra].weight or 1.0)
        return alike >= bar(self.best, extra, whole)

    def part(self, whole: int, extra: int) -> Part:
        """The extra as a part of what is left of the whole; what is a name says nothing from afar."""
        grams = self.extras[extra].grams
        common = self.left[whole] & grams
        if self.distance(whole, extra):
            common -= self.extras[extra].names
        gone = self.wholes[whole].grams - self.left[whole]
        total = self.extras[extra].weight + self.wholes[whole].weight - self.words.weigh(gone)
        strength = 2 * self.words.weigh(common) / total if len(common) >= _FEW else 0.0
        return Part(strength, whole, self.mains[whole], extra)

    def is_chapeau(self, whole: int, extra: int) -> bool:
        """Whether the whole begins with all of the extra, beside which its parts stand."""
        words = self.extras[extra].words
        return (
            len(words) > 1
            and self.wholes[whole].words[: len(words)] == words
            and self.is_beside(whole, extra)
        )

    def take(self, part: Part) -> None:
        """Give the whole's words away."""
        self.members[part.whole].add(part.extra)
        self.left[part.whole] -= self.extras[part.extra].grams
