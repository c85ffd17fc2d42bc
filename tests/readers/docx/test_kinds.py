"""What else is a Word document: templates, documents with macros, Strict Open XML."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from readers import invented
from readers.contract import ReaderContract
from resolute.readers import open_resolution

MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
KINDS = {
    "dotx": b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "docm": b"application/vnd.ms-word.document.macroEnabled.main+xml",
    "dotm": b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
}


def rewritten(change: Callable[[bytes], bytes], added: Mapping[str, bytes] | None = None) -> bytes:
    """The invented document with each part changed, and parts added."""
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(invented.as_docx())) as before, zipfile.ZipFile(data, "w") as after:
        for name in before.namelist():
            after.writestr(zipfile.ZipInfo(name), change(before.read(name)))
        for name, content in (added or {}).items():
            after.writestr(zipfile.ZipInfo(name), content)
    return data.getvalue()


def strict(part: bytes) -> bytes:
    family = rb"http://schemas.openxmlformats.org/(officeDocument|wordprocessingml)/2006/"
    return re.sub(family, rb"http://purl.oclc.org/ooxml/\1/", part)


def with_macros(kind: str) -> bytes:
    kind_of_macros = b"application/vnd.ms-office.vbaProject"
    named = b'<Override PartName="/word/vbaProject.bin" ContentType="%s"/></Types>' % kind_of_macros
    macros = {"word/vbaProject.bin": b"macros", "word/_rels/vbaProject.bin.rels": b"<a/>"}
    return rewritten(lambda part: part.replace(MAIN, KINDS[kind]).replace(b"</Types>", named), macros)


@pytest.mark.parametrize("kind", KINDS)
def test_templates_and_documents_with_macros_are_read_alike(kind: str) -> None:
    found = open_resolution(Path("any.name"), with_macros(kind)).resolution
    assert found == open_resolution(Path("any.name"), invented.as_docx()).resolution


@pytest.mark.parametrize("kind", KINDS)
def test_a_redline_stands_on_an_ordinary_document_without_macros(kind: str) -> None:
    kept = members(open_resolution(Path("x"), with_macros(kind)).data)
    assert kept == members(invented.as_docx())


class TestStrict(ReaderContract):
    format = "docx"

    def data(self) -> bytes:
        return rewritten(strict)

    def test_the_bytes_are_handed_back(self) -> None:
        """Those of a package with transitional names, on which a redline can stand."""
        reading = open_resolution(Path("x"), self.data())
        again = open_resolution(Path("x"), reading.data)
        assert again == reading
        assert b"purl.oclc.org" not in b"".join(members(reading.data))


def members(data: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [package.read(name) for name in package.namelist()]
