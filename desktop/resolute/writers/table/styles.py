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

_BLUE, _ORANGE, GREY = "0A4BB3", "9A3A00", "595959"
_LABEL_WIDTH = 1000
"""How far a wording stands in from its label, in twentieths of a point."""
_SERIF = "<w:rFonts w:ascii='{0}' w:hAnsi='{0}' w:eastAsia='SimSun' w:cs='{0}'/>".format("Times New Roman")
SANS = "<w:rFonts w:ascii='{0}' w:hAnsi='{0}' w:eastAsia='SimSun' w:cs='{0}'/>".format("Arial")
BOLD = "<w:b/><w:bCs/>"
COLOUR = "<w:color w:val='{}'/>"
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
    yield from base_elements()
    hanging = f"<w:ind w:left='{_LABEL_WIDTH}' w:hanging='{_LABEL_WIDTH}'/>"
    grey = COLOUR.format(GREY)
    yield paragraph_style(WORDING, f"{spacing(after=40)}{hanging}", "")
    yield paragraph_style(FINDING, spacing(), f"{SANS}{size(8)}")
    yield paragraph_style(HEAD, spacing(), f"{SANS}{BOLD}{size(9)}")
    yield paragraph_style(FOLD, f"{spacing()}<w:jc w:val='center'/>", f"{SANS}{grey}{size(8)}")
    yield paragraph_style(RUNNING, spacing(), f"{SANS}{grey}{size(8)}")
    yield paragraph_style(TITLE, spacing(after=60), f"{BOLD}{size(15)}")
    yield paragraph_style(PAIR, spacing(after=160), f"{SANS}{size(9)}")
    yield paragraph_style(COUNTS, spacing(after=40), f"{SANS}{size(8.5)}")
    outline = f"<w:keepNext/>{spacing(before=280, after=100)}<w:outlineLvl w:val='0'/>"
    yield paragraph_style(HEADING, outline, f"{BOLD}{size(12)}", "heading 1")
    yield character_style(INSERTED, f"{COLOUR.format(_BLUE)}<w:u w:val='single'/>")
    yield character_style(DELETED, f"<w:strike/>{COLOUR.format(_ORANGE)}")
    yield character_style(LABEL, f"{SANS}{grey}{size(8)}")
    yield character_style(KIND, BOLD)
    yield character_style(LIGHT, grey)


def base_elements() -> Iterator[Element]:
    """What every document of ours begins its styles with."""
    yield from map(_element, (_DEFAULTS, _NORMAL, _TABLE_NORMAL))


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
