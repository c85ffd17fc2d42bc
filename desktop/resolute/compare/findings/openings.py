"""Openings that became others, and the ripple of also and further.

Prevents the verb that decides what is asked of whom from being one word among the others, and the "also" that
follows from a neighbour's verb from looking as if something had been decided:

    Calls upon → Urges          opening: stronger
    Urges → Also urges          also-further

Only the spans that are nothing but opening are named, or the first where both run on into the wording: what
else stands there is told by the other kinds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from resolute.compare.findings.changes import Change, Wording, terms
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import force, words
from resolute.compare.openings import is_opening, ripple, role
from resolute.model import Finding, FindingKind, Kind, Paragraph, Phrase

_OPENED = {Kind.PREAMBULAR: "preambular", Kind.OPERATIVE: "operative"}


def openings(wording: Wording) -> dict[Change, list[Finding]]:
    """The findings on those changes that stand in the opening, and on ripples at later verbs."""
    found: dict[Change, list[Finding]] = {}
    for change in wording.changes:
        finding = _first(change, wording) or _ripple_within(change, wording)
        if finding:
            found[change] = [finding]
    return found


def is_form(change: Change, wording: Wording) -> bool:
    """Whether a change within the opening leaves the verb and its ripple as they are: Noting → Notes."""
    one, other = (side[0].opening for side in (wording.earlier, wording.later))
    return (
        all(_within(change, side, opening, wording.language) for side, opening in enumerate((one, other)))
        and bool(one and other)
        and role(one) == role(other)
        and ripple(one) == ripple(other)
    )


def _first(change: Change, wording: Wording) -> Finding | None:
    """The finding on a change that touches the row's first opening."""
    one, other = (side[0].opening for side in (wording.earlier, wording.later))
    if _is_of_another(wording):
        return None
    touches = (change.earlier_at < len(one) and change.deleted) or (
        change.later_at < len(other) and change.inserted
    )
    if not (one and other and touches):
        return None
    spans = _spans(change, one, other, wording.language)
    if role(one) != role(other):
        return Finding(FindingKind.OPENING, _detail(wording, one, other), one, other, spans)
    if ripple(one) != ripple(other):
        return Finding(FindingKind.ALSO_FURTHER, f"{one} → {other}", one, other, spans)
    return None


def _is_of_another(wording: Wording) -> bool:
    """Whether the first opening of joined or parted paragraphs is that of another of them: none changed."""
    sides = (wording.earlier, wording.later)
    one, other = ([role(paragraph.opening) for paragraph in side] for side in sides)
    return one[0] != other[0] and (one[0] in other or other[0] in one)


def _spans(change: Change, one: str, other: str, language: str) -> tuple[int, ...]:
    """The change's spans that are nothing but opening; the first where there is none."""
    places = (change.deleted_at, change.inserted_at)
    inside = (
        at
        for side, (at, opening) in enumerate(zip(places, (one, other), strict=True))
        if at is not None and _within(change, side, opening, language)
    )
    return tuple(inside) or change.spans[:1]


def _within(change: Change, side: int, opening: str, language: str) -> bool:
    """Whether one side of a change is nothing but opening, and a preposition behind it."""
    start, held = ((change.earlier_at, change.deleted), (change.later_at, change.inserted))[side]
    beyond = plain(held[max(0, len(opening) - start) :]).strip(" ,")
    return not beyond or beyond in words(language, "prepositions")


def _detail(wording: Wording, one: str, other: str) -> str:
    """Both openings with their keys, and whether force rises or falls where that can be said."""
    ours, theirs = wording.earlier[0], wording.later[0]
    keys = f"{one} ({role(one)}) → {other} ({role(other)})"
    part = _OPENED.get(ours.kind)
    if not part or ours.kind is not theirs.kind or _addressee(ours) != _addressee(theirs):
        return keys
    scale = force(part)
    before, after = scale.get(role(one)), scale.get(role(other))
    if before is None or after is None or before == after:
        return keys
    return Phrase(
        "{verbs}, stronger (indicative)" if after > before else "{verbs}, weaker (indicative)", verbs=keys
    )


def _addressee(paragraph: Paragraph) -> str:
    """Whom the paragraph speaks to: states, the secretariat, or others."""
    rest = plain(paragraph.text.removeprefix(paragraph.opening)).strip(" ,")
    for kind in ("states", "secretariat"):
        if rest.startswith(tuple(words(paragraph.language, kind))):
            return kind
    return "others"


def _ripple_within(change: Change, wording: Wording) -> Finding | None:
    """The finding on also and further at a later verb of the paragraph."""
    held = [plain(" ".join(terms(side))) for side in change.sides]
    if not any(held) or any(side and side not in ripple(side) for side in held):
        return None
    if not all(_is_at_verb(*wording.around(change, side)) for side in (0, 1)):
        return None
    detail = f"{change.deleted.strip() or '–'} → {change.inserted.strip() or '–'}"
    return Finding(FindingKind.ALSO_FURTHER, detail, change.deleted, change.inserted, change.spans)


def _is_at_verb(before: str, after: str) -> bool:
    return any(is_opening(word) for word in _neighbours(before, after))


def _neighbours(before: str, after: str) -> Iterator[str]:
    yield from re.findall(r"[^\W\d_]+$", before[-30:].rstrip())
    yield from re.findall(r"^[^\W\d_]+", after[:30].lstrip())
