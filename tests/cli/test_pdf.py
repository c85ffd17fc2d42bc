"""`resolute compare -o OUT.pdf`: its options, and what they go with."""

from __future__ import annotations

from pathlib import Path

import pytest

from resolute import cli
from resolute.writers.pdf.fontfiles import family

TEXTS = ("compare", "earlier.txt", "later.txt")
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def fonts() -> None:
    if not list(family("serif", "regular")):
        pytest.skip("needs an installed font, such as DejaVu Serif")


@pytest.mark.parametrize(("layout", "same"), [("columns", True), ("redline", False)])
def test_side_by_side_is_what_is_written_unless_asked_for_else(
    layout: str, same: bool, capsys: Captured
) -> None:
    assert cli.main([*TEXTS, "-o", "usual.pdf", "--anonymous"]) == 0
    assert cli.main([*TEXTS, "-o", "asked.pdf", "--anonymous", "--pdf-layout", layout]) == 0
    assert (Path("usual.pdf").read_bytes() == Path("asked.pdf").read_bytes()) is same
    assert capsys.readouterr().out == "usual.pdf written.\nasked.pdf written.\n"


@pytest.mark.parametrize("options", [["--pdf-layout", "redline"], ["--font", "f.ttf"]])
def test_its_options_go_with_a_pdf(options: list[str], capsys: Captured) -> None:
    assert cli.main([*TEXTS, "-o", "r.html", *options]) == 2
    told = "resolute: --pdf-layout and --font go with a PDF, which -o OUT.pdf writes.\n"
    assert capsys.readouterr().err == told


def test_a_font_that_is_none_is_told(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "-o", "r.pdf", "--font", "later.txt"]) == 2
    assert capsys.readouterr().err == "resolute: later.txt is no font file that can be read.\n"
    assert not Path("r.pdf").exists()


def test_a_named_font_is_used() -> None:
    (first, _), *_ = family("sans", "regular")
    assert cli.main([*TEXTS, "-o", "usual.pdf", "--anonymous"]) == 0
    assert cli.main([*TEXTS, "-o", "named.pdf", "--anonymous", "--font", str(first.path)]) == 0
    assert Path("usual.pdf").read_bytes() != Path("named.pdf").read_bytes()
