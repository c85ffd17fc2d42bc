"""One face of a font file: which characters it has, and how it shapes them.

A face remembers which glyphs were used and for which characters, since those alone are embedded.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import uharfbuzz as hb

from resolute.writers.pdf.fontfiles import FontFile

_BOLD_WEIGHT, _WEIGHT = 700, 400
_UNSEEN = (*range(0x2060, 0x2070), *range(0xFE00, 0xFE10), *range(0xFFF0, 0xFFF9))
"""Codes for glyphs that have no characters: some programs take such a code for a character's number."""
_MARKS = ("\u200e", "\u200f")
_UNDIRECTED = ({"ON"}, {"ON", "CS", "ES", "ET", "EN", "AN"})
"""What gets a mark of direction where it runs from left to right, and where from right to left."""
_RESTRICTED = 0x2
"""The bit of OS/2 fsType by which a font forbids its embedding."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """Glyphs from left to right, in thousandths of the size of type.

    `parts` are stretches at one height above the line, each as PDF shows text: codes in hexadecimal within
    <>, and the numbers by which the pen goes back between them. `actual` is the text where the codes'
    own characters do not give it.
    """

    width: float
    parts: tuple[tuple[float, str], ...]
    actual: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """What a code on the pages stands for: a glyph, how wide it is, and the characters that are copied."""

    glyph: int
    width: float
    text: str


@dataclass(frozen=True, slots=True)
class _Glyph:
    """A glyph of the face with its characters; measures are the font's own."""

    number: int
    text: str
    advance: int
    right: int
    up: int

    @property
    def stands_on_next(self) -> bool:
        """Whether the pen does not go on behind it."""
        return not self.advance and bool(self.text)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A code, how far the pen goes on, and where the glyph stands from the pen."""

    code: int
    advance: float
    right: float = 0.0
    up: float = 0.0


class Face:
    """A face of a file. Raises HarfBuzzError, OSError where it cannot be read."""

    def __init__(self, file: FontFile, *, bold: bool) -> None:
        blob = hb.Blob.from_file_path(str(file.path))
        self.face = _chosen(blob, file.face)
        self.font = hb.Font(self.face)
        self.scale = 1000 / self.face.upem
        self.weight = self._vary(bold)
        self.codes: dict[int, Code] = {}
        """What was shaped, by the codes on the pages: a glyph's number, or one beyond the last glyph's where
        the same glyph stands for other characters too."""
        self._known: dict[Code, int] = {}
        self._characters = self.face.unicodes
        self._shaped: dict[tuple[str, int, int, int, str], Shaped] = {}

    def __contains__(self, character: str) -> bool:
        return ord(character) in self._characters

    @property
    def is_usable(self) -> bool:
        """Whether it has outlines, and allows that they are embedded."""
        tags = self.face.table_tags
        embedding = int.from_bytes(self.face.reference_table("OS/2").data[8:10]) if "OS/2" in tags else 0
        return ("glyf" in tags or "CFF " in tags) and not embedding & _RESTRICTED

    @property
    def is_coded(self) -> bool:
        """Whether codes may differ from the numbers of glyphs: not with PostScript outlines."""
        return "glyf" in self.face.table_tags

    def shape(self, word: str, start: int, end: int, level: int, language: str) -> Shaped:
        """The glyphs of `word[start:end]`, which has an embedding level; letters join those around them."""
        key = (word, start, end, level, language)
        found = self._shaped.get(key)
        if found is None:
            found = self._shaped[key] = self._shape(*key)
        return found

    def _shape(self, word: str, start: int, end: int, level: int, language: str) -> Shaped:
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.add_str(word, start, end - start)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if level % 2 else "ltr"
        if language:
            buffer.language = language
        hb.shape(self.font, buffer)
        texts = list(_texts(word, [info.cluster for info in buffer.glyph_infos], end))
        if level:
            texts = [_directed(text, level) for text in texts]
        glyphs = [
            _Glyph(info.codepoint, text, at.x_advance, at.x_offset, at.y_offset)
            for info, at, text in zip(buffer.glyph_infos, buffer.glyph_positions or (), texts, strict=True)
        ]
        placed = list(self._all_placed(glyphs))
        told = [self.codes[one.code].text for one in placed if self.codes[one.code].text]
        actual = "" if told == [text for text in texts if text] else word[start:end]
        return Shaped(sum(one.advance for one in placed), tuple(_parts(placed, self.codes)), actual)

    def _all_placed(self, glyphs: Sequence[_Glyph]) -> Iterator[_Placed]:
        blank = self.font.get_nominal_glyph(ord(" ")) if self.is_coded else None
        waiting: list[_Glyph] = []
        for glyph in glyphs:
            waiting.append(glyph)
            if blank is not None and glyph.stands_on_next and glyph is not glyphs[-1]:
                continue
            if blank is None or (len(waiting) == 1 and not glyph.up):
                yield from (self._placed(one, one.text) for one in waiting)
            else:
                yield from self._apart(waiting, blank)
            waiting = []

    def _placed(self, glyph: _Glyph, text: str) -> _Placed:
        width = round(self.font.get_glyph_h_advance(glyph.number) * self.scale, 2)
        code = self._code(Code(glyph.number, width, text))
        return _Placed(code, *(measure * self.scale for measure in (glyph.advance, glyph.right, glyph.up)))

    def _apart(self, glyphs: Sequence[_Glyph], blank: int) -> Iterator[_Placed]:
        """The glyphs, and their characters on blanks side by side on the line.

        Programs that put characters in lines and words by their places make a line of the marks above one,
        and turn round letters that stand one upon the other, as an alef does in a lam.
        """
        yield from (self._placed(glyph, "") for glyph in glyphs)
        total = sum(glyph.advance for glyph in glyphs) * self.scale
        width = round(total / len(glyphs), 2)
        for place, glyph in enumerate(glyphs):
            yield _Placed(self._code(Code(blank, width, glyph.text)), 0.0, place * width - total)

    def _code(self, wanted: Code) -> int:
        if wanted not in self._known:
            code = self._free_code(wanted) if self.is_coded else wanted.glyph
            self.codes.setdefault(code, wanted)
            self._known[wanted] = code
        return self._known[wanted]

    def _free_code(self, wanted: Code) -> int:
        """The glyph's number, or one beyond; what is not copied has one that is no visible character's."""
        beyond = self.face.glyph_count
        if not wanted.text:
            free = (code for code in _UNSEEN if code >= beyond and code not in self.codes)
            return next(free, beyond)
        if wanted.glyph not in self.codes:
            return wanted.glyph
        return next(code for code in range(beyond, 2**16) if code not in self.codes and code not in _UNSEEN)

    def _vary(self, bold: bool) -> int:
        """Set the weight of a variable font; 0 where it is none."""
        if "wght" not in (axis.tag for axis in self.face.axis_infos):
            return 0
        weight = _BOLD_WEIGHT if bold else _WEIGHT
        self.font.set_variations({"wght": weight})
        return weight


def _chosen(blob: hb.Blob, name: str) -> hb.Face:
    """The face of that family's name, or the first."""
    first = hb.Face(blob, 0)
    if not name:
        return first
    faces = (hb.Face(blob, index) for index in range(first.count))
    named = (face for face in faces if face.get_name(hb.OTNameIdPredefined.FONT_FAMILY) == name)
    return next(named, first)


