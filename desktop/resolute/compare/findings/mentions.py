"""Where a text names a State, a territory or a body.

Prevents half of a name from looking like any other words:

    the Northern [-Harbour Observer-]{+Mooring+} Force {+in Ruritania+}       another Force, in two changes

Names stand in resources/compare/entities, a file a language. English writes them in capitals, so that a body
which stands in no list is known by its noun: the Harbour Council, the Office for Mooring Affairs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from resolute.compare.findings.plain import cased
from resolute.compare.findings.vocabulary import names

_WORD = re.compile(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*|[()]")
_GAP = "[ \u00a0\u202f]"
_CAPITAL = r"[A-Z][\w’'‑-]*"
_BODY = (
    "(?:Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bureau|Centre|Commission|Committee|Council|"
    "Court|Department|Division|Entity|Facility|Federation|Force|Forum|Foundation|Fund|Government|Institute|League|"
    "Ministry|Mission|Network|Office|Operation|Organi[sz]ation|Panel|Parliament|Secretariat|Society|Tribunal|Union|"
    "University)"
)
_NAMED_BODY = re.compile(
    rf"(?:{_CAPITAL}{_GAP}(?:and{_GAP})?)*\b{_BODY}\b"
    rf"(?:{_GAP}(?:(?:(?:of|for|on|in|against|to)(?:{_GAP}the)?|and){_GAP})?{_CAPITAL})*"
)
_ENDING = re.compile(
    "(?:ого|его|ому|ему|ыми|ими|ой|ей|ый|ий|ая|яя|ую|юю|ым|им|ом|ем|ых|их|ам|ям|ах|ях|[аеиоуыьэюяй])$"
)
_BEFORE_ARTICLE = re.compile("^(?:[وبك](?=ال)|لل|ول)")
_SHORTEST_STEM = 3


@lru_cache(maxsize=256)
def mentions(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each name in `text`, in order; one name within another does not count."""
    found = sorted({*listed(text, language), *_told_by_noun(text, language)}, key=lambda at: (at[0], -at[1]))
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if kept and start < kept[-1][1]:
            kept[-1] = kept[-1][0], max(end, kept[-1][1])
        else:
            kept.append((start, end))
    return tuple(kept)


def _told_by_noun(text: str, language: str) -> Iterator[tuple[int, int]]:
    if language == "en":
        yield from (match.span() for match in _NAMED_BODY.finditer(text))


def listed(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Start and end of each name of the list; Chinese writes no blanks between words."""
    if language == "zh":
        for name in names(language):
            yield from (match.span() for match in re.finditer(re.escape(name), text))
        return
    words = [(match.start(), match.end(), _key(match[0], language)) for match in _WORD.finditer(text)]
    known = _by_first(language)
    for at, (start, _, first) in enumerate(words):
        for name in known.get(first, ()):
            if tuple(key for _, _, key in words[at : at + len(name)]) == name:
                yield start, words[at + len(name) - 1][1]
                break


@cache
def _by_first(language: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The names as words, the longest first, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in names(language):
        keys = tuple(_key(word, language) for word in _WORD.findall(name))
        if keys:
            found.setdefault(keys[0], []).append(keys)
    return {first: tuple(sorted(held, key=len, reverse=True)) for first, held in found.items()}


@lru_cache(maxsize=1 << 14)
def _key(word: str, language: str) -> str:
    """A word of a name without what its place in the sentence does to it."""
    key = cased(word)
    if language == "ru" and not key.isupper():
        stem = _ENDING.sub("", key)
        return stem if len(stem) >= _SHORTEST_STEM else key
    if language == "ar":
        return re.sub("^ل(?=ال)", "", _BEFORE_ARTICLE.sub(lambda at: "ال" if at[0] == "لل" else "", key))
    if language == "fr":
        return re.sub("^[dDlL]'", "", key)
    return key
