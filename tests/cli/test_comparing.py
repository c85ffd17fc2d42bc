"""`resolute compare`: every option, the exit codes, and what goes to which stream."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from app import partly
from helpers.packages import members
from resolute import cli
from resolute.app import user

PAIR = ("compare", "earlier.docx", "later.txt")
TEXTS = ("compare", "earlier.txt", "later.txt")
Captured = pytest.CaptureFixture[str]


def attributes(path: str) -> tuple[set[str], set[str]]:
    """The authors and dates of a redline's tracked changes."""
    document = members(Path(path).read_bytes())["word/document.xml"].decode()
    authors, dates = (re.findall(f'w:{name}="([^"]*)"', document) for name in ("author", "date"))
    return set(authors), set(dates)


def test_the_redline_is_printed(capsys: Captured) -> None:
    assert cli.main(TEXTS) == 0
    out, err = capsys.readouterr()
    assert "≠ OP2 (a) changed · substantive\n  To measure the tide [-twice a day-]{+every hour+};\n" in out
    assert err == ""


def test_of_several_texts_one_has_to_be_named(folder: Path, capsys: Captured) -> None:
    partly.text(folder, "report", partly.REPORT)
    partly.text(folder, "later", partly.OTHER)
    asked = ("compare", "report.txt", "later.txt", "--summary")
    assert cli.main(asked) == 2
    said = capsys.readouterr().err
    assert "draft resolution II (Rest of gardens), draft decision" in said
    assert "name the one to compare with --earlier-part, or “whole” for all of the file." in said
    assert cli.main([*asked, "--earlier-part", "II"]) == 0


def test_the_summary_alone_is_printed(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "--summary"]) == 0
    assert re.fullmatch(r"\d+ unchanged · 1 changed · .*\n1 substantive\n", capsys.readouterr().out)


def test_outputs_are_written_and_named(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "-o", "r.docx", "--output", "r.html", "-o", "r.json"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == [
        "r.docx written.",
        "r.html written.",
        "r.json written.",
    ]
    assert [line.partition(":")[2] for line in lines[1:3]] == [" yes, all 13 paragraphs.", " yes, XML equal."]


def test_the_summary_is_printed_beside_outputs_too(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "-o", "r.html", "--summary"]) == 0
    assert capsys.readouterr().out.startswith("r.html written.\n12 unchanged")


