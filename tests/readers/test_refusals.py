"""What cannot be read says why in one sentence, and nothing else is ever raised."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readers import invented
from readers.html import making as html
from readers.odt import making as odt
from readers.rtf import making as rtf
from resolute import limits
from resolute.model import Unreadable
from resolute.readers import Revisions, open_resolution

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


def zipped(**members: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/"), text)
    return data.getvalue()


def changed(name: str, text: str, document: bytes | None = None) -> bytes:
    """A document, the invented Word document where none is given, with another text in one of its parts."""
    data = io.BytesIO()
    given = io.BytesIO(document or invented.as_docx())
    with zipfile.ZipFile(given) as before, zipfile.ZipFile(data, "w") as after:
        for member in before.namelist():
            after.writestr(member, text if member == name else before.read(member))
    return data.getvalue()


REFUSED = {
    "empty": (b"", "is empty"),
    "blank": (b"\n \t\r\n", "is empty"),
    "picture": (b"\x89PNG\r\n\x1a\n0000", "is a picture"),
    "pdf": (b"%PDF-1.7\n%...", "is damaged: it begins like a PDF"),
    "Rich Text without a text": (rb"{\rtf1 {\fonttbl{\f0 Times;}}}", "is empty: no paragraph stands in it"),
    "web page without a text": (b"<!DOCTYPE html><nav>Home</nav>", "is empty: no paragraph stands in it"),
    "web page of a document type alone": (b"<!DOCTYPE html>", "is damaged: it is a web page without content"),
    "mail without a text": (b"MIME-Version: 1.0\nSubject: Tides\n\n", "is a mail without a text"),
    "encrypted": (OLE + "EncryptedPackage".encode("utf-16-le"), "is encrypted"),
    "old Excel": (OLE, "is an old Office file"),
    "archive": (zipped(a="b"), "is a zip archive and no Word document"),
    "spreadsheet": (zipped(xl__workbook_xml="", **{"xl/workbook.xml": ""}), "is a spreadsheet"),
    "open document without a part": (
        zipped(mimetype="application/vnd.oasis.opendocument.text"),
        "is an OpenDocument file without a content",
    ),
    "package without a text": (
        zipped(**{"[Content_Types].xml": ""}),
        "is a zip archive and no Word document",
    ),
    "cut off": (invented.as_docx()[:2000], "is damaged"),
    "broken part": (changed("word/document.xml", "<w:document"), "is damaged: its part word/document.xml"),
    "document type": (
        changed("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
        "document type",
    ),
    "no paragraph": (
        changed("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body/></w:document>'),
        "is empty: no paragraph stands in it",
    ),
    "nothing but what a document system adds": (b"[DU1]\n", "is empty: no paragraph stands in it"),
    "other root": (changed("word/document.xml", "<a/>"), "no Word document"),
    "binary": (bytes(range(1, 9)) * 9, "is neither a Word document nor text|is no text"),
    "garbled": ("été à la mer, où l’Assemblée générale".encode().decode("cp1252").encode(), "is garbled"),
    "broken xml": (b"<?xml version='1.0'?><akomaNtoso>", "is damaged"),
    "xml without text": (b"<akomaNtoso/>", "holds no text"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refusals(name: str) -> None:
    data, reason = REFUSED[name]
    with pytest.raises(Unreadable, match=reason) as error:
        open_resolution(Path("folder/tides.docx"), data)
    assert str(error.value).startswith("tides.docx ")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("data", [invented.as_docx(), odt.document(odt.invented_body())])
def test_an_absurd_size_is_refused(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PART", 1000)
    with pytest.raises(Unreadable, match="has a part that is, unpacked, larger than"):
        open_resolution(Path("x"), data)


ENTITY = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"


@pytest.mark.parametrize("part", ["content.xml", "styles.xml", "META-INF/manifest.xml"])
def test_entities_in_open_documents_are_refused(part: str) -> None:
    data = changed(part, f"{ENTITY}<a>&b;</a>", odt.document(odt.invented_body()))
    with pytest.raises(Unreadable, match="document type"):
        open_resolution(Path("x"), data)


def test_entities_of_web_pages_are_not_resolved() -> None:
    page = f"<!DOCTYPE html [{ENTITY}]><html><p>Tides &b; &amp;c</p>".encode()
    text = open_resolution(Path("x"), page).resolution.paragraphs[-1].text
    assert text.endswith("Tides &b; &c")


def test_an_encrypted_part_is_refused() -> None:
    data = bytearray(invented.as_docx())
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        place = package.getinfo("word/document.xml").header_offset
    data[place + 6] |= 1
    data[data.rindex(b"word/document.xml") - 38] |= 1
    with pytest.raises(Unreadable, match="is encrypted"):
        open_resolution(Path("x"), bytes(data))


MADE = (
    invented.as_docx(),
    invented.as_akn(),
    invented.as_text(),
    invented.as_text().decode().replace("e", "é").encode("utf-16"),
    odt.document(odt.invented_body(), odt.invented_header()),
    odt.flat(odt.invented_body()),
    rtf.invented_document(),
    html.invented_page(),
    html.multipart("Content-Type: text/plain\n\na", f"Content-Type: text/html\n\n{html.invented_body()}"),
)
ZIPPED = [data for data in MADE if data.startswith(b"PK")]


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A made document with bytes changed, cut out or doubled."""
    data = bytearray(draw(st.sampled_from(MADE)))
    for _ in range(draw(st.integers(1, 8))):
        place = draw(st.integers(0, max(len(data) - 1, 0)))
        length = draw(st.integers(0, 40))
        data[place : place + length] = draw(st.binary(max_size=40))
    return bytes(data)


@st.composite
def mutated_part(draw: st.DrawFn) -> bytes:
    """A document with the XML of one part changed, inside a sound package."""
    data = draw(st.sampled_from(ZIPPED))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        name = draw(st.sampled_from([n for n in package.namelist() if n.endswith((".xml", ".rels"))]))
        text = package.read(name).decode()
    tags = [piece for piece in text.replace(">", ">\n").split("\n") if piece]
    order = draw(st.lists(st.sampled_from(tags), max_size=60)) if draw(st.booleans()) else tags
    place = draw(st.integers(0, len(order)))
    order[place : place + draw(st.integers(0, 3))] = draw(st.lists(st.sampled_from(tags), max_size=3))
    return changed(name, "".join(order), data)


@given(st.one_of(mutated(), mutated_part(), st.binary(max_size=200)), st.sampled_from(Revisions))
def test_any_bytes_end_in_a_reading_or_a_sentence(data: bytes, revisions: Revisions) -> None:
    try:
        reading = open_resolution(Path("any"), data, revisions)
    except Unreadable as error:
        sentence = str(error)
    else:
        sentence = ""
        assert all("".join(run.text for run in p.runs) == p.text for p in reading.resolution.paragraphs)
    assert "\n" not in sentence


@given(st.text(st.sampled_from("Aa1.\t\n(),;:iv/ ¹²\ufffc"), max_size=300))
def test_any_text_is_read_with_unique_labels(text: str) -> None:
    data = ("\tThe General Assembly,\n" + text).encode()
    paragraphs = open_resolution(Path("any"), data).resolution.paragraphs
    labels = [paragraph.label for paragraph in paragraphs if paragraph.label]
    assert len(labels) == len(set(labels))
