"""Changes of figures: which of them is the next of a series, which a reference, which an amount.

Prevents what matters from hiding among the yearly updates:

    at its seventy-fourth session → at its seventy-sixth session       mechanical
    at its seventy-fourth session → at its seventy-second session      suspect
    until 31 May 2030 → until 31 May 2031, 4 buoys → 6 buoys           number
    resolution 61/9 → resolutions 61/9 and 63/4                        citation

A change of figures keeps all its other words. A date behind a reference goes with the reference, and a
reference is the next one only where the text holds as many references as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from resolute.compare.findings.changes import Change, Wording, terms
from resolute.compare.findings.editorial import is_same_word
from resolute.compare.findings.figures import Figure, Type, figures, has_figures, widened
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import words
from resolute.compare.tokens import CITATION, tokens
from resolute.model import NOTE_MARK, Finding, FindingKind, Kind

_FRAME = {Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE}
_REFERENCES = {Type.CITATION, Type.SYMBOL}
_AND = frozenset({"and", "et", "y", "и", "和", "و"})
_BEHIND = re.compile(r"\d\D{0,6}$")
_BEFORE = re.compile(rf"\s*(?:{CITATION})")
_REACH = 40
"""How many characters around a change are looked at for the rest of an ordinal."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A figure that took another's place, with what stands around both."""

    earlier: Figure
    later: Figure
    before: str
    after: str


def mechanical(wording: Wording) -> dict[Change, list[Finding]]:
    """The findings on those changes of a row that figures explain."""
    found: dict[Change, list[Finding]] = {}
    last: Change | None = None
    for change in wording.changes:
        kinds = _kinds(change, wording, found.get(last, []) if last and _joins(last, change, wording) else [])
        if kinds:
            found[change] = kinds
        last = change
    return found


def _kinds(change: Change, wording: Wording, before: list[Finding]) -> list[Finding]:
    if not any(any(map(str.isalnum, side)) for side in change.sides):
        return []
    if kind := _noun(change, wording) or _list_link(change, wording):
        return [Finding(kind, "Linking words", change.deleted, change.inserted, change.spans)]
    if not any(has_figures(side, wording.language) for side in change.sides):
        return []
    ours, theirs = (_held(change, wording, side) for side in (0, 1))
    if (kinds := _exchanged(ours, theirs, change, wording, before)) is not None:
        return [Finding(*kind, change.deleted, change.inserted, change.spans) for kind in kinds]
    if _refers([*ours, *theirs], change, wording):
        return [Finding(FindingKind.CITATION, "Reference", change.deleted, change.inserted, change.spans)]
    return []


def _held(change: Change, wording: Wording, side: int) -> list[Figure]:
    """The figures and words of one side of a change, ordinals whole."""
    start = (change.earlier_at, change.later_at)[side]
    size = len((change.deleted, change.inserted)[side])
    low = max(0, start - _REACH)
    shown = wording.texts[side][low : start + size + _REACH].replace(NOTE_MARK, " ")
    begin, end = widened(shown, start - low, start - low + size, wording.language)
    return [
        figure for figure in figures(shown, wording.language) if begin <= figure.start and figure.end <= end
    ]


def _exchanged(
    ours: list[Figure], theirs: list[Figure], change: Change, wording: Wording, before: list[Finding]
) -> list[tuple[FindingKind, str]] | None:
    """Kinds and details of the figures that took each other's place; None where words changed too."""
    if not ours or len(ours) != len(theirs):
        return None
    kinds: list[tuple[FindingKind, str]] = []
    for at, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        if one.type is not other.type and {one.type, other.type} != {Type.YEAR, Type.NUMBER}:
            return None
        if one.type is Type.WORD:
            if not is_same_word(one.text, other.text, wording.language):
                return None
        elif one.value != other.value or one.text != other.text:
            kind = _kind(
                _exchange(at, ours, theirs, change, wording), wording, [*before, *_as_findings(kinds)]
            )
            if not kind:
                return None
            kinds.append((kind, f"{one.type.capitalize()}: {one.text} → {other.text}"))
    return list(dict.fromkeys(kinds)) or None


