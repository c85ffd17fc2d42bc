"""Which entries are shown: by kind, by what became of them, by part, by words typed. No widget.

What a filter holds is what it hides, so that a kind it never heard of is shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from resolute.model import FindingKind
from resolute.window.changes.entries import Entry, folded
from resolute.window.pair.rows import Sign


@dataclass(frozen=True, slots=True)
class Filter:
    """What is hidden.

    An entry is shown where one of its kinds, one of its signs and its part are not hidden, and all the words
    typed stand in its label or in its texts.
    """

    kinds: frozenset[FindingKind] = frozenset()
    signs: frozenset[Sign] = frozenset()
    parts: frozenset[str] = frozenset()
    text: str = ""

    def shows(self, entry: Entry) -> bool:
        """Whether the kind, the sign and the part of an entry are shown, whatever words are typed."""
        if self.kinds.issuperset(entry.kinds) or self.signs.issuperset(entry.signs):
            return False
        return entry.part not in self.parts

    def for_another_pair(self) -> Filter:
        """What is kept for other texts: light kinds stay hidden, as whoever compares several drafts wants.

        Anything else that was hidden was so in view of the texts before, and hid what nobody looked for here.
        """
        return Filter(kinds=frozenset(kind for kind in self.kinds if kind.is_light))


def shown(entries: tuple[Entry, ...], through: Filter) -> frozenset[int]:
    """Which of the entries a filter shows, by their numbers from 0."""
    typed = folded(through.text).split()
    return frozenset(
        number
        for number, entry in enumerate(entries)
        if through.shows(entry) and all(word in entry.sought for word in typed)
    )
