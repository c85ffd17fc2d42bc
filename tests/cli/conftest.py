"""Files that the command line is tried on, in a folder of their own that is the working folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented

LATER = invented.as_text().replace(b"twice a day", b"every hour")
FILES = {
    "earlier.docx": invented.as_docx(),
    "earlier.txt": invented.as_text(),
    "earlier.xml": invented.as_akn(),
    "later.txt": LATER,
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("RESOLUTE_DEBUG", raising=False)
    return tmp_path
