"""What the figures of a change are: sessions, dates, years, citations, symbols, numbers.

Prevents figures from being compared as words: 9 is not after 10, seventy-ninth not after eightieth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from resolute.compare.findings.changes import is_silent
from resolute.compare.findings.plain import plain
from resolute.compare.findings.vocabulary import counted, months, ordinals
from resolute.compare.tokens import NUMBER, tokens
from resolute.model.references import CITATION, DATE, SYMBOL, compiled


class Type(StrEnum):
    """What a word of a change is."""

    WORD = "word"
    ORDINAL = "session"
    DATE = "date"
    YEAR = "year"
    CITATION = "resolution"
    SYMBOL = "symbol"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Figure:
    """A word or figure, from `start` to `end` of its text; `value` compares within one `type` and `form`."""

    type: Type
    text: str
    form: str
    value: tuple[int, ...]
    start: int
    end: int


_PATTERNS = (
    (Type.SYMBOL, SYMBOL),
    (Type.DATE, DATE),
    (Type.CITATION, CITATION),
    (Type.YEAR, r"(?:19|20)\d\d"),
    (Type.ORDINAL, r"\d+(?:st|nd|rd|th|e|er|re|ª|º)"),
    (Type.NUMBER, NUMBER),
)
_SPANISH_ORDINAL = re.compile(r"\d+a")
"""What 50ª is in texts without superscripts; elsewhere "5a" is a paragraph."""
_DIGITS = re.compile(r"\d+")
_HAN = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}


def figures(text: str, language: str) -> list[Figure]:
    """The words and figures of `text`; ordinals of several words are one, "fifth, sixth" are two."""
    found: list[Figure] = []
    for run in _runs(text, language):
        found += [_joined(run, text, language)] if run[0].type is Type.ORDINAL else run
    return found


def _runs(text: str, language: str) -> Iterator[list[Figure]]:
    """The figures of `text`, those of one ordinal together: nothing but a blank parts them."""
    run: list[Figure] = []
    for figure in _single(text, language):
        if run and not (
            run[-1].type is figure.type is Type.ORDINAL and not text[run[-1].end : figure.start].strip()
        ):
            yield run
            run = []
        run.append(figure)
    if run:
        yield run


def _single(text: str, language: str) -> Iterator[Figure]:
    start = 0
    for token in tokens(text):
        if not is_silent(token):
            yield _figure(token, start, language)
        start += len(token)


def _figure(token: str, start: int, language: str) -> Figure:
    kind, form, value = _told(token, language)
    return Figure(kind, token, form, value, start, start + len(token))


@lru_cache(maxsize=1 << 14)
def _told(token: str, language: str) -> tuple[Type, str, tuple[int, ...]]:
    """The type of a token, its form and its value."""
    if language == "es" and _SPANISH_ORDINAL.fullmatch(token):
        return Type.ORDINAL, "", _numbers(token)
    for kind, pattern in _PATTERNS:
        if compiled(pattern, token).fullmatch(token):
            numbers = _date(token, language) if kind is Type.DATE else _numbers(token)
            return kind, _form(token, kind), numbers
    folded = plain(token)
    if (value := ordinal_value(folded, language)) is not None:
        return Type.ORDINAL, "", (value,)
    if folded in counted(language):
        return Type.NUMBER, "", (counted(language)[folded],)
    return Type.WORD, folded, ()


def has_figures(text: str, language: str) -> bool:
    """Whether `text` holds anything but words."""
    return any(_told(token, language)[0] is not Type.WORD for token in tokens(text) if not is_silent(token))


def _form(token: str, kind: Type) -> str:
    """What has to be the same for two figures to be of one series: S/RES/ is not A/RES/."""
    if kind in (Type.SYMBOL, Type.CITATION):
        return re.sub(r"\d+", "#", token) if kind is Type.CITATION else token.partition("/")[0]
    return ""


def _numbers(token: str) -> tuple[int, ...]:
    return tuple(map(int, _DIGITS.findall(token)))


def _date(token: str, language: str) -> tuple[int, ...]:
    """Year, month, day; empty where the month is not known."""
    numbers = _numbers(token)
    if language == "zh":
        return numbers
    told = plain(token).replace("/ ", "/")
    named = [months(language)[word] for word in re.split(r"[ \d]+", told) if word in months(language)]
    if not named:
        named = [number for name, number in months(language).items() if name in told][:1]
    return (numbers[-1], *named, numbers[0]) if named and len(numbers) > 1 else ()


def ordinal_value(folded: str, language: str) -> int | None:
    """What an ordinal word counts, in any of the forms that its language bends it to."""
    known = ordinals(language)
    if language == "zh":
        return _HAN.get(folded, 10 if folded == "十" else None)
    if language in ("ru", "ar"):
        return _bent(language).get(_stem(folded, language))
    value, parts = 0, folded.split("-")
    while parts:
        taken = next((size for size in range(len(parts), 0, -1) if "-".join(parts[:size]) in known), 0)
        if not taken:
            return None
        value, parts = value + known["-".join(parts[:taken])], parts[taken:]
    return value


_ENDINGS = re.compile("(?:ь?(?:ая|ой|ую|ый|ий|ого|его|ому|ым|ом|ых|ей|ею|ем|ему|я|ю))$")


def _stem(folded: str, language: str) -> str:
    if language == "ru":
        return _ENDINGS.sub("", folded)
    return re.sub("ين$", "ون", re.sub("^و(?=ال)", "", folded))


@cache
def _bent(language: str) -> Mapping[str, int]:
    return {_stem(word, language): value for word, value in ordinals(language).items()}


def _joined(run: list[Figure], text: str, language: str) -> Figure:
    first, last = run[0], run[-1]
    value = _han([f.text for f in run]) if language == "zh" else sum(f.value[0] for f in run)
    return Figure(Type.ORDINAL, text[first.start : last.end], "", (value,), first.start, last.end)


def _han(signs: list[str]) -> int:
    """七十八 is 78."""
    tens, _, ones = "".join(signs).rpartition("十")
    ten = 10 if "十" in signs else 0
    return ten * (_HAN.get(tens, 1) if tens else 1) + _HAN.get(ones, 0)


def widened(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    """A stretch of `text`, with the words of an ordinal that go on beyond it, a blank before them or not."""
    begins = len(text[:start].rstrip())
    for run in _runs(text, language):
        if run[0].type is Type.ORDINAL and run[0].start <= end and begins <= run[-1].end:
            start, end = min(start, run[0].start), max(end, run[-1].end)
    return start, end
