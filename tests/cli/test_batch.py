"""`resolute batch`: what is written for each pair, under which names, and how failures are told."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app import partly
from helpers.packages import members
from resolute import cli
from resolute.app import batch
from resolute.app.values import Pair

Captured = pytest.CaptureFixture[str]
BOTH = "earlier.txt\tlater.txt\ttides\nearlier.docx\tlater.txt\n"
TELL = "13 unchanged"


@pytest.fixture
def listed(folder: Path) -> Callable[[str], None]:
    """Writes the list of pairs."""

    def write(text: str) -> None:
        (folder / "list.tsv").write_text(text, encoding="utf-8")

    write(BOTH)
    return write


def run(*options: str) -> int:
    return cli.main(["batch", "list.tsv", "-o", "out", *options])


def written() -> list[str]:
    return sorted(path.name for path in Path("out").iterdir())


def results() -> list[dict[str, str]]:
    with Path("out/batch.tsv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, dialect="excel-tab"))


@pytest.mark.usefixtures("listed")
def test_a_redline_is_written_for_each_pair(capsys: Captured) -> None:
    assert run("--anonymous") == 0
    assert written() == ["batch.tsv", "earlier_to_later.docx", "tides.docx"]
    assert b"every hour" in members(Path("out/tides.docx").read_bytes())["word/document.xml"]
    many = "10 unchanged · 1 changed · 2 deleted · 1 split · 3 substantive · proved both ways"
    assert capsys.readouterr().out.splitlines() == [
        "1 of 2: tides: 12 unchanged · 1 changed · 1 substantive · proved both ways",
        f"2 of 2: earlier_to_later: {many}",
        f"{Path('out/batch.tsv')} written.",
    ]


@pytest.mark.usefixtures("listed")
def test_the_table_has_a_line_for_each_pair() -> None:
    run()
    line = results()[0]
    assert (line["name"], line["earlier"], line["later"]) == ("tides", "earlier.txt", "later.txt")
    assert (line["unchanged"], line["changed"], line["moved"], line["substantive"]) == ("12", "1", "0", "1")
    assert (line["proof"], line["result"]) == ("both ways", "done")


@pytest.mark.usefixtures("listed")
def test_formats_are_chosen(capsys: Captured) -> None:
    assert run("--format", "html,JSON", "--format", "table", "--columns", "3", "--only", "opening") == 0
    assert [name for name in written() if name.startswith("tides")] == [
        "tides-table.docx",
        "tides.html",
        "tides.json",
    ]
    assert "Only opening" in Path("out/tides.html").read_text(encoding="utf-8")
    assert "proved" not in capsys.readouterr().out
    assert results()[0]["proof"] == ""


def test_a_line_names_the_text_of_a_file_that_holds_several(
    folder: Path, listed: Callable[[str], None]
) -> None:
    (folder / "report.txt").write_text("\n\n".join(partly.REPORT), encoding="utf-8")
    (folder / "two.txt").write_text("\n\n".join(partly.REST), encoding="utf-8")
    listed("report.txt\ttwo.txt\trest\tII\nreport.txt\ttwo.txt\tpools\tI\n")
    assert run("--anonymous", "--format", "json") == 0
    found = {line["name"]: line["unchanged"] for line in results()}
    assert int(found["rest"]) > int(found["pools"])


def test_names_never_collide(listed: Callable[[str], None]) -> None:
    listed("earlier.txt\tlater.txt\tA\nearlier.docx\tlater.txt\ta.docx\nearlier.xml\tlater.txt\tbatch.tsv\n")
    assert run("--format", "json") == 0
    assert written() == ["A.json", "a-2.json", "batch.tsv", "batch.tsv.json"]


def test_an_input_is_never_written_over(folder: Path, listed: Callable[[str], None]) -> None:
    (folder / "list.tsv").rename(folder / "pairs.tsv")
    listed("later.txt\tearlier.txt\nearlier.docx\tlater.txt\tearlier\n")
    before = (folder / "earlier.docx").read_bytes()
    assert cli.main(["batch", "list.tsv", "-o", "."]) == 0
    assert (folder / "earlier.docx").read_bytes() == before
    assert (folder / "earlier-2.docx").exists()


def test_failures_keep_no_other_pair_from_being_done(listed: Callable[[str], None], capsys: Captured) -> None:
    listed(f"missing.txt\tlater.txt\n{BOTH}earlier.txt\tnone.docx\n")
    assert run() == 2
    assert written() == ["batch.tsv", "earlier_to_later.docx", "tides.docx"]
    out, err = capsys.readouterr()
    assert "1 of 4: missing_to_later: failed\n" in out
    assert err.splitlines() == [
        "resolute: missing_to_later: missing.txt does not exist.",
        "resolute: earlier_to_none: none.docx does not exist.",
        "resolute: 2 of 4 pairs failed.",
    ]
    assert results()[0]["result"] == "missing.txt does not exist."


@pytest.mark.usefixtures("listed")
def test_an_output_that_fails_keeps_no_other_from_being_written(capsys: Captured) -> None:
    Path("out/tides.docx").mkdir(parents=True)
    assert run("--format", "docx,html") == 2
    assert Path("out/tides.html").exists()
    assert (results()[0]["proof"], results()[1]["proof"]) == ("failed", "both ways")
    assert "tides: tides.docx was not written: there is a folder of that name.\n" in capsys.readouterr().err


@pytest.mark.usefixtures("listed")
def test_a_fault_of_ours_costs_one_pair(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    first = [True]

    def faulty(*given: object) -> Pair:
        if first.pop() if first else False:
            raise ValueError("low tide")
        return compare(*given)  # pyright: ignore[reportArgumentType]

    compare = batch.compare_files
    monkeypatch.setattr(batch, "compare_files", faulty)
    assert run() == 2
    assert "tides: A fault in Resolute itself: ValueError: low tide" in capsys.readouterr().err
    assert "earlier_to_later.docx" in written()


@pytest.mark.usefixtures("listed")
def test_ctrl_c_stops_and_says_what_is_done(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    def interrupted(earlier: Path, *given: object) -> Pair:
        if earlier.name == "earlier.docx":
            raise KeyboardInterrupt
        return compare(earlier, *given)  # pyright: ignore[reportArgumentType]

    compare = batch.compare_files
    monkeypatch.setattr(batch, "compare_files", interrupted)
    assert run() == 2
    assert capsys.readouterr().err == "resolute: Stopped: 1 of 2 pairs are done: tides.\n"
    assert [line["result"] for line in results()] == ["done", "not done"]


def test_notices_name_their_pair(listed: Callable[[str], None], capsys: Captured) -> None:
    listed("later.txt\tlater.txt\tsame\n")
    assert run() == 0
    assert capsys.readouterr().err.startswith("same: Both files hold the same bytes")


@pytest.mark.usefixtures("listed")
def test_progress_is_one_line_on_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    run()
    err = capsys.readouterr().err
    assert re.search(r"\r\x1b\[K2 of 2: earlier_to_later … Comparing … \d+%", err)
    assert "\n" not in err


def test_two_folders_are_compared(folder: Path, capsys: Captured) -> None:
    for side, name in (("one", "earlier.txt"), ("two", "later.txt"), ("two", "earlier.xml")):
        (folder / side).mkdir(exist_ok=True)
        (folder / name).rename(folder / side / ("alone.txt" if name[-3:] == "xml" else "tides.txt"))
    assert cli.main(["batch", "one", "two", "-o", "a/b", "--format", "json"]) == 0
    assert sorted(path.name for path in Path("a/b").iterdir()) == ["batch.tsv", "tides.json"]
    assert capsys.readouterr().err == "Without a counterpart in the other folder, in two: alone.txt.\n"


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["list.tsv", "-o", "later.txt"], "later.txt was not written: a file of that name is there, and no"),
        (["none.tsv", "-o", "out"], "none.tsv does not exist."),
        ([".", "-o", "out"], "is a folder, and one folder has nothing to be compared with."),
        (["list.tsv", "list.tsv", "-o", "out"], "batch takes one list of pairs, or two folders."),
        ([".", ".", "-o", "out"], "Both folders are the same one."),
        ([".", "sub", "-o", "sub"], "sub was not written: it is what is compared, and outputs would be"),
        (["batch.tsv", "-o", "."], "batch.tsv was not written: it is the list of pairs, and that is never"),
        (["list.tsv", "-o", "out", "--format", "odt"], "--format knows no odt; there are docx, html, htm, "),
        (["list.tsv", "-o", "out", "--only", "opening"], "--only goes with other formats than docx: "),
        (["list.tsv", "-o", "out", "--columns", "3"], "--columns goes with a comparison table, which "),
        (["list.tsv", "-o", "out", "--anonymous", "--author", "A"], "--anonymous goes with neither"),
    ],
)
def test_what_cannot_be_begun_is_refused(
    options: list[str], sentence: str, folder: Path, capsys: Captured
) -> None:
    (folder / "sub").mkdir()
    assert cli.main(["batch", *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err
    assert err.count("\n") == 1
    assert not Path("out").exists()
