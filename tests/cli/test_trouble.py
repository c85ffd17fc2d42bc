"""Whatever is wrong with what is given: one sentence on standard error, exit code 2, nothing written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from helpers.program import python
from readers import invented
from resolute import cli
from resolute.app import pairs
from resolute.cli.grammar import TROUBLE

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
UNREADABLE = {
    "empty": (b"", "is empty."),
    "encrypted": (OLE + "EncryptedPackage".encode("utf-16-le"), "is encrypted; "),
    "truncated": (invented.as_docx()[:-300], "is damaged"),
    "cut to its head": (invented.as_docx()[:60], "is damaged"),
    "pdf": (b"%PDF-1.7\n", "is damaged: it begins like a PDF"),
    "picture": (b"\x89PNG\r\n\x1a\n", "is a picture and no text"),
    "garbled": ("été à la mer, décidé là".encode().decode("cp1252").encode(), "is garbled"),
    "broken XML": (b"<?xml version='1.0'?><akomaNtoso><p></akomaNtoso>", "is damaged"),
}
Captured = pytest.CaptureFixture[str]


def sentence(captured: Captured) -> str:
    """The one sentence on standard error; nothing stands on standard output."""
    out, err = captured.readouterr()
    assert out == ""
    assert err.startswith("resolute: ")
    assert err.count("\n") == 1
    return err.removeprefix("resolute: ").rstrip("\n")


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_cannot_be_read(name: str, place: int, folder: Path, capsys: Captured) -> None:
    data, reason = UNREADABLE[name]
    (folder / "given.docx").write_bytes(data)
    files = ["earlier.docx", "earlier.docx"]
    files[place] = "given.docx"
    assert cli.main(["compare", *files, "-o", "out.docx"]) == TROUBLE
    assert sentence(capsys).startswith(f"given.docx {reason}")
    assert not Path("out.docx").exists()


@pytest.mark.parametrize("command", ["show", "compare"])
def test_a_file_that_is_not_there_and_a_folder(command: str, folder: Path, capsys: Captured) -> None:
    more = ["later.txt"] if command == "compare" else []
    assert cli.main([command, "missing.docx", *more]) == TROUBLE
    assert sentence(capsys) == "missing.docx does not exist."
    assert cli.main([command, str(folder), *more]) == TROUBLE
    assert sentence(capsys) == f"{folder.name} is a folder, not a file."


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX file system")
def test_a_device(capsys: Captured) -> None:
    assert cli.main(["show", "/dev/null"]) == TROUBLE
    assert sentence(capsys) == "null is not an ordinary file."


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX file system")
def test_a_named_pipe_that_nobody_writes_to(capsys: Captured) -> None:
    os.mkfifo("pipe.docx")
    Path("link.docx").symlink_to("pipe.docx")
    for name in ("pipe.docx", "link.docx"):
        assert cli.main(["compare", name, "later.txt", "-o", "out.docx"]) == TROUBLE
        assert sentence(capsys) == f"{name} is not an ordinary file."


FULL_DISK = """
import resource
from resolute import cli

resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
print(cli.main(["compare", {earlier!r}, {later!r}, "-o", {out!r}]))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs limits as POSIX systems have them")
def test_where_there_is_no_room_the_output_is_as_it_was(tmp_path: Path) -> None:
    given = {"earlier": invented.as_docx(), "later": invented.as_text(), "out": b"what was there"}
    folder = tmp_path / "small"
    folder.mkdir()
    for name, data in given.items():
        (folder / f"{name}.docx").write_bytes(data)
    paths = {name: str(folder / f"{name}.docx") for name in given}
    assert python(FULL_DISK.format(**paths)) == str(TROUBLE)
    assert {path.stem: path.read_bytes() for path in folder.iterdir()} == given


@pytest.mark.parametrize(
    ("out", "reason"),
    [
        ("nowhere/out.docx", "the folder nowhere does not exist."),
        (".", "its name has no ending; there are .docx, .html, .htm, .pdf, .json."),
        ("out.odt", "no output has the ending .odt; there are .docx, .html, .htm, .pdf, .json."),
        ("earlier.docx", "it is one of the files compared, and these are never changed."),
        ("folder.docx", "there is a folder of that name."),
    ],
)
def test_an_output_that_cannot_be_written_is_told_before_the_work(
    out: str, reason: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pairs, "compare", None)
    Path("folder.docx").mkdir()
    assert cli.main(["compare", "earlier.docx", "later.txt", "-o", "good.docx", "-o", out]) == TROUBLE
    assert sentence(capsys) == f"{Path(out).name or out} was not written: {reason}"
    assert not Path("good.docx").exists()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("", "the following arguments are required: COMMAND. See 'resolute --help'."),
        (
            "compare earlier.txt",
            "the following arguments are required: LATER. See 'resolute compare --help'.",
        ),
        ("compare a b --jsn", "unrecognized arguments: --jsn. See 'resolute --help'."),
        ("compare a b --js", "unrecognized arguments: --js. See 'resolute --help'."),
        ("compare a b --date soon", "argument --date: 'soon' is no date such as 2030-12-24T18:00."),
        ("compare a b --date 0001-01-01T00:00+09:00", "argument --date: '0001-01-01T00:00+09:00' is no date"),
        ("compare a b --author \udcff", "argument --author: an author has a name that a Word file can hold."),
        ("compare a b --json --summary", "argument --summary: not allowed with argument --json."),
        ("compare a b --revisions keep", "argument --revisions: invalid choice: 'keep'"),
        ("show", "the following arguments are required: FILE. See 'resolute show --help'."),
        ("browse", "argument COMMAND: invalid choice: 'browse'"),
    ],
)
def test_a_command_line_that_says_nothing(line: str, told: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(line.split())
    assert stopped.value.code == TROUBLE
    assert sentence(capsys).startswith(told)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (KeyboardInterrupt(), "Stopped."),
        (MemoryError(), "The computer has not enough memory for this."),
        (
            ValueError("low tide"),
            "A fault in Resolute itself: ValueError: low tide (RESOLUTE_DEBUG=1 shows where).",
        ),
    ],
)
def test_what_nobody_expected_is_one_sentence(
    error: BaseException, told: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_texts: object, **_options: object) -> None:
        raise error

    monkeypatch.setattr(pairs, "compare", fail)
    assert cli.main(["compare", "earlier.txt", "later.txt"]) == TROUBLE
    assert sentence(capsys) == told


def test_a_fault_shows_where_it_is_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESOLUTE_DEBUG", "1")
    monkeypatch.setattr(pairs, "compare", None)
    with pytest.raises(TypeError):
        cli.main(["compare", "earlier.txt", "later.txt"])


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such names")
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("low\ntide", r"low\ntide"),
        ("low\x1b[31mtide", r"low\x1b[31mtide"),
        ("low\u202etide", r"low\u202etide"),
        ("ру́сский 文件 🙂", "ру́сский 文件 🙂"),
        (os.fsdecode(b"low\xfftide"), r"low\udcfftide"),
    ],
)
def test_odd_names_are_told_in_one_line(name: str, shown: str, capsys: Captured) -> None:
    assert cli.main(["show", f"./{name}"]) == TROUBLE
    assert sentence(capsys) == f"{shown} does not exist."
    Path(name).write_bytes(invented.as_text())
    assert cli.main(["compare", f"./{name}", "later.txt", "-o", f"{name}.html", "-o", f"{name}.json"]) == 0
    assert capsys.readouterr().out == f"{shown}.html written.\n{shown}.json written.\n"