def _as_findings(kinds: list[tuple[FindingKind, str]]) -> Iterator[Finding]:
    return (Finding(*kind) for kind in kinds)


def _exchange(
    at: int, ours: list[Figure], theirs: list[Figure], change: Change, wording: Wording
) -> Exchange:
    before, after = wording.around(change, 1)
    inside = (wording.texts[1].replace(NOTE_MARK, " "))[change.later_at :][: len(change.inserted)]
    text = theirs[at].text
    head, _, tail = inside.partition(text)
    return Exchange(ours[at], theirs[at], before + head, tail + after)


def _kind(exchange: Exchange, wording: Wording, before: list[Finding]) -> FindingKind | None:
    if _is_frame(wording):
        return _plausible(exchange)
    if exchange.earlier.type is not exchange.later.type:
        return FindingKind.NUMBER
    match exchange.earlier.type:
        case Type.ORDINAL:
            return _plausible(exchange) if _is_series(exchange, wording.language) else None
        case Type.CITATION | Type.SYMBOL:
            return _reference(exchange, wording)
        case Type.DATE:
            return _date(exchange, wording, before)
        case Type.YEAR:
            return _year(exchange, wording.language)
        case _:
            return _number(exchange, wording)


def _is_frame(wording: Wording) -> bool:
    return all(paragraph.kind in _FRAME for paragraph in (*wording.earlier, *wording.later))


def _plausible(exchange: Exchange) -> FindingKind | None:
    ours, theirs = exchange.earlier, exchange.later
    if ours.form != theirs.form or not ours.value or not theirs.value:
        return None
    return FindingKind.MECHANICAL if theirs.value >= ours.value else FindingKind.SUSPECT


def _is_series(exchange: Exchange, language: str) -> bool:
    series = tuple(words(language, "series"))
    if language == "zh":
        return exchange.after.startswith(series) or exchange.after.lstrip("一二三四五六七八九十").startswith(
            series
        )
    following = [*_words(exchange.after, 3)]
    if language == "ar":
        following = _WORD.findall(plain(exchange.before[-40:]))[-3:]
    return any(word.startswith(series) for word in following)


def _words(text: str, count: int) -> list[str]:
    return _WORD.findall(plain(text[:60]))[:count]


def _reference(exchange: Exchange, wording: Wording) -> FindingKind | None:
    """The next reference in the former one's place, or another one."""
    ours, theirs = (_references(text) for text in wording.texts)
    moves_on = len(ours) == len(theirs) and exchange.earlier.text not in theirs
    is_new = exchange.later.text not in ours
    return (
        FindingKind.MECHANICAL
        if moves_on and is_new and _plausible(exchange) == FindingKind.MECHANICAL
        else FindingKind.CITATION
    )


def _references(text: str) -> list[str]:
    return [figure.text for figure in figures(text, "") if figure.type in _REFERENCES]


def _date(exchange: Exchange, wording: Wording, before: list[Finding]) -> FindingKind | None:
    if _is_deadline(exchange, wording.language):
        return FindingKind.NUMBER
    if (
        before
        and before[-1].kind in (FindingKind.CITATION, FindingKind.MECHANICAL)
        and _is_of_reference(exchange, wording)
    ):
        return before[-1].kind if _plausible(exchange) == FindingKind.MECHANICAL else FindingKind.CITATION
    return FindingKind.CITATION if _is_of_reference(exchange, wording) else _plausible(exchange)


def _is_of_reference(exchange: Exchange, wording: Wording) -> bool:
    """Whether a date is that of a reference before it: nothing but linking words between."""
    held = figures(exchange.before[-60:].replace(NOTE_MARK, " "), wording.language)
    while held and held[-1].type is Type.WORD and held[-1].form in words(wording.language, "links"):
        held.pop()
    return bool(held) and held[-1].type in _REFERENCES


