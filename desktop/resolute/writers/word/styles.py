"""Styles as XML, and those that every document of ours begins with."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from resolute.writers.layout.names import Element, W

TITLE, HEADING = "Title", "Heading1"
"""Ids of the styles that are Word's own."""
GREY = "595959"
_SERIF = "<w:rFonts w:ascii='{0}' w:hAnsi='{0}' w:eastAsia='SimSun' w:cs='{0}'/>".format("Times New Roman")
SANS = "<w:rFonts w:ascii='{0}' w:hAnsi='{0}' w:eastAsia='SimSun' w:cs='{0}'/>".format("Arial")
BOLD = "<w:b/><w:bCs/>"
COLOUR = "<w:color w:val='{}'/>"
_DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{_SERIF}{{}}"
    "<w:lang w:val='en-GB' w:eastAsia='zh-CN' w:bidi='ar-SA'/></w:rPr></w:rPrDefault>"
    "<w:pPrDefault/></w:docDefaults>"
)
_NORMAL = "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
_TABLE_NORMAL = (
    "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/>"
    "<w:uiPriority w:val='99'/><w:semiHidden/><w:unhideWhenUsed/></w:style>"
)


def base_elements(points: float = 10) -> Iterator[Element]:
    """What every document of ours begins its styles with; `points` is the size of its letters."""
    yield from map(_element, (_DEFAULTS.format(size(points)), _NORMAL))


def table_element() -> Element:
    """The style that tables have, for documents that hold some."""
    return _element(_TABLE_NORMAL)


def setting_elements() -> Iterator[Element]:
    """The children of `w:settings`: Word is to lay the document out as its present versions do."""
    yield _element(
        "<w:compat><w:compatSetting w:name='compatibilityMode'"
        " w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>"
    )


def paragraph_style(style: str, paragraph: str, run: str, name: str = "") -> Element:
    """A style of paragraphs, with the XML of its properties."""
    custom = "" if style in (TITLE, HEADING) else " w:customStyle='1'"
    return _element(
        f"<w:style w:type='paragraph'{custom} w:styleId='{style}'><w:name w:val='{name or style}'/>"
        f"<w:basedOn w:val='Normal'/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def character_style(style: str, run: str) -> Element:
    """A style of characters, with the XML of its properties."""
    return _element(
        f"<w:style w:type='character' w:customStyle='1' w:styleId='{style}'><w:name w:val='{style}'/>"
        f"<w:qFormat/><w:rPr>{run}</w:rPr></w:style>"
    )


def spacing(*, before: int = 0, after: int = 0) -> str:
    """The blank above and below a paragraph, in twentieths of a point."""
    return f"<w:spacing w:before='{before}' w:after='{after}'/>"


def size(points: float) -> str:
    """The size for all scripts; Word keeps that of complex scripts apart."""
    return f"<w:sz w:val='{round(2 * points)}'/><w:szCs w:val='{round(2 * points)}'/>"


def _element(xml: str) -> Element:
    return etree.fromstring(f"<w:body xmlns:w='{W}'>{xml}</w:body>")[0]
