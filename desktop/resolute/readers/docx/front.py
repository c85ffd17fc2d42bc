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
from resolute.readers.xml import text_of

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
    parts = [r.target for r in package.relationships("") if r.kind == "custom-properties"]
    elements = (element for part in parts if part in package.names for element in package.root(part))
    texts = (text_of(element) for element in elements if element.get("name") in _PROPERTIES)
    return [text.replace("_x000d_", "").strip() for text in texts if text.strip()]
