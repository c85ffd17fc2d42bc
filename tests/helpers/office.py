"""LibreOffice, for tests that need its files; they are skipped where there is none."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

import pytest

from resolute.readers.doc.office import find_office, run


@cache
def converted(data: bytes, ending: str, to: str) -> bytes:
    """What LibreOffice makes of a file with that ending; `to` may name a filter, too ("txt:Text")."""
    office = find_office()
    if office is None:
        pytest.skip("needs LibreOffice")
    with tempfile.TemporaryDirectory() as name:
        given, made = Path(name) / f"text.{ending}", Path(name) / "made"
        given.write_bytes(data)
        profile = f"-env:UserInstallation={(Path(name) / 'profile').as_uri()}"
        command = [str(office), profile, "--headless", "--convert-to", to, "--outdir", str(made), str(given)]
        run(command)
        return (made / f"text.{to.partition(':')[0]}").read_bytes()
