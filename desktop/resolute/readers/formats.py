"""Which format bytes are in, judged by the bytes alone."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from enum import StrEnum

from resolute.model import English
from resolute.readers import archive
from resolute.readers.byte_order import marked_start
from resolute.readers.refusal import Refusal


class Format(StrEnum):
    """The formats that have a reader."""

    DOCX = "docx"
    DOC = "doc"
    ODT = "odt"
    RTF = "rtf"
    HTML = "html"
    MAIL = "mail"
    AKN = "akn"
    PDF = "pdf"
    TEXT = "text"


_PDF = b"%PDF-"
"""May stand anywhere in the first 1,024 bytes: mail servers and printers put lines before it."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAID_BY_START: Mapping[bytes, English] = {
    b"\x89PNG": "is a picture and no text",
    b"GIF8": "is a picture and no text",
    b"\xff\xd8\xff": "is a picture and no text",
    b"II*\0": "is a picture and no text",
    b"MM\0*": "is a picture and no text",
    b"{\\pwi": "is a Pocket Word document; save it as .docx",
}
_SAID_BY_MEMBER: Mapping[str, English] = {
    "comparison.json": "is a comparison that was saved with Resolute, and no text of its own; open it alone",
    "xl/workbook.xml": "is a spreadsheet and no Word document",
    "ppt/presentation.xml": "is a presentation and no Word document",
}
_SAID_BY_KIND: Mapping[str, English] = {
    "spreadsheet": "is a spreadsheet and no text",
    "presentation": "is a presentation and no text",
    "graphics": "is a drawing and no text",
}
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_LINE = 200
_SAYS_SOMETHING = re.compile(rb"[^\0 \t\r\n\f\v\xef\xbb\xbf\xfe\xff]")
_HTML_TAGS = frozenset(
    [
        "html",
        "head",
        "body",
        "title",
        "meta",
        "style",
        "p",
        "div",
        "span",
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "ul",
        "ol",
        "li",
        "a",
        "b",
        "i",
        "center",
        "font",
        "article",
    ]
)
_PROLOG = re.compile(
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!doctype[^>\[]*(?:\[.*?\]\s*)?>\s*)*", re.DOTALL | re.IGNORECASE
)
_ROOT = re.compile(r"<([A-Za-z][\w.:-]*)[\s/>]")
_DOCTYPE = re.compile(r"<!doctype\s+html", re.IGNORECASE)
_HEADER_LINE = re.compile(rb"(?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*+){2,}+")
_MAILS_OWN = re.compile(
    rb"^(?:MIME-Version|Message-ID|Received|Content-Type|Delivered-To):", re.IGNORECASE | re.MULTILINE
)
_WORD_STREAM, _ENCRYPTED = "WordDocument".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le")


def format_of(data: bytes) -> Format:
    """The format of `data`; raises `Refusal` for what no reader takes."""
    if not _SAYS_SOMETHING.search(data):
        raise Refusal("is empty")
    if _PDF in data[:1024]:
        return Format.PDF
    start = data[:1024].lstrip()
    for sign, reason in _SAID_BY_START.items():
        if start.startswith(sign):
            raise Refusal(reason)
    if start.startswith(b"{\\rtf"):
        return Format.RTF
    if data.startswith(_OLE):
        return _format_of_ole(data)
    if data.startswith(b"PK\3\4"):
        return _format_of_zip(data)
    return _format_of_characters(data)


def _format_of_ole(data: bytes) -> Format:
    if _ENCRYPTED in data:
        raise Refusal("is encrypted; open it in Word and save it without a password")
    if _WORD_STREAM in data:
        return Format.DOC
    raise Refusal("is an old Office file and no Word document")


def _format_of_zip(data: bytes) -> Format:
    with archive.opened(data) as package:
        names = set(package.namelist())
        kind = _kind(package) if "mimetype" in names else ""
    for member, reason in _SAID_BY_MEMBER.items():
        if member in names:
            raise Refusal(reason)
    if kind.startswith(_OPEN_DOCUMENT):
        return _format_of_open_document(kind.removeprefix(_OPEN_DOCUMENT))
    if "[Content_Types].xml" not in names:
        raise Refusal("is a zip archive and no Word document")
    return Format.DOCX


def _kind(package: zipfile.ZipFile) -> str:
    """What a member of an open document says that it is, in a line."""
    member = package.getinfo("mimetype")
    return archive.content(package, member).decode("ascii", "ignore") if member.file_size < _LINE else ""


def _format_of_open_document(kind: str) -> Format:
    if kind.startswith("text"):
        return Format.ODT
    raise Refusal(_SAID_BY_KIND.get(kind.partition("-")[0], "is an OpenDocument file and no text"))


def _format_of_characters(data: bytes) -> Format:
    start = marked_start(data, 8192).lstrip("\ufeff \t\r\n")
    if _is_mail(data):
        return Format.MAIL
    if not start.startswith("<"):
        return Format.TEXT
    if _DOCTYPE.match(start):
        return Format.HTML
    prolog = _PROLOG.match(start)
    root = _ROOT.match(start, prolog.end() if prolog else 0)
    name = root[1].lower() if root else ""
    if name.partition(":")[0] == "office":
        return Format.ODT
    if name in _HTML_TAGS:
        return Format.HTML
    return (
        Format.AKN if start.startswith(("<?xml", "<!--")) or "<akomantoso" in start.lower() else Format.TEXT
    )


def _is_mail(data: bytes) -> bool:
    """Whether it begins with header lines, and one among them that mail programs write and people don't."""
    start = data[:65536].replace(b"\r\n", b"\n").lstrip(b"\n")
    if start.startswith(b"From "):
        start = start.partition(b"\n")[2]
    header = _HEADER_LINE.match(start)
    return header is not None and _MAILS_OWN.search(header[0]) is not None
