"""The summary page as a Word file of one A4 sheet.

Lines have an exact height, so that no font of another script makes two sheets of one.
"""

from __future__ import annotations

from collections.abc import Iterable

from docx.document import Document as DocxDocument
from docx.shared import Twips

from resolute.model import Comparison
from resolute.writers.heading import pair_name
from resolute.writers.layout.names import Element, add, w
from resolute.writers.layout.setting import ARABIC
from resolute.writers.summary.content import summary_page
from resolute.writers.summary.fitting import Sheet, ems, fitted
from resolute.writers.summary.page import Page, Part, Section, flow, more
from resolute.writers.summary.styles import (
    ANSWER,
    FIGURE,
    FOOT,
    LEFT_OUT,
    LINE,
    NAME,
    OWN,
    QUESTION,
    TOPIC,
    WHAT,
    style_elements,
)
from resolute.writers.word.document import file_of, new_document
from resolute.writers.word.parts import add_paragraph, add_run

_WIDTH, _HEIGHT, _MARGIN, _TOP = 11906, 16838, 1080, 850
"""A4 upright, in twentieths of a point."""
_QUESTIONS = 2250
_ANSWERS = _WIDTH - 2 * _MARGIN - _QUESTIONS
_CELLS = 120
"""The blank within cells, left and right together."""
_LETTERS = 200
"""The size of the letters of answers."""
_SHEET = Sheet(
    width=0.97 * (_ANSWERS - _CELLS) / _LETTERS,
    page=0.95 * (_WIDTH - 2 * _MARGIN) / _LETTERS,
    lines=55,
    gap=0.3,
    breadth=ems,
    question=(_QUESTIONS - _CELLS) / _LETTERS,
    head=1.5,
)
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
_RULE = "A6A6A6"


def render_summary_docx(comparison: Comparison) -> bytes:
    """The page as a Word file; the same comparison gives the same bytes."""
    page = fitted(summary_page(comparison), _SHEET)
    document = new_document(pair_name(comparison), style_elements())
    _set_page(document)
    body = next(document.element.iter(w("body")))
    section = body[-1]
    _add_head(body, page)
    _add_figures(body, page)
    _add_sections(body, page)
    add_run(add_paragraph(body, FOOT), page.foot)
    body.append(section)
    return file_of(document)


def _set_page(document: DocxDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Twips(_WIDTH), Twips(_HEIGHT)
    section.left_margin = section.right_margin = Twips(_MARGIN)
    section.top_margin = section.bottom_margin = Twips(_TOP)
    section.header_distance = section.footer_distance = Twips(_TOP // 2)


def _add_head(body: Element, page: Page) -> None:
    add_run(add_paragraph(body, TOPIC, page.language), page.topic, language=page.language)
    for name, item in page.sides:
        line = add_paragraph(body, LINE)
        add_run(line, f"{name}: ", OWN)
        _add_parts(line, item, page.language)
    add_paragraph(body, WHAT)


def _add_figures(body: Element, page: Page) -> None:
    """The counts, large, each above what it counts."""
    whole = _WIDTH - 2 * _MARGIN
    table = _add_table(body, [whole // len(page.figures)] * len(page.figures), rules=("top", "bottom"))
    row = add(table, "tr")
    for count, what in page.figures:
        cell = _add_cell(row, whole // len(page.figures))
        add_run(add_paragraph(cell, FIGURE), str(count))
        add_run(add_paragraph(cell, WHAT), what)
    add_paragraph(body, WHAT)  # or Word would join this table to the next one


def _add_sections(body: Element, page: Page) -> None:
    if not page.sections:
        return
    table = _add_table(body, [_QUESTIONS, _ANSWERS], rules=("bottom", "insideH"))
    for section in page.sections:
        row = add(table, "tr")
        add(add(row, "trPr"), "cantSplit")
        question = add_paragraph(_add_cell(row, _QUESTIONS), QUESTION)
        add_run(question, section.title)
        add_run(question, f" {section.count}" if section.count else "", OWN)
        _add_answers(_add_cell(row, _ANSWERS), section, page.language)


def _add_answers(cell: Element, section: Section, language: str) -> None:
    if section.flows or not section.count:
        parts = flow(section) if section.count else [Part("none")]
        _add_parts(add_paragraph(cell, ANSWER), parts, language, "" if section.count else LEFT_OUT)
        return
    for item in section.items:
        _add_parts(add_paragraph(cell, ANSWER, language), item, language)
    if section.left:
        add_run(add_paragraph(cell, ANSWER), more(section), LEFT_OUT)


def _add_parts(line: Element, parts: Iterable[Part], language: str, style: str = NAME) -> None:
    """The parts in one line; where quoted words run from right to left, marks keep each part in its place."""
    for part in parts:
        before, words, behind = part.parted
        mark = "" if language != ARABIC else _RIGHT_TO_LEFT if part.quoted else _LEFT_TO_RIGHT
        text = f"{before}{mark}{words}{mark}{behind}" if words else before
        add_run(line, text, "" if part.quoted else style, language=language if part.quoted else "")


def _add_table(body: Element, widths: list[int], rules: tuple[str, ...]) -> Element:
    table = add(body, "tbl")
    properties = add(table, "tblPr")
    add(properties, "tblW", w=sum(widths), type="dxa")
    borders = add(properties, "tblBorders")
    for edge in rules:
        add(borders, edge, val="single", sz=4, space=0, color=_RULE)
    add(properties, "tblLayout", type="fixed")
    margins = add(properties, "tblCellMar")
    for edge, width in (("top", 30), ("left", 0), ("bottom", 30), ("right", _CELLS)):
        add(margins, edge, w=width, type="dxa")
    grid = add(table, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=width)
    return table


def _add_cell(row: Element, width: int) -> Element:
    cell = add(row, "tc")
    add(add(cell, "tcPr"), "tcW", w=width, type="dxa")
    return cell
