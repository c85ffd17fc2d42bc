from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from readers.contract import ReaderContract
from resolute.model import Anchor, Kind, Resolution
from resolute.readers import open_resolution


class TestDocx(ReaderContract):
    format = "docx"

    def data(self) -> bytes:
        return invented.as_docx()

    def test_anchors_count_all_paragraphs_of_the_part(self) -> None:
        paragraphs = open_resolution(Path("x"), self.data()).resolution.paragraphs
        places = [p.anchor for p in paragraphs]
        assert places == [Anchor("word/document.xml", place) for place in range(len(places))]

    def test_notes_are_anchored_by_their_id(self) -> None:
        notes = open_resolution(Path("x"), self.data()).resolution.footnotes
        assert [note.anchor for note in notes] == [
            Anchor("word/footnotes.xml", 1),
            Anchor("word/footnotes.xml", 2),
        ]

    def test_blank_paragraphs_are_paragraphs(self) -> None:
        resolution = open_resolution(Path("x"), self.data()).resolution
        assert sum(p.kind is Kind.BLANK for p in resolution.paragraphs) == 2
        assert resolution.has_layout


BOX = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (BOX.format("Requests the keepers to light all of the lanterns, and to report."), "in text boxes"),
        ('</w:p><w:altChunk w:id="x"/><w:p>', "has other documents inserted"),
        (BOX.format("Please recycle"), ""),
    ],
)
def test_text_that_is_not_read_is_told(more: str, said: str) -> None:
    data = invented.package(f"<w:p><w:r><w:t>Notes tides;</w:t></w:r>{more}</w:p>")
    notices = [n for n in open_resolution(Path("x"), data).resolution.notices if "no resolution" not in n]
    assert len(notices) == bool(said)
    assert all(said in notice for notice in notices)


def test_a_wrapped_text_whose_lines_are_paragraphs_is_told() -> None:
    lines = [
        "The General Assembly,",
        "Recalling its resolution 93/12 of 4 May 2038 on the lanterns of the",
        "harbours of the Southern Sea, and the commitments that were made at the",
        "first Meeting of Lantern Keepers,",
        "Noting with concern that on many shores lanterns are lit late, and that",
        "ships wait for the morning,",
        "1. Requests the Secretary-General to submit to the General Assembly at",
        "its ninety-fifth session a report on the lanterns.",
    ]
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    assert any("each of its lines" in notice for notice in read_body(body).notices)
    whole = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in (lines[0], " ".join(lines[1:])))
    assert not any("each of its lines" in notice for notice in read_body(whole).notices)


def read_body(body: str) -> Resolution:
    return open_resolution(Path("x"), invented.package(body)).resolution
