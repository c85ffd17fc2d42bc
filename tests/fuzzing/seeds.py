"""What the fuzzer begins with: the made documents of the tests, and the words that their formats are made of.

A package is no good to a fuzzer, for every changed byte breaks a checksum. Of packages the parts are fuzzed:
an input is the number of a part and its content, and is packed for the reader with the other parts unchanged.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from readers import invented
from readers.html import making as html
from readers.odt import making as odt
from readers.pdf import made as pdf
from readers.rtf import making as rtf

DOCX = Path(__file__).parent / "docx"
"""The parts of a document that has a little of all that the reader knows, and is short: it is read often."""
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORDS = re.compile(
    rb"</?[A-Za-z][\w:-]*|\\\*?[a-z]+|\b[\w:-]{2,20}=\"[^\"\s]{0,20}\"|/[A-Z]\w+|[A-Z][\w-]+:|[^\w\s]{1,3}"
)
_MARKDOWN = "# Tides\n\n**Recalling** _tides_ [of](https://harbour.example)[^1]\n\n> *a*\n\n[^1]: A/93/5.\n"


def _old() -> bytes:
    """What the program itself looks at in a Word 97 document; LibreOffice is not fuzzed."""
    field = "\x13 NOTEREF _Ref1 \\h \x142\x15"
    header = b"\xec\xa5" + bytes(510)
    return (
        OLE
        + bytes(504)
        + header
        + "WordDocument".encode("utf-16-le")
        + field.encode()
        + field.encode("utf-16-le")
    )


def _docx() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for path in sorted(DOCX.rglob("*")):
            if path.is_file():
                package.write(path, path.relative_to(DOCX).as_posix())
    return target.getvalue()


def _mails() -> list[bytes]:
    parts = ("Content-Type: text/plain\n\n> Tides", f"Content-Type: text/html\n\n{html.invented_body()}")
    attached = (
        'Content-Type: text/plain; name="a.rtf"\nContent-Disposition: attachment\n\n{\\rtf1 Tides\\par}'
    )
    return [
        html.mail("On Monday A wrote:\n> Tides\n-- \nA"),
        html.multipart(*parts),
        html.multipart(*parts, attached),
    ]


SEEDS: Mapping[str, list[bytes]] = {
    "docx": [_docx()],
    "doc": [_old()],
    "odt": [odt.document(odt.invented_body(), odt.invented_header())],
    "fodt": [odt.flat(odt.invented_body())],
    "rtf": [rtf.invented_document()],
    "pdf": [pdf.invented_pdf()],
    "html": [html.invented_page()],
    "mail": _mails(),
    "text": [
        invented.as_text(),
        *(path.read_bytes() for path in sorted(SAMPLES.glob("*.txt"))),
        invented.as_text().decode().encode("utf-16"),
    ],
    "md": [_MARKDOWN.encode()],
    "akn": [invented.as_akn()],
}
"""Documents by the reader that they are for."""


@cache
def inputs(reader: str) -> list[bytes]:
    """The fuzzer's first inputs."""
    given = SEEDS[reader]
    return [part for data in given for part in _parts(data)] if is_packed(reader) else given


def packed(reader: str, given: bytes) -> bytes:
    """The document that an input stands for."""
    if not is_packed(reader) or not given:
        return given
    data = SEEDS[reader][0]
    names = list(_xml(data))
    changed = names[given[0] % len(names)]
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, content in _members(data).items():
            package.writestr(name, given[1:] if name == changed else content)
    return target.getvalue()


def dictionary(reader: str) -> str:
    """The format's words as libFuzzer reads them."""
    words = {word for given in inputs(reader) for word in _WORDS.findall(given) if len(word) < 40}
    return "".join(f'"{_escaped(word)}"\n' for word in sorted(words))


def _escaped(word: bytes) -> str:
    return "".join(
        chr(byte) if chr(byte).isascii() and chr(byte).isalnum() else f"\\x{byte:02x}" for byte in word
    )


def is_xml(reader: str) -> bool:
    """Whether an input is XML, behind a part's number where it is packed."""
    return is_packed(reader) or reader in ("akn", "fodt")


def is_packed(reader: str) -> bool:
    """Whether an input is a part of a package."""
    return SEEDS[reader][0].startswith(b"PK")


def _parts(data: bytes) -> Iterator[bytes]:
    for place, content in enumerate(_xml(data).values()):
        yield bytes([place]) + content


def _xml(data: bytes) -> dict[str, bytes]:
    return {name: content for name, content in _members(data).items() if content.startswith(b"<")}


@cache
def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}
