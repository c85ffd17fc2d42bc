"""What a Word document says about itself outside its text: page headers and footers, properties, as lines.

The masthead of the United Nations' files stands in the first page's header; the symbol also in the
document's properties.
"""

from __future__ import annotations

from lxml import etree

from resolute.readers.docx.characters import Context, compose
from resolute.readers.docx.names import P
from resolute.readers.docx.package import Package
from resolute.readers.docx.styles import Styles

_PROPERTIES = ("Symbol1", "Symbol2", "Session", "Agenda")


def front_of(package: Package) -> tuple[str, ...]:
    """Lines in the order of how much they are worth: headers, footers, properties."""
    lines: list[str] = []
    for kind in ("header", "footer"):
        for name in package.related(kind):
            lines += _lines_of(package.root(name))
    return tuple(lines + _properties(package))


def _lines_of(root: etree._Element) -> list[str]:
    context = Context(Styles())
    texts = (compose(paragraph, context).text for paragraph in root.iter(P))
    return [text.strip() for text in texts if text.strip()]


def _properties(package: Package) -> list[str]:
    found: list[str] = []
    for relationship in package.relationships(""):
        if relationship.kind == "custom-properties" and relationship.target in package.names:
            for element in package.root(relationship.target):
                if element.get("name") in _PROPERTIES:
                    found.append("".join(element.itertext()).replace("_x000d_", "").strip())
    return [text for text in found if text]
