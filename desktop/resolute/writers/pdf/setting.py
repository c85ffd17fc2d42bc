"""Styled text becomes lines: cut into words, shaped, broken to a width, put in order from left to right."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise

from resolute.writers.pdf.bidi import has_right_to_left, levels, visual_order
from resolute.writers.pdf.breaking import tokens
from resolute.writers.pdf.faces import Shaped
from resolute.writers.pdf.fonts import Fit, Fonts
from resolute.writers.pdf.looks import Look

_ROUNDED = 0.01
"""What a line may be too wide by, in points."""
_BASELINE = 0.71
"""Where letters stand in the height of a line."""


@dataclass(frozen=True, slots=True)
class Styled:
    """Characters that look alike."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Glyphs at a place: `x` and `width` are in points, from the left edge of the lines."""

    x: float
    width: float
    fit: Fit
    shaped: Shaped
    look: Look


@dataclass(frozen=True, slots=True)
class Line:
    """Glyphs in the order in which they are read, on a line of a height in points."""

    glyphs: tuple[Glyphs, ...]
    height: float

    @property
    def baseline(self) -> float:
        """Where the letters stand, below the line's upper edge."""
        return self.height * _BASELINE


@dataclass(frozen=True, slots=True)
class _Bit:
    """Glyphs that have no place yet."""

    fit: Fit
    shaped: Shaped
    look: Look
    level: int
    width: float


@dataclass(frozen=True, slots=True)
class _Atom:
    """What a line does not break within."""

    bits: tuple[_Bit, ...]
    is_blank: bool
    width: float


class Setter:
    """Sets texts in the fonts it is given."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._words: dict[tuple[str, Look, int, str], _Atom] = {}

    def lines(
        self, texts: Iterable[Styled], width: float, leading: float, *, language: str = "", align: str = ""
    ) -> tuple[Line, ...]:
        """Lines of at most `width`; `align` is "right", "centre", or the side where the language begins.

        A newline ends a line. There is one line at least.
        """
        right_to_left = language == "ar"
        at = {"right": 1.0, "centre": 0.5}.get(align, float(right_to_left))
        found = (
            _placed(line, width, leading, at)
            for paragraph in _paragraphs(texts)
            for line in _broken(self._atoms(paragraph, language, right_to_left, width), width)
        )
        return tuple(found)

    def width(self, texts: Iterable[Styled], language: str = "") -> float:
        """How wide the widest of the texts' lines is when nothing breaks it."""
        found = (
            sum(atom.width for atom in self._atoms(paragraph, language, language == "ar", float("inf")))
            for paragraph in _paragraphs(texts)
        )
        return max(found)

    def _atoms(
        self, texts: Sequence[Styled], language: str, right_to_left: bool, width: float
    ) -> Iterator[_Atom]:
        text = "".join(styled.text for styled in texts)
        starts = [0, *accumulate(len(styled.text) for styled in texts)]
        turned = right_to_left or has_right_to_left(text)
        held = levels(text, right_to_left=right_to_left) if turned else [0] * len(text)
        for start, end, is_blank in _glued(tokens(text), texts, starts):
            word, look = text[start:end], texts[bisect_right(starts, start) - 1].look
            bounds = _bounds(text, start, end, starts, held if turned else ())
            if bounds:
                stretches = pairwise([start, *bounds, end])
                bits = tuple(
                    bit
                    for one, other in stretches
                    for bit in self._bits(
                        word,
                        (one - start, other - start),
                        texts[bisect_right(starts, one) - 1].look,
                        held[one],
                        language,
                    )
                )
                atom = _Atom(bits, is_blank, sum(bit.width for bit in bits))
            else:
                atom = self._whole(word, look, held[start], language, is_blank)
            if atom.width <= width or is_blank:
                yield atom
            else:
                yield from self._letters(word, start, starts, texts, held, language)

    def _whole(self, word: str, look: Look, level: int, language: str, is_blank: bool) -> _Atom:
        """A word that looks alike in all its letters: most are, and occur again and again."""
        key = (word, look, level, language)
        found = self._words.get(key)
        if found is None:
            bits = tuple(self._bits(word, (0, len(word)), look, level, language))
            found = self._words[key] = _Atom(bits, is_blank, sum(bit.width for bit in bits))
        return found

    def _letters(
        self,
        word: str,
        start: int,
        starts: Sequence[int],
        texts: Sequence[Styled],
        held: Sequence[int],
        language: str,
    ) -> Iterator[_Atom]:
        """A word that is wider than a line, letter by letter."""
        for place in range(len(word)):
            look = texts[bisect_right(starts, start + place) - 1].look
            bits = tuple(self._bits(word, (place, place + 1), look, held[start + place], language))
            yield _Atom(bits, False, sum(bit.width for bit in bits))

    def _bits(
        self, word: str, bounds: tuple[int, int], look: Look, level: int, language: str
    ) -> Iterator[_Bit]:
        text, cuts = self.fonts.cut(word, language, bold=look.bold, italic=look.italic, sans=look.sans)
        for cut in cuts:
            start, end = max(cut.start, bounds[0]), min(cut.end, bounds[1])
            if start < end:
                shaped = cut.fit.face.shape(text, start, end, level, language)
                yield _Bit(
                    cut.fit, shaped, look, level, shaped.width * look.drawn_size * cut.fit.scale / 1000
                )


