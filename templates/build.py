"""Builds the templates that a resolution without a Word file is laid out on: `python templates/build.py`.

The same script gives the same bytes: dates and the members' times are fixed. What a document fills in (the
symbol, the organ's name, …) stands in content controls, found by their tags, so that a template may be
edited in Word and stays a template.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product
from pathlib import Path

from docx import Document
from docx.document import Document as DocxDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.package import Package
from docx.section import Section
from docx.shared import Twips

from mastheads import fill_footers, fill_headers
from measures import FORMS, Form, Page
from organs import KINDS, Kind
from parts import document_defaults, element, footnotes, settings_children, style_elements
from resolute.writers.word.document import file_of

FIXED_DATE = datetime(2000, 1, 1, tzinfo=UTC)
UNUSED = ("thumbnail.jpeg", "item1.xml", "numbering.xml", "stylesWithEffects.xml", "theme1.xml")
"""What python-docx's own empty document holds and a resolution does not need."""


def build(kind: Kind, form: Form) -> bytes:
    """A template's bytes."""
    document = Document()
    _drop_unused(document)
    _set_styles(document, kind, form)
    _set_settings(document, kind.page)
    _set_page(document.sections[0], kind.page)
    fill_headers(document.sections[0], kind, form)
    fill_footers(document.sections[0], kind.page, form)
    if form.right_to_left:
        _mirror(document)
    _set_properties(document, kind)
    _add_footnotes(document, form)
    return file_of(document)


def _drop_unused(document: DocxDocument) -> None:
    for relationships in (document.part.rels, _package(document).rels):
        for key in [key for key, value in relationships.items() if value.target_ref.endswith(UNUSED)]:
            del relationships[key]


def _set_styles(document: DocxDocument, kind: Kind, form: Form) -> None:
    root = document.styles.element
    for child in list(root):
        root.remove(child)
    root.append(document_defaults(form))
    root.extend(style_elements(kind, form))


def _set_settings(document: DocxDocument, page: Page) -> None:
    root = document.settings.element
    for child in list(root):
        root.remove(child)
    root.extend(settings_children(page))


def _set_page(section: Section, page: Page) -> None:
    section.page_width, section.page_height = Twips(page.width), Twips(page.height)
    section.top_margin, section.bottom_margin = Twips(page.top), Twips(page.bottom)
    section.left_margin = section.right_margin = Twips(page.side)
    section.header_distance = Twips(page.header_from_edge)
    section.footer_distance = Twips(page.footer_from_edge)
    section.different_first_page_header_footer = True


def _mirror(document: DocxDocument) -> None:
    """Lets the section run from right to left; `w:bidi` goes before the last of its properties."""
    properties = next(document.element.iter(qn("w:sectPr")))
    properties.insert(-1, element("<w:bidi/>"))


def _set_properties(document: DocxDocument, kind: Kind) -> None:
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.title = kind.title
    properties.created = properties.modified = FIXED_DATE


def _add_footnotes(document: DocxDocument, form: Form) -> None:
    name = PackURI("/word/footnotes.xml")
    part = Part(name, CONTENT_TYPE.WML_FOOTNOTES, footnotes(form), _package(document))
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _package(document: DocxDocument) -> Package:
    package = document.part.package
    assert isinstance(package, Package), "a document's package is one of python-docx's own"
    return package


def main() -> None:
    """Write every template in all its forms beside this script."""
    folder = Path(__file__).resolve().parent
    for kind, form in product(KINDS, FORMS):
        name = f"{kind.file}{form.ending}.docx"
        (folder / name).write_bytes(build(kind, form))
        print(f"templates/{name}")


if __name__ == "__main__":
    main()
