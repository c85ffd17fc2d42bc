"""Which entries are shown: by kind, by what became of them, by part, by words typed. No widget.

What a filter holds is what it hides, so that a kind it never heard of is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from resolute.model import FindingKind, Spot
from resolute.window.changes.entries import Entry, folded
from resolute.window.marking.badges import NONE, Badge
from resolute.window.marking.wording import keys_of
from resolute.window.pair.rows import Sign

_UNMARKED: Mapping[Spot, Badge] = {}


@dataclass(frozen=True, slots=True)
class Filter:
    """What is hidden.

    An entry is shown where one of its kinds, one of its signs, its part and both of its marks (seen or not,
    noted on or not) are not hidden, and all the words typed stand in its label, in its texts or in its note.
    """

    kinds: frozenset[FindingKind] = frozenset()
    signs: frozenset[Sign] = frozenset()
    parts: frozenset[str] = frozenset()
    text: str = ""
    marks: frozenset[str] = frozenset()

    def shows(self, entry: Entry, badge: Badge = NONE) -> bool:
        """Whether the kind, the sign, the part and the marks are shown, whatever words are typed."""
        if self.kinds.issuperset(entry.kinds) or self.signs.issuperset(entry.signs):
            return False
        return entry.part not in self.parts and self.marks.isdisjoint(keys_of(badge))

    def for_another_pair(self, unchanged: frozenset[FindingKind] = frozenset()) -> Filter:
        """What is kept for other texts: light kinds stay hidden, as whoever compares several drafts wants.

        Anything else that was hidden was so in view of the texts before, and hid what nobody looked for here.
        `unchanged` are kinds that count as unchanged in any texts.
        """
        return Filter(kinds=unchanged.union(kind for kind in self.kinds if kind.is_light))


def shown(
    entries: tuple[Entry, ...], through: Filter, marked: Mapping[Spot, Badge] = _UNMARKED
) -> frozenset[int]:
    """Which of the entries a filter shows, by their numbers from 0."""
    typed = folded(through.text).split()
    badged = ((number, entry, _badge(entry, marked)) for number, entry in enumerate(entries))
    return frozenset(
        number
        for number, entry, badge in badged
        if through.shows(entry, badge) and all(word in _sought(entry, badge) for word in typed)
    )


def _badge(entry: Entry, marked: Mapping[Spot, Badge]) -> Badge:
    return marked.get(entry.spot, NONE) if marked and entry.spot else NONE


def _sought(entry: Entry, badge: Badge) -> str:
    return f"{entry.sought}\n{folded(badge.note)}" if badge.note else entry.sought
