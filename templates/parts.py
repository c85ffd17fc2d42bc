"""The XML of the template's parts: styles, settings and the footnotes' separators."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from measures import Form, Page
from organs import Kind
from styles import ParagraphStyle

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LATIN_FONT, EAST_ASIAN_FONT = "Times New Roman", "SimSun"
SIZE, SMALL = 20, 16
"""Of the body, and of the line above the notes, in half points."""
PLAIN_SCALE = 100
"""The width in per cent of characters that are set as their font has them."""


def element(xml: str) -> BaseOxmlElement:
    """The element that `xml`, written with the prefix w and without a declaration of it, stands for."""
    wrapped = parse_xml(f'<w:body xmlns:w="{W}">{xml}</w:body>')
    return cast(BaseOxmlElement, wrapped[0])


def document_defaults(form: Form) -> BaseOxmlElement:
    """What holds where no style says otherwise, the language of the text among it."""
    return element(
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f"{_fonts(form)}{_size(SIZE, form)}"
        "<w:lang w:val='en-GB' w:eastAsia='zh-CN' w:bidi='ar-SA'/>"
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )


def style_elements(kind: Kind, form: Form) -> Iterator[BaseOxmlElement]:
    """All styles, the default ones first."""
    yield element(_normal(kind.page, form))
    yield element(
        "<w:style w:type='character' w:default='1' w:styleId='DefaultParagraphFont'>"
        "<w:name w:val='Default Paragraph Font'/><w:uiPriority w:val='1'/><w:semiHidden/></w:style>"
    )
    yield element(_TABLE_NORMAL)
    for style in kind.all_styles():
        yield element(_paragraph_style(style, kind.page, form))
    yield element(_footnote_reference(kind.page))


def settings_children(page: Page) -> Iterator[BaseOxmlElement]:
    """The settings in the schema's order."""
    yield element(f"<w:defaultTabStop w:val='{page.tab}'/>")
    yield element("<w:evenAndOddHeaders/>")
    yield element("<w:characterSpacingControl w:val='doNotCompress'/>")
    yield element("<w:footnotePr><w:footnote w:id='-1'/><w:footnote w:id='0'/></w:footnotePr>")
    yield element(
        "<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name='compatibilityMode'"
        " w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>"
    )


def _normal(page: Page, form: Form) -> str:
    direction = "<w:bidi/>" if form.right_to_left else ""
    kern = f"<w:kern w:val='{page.kern}'/>" if page.kern else ""
    return (
        "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/><w:qFormat/>"
        f"<w:pPr><w:suppressAutoHyphens/>{direction}"
        f"<w:spacing w:after='0' w:line='{form.line}' w:lineRule='atLeast'/></w:pPr>"
        f"<w:rPr>{_character_set(page, page.spacing, page.scale)}{kern}</w:rPr></w:style>"
    )


def _paragraph_style(style: ParagraphStyle, page: Page, form: Form) -> str:
    custom = "" if style.name in ("footnote text", "header", "footer") else " w:customStyle='1'"
    return (
        f"<w:style w:type='paragraph'{custom} w:styleId='{style.id}'>"
        f"<w:name w:val='{style.name}'/><w:basedOn w:val='{style.based_on}'/>"
        f"<w:next w:val='{style.next}'/><w:qFormat/>"
        f"<w:pPr>{_paragraph_properties(style, form)}</w:pPr>"
        f"<w:rPr>{_run_properties(style, page, form)}</w:rPr></w:style>"
    )


def _paragraph_properties(style: ParagraphStyle, form: Form) -> str:
    stops = "".join(f"<w:tab w:val='{kind}' w:pos='{at}'/>" for kind, at in style.tabs)
    line = style.line and round(style.line * form.line / 240)
    rule = " w:lineRule='atLeast'" if line else ""
    spacing = _attributes(before=style.before, after=style.after, line=line) + rule
    hanging = -style.first if style.first is not None and style.first < 0 else None
    first = style.first if hanging is None else None
    indent = _attributes(left=style.left, right=style.right, hanging=hanging, firstLine=first)
    return (
        ("<w:keepNext/><w:keepLines/>" if style.keep else "")
        + (f"<w:tabs>{stops}</w:tabs>" if stops else "")
        + ("<w:bidi w:val='0'/>" if style.latin and form.right_to_left else "")
        + (f"<w:spacing{spacing}/>" if spacing else "")
        + (f"<w:ind{indent}/>" if indent else "")
        + ("<w:contextualSpacing/>" if style.contextual else "")
        + (f"<w:jc w:val='{style.align}'/>" if style.align else "")
        + (f"<w:outlineLvl w:val='{style.outline}'/>" if style.outline is not None else "")
    )


def _run_properties(style: ParagraphStyle, page: Page, form: Form) -> str:
    return (
        ("<w:b/><w:bCs/>" if style.bold else "")
        + ("<w:i/><w:iCs/>" if style.italic else "")
        + _character_set(page, style.spacing, style.scale)
        + (_size(style.size, form) if style.size else "")
    )


def _character_set(page: Page, spacing: int | None, scale: int | None) -> str:
    """Space between characters and their width, on a page that sets characters so at all."""
    if page.scale == PLAIN_SCALE:
        return ""
    apart = f"<w:spacing w:val='{spacing}'/>" if spacing is not None else ""
    return apart + (f"<w:w w:val='{scale}'/>" if scale is not None else "")


def _attributes(**values: int | None) -> str:
    return "".join(f" w:{name}='{value}'" for name, value in values.items() if value is not None)


def _fonts(form: Form) -> str:
    return (
        f"<w:rFonts w:ascii='{LATIN_FONT}' w:hAnsi='{LATIN_FONT}'"
        f" w:eastAsia='{EAST_ASIAN_FONT}' w:cs='{form.complex_font}'/>"
    )


def _size(size: int, form: Form) -> str:
    return f"<w:sz w:val='{size}'/><w:szCs w:val='{round(size * form.complex_scale)}'/>"


_TABLE_NORMAL = (
    "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/>"
    "<w:uiPriority w:val='99'/><w:semiHidden/><w:tblPr><w:tblInd w:w='0' w:type='dxa'/><w:tblCellMar>"
    "<w:top w:w='0' w:type='dxa'/><w:left w:w='108' w:type='dxa'/><w:bottom w:w='0' w:type='dxa'/>"
    "<w:right w:w='108' w:type='dxa'/></w:tblCellMar></w:tblPr></w:style>"
)


def _footnote_reference(page: Page) -> str:
    return (
        "<w:style w:type='character' w:styleId='FootnoteReference'><w:name w:val='footnote reference'/>"
        f"<w:rPr>{_character_set(page, 5, None)}<w:vertAlign w:val='superscript'/></w:rPr></w:style>"
    )


def footnotes(form: Form) -> bytes:
    """The part with the two separators alone: a short line of low dashes, as the official files have it."""
    line = (
        "<w:p><w:pPr><w:pStyle w:val='Footer'/><w:spacing w:after='80'/><w:ind w:left='792'/></w:pPr>"
        f"<w:r><w:rPr>{_size(SMALL, form)}</w:rPr><w:t>{'_' * 18}</w:t></w:r></w:p>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes xmlns:w="{W}">'
        f'<w:footnote w:type="separator" w:id="-1">{line}</w:footnote>'
        f'<w:footnote w:type="continuationSeparator" w:id="0">{line}</w:footnote></w:footnotes>'
    ).encode()