def _is_deadline(exchange: Exchange, language: str) -> bool:
    before = exchange.before[-24:]
    if language == "zh":
        return before.endswith(tuple(words(language, "deadlines"))) or exchange.after.startswith(
            tuple(words(language, "afterwards"))
        )
    return any(word in words(language, "deadlines") for word in _WORD.findall(plain(before))[-2:])


def _year(exchange: Exchange, language: str) -> FindingKind | None:
    if _is_deadline(exchange, language):
        return FindingKind.NUMBER
    last = [*_WORD.findall(plain(exchange.before[-30:]))[-1:]]
    signs = re.search(r"[–—-]$", exchange.before)
    after = exchange.after.lstrip()
    ends = (
        not after
        or not after[0].isalnum()
        or any(w in words(language, "after_years") for w in _words(after, 1))
    )
    begins = bool(signs) or any(word in words(language, "before_years") for word in last)
    return _plausible(exchange) if begins and ends else None


def _number(exchange: Exchange, wording: Wording) -> FindingKind | None:
    last = _WORD.findall(plain(exchange.before[-30:]))[-1:]
    paragraphs = tuple(words(wording.language, "paragraphs"))
    if paragraphs and any(word.startswith(paragraphs) for word in last):
        return FindingKind.CITATION
    return FindingKind.NUMBER


def _joins(one: Change, other: Change, wording: Wording) -> bool:
    """Whether nothing but linking words and marks stand between two changes."""
    held = (plain(token) for token in tokens(wording.between(one, other)) if any(map(str.isalnum, token)))
    return all(word in words(wording.language, "links") for word in held)


def _refers(held: list[Figure], change: Change, wording: Wording) -> bool:
    """Whether both sides are references, their dates and linking words alone."""
    links = words(wording.language, "links") | words(wording.language, "organs")
    nouns = tuple(words(wording.language, "references"))
    return (
        any(figure.type in _REFERENCES for figure in held)
        and all(
            figure.type in _REFERENCES | {Type.DATE}
            or figure.form in links
            or (figure.type is Type.WORD and bool(nouns) and figure.form.startswith(nouns))
            for figure in held
        )
    ) or _refers_to_paragraphs(held, change, wording)


def _refers_to_paragraphs(held: list[Figure], change: Change, wording: Wording) -> bool:
    """Whether both sides are numbers behind "paragraphs" and what links them."""
    paragraphs = tuple(words(wording.language, "paragraphs"))
    links = words(wording.language, "links") | {"to"}
    before = wording.around(change, 1)[0]
    last = _WORD.findall(plain(before[-60:]))
    behind = next((word for word in reversed(last) if word not in links), "")
    return (
        bool(paragraphs)
        and behind.startswith(paragraphs)
        and any(figure.type is Type.NUMBER for figure in held)
        and all(figure.type is Type.NUMBER or figure.form in links for figure in held)
    )


def _noun(change: Change, wording: Wording) -> FindingKind | None:
    """The kind of "resolution" that became "resolutions" because a reference came or went."""
    nouns = tuple(words(wording.language, "references"))
    held = [plain(term) for side in change.sides for term in terms(side)]
    if not nouns or not all(change.sides) or not all(word.startswith(nouns) for word in held):
        return None
    ours, theirs = (_references(text) for text in wording.texts)
    return FindingKind.CITATION if len(ours) != len(theirs) else None


def _list_link(change: Change, wording: Wording) -> FindingKind | None:
    """The kind of a comma and an "and" that took each other's place between references.

    They follow from a reference that came or went; else they are typing.
    """
    held = [plain(side).strip(" ,،、") for side in change.sides]
    if not (any(held) and set(held) <= {"", *_AND}):
        return None
    ours, theirs = (_references(text) for text in wording.texts)
    around = (wording.around(change, side) for side in (0, 1))
    if not all(_BEHIND.search(before) and _BEFORE.match(after) for before, after in around):
        return None
    return FindingKind.EDITORIAL if len(ours) == len(theirs) else FindingKind.CITATION
