"""From an old document's bytes to blocks and notes, by way of a new document's bytes."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, replace

from lxml import etree

from resolute.model import English
from resolute.readers import docx
from resolute.readers.doc.office import as_docx
from resolute.readers.doc.references import mend_references, noted_in
from resolute.readers.docx.names import w
from resolute.readers.refusal import Refusal
from resolute.readers.revisions import Revisions
from resolute.readers.source import Source
from resolute.readers.xml import parse

_FIRST_BYTES, _SECTOR = b"\xec\xa5", 512
_IS_ENCRYPTED = 0x01
_TEXT = "word/document.xml"
_LOST: English = "has references to notes that the conversion lost"
_CONVERTED: English = "is a Word 97 document; what is read is LibreOffice's conversion of it"


def read(data: bytes, revisions: Revisions) -> tuple[Source, bytes]:
    """The document, and the Word document that it was converted to, which its anchors refer to."""
    if _is_encrypted(data):
        raise Refusal("is encrypted; open it in Word and save it without a password")
    converted, is_whole = _mended(_Members.of(as_docx(data)), data)
    source, kept = docx.read(converted.package(), revisions)
    notices = (_CONVERTED,) if is_whole else (_CONVERTED, _LOST)
    return replace(source, notices=(*notices, *source.notices)), kept


def _is_encrypted(data: bytes) -> bool:
    """What the header of the stream that holds the text says; it stands at the beginning of a sector."""
    starts = range(_SECTOR, len(data), _SECTOR)
    header = next((start for start in starts if data[start : start + 2] == _FIRST_BYTES), None)
    return (
        header is not None
        and bool(data[header + 11 : header + 12])
        and bool(data[header + 11] & _IS_ENCRYPTED)
    )


def _mended(members: _Members, old: bytes) -> tuple[_Members, bool]:
    """The new document with its references to notes; whether none is lost."""
    root = parse(members.contents.get(_TEXT, b""), f"its part {_TEXT}")
    if not any(True for _ in root.iter(w("instrText"))):
        return members, True
    is_whole = mend_references(root, noted_in(old))
    text = etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    return _Members(members.contents | {_TEXT: text}), is_whole


@dataclass(frozen=True, slots=True)
class _Members:
    """What LibreOffice has written, by the members' names."""

    contents: dict[str, bytes]

    @classmethod
    def of(cls, data: bytes) -> _Members:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                return cls({name: package.read(name) for name in package.namelist()})
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise Refusal("could not be converted by LibreOffice; save it as .docx") from error

    def package(self) -> bytes:
        """The same bytes every time: without the times at which the members were written."""
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w") as package:
            for name, content in self.contents.items():
                package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
        return data.getvalue()
