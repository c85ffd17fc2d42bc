"""Starting the program: which side the arguments start, and how little that loads."""

from __future__ import annotations

import re
import sys

import pytest

from helpers.program import python
from resolute import __main__, __version__, cli


def test_the_starter_knows_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["browse"])
    known = re.search(r"choose from ([^)]*)", capsys.readouterr().err)
    assert known is not None
    assert re.findall(r"\w+", known[1]) == list(__main__.COMMANDS)


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_options_start_the_command_line(
    option: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["resolute", option])
    with pytest.raises(SystemExit, match="0"):
        __main__.main()
    out = capsys.readouterr().out
    assert out == f"resolute {__version__}\n" or "compare" in out


def test_asking_for_the_version_loads_no_reader_and_no_writer() -> None:
    loaded = python("import sys; import resolute.cli; print(*sys.modules)").split()
    assert not {name for name in loaded if name.startswith(("lxml", "resolute.readers", "resolute.writers"))}
