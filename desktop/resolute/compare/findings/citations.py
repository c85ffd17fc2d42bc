"""References: which takes the place of the former one, which came beside it, went, or is another one.

Prevents a reference that was added from passing for the yearly one, and its "and" for words of their own:

    resolution 61/9 of 2 May 2006 → resolution 63/4 of 7 May 2008                       mechanical
    resolution 61/9 of 2 May 2006 → resolution 63/4 of 2 May 2006                       suspect
    resolution 61/9[- and-]{+,+} 62/1{+ and 63/4+}                                      citation, both changes
    paragraph 7 above → paragraph 9 above                                               citation

A reference is the next one only where the text holds as many references as before. A date behind a reference
goes with the reference.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from resolute.compare.findings.changes import Change, Wording, terms
from resolute.compare.findings.exchanges import Exchange, held, unmarked
from resolute.compare.findings.figures import Figure, Type, figures
from resolute.compare.findings.mentions import mentions
from resolute.compare.findings.plain import plain, plain_words
from resolute.compare.findings.series import plausible
from resolute.compare.findings.vocabulary import words
from resolute.model import NOTE_MARK, FindingKind
from resolute.model.references import CITATION

REFERENCES = {Type.CITATION, Type.SYMBOL}
_BEHIND = re.compile(r"\d\D{0,6}$")
_BEFORE = re.compile(rf"\s*(?:{CITATION})")
_BEFORE_HAN = re.compile(rf"[\s{NOTE_MARK}和及]*(?:\d{{4}}年[\d月日]*)?第(?:{CITATION})")
_RANGE = 60
_FIRST_YEAR, _FIRST_SESSION = 1945, 31
"""The General Assembly's n-th session begins in the year 1945 + n; symbols name it from the 31st on."""


def reference(exchange: Exchange) -> FindingKind:
    """What the exchange of a citation or symbol is."""
    ours, theirs = (references(text) for text in exchange.texts)
    moves_on = len(ours) == len(theirs) and exchange.earlier.text not in theirs
    if not moves_on or exchange.later.text in ours or plausible(exchange) is not FindingKind.MECHANICAL:
        return FindingKind.CITATION
    return FindingKind.MECHANICAL if _dates_fit(exchange) else FindingKind.SUSPECT


def _dates_fit(exchange: Exchange) -> bool:
    """Whether the date behind a resolution fits its session as it did before; true where that is unknown."""
    if exchange.later.type is not Type.CITATION:
        return True
    return _fits(exchange, 1) is not False or _fits(exchange, 0) is not True


def _fits(exchange: Exchange, side: int) -> bool | None:
    figure = (exchange.earlier, exchange.later)[side]
    following = figures(exchange.texts[side][figure.end : figure.end + _RANGE], "")
    dates = [found for found in following[:3] if found.type is Type.DATE]
    if not dates or "/" not in figure.text or figure.value[0] < _FIRST_SESSION:
        return None
    year = max(map(int, re.findall(r"\d{4}", dates[0].text)))
    return year - _FIRST_YEAR - figure.value[0] in (0, 1)


def references(text: str) -> list[str]:
    """The citations and symbols of a text, in order."""
    return [figure.text for figure in figures(text, "") if figure.type in REFERENCES]


def is_of_reference(exchange: Exchange, language: str) -> bool:
    """Whether a date is that of a reference before it: nothing but linking words between."""
    before = figures(exchange.before[-_RANGE:], language)
    while before and before[-1].type is Type.WORD and before[-1].form in words(language, "links"):
        before.pop()
    return bool(before) and before[-1].type in REFERENCES


def refers(change: Change, wording: Wording) -> bool:
    """Whether all that came and went are references with what belongs to them."""
    found = [*_unnamed(change, wording, 0), *_unnamed(change, wording, 1)]
    return _names_references(found, wording.language) or _names_paragraphs(found, change, wording)


def _unnamed(change: Change, wording: Wording, side: int) -> list[Figure]:
    """The figures and words of one side but those of names: a resolution goes by the body that adopted it."""
    names = mentions(unmarked(wording, side), wording.language)
    return [
        figure
        for figure in held(change, wording, side)
        if figure.type is not Type.WORD
        or not any(start <= figure.start and figure.end <= end for start, end in names)
    ]


def _names_references(found: Sequence[Figure], language: str) -> bool:
    """Whether there are references, and nothing but them, their dates, nouns and linking words."""
    nouns = tuple(words(language, "references") | words(language, "paragraphs"))
    of_paragraphs = {Type.NUMBER} if any(_begins(figure, nouns) for figure in found) else set[Type]()
    return any(figure.type in REFERENCES for figure in found) and all(
        figure.type in REFERENCES | {Type.DATE} | of_paragraphs
        or figure.form in words(language, "links")
        or _begins(figure, nouns)
        for figure in found
    )


def _begins(figure: Figure, nouns: tuple[str, ...]) -> bool:
    return figure.type is Type.WORD and bool(nouns) and figure.form.startswith(nouns)


def _names_paragraphs(found: Sequence[Figure], change: Change, wording: Wording) -> bool:
    """Whether there are numbers of paragraphs, the noun before or among them, and what links them."""
    paragraphs = tuple(words(wording.language, "paragraphs"))
    links = words(wording.language, "links") | words(wording.language, "ranges")
    last = plain_words(wording.around(change, 1)[0][-_RANGE:])
    behind = next((word for word in reversed(last) if word not in links), "")
    is_told = bool(paragraphs) and (
        behind.startswith(paragraphs) or any(_begins(figure, paragraphs) for figure in found)
    )
    return (
        is_told
        and any(figure.type is Type.NUMBER for figure in found)
        and all(
            figure.type is Type.NUMBER or figure.form in links or _begins(figure, paragraphs)
            for figure in found
        )
    )


def follows_reference(change: Change, wording: Wording) -> FindingKind | None:
    """The kind of a change of words that follows from a reference that came or went; None where it is none.

    "resolution" that became "resolutions", or a comma and an "and" that took each other's place between
    references; these are a matter of typing where there are as many references as before.
    """
    is_noun = _is_noun(change, wording)
    if not is_noun and not _is_link_between(change, wording):
        return None
    ours, theirs = (references(unmarked(wording, side)) for side in (0, 1))
    if len(ours) != len(theirs):
        return FindingKind.CITATION
    return None if is_noun else FindingKind.EDITORIAL


def _is_noun(change: Change, wording: Wording) -> bool:
    nouns = tuple(words(wording.language, "references"))
    found = [plain(term) for side in change.sides for term in terms(side)]
    return bool(nouns) and all(change.sides) and all(word.startswith(nouns) for word in found)


def _is_link_between(change: Change, wording: Wording) -> bool:
    """Whether a comma and an "and" took each other's place between two references."""
    found = {plain(side).strip(" ,،、") for side in change.sides}
    if not (any(found) and found <= {"", *words(wording.language, "and")}) and not (
        wording.language == "zh" and found == {""} and any("、" in side for side in change.sides)
    ):
        return False
    following = _BEFORE_HAN if wording.language == "zh" else _BEFORE
    around = (wording.around(change, side) for side in (0, 1))
    return all(_BEHIND.search(before) and following.match(after) for before, after in around)
