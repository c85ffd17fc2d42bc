"""Names of WordprocessingML, and small questions about its elements."""

from __future__ import annotations

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def w(name: str) -> str:
    """The qualified name of an element or attribute of WordprocessingML."""
    return f"{{{WORD}}}{name}"


P, R, T, TBL, TR, TC = w("p"), w("r"), w("t"), w("tbl"), w("tr"), w("tc")
PPR, RPR, TRPR, TCPR = w("pPr"), w("rPr"), w("trPr"), w("tcPr")
VAL, ID = w("val"), w("id")
RELATIONSHIP_ID = f"{{{RELATIONSHIPS}}}id"


_OFF = ("0", "false", "off", "none")


def value(element: etree._Element | None, name: str) -> str:
    """`w:val` of the child `name`, or empty."""
    child = None if element is None else element.find(w(name))
    return "" if child is None else child.get(VAL, "")


def is_on(element: etree._Element, name: str) -> bool | None:
    """Whether the on-off property `name` is set; None where nothing is said of it."""
    child = element.find(w(name))
    if child is None:
        return None
    return said_on(child.get(VAL))


def said_on(said: str | None) -> bool:
    """Whether an on-off property that is there is set by the value that it has or lacks."""
    return said not in _OFF


def whole(text: str | None) -> int:
    """A number of an attribute, 0 where it is none."""
    try:
        return int(text or "0")
    except ValueError:
        return 0
