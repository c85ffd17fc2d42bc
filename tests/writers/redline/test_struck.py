"""Words that the later text has struck through by hand are so where they come in."""

from __future__ import annotations

from pathlib import Path

from helpers.packages import members
from readers import invented
from resolute.app.exports import export_as
from resolute.app.pairs import compare_files
from resolute.app.values import ExportOptions, ReadingOptions


def test_inserted_words_keep_the_line_through_them(tmp_path: Path) -> None:
    struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>all</w:t></w:r>"
    texts = {"earlier": "", "later": f'<w:r><w:t xml:space="preserve"> </w:t></w:r>{struck}'}
    for name, more in texts.items():
        body = f"<w:p><w:r><w:t>Notes</w:t></w:r>{more}<w:r><w:t>;</w:t></w:r></w:p>"
        (tmp_path / f"{name}.docx").write_bytes(invented.package(body))
    pair = compare_files(tmp_path / "earlier.docx", tmp_path / "later.docx", ReadingOptions())
    export_as("redline", pair, tmp_path / "out.docx", ExportOptions())
    written = members((tmp_path / "out.docx").read_bytes())["word/document.xml"]
    assert written.index(b"<w:ins ") < written.index(b"<w:strike") < written.index(b"all</w:t>")
