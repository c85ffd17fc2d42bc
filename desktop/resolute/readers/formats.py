"""Which format bytes are in, judged by the bytes alone."""

from __future__ import annotations

import io
import zipfile
from enum import StrEnum

from resolute.readers.refusal import Refusal


class Format(StrEnum):
    """The formats that have a reader."""

    DOCX = "docx"
    TEXT = "text"
    AKN = "akn"
    PDF = "pdf"


_SAVE = "open it in Word or LibreOffice and save it as .docx"
_PDF = b"%PDF-"
"""May stand anywhere in the first 1,024 bytes: mail servers and printers put lines before it."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAID_BY_START = {
    b"{\\rtf": f"is a Rich Text document, which cannot be read yet; {_SAVE}",
    b"\x89PNG": "is a picture and no text",
    b"GIF8": "is a picture and no text",
    b"\xff\xd8\xff": "is a picture and no text",
}
_SAID_BY_MEMBER = {
    "comparison.json": "is a comparison that was saved with Resolute, and no text of its own; open it alone",
    "mimetype": f"is an OpenDocument file, which cannot be read yet; {_SAVE}",
    "xl/workbook.xml": "is a spreadsheet and no Word document",
    "ppt/presentation.xml": "is a presentation and no Word document",
}


def format_of(data: bytes) -> Format:
    """The format of `data`; raises `Refusal` for what no reader takes."""
    if not data.strip(b"\0 \t\r\n\f\v\xef\xbb\xbf"):
        raise Refusal("is empty")
    if _PDF in data[:1024]:
        return Format.PDF
    for start, reason in _SAID_BY_START.items():
        if data[:1024].lstrip().startswith(start):
            raise Refusal(reason)
    if data.startswith(_OLE):
        raise Refusal(_reason_of_ole(data))
    if data.startswith(b"PK"):
        return _format_of_zip(data)
    return _format_of_characters(data)


def _reason_of_ole(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "is encrypted; open it in Word and save it without a password"
    if "WordDocument".encode("utf-16-le") in data:
        return "is a Word 97 document; save it as .docx"
    return "is an old Office file and no Word document"


def _format_of_zip(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise Refusal("is damaged: it begins like a Word document, but is cut off or broken") from error
    for member, reason in _SAID_BY_MEMBER.items():
        if member in names:
            raise Refusal(reason)
    if "[Content_Types].xml" not in names:
        raise Refusal("is a zip archive and no Word document")
    return Format.DOCX


def _format_of_characters(data: bytes) -> Format:
    start = data[:4096].decode("utf-8", "ignore").lstrip("\ufeff \t\r\n").lower()
    if start.startswith(("<?xml", "<akomantoso", "<!--")) or "<akomantoso" in start:
        return Format.AKN
    if start.startswith(("<!doctype html", "<html")):
        raise Refusal(f"is a web page, which cannot be read yet; {_SAVE}")
    return Format.TEXT
