from __future__ import annotations

from pathlib import Path

from readers import invented
from readers.contract import ReaderContract
from resolute.model import Anchor, Kind
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