def test_json_is_all_there_is_on_standard_output(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "--json", "-o", "r.docx"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["schema"] == "resolute/comparison/1"
    assert (told["earlier"]["path"], told["later"]["path"]) == ("earlier.txt", "later.txt")
    assert Path("r.docx").exists()


def test_json_has_the_fields_of_its_schema(capsys: Captured) -> None:
    cli.main([*TEXTS, "--json"])
    told = json.loads(capsys.readouterr().out)
    assert set(told) >= {"schema", "earlier", "later", "rows", "summary"}
    for side in (told["earlier"], told["later"]):
        assert set(side) >= {"path", "symbol", "title", "language", "paragraphs", "footnotes"}
        assert all({"id", "kind", "label", "number", "text"} <= set(p) for p in side["paragraphs"])
        assert all({"mark", "text"} <= set(note) for note in side["footnotes"])
    for row in told["rows"]:
        assert set(row) >= {"earlier", "later", "relation", "moved", "migrated", "spans", "findings"}
        assert all(set(span) == {"op", "text"} for span in row["spans"])
        assert all({"kind", "detail", "earlier", "later", "spans"} <= set(one) for one in row["findings"])


def test_every_changed_span_of_the_json_is_named_by_a_finding(capsys: Captured) -> None:
    cli.main([*PAIR, "--json"])
    told = json.loads(capsys.readouterr().out)
    kinds: Counter[str] = Counter()
    for row in told["rows"]:
        named = {at for finding in row["findings"] for at in finding["spans"]}
        assert named >= {at for at, span in enumerate(row["spans"]) if span["op"] != "equal"}
        assert named <= set(range(len(row["spans"])))
        kinds.update({finding["kind"] for finding in row["findings"]})
    assert told["summary"]["findings"] == kinds


@pytest.mark.parametrize(
    ("later", "options", "code"),
    [
        ("later.txt", [], 0),
        ("later.txt", ["--exit-code"], 1),
        ("earlier.txt", ["--exit-code"], 0),
        ("later.txt", ["--exit-code", "-o", "r.html"], 1),
        ("missing.txt", ["--exit-code"], 2),
    ],
)
def test_exit_codes(later: str, options: list[str], code: int) -> None:
    assert cli.main(["compare", "earlier.txt", later, *options]) == code


def test_the_same_file_twice_is_compared_with_a_sentence(capsys: Captured) -> None:
    assert cli.main(["compare", "earlier.docx", "earlier.docx"]) == 0
    out, err = capsys.readouterr()
    assert out.endswith("The two texts have the same wording.\n")
    assert err == "Both files hold the same bytes: there is nothing to compare but the text with itself.\n"


def test_author_and_date_are_those_given() -> None:
    cli.main([*PAIR, "-o", "r.docx", "--author", "Ruritania", "--date", "2040-01-01T02:00:00+02:00"])
    assert attributes("r.docx") == ({"Ruritania"}, {"2040-01-01T00:00:00Z"})


def test_author_and_date_are_the_users_and_now_where_nobody_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(user.getpass, "getuser", lambda: "keeper")
    cli.main([*PAIR, "-o", "r.docx"])
    authors, dates = attributes("r.docx")
    assert authors == {"keeper"}
    assert all(re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", date) for date in dates)


def test_an_anonymous_redline_tells_nobody_and_no_time() -> None:
    cli.main([*PAIR, "-o", "r.docx", "--anonymous"])
    assert attributes("r.docx") == ({"Author"}, {"2000-01-01T00:00:00Z"})


@pytest.mark.parametrize("options", [["--author", "A"], ["--date", "2040-01-01"]])
def test_anonymous_goes_with_no_author_and_date(options: list[str], capsys: Captured) -> None:
    assert cli.main([*PAIR, "-o", "r.docx", "--anonymous", *options]) == 2
    assert capsys.readouterr().err == "resolute: --anonymous goes with neither --author nor --date.\n"


def test_a_base_stands_for_the_earlier_text(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "--base", "earlier.docx", "-o", "r.docx"]) == 0
    base, redline = (members(Path(name).read_bytes()) for name in ("earlier.docx", "r.docx"))
    assert redline["word/numbering.xml"] == base["word/numbering.xml"]
    assert capsys.readouterr().err == ""


def test_where_the_base_differs_is_told(capsys: Captured) -> None:
    assert cli.main(["compare", "later.txt", "later.txt", "--base", "earlier.docx"]) == 0
    out, err = capsys.readouterr()
    assert "earlier.docx differs from later.txt in OP2 (a).\n" in err
    assert "[-twice a day-]{+every hour+}" in out


@pytest.mark.parametrize(
    ("earlier", "base", "sentence"),
    [
        (
            "earlier.docx",
            "earlier.docx",
            "earlier.docx is a Word file itself, so that the redline needs no other base.",
        ),
        ("earlier.txt", "earlier.xml", "earlier.xml is no Word file, and only on one can a redline stand."),
        ("earlier.txt", "missing.docx", "missing.docx does not exist."),
    ],
)
def test_a_base_that_is_none_is_refused(earlier: str, base: str, sentence: str, capsys: Captured) -> None:
    assert cli.main(["compare", earlier, "later.txt", "--base", base]) == 2
    assert capsys.readouterr().err == f"resolute: {sentence}\n"


def test_the_base_that_was_laid_out_is_kept() -> None:
    assert cli.main([*TEXTS, "-o", "r.docx", "--keep-base", "base.docx"]) == 0
    assert "word/document.xml" in members(Path("base.docx").read_bytes())


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            ["-o", "r.html", "--keep-base", "b.docx"],
            "--keep-base goes with a redline, which -o OUT.docx writes.",
        ),
        (["-o", "r.docx", "--keep-base", "r.docx"], "r.docx cannot be both the base and an output."),
        (
            ["-o", "r.docx", "--keep-base", "later.txt"],
            "later.txt was not written: it is one of the files compared, and these are never changed.",
        ),
    ],
)
def test_a_base_that_cannot_be_kept_is_refused(options: list[str], sentence: str, capsys: Captured) -> None:
    assert cli.main([*TEXTS, *options]) == 2
    assert capsys.readouterr().err == f"resolute: {sentence}\n"
    assert not Path("r.docx").exists()


