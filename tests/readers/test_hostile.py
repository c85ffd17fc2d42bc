"""Made to do harm, or broken by accident: a reading or one sentence, and nothing is fetched or written."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from fuzzing.seeds import SEEDS
from helpers.program import resolute_without_network
from readers import invented
from readers.html import making as html
from readers.odt import making as odt
from readers.rtf import making as rtf
from readers.test_refusals import changed, zipped
from resolute.model import Resolution, Unreadable
from resolute.readers import open_resolution
from resolute.readers.doc import reading as doc

WORD, OPEN = invented.as_docx(), odt.document(odt.invented_body(), odt.invented_header())
PACKAGES = {"docx": WORD, "odt": OPEN}
CANARY = "a-file-of-the-user"


@pytest.fixture(autouse=True)
def _without_office() -> Iterator[None]:
    with patch.object(doc, "as_docx", return_value=WORD):
        yield


def read(data: bytes) -> Resolution | str:
    """The reading, or the sentence."""
    try:
        return open_resolution(Path("given"), data).resolution
    except Unreadable as error:
        sentence = str(error)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def text_of(found: Resolution | str) -> str:
    return found if isinstance(found, str) else "\n".join(p.text for p in found.paragraphs)


def members(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.namelist()


PARTS = [(kind, name) for kind, data in PACKAGES.items() for name in members(data)]
MARKUP = [(kind, name) for kind, name in PARTS if name != "mimetype"]


@pytest.mark.parametrize("reader", SEEDS)
@pytest.mark.parametrize("tenth", range(1, 10))
def test_cut_off(reader: str, tenth: int) -> None:
    for data in SEEDS[reader]:
        read(data[: len(data) * tenth // 10])


@pytest.mark.parametrize("reader", SEEDS)
@pytest.mark.parametrize("bit", [0x01, 0x20, 0x80])
def test_flipped_bytes(reader: str, bit: int) -> None:
    data = SEEDS[reader][0]
    for place in range(0, len(data), max(len(data) // 40, 1)):
        read(data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :])


@pytest.mark.parametrize("reader", SEEDS)
@pytest.mark.parametrize(
    "sign", [b"\0", b"\x01", b"\x0b\x0c", b"\x1b[31m", b"\xed\xa0\x80", b"\xff\xfe", b"\r\n\r\n\n"]
)
def test_signs_that_no_text_has(reader: str, sign: bytes) -> None:
    data = SEEDS[reader][0]
    for place in (0, len(data) // 3, len(data) // 2, len(data) - 1):
        found = read(data[:place] + sign + data[place:])
        assert not set(text_of(found)) & {"\0", "\x01", "\x1b", "\ud800"}


@pytest.mark.parametrize(("kind", "part"), PARTS)
@pytest.mark.parametrize("content", ["", "\0", "tide", "<a/>", "<a xmlns='b'>tide</a>"])
def test_parts_that_are_empty_or_something_else(kind: str, part: str, content: str) -> None:
    read(changed(part, content, PACKAGES[kind]))


@pytest.mark.parametrize(("kind", "part"), PARTS)
def test_parts_that_are_missing(kind: str, part: str) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(PACKAGES[kind])) as given, zipfile.ZipFile(target, "w") as package:
        for name in given.namelist():
            if name != part:
                package.writestr(name, given.read(name))
    read(target.getvalue())


@pytest.mark.parametrize("content_type", ["text/plain", "application/pdf", "", "&#0;"])
def test_wrong_content_types(content_type: str) -> None:
    with zipfile.ZipFile(io.BytesIO(WORD)) as package:
        types = package.read("[Content_Types].xml").decode()
    main = types[types.index("application/vnd.openxml") :].partition('"')[0]
    read(changed("[Content_Types].xml", types.replace(main, content_type)))


_TWENTY = "".join(f"<!ENTITY a{level} '{f'&a{level - 1};' * 20}'>" for level in range(1, 12))
BOMB = f"<!DOCTYPE a [<!ENTITY a0 'tide'>{_TWENTY}]>"


def with_entity(data: bytes, declared: str, entity: str) -> bytes:
    """A document with a document type, and an entity before its last closing tag."""
    start = data.index(b"?>") + 2 if data.startswith(b"<?xml") else 0
    start += data[start:].index(b">") + 1 if data[start : start + 2] == b"<!" else 0
    end = data.rindex(b"</")
    return data[:start] + declared.encode() + data[start:end] + entity.encode() + data[end:]


@pytest.mark.parametrize(("kind", "part"), MARKUP)
def test_entities_in_every_part(kind: str, part: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(CANARY, encoding="utf-8")
    with zipfile.ZipFile(io.BytesIO(PACKAGES[kind])) as package:
        content = package.read(part)
    outside = f"<!DOCTYPE a [<!ENTITY b SYSTEM '{secret.as_uri()}'>]>"
    for declared, entity in ((outside, "&b;"), (BOMB, "&a11;")):
        found = read(changed(part, with_entity(content, declared, entity).decode(), PACKAGES[kind]))
        assert CANARY not in text_of(found)
        assert len(text_of(found)) < 10_000


@pytest.mark.parametrize("data", [invented.as_akn(), odt.flat(odt.invented_body()), html.invented_page()])
def test_entities_in_documents_of_one_part(data: bytes, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(CANARY, encoding="utf-8")
    declared = f"<!DOCTYPE a SYSTEM '{secret.as_uri()}' [<!ENTITY b SYSTEM '{secret.as_uri()}'>]>"
    assert CANARY not in text_of(read(with_entity(data, declared, "&b;")))
    assert len(text_of(read(with_entity(data, BOMB, "&a11;")))) < 10_000


ADDRESS = "http://harbour.example/tide"
_NAMED = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_KINDS = (
    "image",
    "attachedTemplate",
    "subDocument",
    "header",
    "footnotes",
    "styles",
    "officeDocument",
    "oleObject",
)
_EXTERNAL = "".join(
    f'<Relationship Id="x{place}" Target="{ADDRESS}" TargetMode="External" '
    f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
    for place, kind in enumerate(_KINDS)
)
_PICTURE = (
    f'<w:p><w:r><w:drawing><a:blip xmlns:a="a" xmlns:r="r" r:link="x0"/></w:drawing><w:t>Tides</w:t></w:r>'
    f'<w:fldSimple w:instr=" INCLUDETEXT {ADDRESS} "><w:r><w:t>ebb</w:t></w:r></w:fldSimple></w:p>'
)
_LINKED = f'<draw:frame><draw:image xlink:href="{ADDRESS}"/></draw:frame>'
OUTSIDE = {
    "docx": changed(
        "word/_rels/document.xml.rels",
        f"<Relationships {_NAMED}>{_EXTERNAL}</Relationships>",
        invented.package(_PICTURE),
    ),
    "odt": odt.document(
        f"<text:p>Tides{_LINKED}</text:p>"
        f"<text:section><text:section-source xlink:href='{ADDRESS}'/></text:section>"
    ),
    "rtf": rtf.document(
        f'Tides{{\\field{{\\*\\fldinst INCLUDEPICTURE "{ADDRESS}"}}}}\\par', f"{{\\*\\template {ADDRESS}}}"
    ),
    "html": html.page(
        f'<p>Tides<img src="{ADDRESS}"><iframe src="{ADDRESS}"></iframe><object data="{ADDRESS}">',
        f'<base href="{ADDRESS}"><link rel="stylesheet" href="{ADDRESS}"><style>@import "{ADDRESS}";</style>',
    ),
    "eml": html.multipart(
        f'Content-Type: message/external-body; access-type=URL; URL="{ADDRESS}"',
        "Content-Type: text/plain\n\nTides",
    ),
    "md": f"# Tides\n\n![tide]({ADDRESS})\n".encode(),
    "xml": (
        f"<?xml-stylesheet href='{ADDRESS}'?><akomaNtoso><p>Tides<img src='{ADDRESS}'/></p></akomaNtoso>"
    ).encode(),
}


@pytest.mark.parametrize("ending", OUTSIDE)
def test_no_address_is_fetched(ending: str, tmp_path: Path) -> None:
    given, out = tmp_path / f"tides.{ending}", tmp_path / "out.docx"
    given.write_bytes(OUTSIDE[ending])
    shown = resolute_without_network("show", given, "--text")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Tides" in shown.stdout
    written = resolute_without_network("compare", given, given, "-o", out)
    assert (written.returncode, written.stderr.count("NetworkUsed")) == (0, 0)
    assert given.read_bytes() == OUTSIDE[ending]


def test_names_of_members_lead_nowhere(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    data = io.BytesIO(WORD)
    with zipfile.ZipFile(data, "a") as package:
        for name in ("../../evil", "/evil", "..\\evil", "C:\\evil", "word/../../evil", "evil\0"):
            package.writestr(zipfile.ZipInfo(name), "tide")
    (folder / "given.docx").write_bytes(data.getvalue())
    done = resolute_without_network(
        "compare", folder / "given.docx", folder / "given.docx", "-o", folder / "out.docx"
    )
    assert done.returncode in (0, 2)
    assert done.stderr.count("\n") <= 1
    assert {path.name for path in tmp_path.rglob("*")} <= {"a", "b", "given.docx", "out.docx"}


def test_an_archive_within_an_archive_stays_packed() -> None:
    inner = zipped(**{"word/document.xml": "<a/>"})
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        package.writestr("inner.zip", inner)
    assert read(data.getvalue()) == "given is a zip archive and no Word document."


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_part_that_is_packed_as_in_no_office_file(method: int) -> None:
    data = io.BytesIO(WORD)
    with zipfile.ZipFile(data, "a") as package:
        package.writestr("word/late.xml", "<a/>", method)
    assert read(data.getvalue()) == "given is damaged: its part word/late.xml cannot be unpacked."


SURROGATES = {
    "rtf": rtf.document("Tides \\u-10179? ebb \\u-8704? flow\\par"),
    "html": html.page("<p>Tides &#xD800; ebb &#55357; flow"),
    "text": b"Tides \xed\xa0\xbd ebb, which is to be long enough for a text that is damaged in one place\n",
    "utf-16": b"\xff\xfe" + "Tides ".encode("utf-16-le") + b"\x3d\xd8" + " ebb".encode("utf-16-le"),
}


@pytest.mark.parametrize("name", SURROGATES)
def test_half_a_pair_is_no_character(name: str, tmp_path: Path) -> None:
    text_of(read(SURROGATES[name])).encode()
    (tmp_path / "given").write_bytes(SURROGATES[name])
    done = resolute_without_network(
        "compare", tmp_path / "given", tmp_path / "given", "-o", tmp_path / "out.docx"
    )
    assert done.returncode in (0, 2)
    assert "Traceback" not in done.stderr


def test_lines_may_end_in_any_way_in_one_text() -> None:
    found = read(
        b"The General Assembly,\r\n\tRecalling tides,\r\tNoting ebbs,\n\r\n\t1. Requests flow.\r\r\n"
    )
    assert isinstance(found, Resolution)
    assert [p.label for p in found.paragraphs] == ["", "PP1", "PP2", "OP1"]
