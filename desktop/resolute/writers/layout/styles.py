"""Which style of the template a paragraph gets: by what it is, and by whether it brings its own first tab."""

from __future__ import annotations

from resolute.model import Kind, Paragraph

_BY_KIND = {
    Kind.MASTHEAD: "AgendaItemNormal",
    Kind.ADOPTION: "TitleHCH",
    Kind.SOURCE: "H4",
    Kind.HEADING: "H23Body",
    Kind.ANNEX: "HCh",
    Kind.TABLE: "TableText",
    Kind.CLOSING: "MeetingDate",
    Kind.BLANK: "Blank",
}
_DEEPEST = 3


def style_of(paragraph: Paragraph) -> str:
    """The style's id. Body paragraphs without a tab of their own get a style that indents the first line."""
    if paragraph.cell is not None:
        return "TableText"
    if paragraph.kind is Kind.TITLE:
        return "TitleH1" if "\t" in paragraph.source_text else "TitleH1Plain"
    return _BY_KIND.get(paragraph.kind) or _body_style(paragraph)


def _body_style(paragraph: Paragraph) -> str:
    tabbed = paragraph.source_text.startswith("\t")
    if paragraph.kind is Kind.SUBPARAGRAPH:
        level = min(max(paragraph.level, 1), _DEEPEST)
        return f"SingleTxtSub{level}" + ("" if tabbed else "First")
    if tabbed:
        return "SingleTxt"
    return "SingleTxtPlain" if paragraph.kind is Kind.OTHER else "SingleTxtFirst"
