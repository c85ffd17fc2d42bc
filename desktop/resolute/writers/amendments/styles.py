"""The styles of a list's Word file."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from resolute.writers.layout.names import Element, W

TITLE, REMARK, SECTION = "Title", "Remark", "Heading1"
AMENDMENT, PART, BLOCK = "Amendment", "Part", "Block"
"""Ids of paragraph styles."""

_STEP = 567
"""How far amendments stand in from their numbers, and parts from those, in twentieths of a point."""
_FONTS = "<w:rFonts w:ascii='{0}' w:hAnsi='{0}' w:eastAsia='SimSun' w:cs='{0}'/>".format("Times New Roman")
_DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}<w:sz w:val='22'/><w:szCs w:val='22'/>"
    "<w:lang w:val='en-GB' w:eastAsia='zh-CN' w:bidi='ar-SA'/></w:rPr></w:rPrDefault>"
    "<w:pPrDefault/></w:docDefaults>"
)
_NORMAL = "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"


def style_elements() -> Iterator[Element]:
    """The children of `w:styles`."""
    yield _element(_DEFAULTS)
    yield _element(_NORMAL)
    yield _style(TITLE, f"{_spacing(0, 200)}", "<w:b/><w:bCs/><w:sz w:val='32'/><w:szCs w:val='32'/>")
    yield _style(REMARK, _spacing(0, 120), "<w:i/><w:iCs/>")
    heading = f"<w:keepNext/>{_spacing(300, 120)}<w:outlineLvl w:val='0'/>"
    yield _style(SECTION, heading, "<w:b/><w:bCs/><w:sz w:val='26'/><w:szCs w:val='26'/>", "heading 1")
    yield _style(AMENDMENT, f"{_spacing(0, 120)}{_indent(_STEP)}", "")
    yield _style(PART, f"{_spacing(0, 80)}{_indent(2 * _STEP)}", "")
    block = f"<w:ind w:left='{2 * _STEP}' w:right='{_STEP}'/><w:jc w:val='both'/>"
    yield _style(BLOCK, f"{_spacing(0, 160)}{block}", "")


def setting_elements() -> Iterator[Element]:
    """The children of `w:settings`: Word is to lay the document out as its present versions do."""
    yield _element(
        "<w:compat><w:compatSetting w:name='compatibilityMode'"
        " w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>"
    )


def _style(style: str, paragraph: str, run: str, name: str = "") -> Element:
    custom = "" if style in (TITLE, SECTION) else " w:customStyle='1'"
    return _element(
        f"<w:style w:type='paragraph'{custom} w:styleId='{style}'><w:name w:val='{name or style}'/>"
        f"<w:basedOn w:val='Normal'/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _spacing(before: int, after: int) -> str:
    return f"<w:spacing w:before='{before}' w:after='{after}'/>"


def _indent(left: int) -> str:
    """A number or letter hangs before the text, which a tab leads to."""
    return f"<w:ind w:left='{left}' w:hanging='{_STEP}'/>"


def _element(xml: str) -> Element:
    return etree.fromstring(f"<w:body xmlns:w='{W}'>{xml}</w:body>")[0]
