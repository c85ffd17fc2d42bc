"""Qualifiers that came, went or were exchanged by themselves.

Prevents the small words that decide how far a paragraph goes from looking like any other words:

    Requests States{+, as appropriate,+} to light their moorings       weakens

A qualifier that only went elsewhere in its paragraph, or that comes with new content, is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from resolute.compare.findings.changes import Change, Wording, terms
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import qualifiers, words
from resolute.model import Finding, FindingKind

_STEM = 3


def qualifier(change: Change, wording: Wording) -> list[Finding]:
    """A finding for each side of the change that holds qualifiers alone."""
    found: list[Finding] = []
    for side, happened in enumerate(("removed", "added")):
        text = change.sides[side]
        phrases = _phrases(text, wording.language)
        other = _phrases(change.sides[1 - side], wording.language)
        if phrases and not _are_forms(phrases, other) and _is_new(phrases, wording, side):
            gone, come = (text, "") if side == 0 else ("", text)
            joint = "" if wording.language == "zh" else " "
            detail = ", ".join(
                f"“{phrase.replace(' ', joint)}” {happened} ({effect})" for phrase, effect in phrases
            )
            spans = _spans(change, side, wording.language)
            found.append(Finding(FindingKind.QUALIFIER, detail, gone, come, spans))
    return found


def _are_forms(phrases: Sequence[tuple[str, str]], others: Sequence[tuple[str, str]]) -> bool:
    """Whether the phrases are but other forms of those that they replace: tous, toutes."""
    pairs = list(zip(phrases, others, strict=False))
    return len(phrases) == len(others) and all(one[0][:_STEM] == other[0][:_STEM] for one, other in pairs)


def _spans(change: Change, side: int, language: str) -> tuple[int, ...]:
    """The span of a side, and the other side's where that holds an article alone: des → de tous les."""
    places = change.deleted_at, change.inserted_at
    other = {plain(term) for term in terms(change.sides[1 - side])}
    named = places if other <= words(language, "articles") else places[side : side + 1]
    return tuple(at for at in named if at is not None)


def _phrases(text: str, language: str) -> list[tuple[str, str]]:
    """The qualifiers that make up `text`, each with its effect; none where other words stand among them."""
    known, links = qualifiers(language), words(language, "and") | words(language, "articles")
    held = [plain(term) for term in terms(text)]
    found: list[tuple[str, str]] = []
    while held:
        sizes = (size for size in range(min(len(held), 9), 0, -1) if tuple(held[:size]) in known)
        size = next(sizes, 0)
        if size:
            found.append((" ".join(held[:size]), known[tuple(held[:size])]))
        elif held[0] not in links:
            return []
        held = held[size or 1 :]
    return found


def _is_new(phrases: list[tuple[str, str]], wording: Wording, side: int) -> bool:
    """Whether the phrases stand more often on this side than on the other."""
    here, there = (plain(wording.texts[at]) for at in (side, 1 - side))
    return all(
        _count(phrase, here, wording.language) > _count(phrase, there, wording.language)
        for phrase, _ in phrases
    )


def _count(phrase: str, text: str, language: str) -> int:
    """How often a phrase stands in a text, as whole words where words have blanks between them."""
    if language == "zh":
        return text.count(phrase.replace(" ", ""))
    return len(re.findall(rf"(?<!\w){re.escape(phrase)}(?!\w)", text))
