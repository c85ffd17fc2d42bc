from __future__ import annotations

import base64
import contextlib
from pathlib import Path

import pytest

from readers import invented
from readers.contract import ReaderContract
from readers.html import making
from readers.html.making import mail, multipart
from resolute.model import Resolution, Unreadable
from resolute.readers import Reading, open_resolution


def opened(data: bytes) -> Reading:
    return open_resolution(Path("tides.eml"), data)


def texts(data: bytes) -> list[str]:
    return [paragraph.source_text for paragraph in opened(data).resolution.paragraphs]


def attached(data: bytes, name: str) -> str:
    encoded = base64.encodebytes(data).decode()
    headers = f'Content-Type: application/octet-stream; name="{name}"\nContent-Transfer-Encoding: base64'
    return f"{headers}\nContent-Disposition: attachment\n\n{encoded}"


PLAIN = "Content-Type: text/plain; charset=utf-8\n\nThe lamp is lit"


class TestWebArchive(ReaderContract):
    format = "html"

    def data(self) -> bytes:
        encoded = base64.encodebytes(making.invented_page()).decode()
        html = f"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n{encoded}"
        picture = "Content-Type: image/png\nContent-Location: a.png\n\nabc"
        return multipart(html, picture, kind="related")


class TestAttached(ReaderContract):
    """A mail whose text is the Word document attached to it."""

    format = "docx"

    def data(self) -> bytes:
        return multipart(PLAIN, attached(invented.as_docx(), "tides.docx"))

    def test_the_bytes_are_handed_back(self) -> None:
        assert opened(self.data()).data == invented.as_docx()

    def test_that_it_was_attached_is_said(self, resolution: Resolution) -> None:
        assert resolution.notices[0].endswith("is the document attached to it, tides.docx.")


def test_other_documents_attached_are_told() -> None:
    files = [attached(invented.as_docx(), f"{n}.docx") for n in (1, 2, 3)]
    assert opened(multipart(PLAIN, *files)).resolution.notices[0].endswith("1.docx; so are 2 more, not read.")


def test_a_picture_attached_leaves_the_mail_its_text() -> None:
    assert texts(multipart(PLAIN, attached(b"\x89PNG\r\n", "tides.png"))) == ["The lamp is lit"]


def test_the_page_is_read_where_the_same_is_there_as_plain_text() -> None:
    html = "Content-Type: text/html\n\n<p>The <i>lamp</i> is lit</p>"
    resolution = opened(multipart(PLAIN, html, kind="alternative")).resolution
    assert [run.text for run in resolution.paragraphs[0].runs if run.italic] == ["lamp"]


def test_the_header_tells_the_encoding() -> None:
    data = mail("@", kind="text/plain; charset=koi8-r").replace(b"@", "Прилив".encode("koi8-r"))
    assert texts(data) == ["Прилив"]


@pytest.mark.parametrize(
    "around",
    [
        "{}\n-- \nA. Pilot\nHarbour Office\n",
        "---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: Monday\nSubject: Tides\n\n{}\n",
        "-----Original Message-----\nFrom: A\nSent: Monday\nTo: B\n\n{}\n",
        "On Monday, 4 May 2038, A. Pilot wrote:\n> {}\n",
    ],
)
def test_signatures_and_heads_of_other_mails_are_left_out(around: str) -> None:
    assert texts(mail(around.format("The lamp is lit"))) == ["The lamp is lit"]


def test_a_signature_in_a_page_is_left_out() -> None:
    body = "<div>The lamp is lit</div><div class='gmail_signature'>A. Pilot</div>"
    assert texts(mail(body, kind="text/html")) == ["The lamp is lit"]


def test_lines_that_flow_are_one() -> None:
    assert texts(mail("The lamp \nis lit.\nThe bell rings.\n", kind="text/plain; format=flowed")) == [
        "The lamp is lit.",
        "The bell rings.",
    ]


def test_a_letter_that_begins_like_a_mail_is_a_text() -> None:
    assert (
        opened(b"To: the harbours\nFrom: the pilots\nSubject: tides\n\nThe lamp.").resolution.format == "text"
    )


def test_parts_within_parts_without_end_are_refused_or_read() -> None:
    start = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(2000))
    with contextlib.suppress(Unreadable):
        opened(f"MIME-Version: 1.0\nSubject: a\n{start}".encode())
