"""The masthead on the first page, the running heads on the others, and the footers.

Every field is a content control whose tag names what stands there: `united_nations`, `symbol_organ` and
`symbol_number` (an official symbol sets its first letter larger), `symbol`, `organ`, `subsidiary_organ`,
`distribution`, `issued`, `title`, `job_number`.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.story import StoryPart
from docx.section import Section

from measures import Form, Page
from organs import Kind
from parts import element

SYMBOL = 3600
"""The width that a running head keeps for the symbol, beside the title."""
RULE, LOWER_RULE = 4, 12
"""The lines below the two rows of the masthead, in eighths of a point."""

BOLD, LIGHT = "<w:b/><w:bCs/>", "<w:b w:val='0'/><w:bCs w:val='0'/>"
END = (
    "<w:p><w:pPr><w:pStyle w:val='Header'/><w:spacing w:line='20' w:lineRule='exact'/>"
    "<w:rPr><w:sz w:val='2'/><w:szCs w:val='2'/></w:rPr></w:pPr></w:p>"
)
"""The paragraph that a table needs after it, as low as can be."""

Cell = tuple[int, str]
"""A cell's width and its paragraphs as XML."""


def fill_headers(section: Section, kind: Kind, form: Form) -> None:
    """The masthead, and the running heads of left-hand (even) and right-hand pages."""
    _fill(section.first_page_header.part, _masthead(kind, form))
    left_hand, right_hand = _running_heads(kind)
    for header, cells in ((section.even_page_header, left_hand), (section.header, right_hand)):
        row = _table_row(cells, kind.page.head, "bottom")
        head = _table([row], [width for width, _ in cells], kind.page, form, rules=(0, kind.page.rule))
        _fill(header.part, [head, element(_paragraph("Header"))])


def fill_footers(section: Section, page: Page, form: Form) -> None:
    """Page numbers outside and the job number inside; the job number alone on the first page."""
    half = page.text_width // 2
    first = element(_latin("ReleaseDate", _control("job_number"), form))
    _fill(section.first_page_footer.part, [first])
    number = _field("PAGE") + "<w:r><w:t>/</w:t></w:r>" + _field("NUMPAGES")
    job = _control("job_number", LIGHT + "<w:sz w:val='14'/>")
    left_hand, right_hand = (number, job), (job, number)
    for footer, (start, end) in ((section.even_page_footer, left_hand), (section.footer, right_hand)):
        cells = [(half, _latin("Footer", start, form)), (half, _latin("Footer", end, form, end=True))]
        table = _table([_table_row(cells)], (half, half), page, form)
        _fill(footer.part, [table, element(_paragraph("Footer"))])


def _running_heads(kind: Kind) -> tuple[list[Cell], list[Cell]]:
    """The cells of left-hand and of right-hand pages: the symbol is outside."""
    wide = kind.page.text_width - SYMBOL
    if not kind.running_title:
        symbol = kind.page.text_width
        return [(symbol, _running_field("symbol"))], [(symbol, _running_field("symbol", end=True))]
    return (
        [(SYMBOL, _running_field("symbol")), (wide, _running_field("title", end=True))],
        [(wide, _running_field("title")), (SYMBOL, _running_field("symbol", end=True))],
    )


def _masthead(kind: Kind, form: Form) -> list[BaseOxmlElement]:
    symbol = _control("symbol_organ", "<w:sz w:val='40'/><w:szCs w:val='40'/>") + _control("symbol_number")
    united_nations = _paragraph("UnitedNations", _control("united_nations"))
    issued = _paragraph("Publication", _control("distribution"), before=212)
    issued += _paragraph("Publication", _control("issued"))
    upper = _masthead_row(kind.page, 0, united_nations, _paragraph("Symbol", symbol), align="bottom")
    lower = _masthead_row(kind.page, 1, _paragraph("XLarge", _control("organ")), issued)
    below = [element(_paragraph_control("subsidiary_organ", "SubsidiaryOrgan"))] if kind.subsidiary else []
    widths = [width for width in kind.page.masthead if width]
    return [_table([upper, lower], widths, kind.page, form, rules=(RULE, LOWER_RULE)), *below, element(END)]


