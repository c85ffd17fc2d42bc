"""Bodies, States and territories that came, went or became others.

Prevents the reader from having to look for who is spoken of among other changed words:

    the report of the [-Harbour-]{+Mooring+} Council        another body
    by France{+, Monaco+} and Spain                         one State more

Only a change whose words all belong to names is one of names: a body that comes with a task is new content.
"""

from __future__ import annotations

from collections import Counter

from resolute.compare.findings.changes import Change, Wording
from resolute.compare.findings.exchanges import unmarked
from resolute.compare.findings.figures import Type, figures
from resolute.compare.findings.mentions import mentions
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import words
from resolute.model import Finding, FindingKind


def entity(change: Change, wording: Wording) -> list[Finding]:
    """A finding on a change of names; on one side of a replacement where the other has other words."""
    sides = [_names(change, wording, side) for side in (0, 1)]
    held = [bool(side.strip()) for side in change.sides]
    if all(held) and all(sides):
        detail = f"{', '.join(sides[0])} → {', '.join(sides[1])}"
        return [Finding(FindingKind.ENTITY, detail, change.deleted, change.inserted, change.spans)]
    found: list[Finding] = []
    for side, (at, happened) in enumerate(((change.deleted_at, "removed"), (change.inserted_at, "added"))):
        if at is not None and sides[side] and _stands_alone(change, wording, side, replaces=all(held)):
            gone, come = (change.deleted, "") if side == 0 else ("", change.inserted)
            found.append(
                Finding(FindingKind.ENTITY, f"{', '.join(sides[side])} {happened}", gone, come, (at,))
            )
    return found


def _names(change: Change, wording: Wording, side: int) -> list[str]:
    """The names that one side of a change is of; none where it has other words or the other text them too."""
    start = (change.earlier_at, change.later_at)[side]
    end = start + len((change.deleted, change.inserted)[side])
    text = unmarked(wording, side)
    named = [at for at in mentions(text, wording.language) if at[0] < end and start < at[1]]
    free = words(wording.language, "links") | words(wording.language, "and")
    told = [
        f for f in figures(text[start:end], wording.language) if f.form not in free or f.type is not Type.WORD
    ]
    if not told or not all(_is_within(start + f.start, start + f.end, named) for f in told):
        return []
    here, there = (_counted(wording, at) for at in (side, 1 - side))
    texts = [text[low:high] for low, high in named]
    return texts if all(here[plain(name)] > there[plain(name)] for name in texts) else []


def _stands_alone(change: Change, wording: Wording, side: int, *, replaces: bool) -> bool:
    """Whether no name goes on beyond one side of the change, but one that became another name."""
    start, there = (change.earlier_at, change.later_at)[side], (change.later_at, change.earlier_at)[side]
    end = start + len((change.deleted, change.inserted)[side])
    found = mentions(unmarked(wording, side), wording.language)
    if all(start <= low and high <= end for low, high in found if low < end and start < high):
        return True
    others = mentions(unmarked(wording, 1 - side), wording.language)
    return not replaces and any(low <= there <= high + 1 for low, high in others)


def _is_within(start: int, end: int, places: list[tuple[int, int]]) -> bool:
    return any(low <= start and end <= high for low, high in places)


def _counted(wording: Wording, side: int) -> Counter[str]:
    text = unmarked(wording, side)
    return Counter(plain(text[low:high]) for low, high in mentions(text, wording.language))
