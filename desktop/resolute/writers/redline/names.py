"""The names of WordprocessingML that the redline reads and writes."""

from __future__ import annotations

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
RELATIONSHIP_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def w(name: str) -> str:
    """The name in Clark notation: `w("p")` is the paragraph's."""
    return f"{{{W}}}{name}"


P, R, T, TAB, BR, CR = w("p"), w("r"), w("t"), w("tab"), w("br"), w("cr")
P_PR, R_PR, P_PR_CHANGE, R_PR_CHANGE = w("pPr"), w("rPr"), w("pPrChange"), w("rPrChange")
SECT_PR, NUM_PR, P_STYLE, R_STYLE = w("sectPr"), w("numPr"), w("pStyle"), w("rStyle")
INS, DEL, MOVE_FROM, MOVE_TO = w("ins"), w("del"), w("moveFrom"), w("moveTo")
DEL_TEXT, INSTR_TEXT, DEL_INSTR_TEXT = w("delText"), w("instrText"), w("delInstrText")
FLD_CHAR, FLD_CHAR_TYPE, FLD_SIMPLE, INSTR = w("fldChar"), w("fldCharType"), w("fldSimple"), w("instr")
FOOTNOTE, FOOTNOTE_REFERENCE, FOOTNOTE_REF = w("footnote"), w("footnoteReference"), w("footnoteRef")
ENDNOTE_REFERENCE = w("endnoteReference")
NO_BREAK_HYPHEN, SOFT_HYPHEN, SYM, PTAB = w("noBreakHyphen"), w("softHyphen"), w("sym"), w("ptab")
TBL, TR, TC, TR_PR, TC_PR, TBL_PR, TBL_GRID = (
    w("tbl"),
    w("tr"),
    w("tc"),
    w("trPr"),
    w("tcPr"),
    w("tblPr"),
    w("tblGrid"),
)
TBL_PR_EX, SDT, SDT_CONTENT = w("tblPrEx"), w("sdt"), w("sdtContent")
HYPERLINK, SMART_TAG = w("hyperlink"), w("smartTag")
BOOKMARK_START, BOOKMARK_END = w("bookmarkStart"), w("bookmarkEnd")
ID, VAL, NAME, AUTHOR, DATE, CHAR = w("id"), w("val"), w("name"), w("author"), w("date"), w("char")

WRAPPERS = frozenset(
    w(name)
    for name in (
        "hyperlink",
        "smartTag",
        "sdt",
        "sdtContent",
        "customXml",
        "fldSimple",
        "dir",
        "bdo",
        "ins",
        "moveTo",
    )
)
"""What may stand between a paragraph and its runs."""

Element = etree._Element
"""lxml has no public name for it."""


def parent_of(element: Element) -> Element:
    """The parent of an element that is known to have one."""
    parent = element.getparent()
    assert parent is not None, "the element stands in a tree"
    return parent
