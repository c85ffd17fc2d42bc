"""A template's package: parts are parsed when asked for and written back, all else is copied."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from lxml import etree

from resolute.paths import template
from resolute.writers.container import pack
from resolute.writers.layout.names import Element, w
from resolute.writers.layout.setting import Column

DOCUMENT, FOOTNOTES, STYLES = "word/document.xml", "word/footnotes.xml", "word/styles.xml"
BODY = "__Single Txt"
"""The style that the column of text is told by."""
_HEADER_OR_FOOTER = re.compile(r"word/(header|footer)\d*\.xml")


class Template:
    """The members of a template in their order."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as package:
            self._members = {name: package.read(name) for name in package.namelist()}
        self._roots: dict[str, Element] = {}

    @classmethod
    def open(cls, name: str) -> Template:
        """The template of that name in templates/."""
        return cls(template(name).read_bytes())

    def styles(self) -> dict[str, str]:
        """The ids of the template's styles by their names."""
        return {
            name.get(w("val"), ""): style.get(w("styleId"), "")
            for style in self.root(STYLES).iterfind(w("style"))
            for name in style.iterfind(w("name"))
        }

    def column(self) -> Column:
        """The column of text: what the body's style leaves of the page."""
        section = next(self.root(DOCUMENT).iter(w("sectPr")))
        margins = _lengths(section.find(w("pgMar")))
        page = _lengths(section.find(w("pgSz")))["w"] - margins["left"] - margins["right"]
        body = f"{w('style')}[@{w('styleId')}='{self.styles()[BODY]}']"
        indents = _lengths(self.root(STYLES).find(f"{body}/{w('pPr')}/{w('ind')}"))
        start = indents.get("left", 0)
        return Column(start, page - start - indents.get("right", 0), page)

    @property
    def headers_and_footers(self) -> tuple[str, ...]:
        return tuple(name for name in self._members if _HEADER_OR_FOOTER.fullmatch(name))

    def root(self, name: str) -> Element:
        """The part's root element; what is done to it stands in `to_bytes()`."""
        if name not in self._roots:
            self._roots[name] = etree.fromstring(self._members[name])
        return self._roots[name]

    def to_bytes(self) -> bytes:
        """The package; equal documents are equal bytes."""
        return pack({name: self._content(name) for name in self._members})

    def _content(self, name: str) -> bytes:
        root = self._roots.get(name)
        if root is None:
            return self._members[name]
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _lengths(element: Element | None) -> dict[str, int]:
    """The attributes of an element that are whole numbers, by their local names."""
    if element is None:
        return {}
    attributes = ((str(name), str(value)) for name, value in element.items())
    return {name.rpartition("}")[2]: int(value) for name, value in attributes if value.isdecimal()}
