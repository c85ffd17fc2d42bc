"""Mails that the library would not come back from, found by the fuzzer and by swelling."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers.html import making
from resolute.model import Unreadable
from resolute.readers import open_resolution


def test_folded_lines_after_a_first_line_of_a_text() -> None:
    data = b"Tides: low\n" + b"     and high\n" * 40 + b"Ebbs"
    assert open_resolution(Path("x"), data).resolution.format == "text"


@pytest.mark.parametrize(
    "charset", ["utf-3\0\0\0", "idna", "punycode", "unicode_escape", "zlib", "\u0661", "x" * 99]
)
def test_an_encoding_that_is_none(charset: str) -> None:
    mail = making.mail("Tides", kind=f"text/plain; charset={charset}")
    assert open_resolution(Path("x"), mail).resolution.paragraphs[0].text == "Tides"


def test_a_head_of_countless_parameters_is_refused() -> None:
    mail = making.mail("Tides", kind="text/plain" + "; a=b" * 100_000)
    with pytest.raises(Unreadable, match="longer than 10,000 characters"):
        open_resolution(Path("x"), mail)


def test_parts_within_parts_are_refused() -> None:
    part = "Content-Type: text/plain\n\nTides"
    for level in range(51):
        part = f'Content-Type: multipart/mixed; boundary="{level}"\n\n--{level}\n{part}\n--{level}--\n'
    with pytest.raises(Unreadable, match="more than 50 parts that hold parts"):
        open_resolution(Path("x"), f"MIME-Version: 1.0\nSubject: Tides\n{part}".encode())
