"""Automatic numbers: what Word would show before a paragraph that has `w:numPr`.

Each list (abstract numbering) counts by itself; a level restarts when a higher one advances.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from resolute.readers.docx.names import VAL, value, w, whole

_PLACE = re.compile(r"%([1-9])")
_AROUND = " \t.,;:()[]-\u2013\u2014\u00a0\u3001\uff0e"
_LAST_LETTERS = 780
"""Thirty letters, after which Word begins anew."""
_LONGEST = 255
"""Characters of what a level shows, as many as Word takes."""
_ROMANS = "m1000 cm900 d500 cd400 c100 xc90 l50 xl40 x10 ix9 v5 iv4 i1"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: where it starts, how its number is written ("decimal") and shown ("(%1)")."""

    start: int = 1
    form: str = "decimal"
    shown: str = ""


@dataclass(slots=True)
class Numbering:
    """The document's lists and how far each has counted; `number` is to be asked in the text's order."""

    lists: dict[str, str] = field(default_factory=dict[str, str])
    levels: dict[tuple[str, int], Level] = field(default_factory=dict[tuple[str, int], Level])
    overrides: dict[tuple[str, int], Level] = field(default_factory=dict[tuple[str, int], Level])
    _counts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    _restarted: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])

    def number(self, list_id: str, level: int) -> str:
        """Count on and give the number without what stands around it: "12", "b"; empty for bullets."""
        if list_id not in self.lists:
            return ""
        counts = self._advance(list_id, level)
        shape = self._level(list_id, level)
        if shape.form in ("bullet", "none"):
            return ""
        shown = _PLACE.sub(lambda place: self._written(list_id, int(place[1]) - 1, counts), shape.shown)
        return shown.strip(_AROUND)

    def _advance(self, list_id: str, level: int) -> dict[int, int]:
        counts = self._counts.setdefault(self.lists[list_id], {})
        if (list_id, level) in self.overrides and (list_id, level) not in self._restarted:
            self._restarted.add((list_id, level))
            counts.pop(level, None)
        counts[level] = counts.get(level, self._level(list_id, level).start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        return counts

    def _level(self, list_id: str, level: int) -> Level:
        inherited = self.levels.get((self.lists[list_id], level), Level(shown=f"%{level + 1}"))
        return self.overrides.get((list_id, level), inherited)

    def _written(self, list_id: str, level: int, counts: dict[int, int]) -> str:
        shape = self._level(list_id, level)
        return written(counts.get(level, shape.start), shape.form)


def written(number: int, form: str) -> str:
    """A count as its number format (ECMA-376 17.18.59) writes it; formats not known are written decimal."""
    if form in ("lowerLetter", "upperLetter") and 0 < number <= _LAST_LETTERS:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        return _roman(number).upper() if form == "upperRoman" else _roman(number)
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    letters = ""
    for letter, worth in re.findall(r"([a-z]+)(\d+)", _ROMANS):
        times, number = divmod(number, int(worth))
        letters += letter * times
    return letters


def read_numbering(root: etree._Element) -> Numbering:
    """The lists of the part's root element."""
    numbering = Numbering()
    for abstract in root.iter(w("abstractNum")):
        for element in abstract.iter(w("lvl")):
            key = (abstract.get(w("abstractNumId"), ""), whole(element.get(w("ilvl"))))
            numbering.levels[key] = _level_of(element)
    for number in root.iter(w("num")):
        _read_list(numbering, number)
    return numbering


def _read_list(numbering: Numbering, element: etree._Element) -> None:
    list_id = element.get(w("numId"), "")
    numbering.lists[list_id] = abstract = value(element, "abstractNumId")
    for override in element.iter(w("lvlOverride")):
        place = whole(override.get(w("ilvl")))
        changed, start = override.find(w("lvl")), override.find(w("startOverride"))
        level = numbering.levels.get((abstract, place), Level(shown=f"%{place + 1}"))
        level = level if changed is None else _level_of(changed)
        if start is not None:
            level = Level(whole(start.get(VAL)), level.form, level.shown)
        numbering.overrides[list_id, place] = level


def _level_of(element: etree._Element) -> Level:
    return Level(
        whole(value(element, "start") or "1"),
        value(element, "numFmt") or "decimal",
        value(element, "lvlText")[:_LONGEST],
    )
