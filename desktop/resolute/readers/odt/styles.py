"""The document's styles: the formatting that paragraphs and spans have from them, and how lists count."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from resolute.model import Run
from resolute.readers.odt.names import q
from resolute.readers.odt.package import Parts

_DEEPEST = 100
"""Styles that may be based on one another."""
_HEADING = re.compile(r"_?\s*(?:Title|Heading|H)(?:[ _]|\d|$|CH)", re.IGNORECASE)
_ESCAPED = re.compile(r"_([0-9a-f]{1,4})_")
_TEXT, _PARAGRAPH = q("style:text-properties"), q("style:paragraph-properties")
_BOLD = ("bold", "600", "700", "800", "900")


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says; None where it leaves something to its parent."""

    name: str
    parent: str = ""
    is_automatic: bool = False
    italic: bool | None = None
    bold: bool | None = None
    underline: bool | None = None
    superscript: bool | None = None
    struck: bool | None = None
    is_hidden: bool | None = None
    is_centred: bool | None = None
    list_style: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list, its form as WordprocessingML calls it; `depth`: how many levels it shows."""

    form: str = "bullet"
    start: int = 1
    depth: int = 1


@dataclass(slots=True)
class Styles:
    """Styles by family and name."""

    by_name: dict[tuple[str, str], Style] = field(default_factory=dict[tuple[str, str], Style])
    levels: dict[tuple[str, int], Level] = field(default_factory=dict[tuple[str, int], Level])

    def formatting(self, spans: tuple[str, ...], paragraph: str, link: str = "") -> Run:
        """That of characters in these spans, the innermost first, of a paragraph; given as an empty run."""
        chain = [style for span in spans for style in self.chain("text", span)]
        chain += self.chain("paragraph", paragraph)
        said = {
            name: _first(chain, name) for name in ("italic", "bold", "underline", "superscript", "struck")
        }
        return Run("", **said, link=link)

    def is_hidden(self, spans: tuple[str, ...], paragraph: str) -> bool:
        chain = [style for span in spans for style in self.chain("text", span)]
        return _first([*chain, *self.chain("paragraph", paragraph)], "is_hidden")

    def chain(self, family: str, name: str) -> list[Style]:
        """The style and those it is based on, nearest first."""
        found: dict[str, Style] = {}
        while (family, name) in self.by_name and name not in found and len(found) < _DEEPEST:
            found[name] = self.by_name[family, name]
            name = found[name].parent
        return list(found.values())

    def shown_name(self, paragraph: str) -> str:
        """The name that a user knows: that of the nearest style which is not automatic."""
        named = (style.name for style in self.chain("paragraph", paragraph) if not style.is_automatic)
        return next(named, "")

    def is_heading(self, paragraph: str) -> bool:
        chain = self.chain("paragraph", paragraph)
        return _HEADING.match(self.shown_name(paragraph)) is not None or _first(chain, "is_centred")

    def list_style(self, paragraph: str) -> str:
        return next(
            (style.list_style for style in self.chain("paragraph", paragraph) if style.list_style), ""
        )


def _first(chain: list[Style], name: str) -> bool:
    said = (getattr(style, name) for style in chain)
    return next((answer for answer in said if answer is not None), False)


def read_styles(parts: Parts) -> Styles:
    """The styles of all parts, the text's own automatic ones before those of headers."""
    styles = Styles()
    for element in parts.iter("style:style", "style:default-style"):
        style = _style(element)
        styles.by_name.setdefault(
            (element.get(q("style:family"), ""), element.get(q("style:name"), "")), style
        )
    for element in parts.iter("text:list-style"):
        for level in element:
            key = (element.get(q("style:name"), ""), _whole(level.get(q("text:level")), 1))
            styles.levels.setdefault(key, _level(level))
    for element in parts.iter("text:outline-level-style"):
        styles.levels.setdefault(("", _whole(element.get(q("text:level")), 1)), _level(element))
    return styles


def _style(element: etree._Element) -> Style:
    text, paragraph = _attributes(element, _TEXT), _attributes(element, _PARAGRAPH)
    posture, weight = text.get("fo:font-style"), text.get("fo:font-weight")
    line, place = text.get("style:text-underline-style"), text.get("style:text-position")
    struck = text.get("style:text-line-through-style")
    align, display = paragraph.get("fo:text-align"), text.get("text:display")
    name = element.get(q("style:display-name")) or _unescaped(element.get(q("style:name"), ""))
    holder = element.getparent()
    return Style(
        name=name,
        parent=element.get(q("style:parent-style-name"), ""),
        is_automatic=holder is not None and holder.tag == q("office:automatic-styles"),
        italic=None if posture is None else posture in ("italic", "oblique"),
        bold=None if weight is None else weight in _BOLD,
        underline=None if line is None else line != "none",
        superscript=None if place is None else _is_raised(place),
        struck=None if struck is None else struck != "none",
        is_hidden=None if display is None else display == "none",
        is_centred=None if align is None else align == "center",
        list_style=element.get(q("style:list-style-name"), ""),
    )


def _attributes(element: etree._Element, tag: str) -> Mapping[str, str]:
    """What one of a style's properties elements says, by names with prefixes."""
    found = element.find(tag)
    names = ("fo:font-style", "fo:font-weight", "fo:text-align", "text:display")
    names = (*names, "style:text-underline-style", "style:text-line-through-style", "style:text-position")
    values = {} if found is None else {name: found.get(q(name)) for name in names}
    return {name: value for name, value in values.items() if value is not None}


def _is_raised(place: str) -> bool:
    """Whether "super 58%", "33% 58%" is above the line."""
    first = place.split(maxsplit=1)[0] if place.split() else ""
    return first == "super" or (first.endswith("%") and not first.startswith(("-", "0%")))


def _unescaped(name: str) -> str:
    return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), name)


_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


def _level(element: etree._Element) -> Level:
    form = _FORMS.get(element.get(q("style:num-format"), ""), "bullet")
    start, depth = (_whole(element.get(q(f"text:{name}")), 1) for name in ("start-value", "display-levels"))
    return Level(form, start, depth)


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else otherwise
