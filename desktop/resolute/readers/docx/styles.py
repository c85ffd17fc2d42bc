"""The document's styles: their names, and the formatting that runs have from them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from resolute.readers.docx.names import PPR, RPR, is_on, value, w

_DEEPEST = 100
"""Styles that may be based on one another; Word itself allows eleven."""
_HEADING = re.compile(r"_?\s*(?:Title|Heading|H)(?:[ _]|\d|$|CH)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says; None where it leaves something to the style it is based on."""

    name: str
    based_on: str = ""
    italic: bool | None = None
    bold: bool | None = None
    superscript: bool | None = None
    underline: bool | None = None
    struck: bool | None = None
    number: str = ""
    level: str = ""


@dataclass(slots=True)
class Styles:
    """Styles by id; `default` is the id of the paragraphs' style where they name none."""

    by_id: dict[str, Style] = field(default_factory=dict[str, Style])
    default: str = ""
    _numbered: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    _found: dict[tuple[str, str], bool] = field(default_factory=dict[tuple[str, str], bool])

    def name(self, style: str) -> str:
        return self.by_id[style].name if style in self.by_id else style

    def has(self, style: str, toggle: str) -> bool:
        """Whether the style, or one it is based on, sets `toggle` ("italic")."""
        key = (style, toggle)
        if key not in self._found:
            said = (getattr(ancestor, toggle) for ancestor in self.chain(style))
            self._found[key] = next((answer for answer in said if answer is not None), False)
        return self._found[key]

    def numbering(self, style: str) -> tuple[str, str]:
        """The list (its id) and the level that the style, or one it is based on, puts paragraphs in."""
        if style not in self._numbered:
            inherited = next((ancestor for ancestor in self.chain(style) if ancestor.number), Style(""))
            self._numbered[style] = inherited.number, inherited.level
        return self._numbered[style]

    def chain(self, style: str) -> list[Style]:
        """The style and those it is based on, nearest first."""
        found: dict[str, Style] = {}
        while style in self.by_id and style not in found and len(found) < _DEEPEST:
            found[style] = self.by_id[style]
            style = found[style].based_on
        return list(found.values())

    def is_heading(self, style: str) -> bool:
        """Whether it is one of the headings' styles, Word's own or the United Nations' ("_ H _2/3")."""
        return _HEADING.match(self.name(style)) is not None


def read_styles(root: etree._Element) -> Styles:
    """The styles of the part's root element."""
    styles = Styles()
    for element in root.iter(w("style")):
        identifier = element.get(w("styleId"), "")
        styles.by_id[identifier] = _style(element, identifier)
        if element.get(w("type")) == "paragraph" and element.get(w("default")) in ("1", "true"):
            styles.default = identifier
    return styles


def _style(element: etree._Element, identifier: str) -> Style:
    runs = element.find(RPR)
    runs = etree.Element(RPR) if runs is None else runs
    paragraph = element.find(PPR)
    numbering = None if paragraph is None else paragraph.find(w("numPr"))
    align = value(runs, "vertAlign")
    return Style(
        name=value(element, "name") or identifier,
        based_on=value(element, "basedOn"),
        italic=is_on(runs, "i"),
        bold=is_on(runs, "b"),
        superscript=align == "superscript" if align else None,
        underline=is_on(runs, "u"),
        struck=is_on(runs, "strike"),
        number=value(numbering, "numId"),
        level=value(numbering, "ilvl"),
    )
