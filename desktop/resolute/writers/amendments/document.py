"""amendments.docx: the list as a Word file, upright, its numbers typed, so that the reader takes it back.

The same comparison gives the same bytes: dates and the members' times are fixed.
"""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.shared import Twips

from resolute.model import Comparison
from resolute.writers.amendments.listing import Line, Sort, lines
from resolute.writers.amendments.styles import (
    AMENDMENT,
    BLOCK,
    PART,
    REMARK,
    SECTION,
    TITLE,
    setting_elements,
    style_elements,
)
from resolute.writers.amendments.wording import Wording, wording_of
from resolute.writers.layout.names import Element, w
from resolute.writers.showing import showable
from resolute.writers.table.parts import add_field, add_paragraph, add_run

_STYLES = {
    Sort.TITLE: TITLE,
    Sort.REMARK: REMARK,
    Sort.SECTION: SECTION,
    Sort.AMENDMENT: AMENDMENT,
    Sort.PART: PART,
    Sort.BLOCK: BLOCK,
}
_MARGIN = 1440
_FIXED_DATE = datetime(2000, 1, 1, tzinfo=UTC)
_FIRST_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can say."""


def render_amendments_docx(comparison: Comparison) -> bytes:
    """The list as a Word file."""
    language = comparison.earlier.language or comparison.later.language
    wording = wording_of(language)
    held = lines(comparison)
    document = Document()
    _set_up(document, held[0].pieces[0].text)
    body = next(document.element.iter(w("body")))
    section = body[-1]
    for line in held:
        _add_line(body, line, language, wording)
    body.append(section)
    stream = BytesIO()
    document.save(stream)
    return _with_fixed_times(stream.getvalue())


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


def _set_up(document: DocxDocument, title: str) -> None:
    for root, children in (
        (document.styles.element, style_elements()),
        (document.settings.element, setting_elements()),
    ):
        for child in list(root):
            root.remove(child)
        root.extend(children)
    section = document.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(_MARGIN)
    section.footer.is_linked_to_previous = False
    foot = section.footer.part.element
    for child in list(foot):
        foot.remove(child)
    add_field(add_paragraph(foot, REMARK), "PAGE")
    properties = document.core_properties
    properties.title = showable(title)[:255]
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = _FIXED_DATE


def _with_fixed_times(data: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, _FIRST_TIME), source.read(name), zipfile.ZIP_DEFLATED)
    return stream.getvalue()
