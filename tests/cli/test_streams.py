"""Where the words go: terminals, pipes that nobody reads, full disks, streams that lack characters or all."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path

import pytest

from resolute import cli

TEXTS = ("compare", "earlier.txt", "later.txt")
Captured = pytest.CaptureFixture[str]
needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs the terminals of POSIX systems")


@contextmanager
def a_terminal_as(stream: str, monkeypatch: pytest.MonkeyPatch) -> Generator[list[str]]:
    """A terminal in place of a stream; afterwards the list holds what it shows."""
    import pty

    shown: list[str] = []
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w", encoding="utf-8") as terminal:
        monkeypatch.setattr(sys, stream, terminal)
        yield shown
    shown.append(b"".join(_chunks(ours)).decode())
    os.close(ours)


def _chunks(terminal: int) -> Iterator[bytes]:
    """All that is left in a terminal whose other end is closed; Linux tells its end by an error."""
    with suppress(OSError):
        while chunk := os.read(terminal, 4096):
            yield chunk


@needs_posix
def test_progress_is_one_line_of_a_terminal_and_gone_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    with a_terminal_as("stderr", monkeypatch) as shown:
        cli.main([*TEXTS, "-o", "r.docx"])
    steps = shown[0].split("\r\x1b[K")
    assert "\n" not in shown[0]
    assert [step for step in steps if step.startswith(("Reading", "Writing", "Proving"))] == [
        "Reading earlier.txt … 0%",
        "Reading later.txt … 20%",
        "Writing the redline … 10%",
        "Proving it both ways … 60%",
    ]
    assert steps[-1] == ""


@needs_posix
def test_trouble_takes_the_place_of_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    with a_terminal_as("stderr", monkeypatch) as shown:
        cli.main(["compare", "earlier.txt", "missing.txt"])
    assert shown[0].endswith("\r\x1b[Kresolute: missing.txt does not exist.\r\n")


def test_progress_is_for_terminals_alone(capsys: Captured) -> None:
    cli.main(TEXTS)
    assert capsys.readouterr().err == ""


@needs_posix
@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_terminal_has_colour_unless_it_is_not_wanted(
    is_wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if not is_wanted:
        monkeypatch.setenv("NO_COLOR", "1")
    with a_terminal_as("stdout", monkeypatch) as shown:
        cli.main(TEXTS)
    assert ("\x1b[" in shown[0]) is is_wanted


@pytest.mark.parametrize("options", [[], ["--json"], ["-o", "r.html"]])
def test_a_reader_that_has_gone_is_no_trouble(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert cli.main([*TEXTS, *options]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert cli.main(TEXTS) == 2
    told = "resolute: Standard output cannot be written: no space left on device.\n"
    assert capsys.readouterr().err == told


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_closed_stream_is_no_trouble(stream: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, stream, None)
    assert cli.main(["compare", "earlier.txt", "earlier.txt"]) == 0


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_stream_that_lacks_characters_shows_something_for_them(
    options: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "later.txt").write_text("L’Assemblée, 大会\u2028😀\n", encoding="utf-8")
    stream = TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    assert cli.main([*TEXTS, *options]) == 0
    shown = stream.detach()
    assert isinstance(shown, io.BytesIO)
    if options:
        assert json.loads(shown.getvalue())["later"]["paragraphs"][0]["text"] == "L’Assemblée, 大会\u2028😀"
    else:
        assert rb"L\u2019Assembl\xe9e" in shown.getvalue()


@needs_posix
def test_the_program_itself_ends_without_a_word_when_its_reader_has_gone() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "resolute", *TEXTS]
    environment = os.environ | {"PYTHONPATH": str(Path(cli.__file__).parents[2])}
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, env=environment, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
