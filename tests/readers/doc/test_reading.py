from __future__ import annotations

import io
import sys
import zipfile
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from helpers.office import converted
from readers import invented
from readers.contract import ReaderContract
from resolute import limits
from resolute.model import Resolution, Unreadable
from resolute.readers import Reading, open_resolution
from resolute.readers.doc import office
from resolute.readers.doc.references import mend_references, noted_in
from resolute.readers.docx.names import VAL, w

REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
EMPTY = OLE + "WordDocument".encode("utf-16-le")


def with_its_header() -> bytes:
    """The invented resolution with the section that LibreOffice wants to see its page header named in."""
    named = f'xmlns:r="{REFERENCES}" r:id="header" w:type="default"'
    section = f"<w:sectPr><w:headerReference {named}/></w:sectPr></w:body>".encode()
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(invented.as_docx())) as before, zipfile.ZipFile(data, "w") as after:
        for name in before.namelist():
            after.writestr(zipfile.ZipInfo(name), before.read(name).replace(b"</w:body>", section))
    return data.getvalue()


@cache
def read_once() -> Reading:
    """The invented resolution as an old document: each conversion takes seconds."""
    return open_resolution(Path("any.name"), converted(with_its_header(), "docx", "doc"))


class TestDoc(ReaderContract):
    format = "docx"

    def data(self) -> bytes:
        return converted(with_its_header(), "docx", "doc")

    @pytest.fixture
    def resolution(self) -> Resolution:
        return read_once().resolution

    def test_the_bytes_are_handed_back(self) -> None:
        """A Word document's, on which a redline can stand."""
        again = open_resolution(Path("any.name"), read_once().data).resolution
        assert again.paragraphs == read_once().resolution.paragraphs

    def test_reading_twice_gives_the_same(self, resolution: Resolution) -> None:
        assert open_resolution(Path("any.name"), self.data()) == read_once()
        assert resolution == read_once().resolution

    def test_that_it_was_converted_is_said(self, resolution: Resolution) -> None:
        assert "is a Word 97 document; what is read is LibreOffice's conversion" in resolution.notices[0]

    @pytest.mark.parametrize("tenth", [3, 8])
    def test_a_truncated_file_is_read_or_refused(self, tenth: int) -> None:
        super().test_a_truncated_file_is_read_or_refused(tenth)


def test_without_libreoffice_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "find_office", lambda: None)
    with pytest.raises(
        Unreadable, match=r"^tides.doc is a Word 97 document, .* install it from libreoffice.org"
    ):
        open_resolution(Path("tides.doc"), EMPTY)


def program(folder: Path, script: str) -> Path:
    """A program that stands for LibreOffice."""
    if sys.platform == "win32":
        pytest.skip("needs a shell")
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_a_conversion_that_fails_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    failing = program(tmp_path, "exit 1")
    monkeypatch.setattr(office, "find_office", lambda: failing)
    with pytest.raises(Unreadable, match="could not be converted by LibreOffice"):
        open_resolution(Path("x"), EMPTY)


def test_a_conversion_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    hanging = program(tmp_path, "sleep 100 & wait")
    monkeypatch.setattr(office, "find_office", lambda: hanging)
    monkeypatch.setattr(limits, "CONVERSION", 1)
    with pytest.raises(Unreadable, match="was not converted by LibreOffice within 1 seconds"):
        open_resolution(Path("x"), EMPTY)


def test_the_program_gets_a_profile_of_its_own_and_no_network(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kept = tmp_path / "settings"
    noting = program(tmp_path, f'find "$(dirname "$8")" -name "*.xcu" -exec cp {{}} {kept} \\;')
    monkeypatch.setattr(office, "find_office", lambda: noting)
    with pytest.raises(Unreadable):
        open_resolution(Path("x"), EMPTY)
    settings = kept.read_text(encoding="utf-8")
    assert '"ooInetHTTPProxyPort" oor:op="fuse"><value>9<' in settings
    assert '"DisableMacrosExecution" oor:op="fuse"><value>true<' in settings


@pytest.mark.parametrize(
    ("platform", "variable", "place"),
    [
        ("win32", "PROGRAMFILES", "LibreOffice/program/soffice.exe"),
        ("darwin", "HOME", "Applications/LibreOffice.app/Contents/MacOS/soffice"),
    ],
)
def test_the_program_is_found_where_installers_put_it(
    platform: str, variable: str, place: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv(variable, str(tmp_path))
    (tmp_path / place).parent.mkdir(parents=True)
    (tmp_path / place).touch()
    assert office.find_office() == tmp_path / place


def test_an_encrypted_document_says_so() -> None:
    header = b"\xec\xa5" + bytes(9) + b"\x01" + bytes(500)
    with pytest.raises(Unreadable, match="is encrypted; open it in Word"):
        open_resolution(Path("x"), OLE + header + "WordDocument".encode("utf-16-le"))


FIELD = "the tide\x13 NOTEREF _Ref12 \\h \x01\x1423\x15 table"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16-le"])
def test_references_to_notes_are_found_in_the_old_bytes(encoding: str) -> None:
    found = noted_in(bytes(7) + FIELD.encode(encoding) + bytes(3) + FIELD.encode(encoding))
    assert [(each.bookmark, each.shown) for each in found] == [("_Ref12", "23")] * 2


def converted_with_a_lost_reference(*, is_noted: bool = True) -> etree._Element:
    parts = ["begin", " REF _RefF0 \\h ", "separate", "Error: Reference source not found", "end"]
    runs = "".join(
        f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>'
        if part.isalpha()
        else f"<w:r><w:instrText>{part}</w:instrText></w:r>"
        if "REF" in part
        else f"<w:r><w:t>{part}</w:t></w:r>"
        for part in parts
    )
    noted = '<w:r><w:footnoteReference w:id="1"/></w:r>' if is_noted else ""
    data = invented.package(
        f'<w:p><w:bookmarkStart w:id="1" w:name="_Ref12"/>{noted}<w:bookmarkEnd w:id="1"/>{runs}</w:p>'
    )
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def test_lost_references_are_put_back() -> None:
    root = converted_with_a_lost_reference()
    assert mend_references(root, noted_in(FIELD.encode()))
    assert str(root.xpath("string()")) == " NOTEREF _Ref12 \\h 23"


def test_references_that_cannot_be_put_back_say_nothing_wrong() -> None:
    root = converted_with_a_lost_reference()
    assert not mend_references(root, [])
    assert "Error" not in str(root.xpath("string()"))


def test_references_to_what_is_no_note_become_raised_figures() -> None:
    root = converted_with_a_lost_reference(is_noted=False)
    assert mend_references(root, noted_in(FIELD.encode()))
    assert str(root.xpath("string()")) == " REF _RefF0 \\h 23"
    assert [raised.get(VAL) for raised in root.iter(w("vertAlign"))] == ["superscript"]