def _texts(word: str, clusters: list[int], end: int) -> Iterator[str]:
    """The characters of each glyph; of several that stand for the same, the first in order has them."""
    bounds = [*sorted(set(clusters)), end]
    ends = dict(pairwise(bounds))
    seen: set[int] = set()
    for cluster in clusters:
        yield "" if cluster in seen else _visible(word[cluster : ends[cluster]])
        seen.add(cluster)


def _visible(text: str) -> str:
    """The characters as they are copied: every blank a space, nothing that only steers."""
    if text.isspace():
        return " "
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def _directed(text: str, level: int) -> str:
    """A sign that has no direction of its own, with marks that say in which it runs.

    Programs that put a page's characters back in order take a comma behind a figure for a part of it,
    "2023 ،" for "، 2023", and do not see where a bracket belongs.
    """
    directions = set(map(unicodedata.bidirectional, text.strip()))
    mark = _MARKS[level % 2]
    return f"{mark}{text}{mark}" if directions and directions <= _UNDIRECTED[level % 2] else text


def _parts(placed: Iterable[_Placed], codes: Mapping[int, Code]) -> Iterator[tuple[float, str]]:
    """The pen goes back by what a glyph takes more than it is given, in numbers between the codes."""
    shown, rise, back = "", 0.0, 0.0
    for one in placed:
        if one.up != rise and shown:
            yield rise, shown + _number(back)
            shown, back = "", 0.0
        rise = one.up
        shown += f"{_number(back - one.right)}<{one.code:04x}>"
        back = codes[one.code].width + one.right - one.advance
    if shown:
        yield rise, (shown + _number(back)).replace("><", "")


def _number(thousandths: float) -> str:
    rounded = round(thousandths, 2)
    return f" {rounded:g} " if rounded else ""
