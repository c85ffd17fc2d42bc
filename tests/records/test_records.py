"""What is read of each shared document, held against a record that the program had no part in.

A line a file in records.tsv: symbol, session, adoption date, a digest of the title (the titles are texts of
others), how many preambular and operative paragraphs and notes. `draw.py` takes them from the XML; `by` is
"hand" where there is none, and they were counted in the file itself.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from readers.shared_documents import count, read
from records.draw import TABLE, digest
from resolute.model import Kind
from resolute.readers.doc.office import find_office

Record = dict[str, str]

with TABLE.open(encoding="utf-8", newline="") as table:
    RECORDS = {each["file"]: each for each in csv.DictReader(table, delimiter="\t")}


def read_record(path: Path) -> Record:
    if path.suffix == ".doc" and find_office() is None:
        pytest.skip("needs LibreOffice")
    resolution = read(path)
    masthead = resolution.masthead
    return {
        "symbol": masthead.symbol,
        "session": masthead.session,
        "adopted": masthead.adopted,
        "title": digest(masthead.title),
        "preambular": str(count(resolution, Kind.PREAMBULAR)),
        "operative": str(count(resolution, Kind.OPERATIVE)),
        "notes": str(len(resolution.footnotes)),
    }


@pytest.mark.parametrize("name", RECORDS)
def test_a_file_is_read_as_its_record_says(shared: Path, name: str) -> None:
    found, wanted = read_record(shared / "corpus" / name), RECORDS[name]
    assert {key: (value, wanted[key]) for key, value in found.items() if value != wanted[key]} == {}


def test_every_file_has_its_record(shared: Path) -> None:
    corpus = shared / "corpus"
    assert {path.relative_to(corpus).as_posix() for path in corpus.rglob("*.*")} == set(RECORDS)