def _masthead_row(page: Page, row: int, name: str, end: str, align: str = "") -> str:
    """The emblem's place, a name, a gap where the page has one, and what stands at the end."""
    blank = _paragraph("Header")
    contents = zip(page.masthead, (blank, name, blank, end), strict=True)
    return _table_row([cell for cell in contents if cell[0]], page.heights[row], align)


def _running_field(tag: str, *, end: bool = False) -> str:
    return _paragraph("Header", _control(tag, BOLD), end=end, after=80)


def _table(
    rows: Sequence[str], widths: Sequence[int], page: Page, form: Form, rules: tuple[int, int] = (0, 0)
) -> BaseOxmlElement:
    """A table on the page's width; `rules` are the weights of the lines between its rows and below them."""
    mirrored = "<w:bidiVisual/>" if form.right_to_left else ""
    edges = (("bottom", rules[1]), ("insideH", rules[0]))
    borders = "".join(_border(edge, weight) for edge, weight in edges if weight)
    grid = "".join(f"<w:gridCol w:w='{width}'/>" for width in widths)
    return element(
        f"<w:tbl><w:tblPr>{mirrored}<w:tblW w:w='{page.text_width}' w:type='dxa'/>"
        f"<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type='fixed'/>"
        "<w:tblCellMar><w:left w:w='0' w:type='dxa'/><w:right w:w='0' w:type='dxa'/></w:tblCellMar></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _border(edge: str, weight: int) -> str:
    return f"<w:{edge} w:val='single' w:sz='{weight}' w:space='0' w:color='auto'/>"


def _table_row(cells: Sequence[Cell], height: int = 0, align: str = "") -> str:
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


def _paragraph(
    style: str, content: str = "", *, end: bool = False, before: int = 0, after: int = 0, latin: bool = False
) -> str:
    """A paragraph, at the line's end if `end`; one that is `latin` runs from left to right in every form."""
    direction = "<w:bidi w:val='0'/>" if latin else ""
    sides = "".join(f" w:{side}='{space}'" for side, space in (("before", before), ("after", after)) if space)
    spacing = f"<w:spacing{sides}/>" if sides else ""
    align = "<w:jc w:val='right'/>" if end else ""
    return f"<w:p><w:pPr><w:pStyle w:val='{style}'/>{direction}{spacing}{align}</w:pPr>{content}</w:p>"


def _latin(style: str, content: str, form: Form, *, end: bool = False) -> str:
    """Figures, which run from left to right in every form: Arabic would set a page's number behind "/"."""
    mirrored = form.right_to_left
    return _paragraph(style, content, end=end != mirrored, latin=mirrored)


def _control(tag: str, properties: str = "") -> str:
    return _control_around(tag, _field_run(tag, properties))


def _paragraph_control(tag: str, style: str) -> str:
    """A control around a whole paragraph, which goes with it where there is nothing to say."""
    return _control_around(tag, _paragraph(style, _field_run(tag)))


def _control_around(tag: str, content: str) -> str:
    return (
        f"<w:sdt><w:sdtPr><w:alias w:val='{tag}'/><w:tag w:val='{tag}'/></w:sdtPr>"
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def _field_run(tag: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{tag}</w:t></w:r>"


def _field(instruction: str) -> str:
    return f"<w:fldSimple w:instr=' {instruction} '><w:r><w:t>1</w:t></w:r></w:fldSimple>"


def _fill(part: StoryPart, blocks: Sequence[BaseOxmlElement]) -> None:
    """Puts `blocks` in place of the part's own paragraph; a paragraph stands after the last table."""
    for child in list(part.element):
        part.element.remove(child)
    for block in blocks:
        part.element.append(block)
