"""amendments.docx: the list as a Word file, upright, its numbers typed, so that the reader takes it back.

The same comparison gives the same bytes.
"""

from __future__ import annotations

from docx.document import Document as DocxDocument
from docx.shared import Twips

from resolute.model import Comparison
from resolute.writers.amendments.listing import Line, Sort, lines
from resolute.writers.amendments.styles import (
    AMENDMENT,
    BLOCK,
    PART,
    REMARK,
    style_elements,
)
from resolute.writers.amendments.wording import Wording, wording_of
from resolute.writers.layout.names import Element, w
from resolute.writers.word.document import empty, file_of, new_document
from resolute.writers.word.parts import add_field, add_paragraph, add_run
from resolute.writers.word.styles import HEADING, TITLE

_STYLES = {
    Sort.TITLE: TITLE,
    Sort.REMARK: REMARK,
    Sort.SECTION: HEADING,
    Sort.AMENDMENT: AMENDMENT,
    Sort.PART: PART,
    Sort.BLOCK: BLOCK,
}
_MARGIN = 1440


def render_amendments_docx(comparison: Comparison) -> bytes:
    """The list as a Word file."""
    language = comparison.earlier.language or comparison.later.language
    wording = wording_of(language)
    held = lines(comparison)
    document = new_document(held[0].pieces[0].text, style_elements())
    _set_page(document)
    body = next(document.element.iter(w("body")))
    section = body[-1]
    for line in held:
        _add_line(body, line, language, wording)
    body.append(section)
    return file_of(document)


def _add_line(body: Element, line: Line, language: str, wording: Wording) -> None:
    """A line; words quoted run in their own language's direction, a block of them as a whole."""
    paragraph = add_paragraph(body, _STYLES[line.sort], language if line.sort is Sort.BLOCK else "")
    add_run(paragraph, f"{line.number}\t" if line.number else "", language=wording.language)
    for piece in line.pieces:
        if not piece.is_quoted:
            add_run(paragraph, piece.text, language=wording.language)
            continue
        quoted = wording.quote(piece.text)
        start = quoted.index(piece.text) if piece.text else len(quoted) // 2
        for text, own in (
            (quoted[:start], wording.language),
            (piece.text, language),
            (quoted[start + len(piece.text) :], wording.language),
        ):
            add_run(paragraph, text, language=language if line.sort is Sort.BLOCK else own)


def _set_page(document: DocxDocument) -> None:
    """Upright, with the page's number at the foot."""
    section = document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(_MARGIN)
    section.footer.is_linked_to_previous = False
    foot = section.footer.part.element
    empty(foot)
    add_field(add_paragraph(foot, REMARK), "PAGE")