def test_reports_may_fold_what_is_unchanged() -> None:
    cli.main([*TEXTS, "-o", "folded.html", "--changes-only"])
    assert "Secretary-General on tides" not in Path("folded.html").read_text(encoding="utf-8")


def test_tracked_changes_of_an_input_are_taken_as_asked(capsys: Captured) -> None:
    cli.main([*PAIR, "-o", "r.docx"])
    capsys.readouterr()
    assert cli.main(["compare", "r.docx", "earlier.docx", "--revisions", "reject", "--exit-code"]) == 0
    assert "r.docx carries tracked changes; they were taken as rejected.\n" in capsys.readouterr().err
    assert cli.main(["compare", "r.docx", "earlier.docx", "--revisions", "refuse"]) == 2
    assert capsys.readouterr().err == "resolute: r.docx carries tracked changes.\n"


def test_a_table_is_written_and_named(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "--table", "t.docx", "--columns", "3", "--changes-only"]) == 0
    assert capsys.readouterr().out == "t.docx written.\n"
    document = members(Path("t.docx").read_bytes())["word/document.xml"].decode()
    assert "What changed" in document
    assert "adoption to OP2 unchanged" in document


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--columns", "3"], "--columns goes with a comparison table, which --table OUT.docx writes."),
        (
            ["--table", "t.html"],
            "t.html was not written: a comparison table is a Word file, whose name ends in .docx.",
        ),
        (["--table", "r.docx", "-o", "r.docx"], "r.docx cannot be both the table and another output."),
        (
            ["--table", "r.docx", "-o", "x.docx", "--keep-base", "r.docx"],
            "r.docx cannot be both the base and an output.",
        ),
        (
            ["--table", "earlier.docx"],
            "earlier.docx was not written: it is one of the files compared, and these are never changed.",
        ),
    ],
)
def test_a_table_that_cannot_be_written_is_refused(
    options: list[str], sentence: str, capsys: Captured
) -> None:
    assert cli.main([*PAIR, *options]) == 2
    assert capsys.readouterr().err == f"resolute: {sentence}\n"


@pytest.mark.parametrize(
    ("name", "start"), [("s.docx", b"PK"), ("s.html", b"<!DOCTYPE"), ("s.TXT", b"Keeping of tide tables")]
)
def test_a_summary_page_is_written_and_named(name: str, start: bytes, capsys: Captured) -> None:
    assert cli.main([*TEXTS, "--summary-page", name]) == 0
    assert capsys.readouterr().out == f"{name} written.\n"
    assert Path(name).read_bytes().startswith(start) or start in Path(name).read_bytes()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            ["--summary-page", "s.pages"],
            "s.pages was not written: a summary page has one of the endings .docx, .html, .htm, .txt.",
        ),
        (
            ["--summary-page", "r.html", "-o", "r.html"],
            "r.html cannot be both the summary page and another output.",
        ),
        (
            ["--summary-page", "earlier.docx"],
            "earlier.docx was not written: it is one of the files compared, and these are never changed.",
        ),
    ],
)
def test_a_summary_page_that_cannot_be_written_is_refused(
    options: list[str], sentence: str, capsys: Captured
) -> None:
    assert cli.main([*PAIR, *options]) == 2
    assert capsys.readouterr().err == f"resolute: {sentence}\n"


def test_a_list_of_amendments_is_written_and_proved(capsys: Captured) -> None:
    assert cli.main([*TEXTS, "--amendments", "a.txt"]) == 0
    assert capsys.readouterr().out == (
        "a.txt written.\n"
        "  Applied to the earlier text, the list gives the later one: yes, all 9 paragraphs.\n"
    )
    change = "1. In subparagraph (a) of operative paragraph 2, replace ‘twice a day’ with ‘every hour’."
    assert change in Path("a.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--amendments", "a.odt"], "a.odt was not written: a list of amendments has a name that ends in"),
        (
            ["--amendments", "a.docx", "-o", "a.docx"],
            "a.docx cannot be both the amendments and another output.",
        ),
        (["--amendments", "later.txt"], "later.txt was not written: it is one of the files compared"),
    ],
)
def test_a_list_that_cannot_be_written_is_told_before_the_work(
    arguments: list[str], sentence: str, capsys: Captured
) -> None:
    assert cli.main([*TEXTS, *arguments]) == 2
    assert sentence in capsys.readouterr().err
