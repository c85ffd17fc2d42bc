"""The names of WordprocessingML that a layout writes, and the step that makes an element."""

from __future__ import annotations

from lxml import etree

Element = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """The name in Clark notation: `w("p")` is the paragraph's."""
    return f"{{{W}}}{name}"


def add(parent: Element, name: str, **attributes: str | int) -> Element:
    """A new last child `w:name`; the attributes are in the same namespace."""
    return etree.SubElement(parent, w(name), {w(key): str(value) for key, value in attributes.items()})
