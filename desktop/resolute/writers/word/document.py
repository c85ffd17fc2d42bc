"""A new Word document from python-docx's own empty one, and its file.

The same contents give the same bytes: dates and the members' times are fixed.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument

from resolute.writers.container import pack
from resolute.writers.layout.names import Element
from resolute.writers.showing import showable
from resolute.writers.word.styles import setting_elements

_FIXED_DATE = datetime(2000, 1, 1, tzinfo=UTC)


def new_document(title: str, styles: Iterator[Element]) -> DocxDocument:
    """An empty document with these styles alone, our settings, a title, and nobody's name or time."""
    document = Document()
    for root, children in (
        (document.styles.element, styles),
        (document.settings.element, setting_elements()),
    ):
        empty(root)
        root.extend(children)
    properties = document.core_properties
    properties.title = showable(title)[:255]
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = _FIXED_DATE
    return document


def empty(element: Element) -> None:
    """Take all children out of an element."""
    for child in list(element):
        element.remove(child)


def file_of(document: DocxDocument) -> bytes:
    """The document's package, without the time at which it was written."""
    stream = BytesIO()
    document.save(stream)
    with zipfile.ZipFile(stream) as saved:
        return pack({name: saved.read(name) for name in saved.namelist()})
