"""`resolute compare --only KIND,…`: what is shown, what is counted, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from helpers.packages import members
from readers import invented
from resolute import cli

TEXTS = ("compare", "earlier.txt", "later.txt")
REDLINES_REFUSED = (
    "--only goes with what is printed, tables, .html, .pdf and .json: a redline holds every change."
)
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def later(folder: Path) -> None:
    """A later text with a verb, a session and other words changed."""
    text = invented.as_text().replace(b"twice a day", b"every hour").replace(b"Calls upon", b"Urges")
    (folder / "later.txt").write_bytes(text.replace(b"ninety-seventh session", b"ninety-ninth session"))


def test_changes_of_the_kinds_asked_for_are_printed(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "--only", "opening"]) == 0
    out = capsys.readouterr().out
    assert "≠ OP2 changed · opening: Calls upon → Urges, stronger (indicative)\n" in out
    assert "every hour" not in out
    assert "┄ OP2 (a) to closing: 3 unchanged, 2 other changes not shown\n" in out
    assert out.endswith("Only opening: 2 other changes not shown\n")


@pytest.mark.parametrize(
    "options", [["--only", "opening,mechanical"], ["--only=Mechanical", "--only", " opening"]]
)
def test_several_kinds_are_asked_for(options: list[str], capsys: Captured) -> None:
    cli.main([*TEXTS, "--summary", *options])
    assert capsys.readouterr().out.split("\n")[1:] == [
        "1 substantive · 1 opening · 1 mechanical",
        "1 of 3 changes is only mechanical",
        "Only opening or mechanical: 1 other change not shown",
        "",
    ]


@pytest.mark.parametrize("is_folded", [True, False])
def test_the_report_folds_other_changes(is_folded: bool) -> None:
    options = ["--changes-only"] if is_folded else []
    cli.main([*TEXTS, "-o", "r.html", "-o", "r.docx", "--only", "substantive,opening", *options])
    report = Path("r.html").read_text(encoding="utf-8")
    assert "Only substantive or opening: 1 other change not shown." in report
    assert "every hour" in report
    assert "ninety-ninth" not in report
    assert ("tides;" in report) is not is_folded


def test_the_json_keeps_every_row(capsys: Captured) -> None:
    cli.main([*TEXTS, "--json"])
    whole = json.loads(capsys.readouterr().out)
    cli.main([*TEXTS, "--json", "--only", "opening"])
    reduced = json.loads(capsys.readouterr().out)
    assert reduced.pop("only") == ["opening"]
    assert [f["kind"] for row in reduced["rows"] for f in row["findings"]] == ["opening"]
    for told in (whole, reduced):
        told["summary"].pop("findings")
        for row in told["rows"]:
            row.pop("findings")
    assert reduced == whole


def test_the_exit_code_goes_by_all_changes() -> None:
    assert cli.main([*TEXTS, "--only", "moved", "--exit-code"]) == 1


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        ("verbs", "no kind of finding is called verbs; there are suspect, substantive, opening, "),
        ("opening,verb,nouns", "no kind of finding is called verb or nouns; there are suspect, "),
        (",", "no kind of finding is called ','; there are "),
    ],
)
def test_a_kind_that_is_none_is_refused(kinds: str, told: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main([*TEXTS, "--only", kinds])
    out, err = capsys.readouterr()
    assert err.startswith(f"resolute: argument --only: {told}")
    assert (out, err.count("\n")) == ("", 1)


def test_redlines_alone_are_refused(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "-o", "r.docx", "--only", "opening"]) == 2
    assert capsys.readouterr().err == f"resolute: {REDLINES_REFUSED}\n"
    assert not Path("r.docx").exists()


def test_a_redline_beside_a_summary_holds_every_change(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "-o", "r.docx", "--summary", "--only", "opening"]) == 0
    assert "Only opening: 2 other changes not shown" in capsys.readouterr().out
    assert cli.main(["compare", "r.docx", "later.txt", "--exit-code"]) == 0


def test_help_says_what_each_kind_means(capsys: Captured) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(["compare", "--help"])
    assert (
        "  mechanical    the next session, year, date or document, as every time\n" in capsys.readouterr().out
    )


def test_a_table_folds_other_changes() -> None:
    assert cli.main([*TEXTS, "--table", "t.docx", "--columns", "3", "--only", "opening"]) == 0
    document = members(Path("t.docx").read_bytes())["word/document.xml"].decode()
    assert "2 other changes not shown" in document
    assert "every hour" not in document
