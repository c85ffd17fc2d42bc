"""In which direction each character runs: the Unicode bidirectional algorithm (UAX 9) for one paragraph.

    Arabic text with A/RES/76/176 and (2030) in it: the symbol and the figures run from left to right
    within a line that runs from right to left, and the brackets stay around what they enclose.

Without explicit embeddings and overrides, which texts of documents do not use: their controls are ignored.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f\u2067\U00010800-\U00010fff]")
_STARTS, _END = ("LRI", "RLI", "FSI"), "PDI"
_NEUTRAL = ("B", "S", "WS", "ON", *_STARTS, _END)
_IGNORED = ("BN", "LRE", "RLE", "LRO", "RLO", "PDF")
_OPENING = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›", "⁅": "⁆", "〈": "〉", "〔": "〕"}


def has_right_to_left(text: str) -> bool:
    """Whether any character makes the algorithm necessary in a paragraph from left to right."""
    return _RIGHT_TO_LEFT.search(text) is not None


def levels(text: str, *, right_to_left: bool) -> list[int]:
    """The embedding level of each character: even from left to right, odd from right to left."""
    types = [unicodedata.bidirectional(character) or "L" for character in text]
    found = [0] * len(text)
    _resolve(text, types, range(len(text)), int(right_to_left), found)
    return found


def visual_order(held: Sequence[int]) -> list[int]:
    """The places of `held` levels from left to right (rule L2)."""
    order = list(range(len(held)))
    for level in range(max(held, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and held[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


def _resolve(text: str, types: Sequence[str], places: Sequence[int], level: int, found: list[int]) -> None:
    """Set the levels at `places`; what stands in isolates is resolved by itself."""
    own, inner = _without_isolates(types, places)
    edge = "R" if level % 2 else "L"
    resolved = _weak([types[place] for place in own], edge)
    _pair_brackets([text[place] for place in own], resolved, edge)
    _neutral(resolved, edge)
    for place, kind in zip(own, resolved, strict=True):
        found[place] = _level(kind, level)
    for start, isolated in inner:
        turned = _isolate_turns(types[start], [types[place] for place in isolated])
        _resolve(text, types, isolated, level + (1 if level % 2 != turned else 2), found)


def _level(kind: str, level: int) -> int:
    if level % 2:
        return level if kind == "R" else level + 1
    return {"L": level, "R": level + 1}.get(kind, level + 2)


def _without_isolates(
    types: Sequence[str], places: Sequence[int]
) -> tuple[list[int], list[tuple[int, list[int]]]]:
    """The places outside isolates (their controls included), and each isolate's start with what is in it."""
    own: list[int] = []
    inner: list[tuple[int, list[int]]] = []
    depth = 0
    for place in places:
        depth -= depth > 0 and types[place] == _END
        if depth:
            inner[-1][1].append(place)
        else:
            own.append(place)
        if types[place] in _STARTS:
            if not depth:
                inner.append((place, []))
            depth += 1
    return own, inner


def _isolate_turns(start: str, types: Sequence[str]) -> bool:
    """Whether an isolate runs from right to left."""
    first = next((kind for kind in types if kind in ("L", "R", "AL")), "L")
    return start == "RLI" or (start == "FSI" and first != "L")


def _weak(types: list[str], edge: str) -> list[str]:
    """Rules W1 to W7: figures and what belongs to them."""
    last = strong = edge
    for place, kind in enumerate(types):
        if kind == "NSM" or kind in _IGNORED:
            types[place] = last
        if types[place] in ("L", "R", "AL"):
            strong = types[place]
        elif types[place] == "EN" and strong == "AL":
            types[place] = "AN"
        last = "ON" if types[place] in (*_STARTS, _END) else types[place]
    types = ["R" if kind == "AL" else kind for kind in types]
    for place in range(1, len(types) - 1):
        before, kind, after = types[place - 1 : place + 2]
        joins = {"CS": ("EN", "AN"), "ES": ("EN",)}.get(kind, ())
        if before == after and before in joins:
            types[place] = before
    _attach_terminators(types)
    strong = edge
    for place, kind in enumerate(types):
        if kind in ("ES", "ET", "CS"):
            types[place] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            types[place] = "L"
    return types


def _attach_terminators(types: list[str]) -> None:
    """Signs such as % and $ go with the figures beside them (W5)."""
    for places in (range(len(types)), range(len(types) - 1, -1, -1)):
        for one, other in pairwise(places):
            if types[one] == "EN" and types[other] == "ET":
                types[other] = "EN"


def _pair_brackets(characters: Sequence[str], types: list[str], edge: str) -> None:
    """Both brackets run as what they enclose does, or as what stands before them (N0)."""
    for start, end in sorted(_bracket_pairs(characters, types)):
        within = {_strong(kind) for kind in types[start + 1 : end]} - {""}
        if edge in within:
            types[start] = types[end] = edge
        elif within:
            before = next((s for kind in reversed(types[:start]) if (s := _strong(kind))), edge)
            types[start] = types[end] = before if before in within else edge


def _bracket_pairs(characters: Sequence[str], types: Sequence[str]) -> Iterator[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    for place, character in enumerate(characters):
        if types[place] != "ON":
            continue
        if character in _OPENING:
            waiting.append((_OPENING[character], place))
        elif any(closing == character for closing, _ in waiting):
            while waiting[-1][0] != character:
                waiting.pop()
            yield waiting.pop()[1], place


def _strong(kind: str) -> str:
    """The direction that a type counts as beside neutrals: figures count as running from right to left."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")


def _neutral(types: list[str], edge: str) -> None:
    """Neutrals between two of one direction run with them, others with the paragraph (N1, N2)."""
    start = 0
    while start < len(types):
        end = start
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        if end > start:
            before = _strong(types[start - 1]) if start else edge
            after = _strong(types[end]) if end < len(types) else edge
            types[start:end] = [before if before == after else edge] * (end - start)
        start = max(end, start + 1)