def _paragraphs(texts: Iterable[Styled]) -> list[list[Styled]]:
    """The texts parted at newlines."""
    found: list[list[Styled]] = [[]]
    for styled in texts:
        first, *others = styled.text.split("\n")
        found[-1].append(Styled(first, styled.look))
        found += [[Styled(other, styled.look)] for other in others]
    return [[styled for styled in paragraph if styled.text] for paragraph in found]


def _glued(
    found: Iterable[tuple[int, int, bool]], texts: Sequence[Styled], starts: Sequence[int]
) -> Iterator[tuple[int, int, bool]]:
    """The tokens, with a raised mark in one with what it stands behind."""
    raised = {start for start, styled in zip(starts, texts, strict=False) if styled.look.raised}
    waiting: tuple[int, int, bool] | None = None
    for token in found:
        if waiting and token[0] in raised and not waiting[2]:
            waiting = (waiting[0], token[1], False)
            continue
        if waiting:
            yield waiting
        waiting = token
    if waiting:
        yield waiting


def _bounds(text: str, start: int, end: int, starts: Sequence[int], held: Sequence[int]) -> list[int]:
    """Where within a token the look or the direction changes, and where signs stand beside letters.

    Signs are shown by themselves, since within a word from right to left they would be copied before it.
    """
    styled = starts[bisect_right(starts, start) : bisect_right(starts, end - 1)]
    turns = (
        place
        for place in range(start + 1, end)
        if held
        and (
            held[place] != held[place - 1]
            or (held[place] % 2 and _is_sign(text[place]) != _is_sign(text[place - 1]))
        )
    )
    return sorted({*styled, *turns})


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _broken(atoms: Iterable[_Atom], width: float) -> Iterator[list[_Bit]]:
    """Lines of bits; blanks at a line's end are left out."""
    line: list[_Bit] = []
    blank: list[_Atom] = []
    taken = 0.0
    for atom in atoms:
        if atom.is_blank:
            blank.append(atom)
            continue
        between = sum(one.width for one in blank)
        if line and taken + between + atom.width > width + _ROUNDED:
            yield line
            line, blank, taken, between = [], [], 0.0, 0.0
        line += [*chain.from_iterable(one.bits for one in blank), *atom.bits]
        taken, blank = taken + between + atom.width, []
    yield line


def _placed(bits: Sequence[_Bit], width: float, leading: float, at: float) -> Line:
    """The bits side by side; `at` says where the line stands in its width, 0 left, 1 right."""
    x = (width - sum(bit.width for bit in bits)) * at
    places = [0.0] * len(bits)
    for place in visual_order([bit.level for bit in bits]):
        places[place] = x
        x += bits[place].width
    glyphs = (
        Glyphs(start, bit.width, bit.fit, bit.shaped, bit.look)
        for start, bit in zip(places, bits, strict=True)
    )
    return Line(tuple(glyphs), leading)
