"""Bodies, States and territories that came, went or became others.

Prevents the reader from having to look for who is spoken of among other changed words:

    the report of the [-Harbour-]{+Mooring+} Council        another body
    by France{+, Monaco+} and Spain                         one State more

Only a change whose words all belong to names is one of names: a body that comes with a task is new content,
and a name that became shorter, or "its", names nobody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from resolute.compare.findings.changes import Change, Wording, terms
from resolute.compare.findings.exchanges import unmarked
from resolute.compare.findings.figures import Type, figures
from resolute.compare.findings.mentions import listed, mentions
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import words
from resolute.model import Finding, FindingKind, Phrase

_STEM = 3

Place = tuple[int, int]
"""Where a name begins and ends in its text."""


@dataclass(frozen=True, slots=True)
class _Side:
    """What came or went, from `start` to `end` of a text, and the names that it is a part of or holds."""

    text: str
    start: int
    end: int
    language: str
    names: tuple[Place, ...]

    @property
    def own(self) -> str:
        return self.text[self.start : self.end]

    @property
    def called(self) -> list[str]:
        """The names: those that it holds where it is nothing but names, else those that it is a part of."""
        if self.is_listed:
            return [self.own[low:high] for low, high in mentions(self.own, self.language)]
        return [self.text[low:high] for low, high in self.names]

    @property
    def is_listed(self) -> bool:
        """Whether it is made of names of the list and what links them."""
        return _are_within(self.own, 0, list(listed(self.own, self.language)), self.language)

    @property
    def is_of_names(self) -> bool:
        return bool(self.names) and _are_within(self.own, self.start, self.names, self.language)

    @property
    def is_whole(self) -> bool:
        """Whether no name goes on beyond it."""
        return all(self.start <= low and high <= self.end for low, high in self.names)


def entity(change: Change, wording: Wording) -> list[Finding]:
    """A finding on a change of names; on one side of a replacement where the other has other words."""
    sides = _side(change, wording, 0), _side(change, wording, 1)
    called = [_called(side, other) for side, other in (sides, sides[::-1])]
    links = words(wording.language, "links")
    held = [bool(side.strip()) for side in change.sides]
    if any(held[at] and all(plain(t) in links for t in terms(change.sides[at])) for at in (0, 1)):
        return []
    if all(called):
        detail = f"{', '.join(called[0])} → {', '.join(called[1])}"
        found = Finding(FindingKind.ENTITY, detail, change.deleted, change.inserted, change.spans)
        return [] if _are_forms(*called) else [found]
    pairs = zip(called, (sides, sides[::-1]), strict=True)
    alone = [bool(names) and _is_alone(*pair, replaces=all(held)) for names, pair in pairs]
    return list(_of_one_side(change, called, alone))


def _of_one_side(change: Change, called: Sequence[list[str]], alone: Sequence[bool]) -> Iterator[Finding]:
    if alone[0] and change.deleted_at is not None:
        detail = Phrase("{names} removed", names=tuple(called[0]))
        yield Finding(FindingKind.ENTITY, detail, change.deleted, "", (change.deleted_at,))
    if alone[1] and change.inserted_at is not None:
        detail = Phrase("{names} added", names=tuple(called[1]))
        yield Finding(FindingKind.ENTITY, detail, "", change.inserted, (change.inserted_at,))


def _side(change: Change, wording: Wording, side: int) -> _Side:
    text = unmarked(wording, side)
    start = (change.earlier_at, change.later_at)[side]
    end = start + len((change.deleted, change.inserted)[side])
    names = (at for at in mentions(text, wording.language) if at[0] < end and start < at[1])
    return _Side(text, start, end, wording.language, tuple(names))


def _called(side: _Side, other: _Side) -> list[str]:
    """The names that a side is made of; none where it has other words, or the other text as many of them."""
    here, there = plain(side.text), plain(other.text)
    names = side.called if side.is_of_names else []
    return names if all(here.count(plain(name)) > there.count(plain(name)) for name in names) else []


def _is_alone(side: _Side, other: _Side, *, replaces: bool) -> bool:
    """Whether a side names somebody else by itself: whole names, or what made of one name another one.

    the Tide Office[- for Harbours-]        the same Office by a shorter name
    """
    if side.is_listed or side.is_whole:
        return True
    beside = [at for at in mentions(other.text, other.language) if at[0] <= other.start <= at[1] + 1]
    shorter = [plain(other.text[low:high]) for low, high in beside]
    longer = [plain(side.text[low:high]) for low, high in side.names]
    return not replaces and bool(shorter) and not any(one.startswith(tuple(shorter)) for one in longer)


def _are_forms(earlier: list[str], later: list[str]) -> bool:
    """Whether two names are one name in two forms, as where an office passes to a woman."""
    ours, theirs = (plain(" ".join(names)).split() for names in (earlier, later))
    alike = (one[:_STEM] == other[:_STEM] for one, other in zip(ours, theirs, strict=False))
    return len(ours) == len(theirs) > 1 and all(alike)


def _are_within(text: str, start: int, names: Sequence[Place], language: str) -> bool:
    """Whether all words of a text that begins at `start` are of names, but those that link them."""
    free = words(language, "links") | words(language, "and")
    told = (f for f in figures(text, language) if f.type is not Type.WORD or f.form not in free)
    return all(any(low <= start + f.start and start + f.end <= high for low, high in names) for f in told)
