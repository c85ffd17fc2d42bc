"""`resolute show`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import partly
from resolute import cli

Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize("name", ["earlier.docx", "earlier.txt", "earlier.xml"])
def test_what_was_recognized_is_shown(name: str, capsys: Captured) -> None:
    assert cli.main(["show", name]) == 0
    out = capsys.readouterr().out
    assert "A/RES/95/301" in out
    assert "OP2 (b)" in out


def test_the_clean_text_is_shown_with_labels(capsys: Captured) -> None:
    assert cli.main(["show", "earlier.txt", "--text"]) == 0
    assert "OP2 (b)\tTo publish what was measured;" in capsys.readouterr().out


def test_it_is_shown_as_json(capsys: Captured) -> None:
    assert cli.main(["show", "earlier.txt", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [p["label"] for p in told["paragraphs"] if p["kind"] == "operative"] == ["OP1", "OP2", "OP3"]


def test_the_texts_of_a_file_are_listed(folder: Path, capsys: Captured) -> None:
    partly.text(folder, "report", partly.REPORT)
    assert cli.main(["show", "report.txt"]) == 0
    assert "part          draft resolution II: Rest of gardens\n" in capsys.readouterr().out
    cli.main(["show", "report.txt", "--json"])
    assert json.loads(capsys.readouterr().out)["parts"][1]["title"] == "Protection of tidal pools"


def test_one_form_at_a_time(capsys: Captured) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["show", "earlier.txt", "--json", "--text"])
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_encoding_of_a_text_can_be_named(folder: Path, capsys: Captured) -> None:
    (folder / "short.txt").write_bytes("Прилив".encode("koi8-r"))
    assert cli.main(["show", "short.txt", "--text", "--encoding", "KOI8-R"]) == 0
    assert "Прилив" in capsys.readouterr().out


def test_an_encoding_that_the_text_is_not_in_is_trouble(folder: Path, capsys: Captured) -> None:
    (folder / "short.txt").write_bytes("Прилив".encode("koi8-r"))
    assert cli.main(["show", "short.txt", "--encoding", "ascii"]) == 2
    assert capsys.readouterr().err == "resolute: short.txt is no text in ascii.\n"


def test_an_encoding_that_there_is_none_of_is_trouble(capsys: Captured) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["show", "earlier.txt", "--encoding", "tidal"])
    assert "no encoding is called 'tidal'" in capsys.readouterr().err
