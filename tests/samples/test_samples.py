"""The samples: what a user sees first, and every kind of change that the program can show."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from resolute.model import Kind, Resolution
from resolute.paths import resource
from resolute.readers import open_resolution

SIDES = ("earlier", "later")


def sample(name: str) -> Resolution:
    path = resource("samples", name)
    return open_resolution(path, path.read_bytes()).resolution


def count(resolution: Resolution, kind: Kind) -> int:
    return sum(paragraph.kind is kind for paragraph in resolution.paragraphs)


@pytest.mark.parametrize("side", SIDES)
def test_a_sample_has_what_a_resolution_has(side: str) -> None:
    read = sample(f"{side}.docx")
    assert count(read, Kind.PREAMBULAR) >= 12
    assert count(read, Kind.OPERATIVE) >= 15
    assert [count(read, kind) for kind in (Kind.ADOPTION, Kind.SOURCE, Kind.TITLE, Kind.ORGAN)] == [1] * 4
    assert [p.number for p in read.paragraphs if p.kind is Kind.SUBPARAGRAPH] == ["a", "b", "c"]


@pytest.mark.parametrize("side", SIDES)
def test_a_sample_is_read_without_a_notice(side: str) -> None:
    assert sample(f"{side}.docx").notices == sample(f"{side}.txt").notices == ()


@pytest.mark.parametrize("side", SIDES)
def test_text_and_word_file_say_the_same(side: str) -> None:
    text, word = ([p.text for p in sample(f"{side}.{kind}").paragraphs if p.text] for kind in ("txt", "docx"))
    assert text == word


@pytest.mark.parametrize("side", SIDES)
def test_marks_repeat_and_notes_say_ibid(side: str) -> None:
    read = sample(f"{side}.docx")
    assert any(mark.repeated for paragraph in read.paragraphs for mark in paragraph.marks)
    assert any(note.text.startswith("Ibid.") for note in read.footnotes)


def test_mastheads_are_complete() -> None:
    for side in SIDES:
        masthead = sample(f"{side}.docx").masthead
        assert all(getattr(masthead, name) for name in type(masthead).__slots__), side


@pytest.mark.parametrize("side", SIDES)
def test_the_script_builds_what_is_there(root: Path, tmp_path: Path, side: str) -> None:
    for path in [*resource("samples").glob("*.txt"), root / "resources" / "samples" / "build.py"]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    subprocess.run([sys.executable, tmp_path / "build.py"], capture_output=True, check=True)
    assert parts(tmp_path / f"{side}.docx") == parts(resource("samples", f"{side}.docx"))


def parts(path: Path) -> dict[str, bytes]:
    """The package's parts, as they are before they are compressed."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}
