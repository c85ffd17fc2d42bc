"""Changes of typing: capitals, hyphens, quotation marks, punctuation, spelling.

Prevents two errors, the second of which is the worse:

    Trust Fund → trust fund         "words changed"
    US → us, May → may, −5 → 5      "only a matter of typing"
"""

from __future__ import annotations

from resolute.compare.findings.changes import Change, Wording, terms
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import spellings, words
from resolute.model import NOTE_MARK, Finding, FindingKind, Phrase

_ACRONYM = 5
_MEMBER = 4
"""How many words a member of a list has, at most."""


def editorial(change: Change, wording: Wording) -> Finding | None:
    """The finding on a change that is one of typing alone."""
    detail = _detail(change, wording)
    return (
        detail and Finding(FindingKind.EDITORIAL, detail, change.deleted, change.inserted, change.spans)
    ) or None


def _detail(change: Change, wording: Wording) -> str:
    one, other = change.sides
    ours, theirs = terms(one), terms(other)
    if not ours and not theirs:
        return "" if _is_of_a_mark(change) else _signs(one, other)
    if is_same(ours, theirs, wording.language):
        return Phrase("Typing")
    return ""


def _is_of_a_mark(change: Change) -> bool:
    """Whether a blank came or went with the mark of a note."""
    gone, come = change.deleted.count(NOTE_MARK), change.inserted.count(NOTE_MARK)
    return gone != come and not any(map(str.strip, change.sides))


def _signs(one: str, other: str) -> str:
    if one.strip() == other.strip():
        return Phrase("Blank") if one != other else ""
    return Phrase("Punctuation")


def is_same(ours: list[str], theirs: list[str], language: str) -> bool:
    """Whether two wordings are the same words, however they are typed."""
    if len(ours) != len(theirs):
        return _parts(ours) == _parts(theirs)
    return all(is_same_word(one, other, language) for one, other in zip(ours, theirs, strict=True))


def _parts(found: list[str]) -> list[str]:
    """The words with compounds taken apart: "decision-making" and "decision making"."""
    return [part for word in found for part in plain(word).split("-")]


def is_same_word(one: str, other: str, language: str) -> bool:
    """Whether two words differ in nothing, or in typing alone."""
    if one == other:
        return True
    ours, theirs = plain(one), plain(other)
    if ours == theirs:
        return not (_is_acronym(one) or _is_acronym(other) or ours in words(language, "capitals"))
    if any(map(str.isdigit, ours + theirs)):
        return False
    return _is_hyphenated(ours, theirs) or _is_respelt(ours, theirs, language)


def _is_acronym(word: str) -> bool:
    return word.isupper() and 1 < len(word) <= _ACRONYM


def _is_hyphenated(ours: str, theirs: str) -> bool:
    """Whether only hyphens differ; re-sign is not resign."""
    return ours.replace("-", "") == theirs.replace("-", "") and not (ours + theirs).startswith("re")


def _is_respelt(ours: str, theirs: str, language: str) -> bool:
    return any(
        ours.startswith(one) and theirs == other + ours.removeprefix(one)
        for pair in spellings(language)
        for one, other in (pair, pair[::-1])
    )


def neighbours(change: Change, wording: Wording) -> list[Change]:
    """The changes of words that a change of punctuation stands beside, and is part of.

    the frost;¹  →  the frost,¹ and the first buds in the southern gardens;
    wells[-,-] pumps[- and-] pipes       pumps became pipes' own: the comma went with the "and"
    """
    if any(map(terms, change.sides)) or not any(map(str.strip, change.sides)):
        return []
    return [
        other for other in wording.changes if any(map(terms, other.sides)) and _joins(change, other, wording)
    ]


def _joins(change: Change, other: Change, wording: Wording) -> bool:
    """Whether a word at most stands between two changes, or a member of a list whose "and" came or went."""
    between = len(terms(wording.between(*sorted((change, other), key=_place))))
    links = words(wording.language, "and")
    is_link = all(plain(term) in links for side in other.sides for term in terms(side))
    return between <= 1 or (is_link and between <= _MEMBER)


def _place(change: Change) -> int:
    return change.spans[0]
