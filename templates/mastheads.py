"""The masthead on the first page, the running heads on the others, and the footers.

Every field is a content control whose tag names what stands there: `united_nations`, `symbol_organ` and
`symbol_number` (an official symbol sets its first letter larger), `symbol`, `organ`, `distribution`,
`issued`, `title`, `job_number`.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.story import StoryPart
from docx.section import Section

from measures import LEFT, TEXT_WIDTH, Form
from parts import element

HEAD_HEIGHT, MASTHEAD_HEIGHT = 864, 2880
ORGAN_WIDTH, PUBLICATION_WIDTH = 5227, TEXT_WIDTH - LEFT - 5227
SYMBOL, TITLE = 3600, TEXT_WIDTH - 3600
"""The columns of a running head."""

BOLD, LIGHT = "<w:b/><w:bCs/>", "<w:b w:val='0'/><w:bCs w:val='0'/>"
END = (
    "<w:p><w:pPr><w:pStyle w:val='Header'/><w:spacing w:line='20' w:lineRule='exact'/>"
    "<w:rPr><w:sz w:val='2'/><w:szCs w:val='2'/></w:rPr></w:pPr></w:p>"
)
"""The paragraph that a table needs after it, as low as can be."""

Cell = tuple[int, str]
"""A cell's width and its paragraphs as XML."""


def fill_headers(section: Section, form: Form) -> None:
    """The masthead, and the running heads of left-hand (even) and right-hand pages."""
    left_hand = [(SYMBOL, _running_field("symbol")), (TITLE, _running_field("title", end=True))]
    right_hand = [(TITLE, _running_field("title")), (SYMBOL, _running_field("symbol", end=True))]
    _fill(section.first_page_header.part, _masthead(form))
    for header, cells in ((section.even_page_header, left_hand), (section.header, right_hand)):
        _fill(header.part, [_table([cells], form, HEAD_HEIGHT, rule=2, align="bottom")])


def fill_footers(section: Section, form: Form) -> None:
    """Page numbers outside and the job number inside; the job number alone on the first page."""
    half = TEXT_WIDTH // 2
    page = _field("PAGE") + "<w:r><w:t>/</w:t></w:r>" + _field("NUMPAGES")
    job = _control("job_number", LIGHT + "<w:sz w:val='14'/><w:szCs w:val='14'/>")
    left_hand = [(half, _paragraph("Footer", page)), (half, _paragraph("Footer", job, end=True))]
    right_hand = [(half, _paragraph("Footer", job)), (half, _paragraph("Footer", page, end=True))]
    _fill(section.first_page_footer.part, [element(_paragraph("Footer", _control("job_number", LIGHT)))])
    for footer, cells in ((section.even_page_footer, left_hand), (section.footer, right_hand)):
        _fill(footer.part, [_table([cells], form)])


def _masthead(form: Form) -> list[BaseOxmlElement]:
    symbol = _control("symbol_organ", "<w:sz w:val='40'/><w:szCs w:val='40'/>") + _control("symbol_number")
    issued = _paragraph("Publication", _control("distribution"), before=240)
    issued += _paragraph("Publication", _control("issued"))
    names = [
        (LEFT, _paragraph("Header")),
        (ORGAN_WIDTH, _paragraph("UnitedNations", _control("united_nations"))),
        (PUBLICATION_WIDTH, _paragraph("Symbol", symbol)),
    ]
    organs = [
        (LEFT, _paragraph("Header")),
        (ORGAN_WIDTH, _paragraph("XLarge", _control("organ"))),
        (PUBLICATION_WIDTH, issued),
    ]
    return [
        _table([names], form, HEAD_HEIGHT, rule=4, align="bottom"),
        _table([organs], form, MASTHEAD_HEIGHT, rule=12),
    ]


def _running_field(tag: str, *, end: bool = False) -> str:
    return _paragraph("Header", _control(tag, BOLD), end=end)


def _table(
    rows: Sequence[Sequence[Cell]], form: Form, height: int = 0, rule: int = 0, align: str = ""
) -> BaseOxmlElement:
    mirrored = "<w:bidiVisual/>" if form.right_to_left else ""
    border = f"<w:bottom w:val='single' w:sz='{rule}' w:space='0' w:color='auto'/>"
    grid = "".join(f"<w:gridCol w:w='{width}'/>" for width, _ in rows[0])
    lines = "".join(_table_row(cells, height, align) for cells in rows)
    return element(
        f"<w:tbl><w:tblPr>{mirrored}<w:tblW w:w='{TEXT_WIDTH}' w:type='dxa'/>"
        f"<w:tblBorders>{border if rule else ''}</w:tblBorders><w:tblLayout w:type='fixed'/>"
        "<w:tblCellMar><w:left w:w='0' w:type='dxa'/><w:right w:w='0' w:type='dxa'/></w:tblCellMar></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"
    )


def _table_row(cells: Sequence[Cell], height: int, align: str) -> str:
    exact = f"<w:trPr><w:trHeight w:val='{height}' w:hRule='exact'/></w:trPr>" if height else ""
    vertical = f"<w:vAlign w:val='{align}'/>" if align else ""
    return (
        f"<w:tr>{exact}"
        + "".join(
            f"<w:tc><w:tcPr><w:tcW w:w='{width}' w:type='dxa'/>{vertical}</w:tcPr>{content}</w:tc>"
            for width, content in cells
        )
        + "</w:tr>"
    )


def _paragraph(style: str, content: str = "", *, end: bool = False, before: int = 0) -> str:
    spacing = f"<w:spacing w:before='{before}'/>" if before else ""
    align = "<w:jc w:val='right'/>" if end else ""
    return f"<w:p><w:pPr><w:pStyle w:val='{style}'/>{spacing}{align}</w:pPr>{content}</w:p>"


def _control(tag: str, properties: str = "") -> str:
    return (
        f"<w:sdt><w:sdtPr><w:alias w:val='{tag}'/><w:tag w:val='{tag}'/></w:sdtPr><w:sdtContent>"
        f"<w:r><w:rPr>{properties}</w:rPr><w:t>{tag}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def _field(instruction: str) -> str:
    return f"<w:fldSimple w:instr=' {instruction} '><w:r><w:t>1</w:t></w:r></w:fldSimple>"


def _fill(part: StoryPart, blocks: Sequence[BaseOxmlElement]) -> None:
    """Puts `blocks` in place of the part's own paragraph."""
    for child in list(part.element):
        part.element.remove(child)
    for block in blocks:
        part.element.append(block)
        if block.tag.endswith("}tbl"):
            part.element.append(element(END))
