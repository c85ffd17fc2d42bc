"""README.md tells the truth: its commands print what it says they print."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from helpers.program import resolute

README = Path(__file__).resolve().parent.parent / "README.md"
CONSOLE = re.search(r"```console\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
EXAMPLES = CONSOLE[1].removeprefix("$ resolute ").split("\n$ resolute ") if CONSOLE else []


def pattern(expected: str) -> str:
    """A pattern of the expected lines, in which "…" alone stands for any lines."""
    lines = expected.strip().splitlines()
    return "".join(r"(?:.*\n)*?" if line == "…" else re.escape(f"{line}\n") for line in lines)


@pytest.fixture
def folder(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("earlier.docx", "later.docx"):
        shutil.copy(root / "resources" / "samples" / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.partition("\n")[0])
def test_an_example_prints_what_it_says(example: str) -> None:
    command, _, expected = example.partition("\n")
    done = resolute(*shlex.split(command))
    assert re.fullmatch(pattern(expected), done.stdout + done.stderr)


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 4


def test_what_it_links_to_is_there(root: Path) -> None:
    links = re.findall(r"\]\(((?!http)[^)]+)\)", README.read_text(encoding="utf-8"))
    assert not [link for link in links if not (root / link).exists()]
