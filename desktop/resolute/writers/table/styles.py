"""The styles of the table's document: whoever circulates it can change how all of it looks in one place.

Every change is marked twice, by colour and by a line, so that it survives printing in black and white.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from resolute.writers.layout.names import Element, W

INSERTED, DELETED, LABEL, KIND, LIGHT = "Inserted", "Deleted", "Label", "Kind", "Light"
"""Ids of character styles."""
WORDING, FINDING, HEAD, FOLD = "Wording", "Finding", "Head", "Fold"
RUNNING, TITLE, PAIR, COUNTS, HEADING = "Running", "Title", "Pair", "Counts", "Heading1"
"""Ids of paragraph styles."""

_BLUE, _ORANGE, _GREY = "0A4BB3", "9A3A00", "595959"
_LABEL_WIDTH = 1000
"""How far a wording stands in from its label, in twentieths of a point."""
_SERIF = "<w:rFonts w:ascii='{0}' w:hAnsi='{0}' w:eastAsia='SimSun' w:cs='{0}'/>".format("Times New Roman")
_SANS = "<w:rFonts w:ascii='{0}' w:hAnsi='{0}' w:eastAsia='SimSun' w:cs='{0}'/>".format("Arial")
_BOLD = "<w:b/><w:bCs/>"
_COLOUR = "<w:color w:val='{}'/>"
_DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{_SERIF}<w:sz w:val='20'/><w:szCs w:val='20'/>"
    "<w:lang w:val='en-GB' w:eastAsia='zh-CN' w:bidi='ar-SA'/></w:rPr></w:rPrDefault>"
    "<w:pPrDefault/></w:docDefaults>"
)
_NORMAL = "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
_TABLE_NORMAL = (
    "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/>"
    "<w:uiPriority w:val='99'/><w:semiHidden/><w:unhideWhenUsed/></w:style>"
)


def style_elements() -> Iterator[Element]:
    """The children of `w:styles`."""
    yield _element(_DEFAULTS)
    yield _element(
        "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
    )
    yield _element(_TABLE_NORMAL)
    hanging = f"<w:ind w:left='{_LABEL_WIDTH}' w:hanging='{_LABEL_WIDTH}'/>"
    grey = _COLOUR.format(_GREY)
    yield _paragraphs(WORDING, f"{_spacing(after=40)}{hanging}", "")
    yield _paragraphs(FINDING, _spacing(), f"{_SANS}{_size(8)}")
    yield _paragraphs(HEAD, _spacing(), f"{_SANS}{_BOLD}{_size(9)}")
    yield _paragraphs(FOLD, f"{_spacing()}<w:jc w:val='center'/>", f"{_SANS}{grey}{_size(8)}")
    yield _paragraphs(RUNNING, _spacing(), f"{_SANS}{grey}{_size(8)}")
    yield _paragraphs(TITLE, _spacing(after=60), f"{_BOLD}{_size(15)}")
    yield _paragraphs(PAIR, _spacing(after=160), f"{_SANS}{_size(9)}")
    yield _paragraphs(COUNTS, _spacing(after=40), f"{_SANS}{_size(8.5)}")
    outline = f"<w:keepNext/>{_spacing(before=280, after=100)}<w:outlineLvl w:val='0'/>"
    yield _paragraphs(HEADING, outline, f"{_BOLD}{_size(12)}", "heading 1")
    yield _characters(INSERTED, f"{_COLOUR.format(_BLUE)}<w:u w:val='single'/>")
    yield _characters(DELETED, f"<w:strike/>{_COLOUR.format(_ORANGE)}")
    yield _characters(LABEL, f"{_SANS}{grey}{_size(8)}")
    yield _characters(KIND, _BOLD)
    yield _characters(LIGHT, grey)


def setting_elements() -> Iterator[Element]:
    """The children of `w:settings`: Word is to lay the document out as its present versions do."""
    yield _element(
        "<w:compat><w:compatSetting w:name='compatibilityMode'"
        " w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>"
    )


def _paragraphs(style: str, paragraph: str, run: str, name: str = "") -> Element:
    custom = "" if style in (TITLE, HEADING) else " w:customStyle='1'"
    return _element(
        f"<w:style w:type='paragraph'{custom} w:styleId='{style}'><w:name w:val='{name or style}'/>"
        f"<w:basedOn w:val='Normal'/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _characters(style: str, run: str) -> Element:
    return _element(
        f"<w:style w:type='character' w:customStyle='1' w:styleId='{style}'><w:name w:val='{style}'/>"
        f"<w:qFormat/><w:rPr>{run}</w:rPr></w:style>"
    )


def _spacing(*, before: int = 0, after: int = 0) -> str:
    return f"<w:spacing w:before='{before}' w:after='{after}'/>"


def _size(points: float) -> str:
    """The size for all scripts; Word keeps that of complex scripts apart."""
    return f"<w:sz w:val='{round(2 * points)}'/><w:szCs w:val='{round(2 * points)}'/>"


def _element(xml: str) -> Element:
    return etree.fromstring(f"<w:body xmlns:w='{W}'>{xml}</w:body>")[0]
