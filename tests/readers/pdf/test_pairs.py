"""A PDF as the earlier text: it is laid out, or an official Word file stands for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from readers.pdf.made import invented_pdf
from resolute.app.exports import export
from resolute.app.pairs import compare_files
from resolute.app.values import ExportOptions, ReadingOptions
from resolute.readers import open_resolution
from writers.redline.notation import shown


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    later = invented.as_text().replace(b"twice a day", b"every hour")
    data = {"earlier.pdf": invented_pdf(), "later.txt": later, "official.docx": invented.as_docx()}
    for name, written in data.items():
        (tmp_path / name).write_bytes(written)
    return {name: tmp_path / name for name in data}


def test_a_pdf_is_laid_out_as_base(files: dict[str, Path], tmp_path: Path) -> None:
    pair = compare_files(files["earlier.pdf"], files["later.txt"])
    export(pair, tmp_path / "out.docx", ExportOptions(keep_base=tmp_path / "base.docx"))
    changed = [line for line in shown((tmp_path / "out.docx").read_bytes()) if "every hour" in line]
    assert changed == ["→(a)→To measure the tide -twice a day-+every hour+;"]
    base = open_resolution(Path("base"), (tmp_path / "base.docx").read_bytes()).resolution
    assert base.masthead.symbol == "A/RES/95/301"


def test_a_word_file_stands_for_a_pdf(files: dict[str, Path]) -> None:
    options = ReadingOptions(base=files["official.docx"])
    pair = compare_files(files["earlier.pdf"], files["later.txt"], options)
    assert (pair.earlier.path, pair.notices) == (files["official.docx"], ())
