"""Rules of the project that no tool holds."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

TEXT = {".md", ".py", ".pyi", ".sh", ".toml", ".txt", ".yml", ""}
# Written apart, so that this file does not break its own rule.
FORBIDDEN = [
    "".join(parts) for parts in (("/wo", "rk/"), ("/ro", "ot/"), ("pypi", ".org"), ("deb.", "debian"))
]


def tracked_texts(root: Path) -> list[Path]:
    """The project's own text files, as git knows them."""
    listed = subprocess.run(["git", "ls-files"], cwd=root, capture_output=True, encoding="utf-8", check=False)
    if listed.returncode:
        pytest.skip("needs a git checkout")
    return [root / name for name in listed.stdout.splitlines() if Path(name).suffix in TEXT]


@pytest.mark.parametrize("words", FORBIDDEN)
def test_no_file_names_a_machine_or_a_registry(words: str, root: Path) -> None:
    texts = [file for file in tracked_texts(root) if file.is_file()]
    assert not [file.name for file in texts if words in file.read_text(encoding="utf-8")]


def test_only_paths_looks_for_resources_and_templates(root: Path) -> None:
    sources = [file for file in (root / "desktop").rglob("*.py") if file.name != "paths.py"]
    assert not [file.name for file in sources if "_MEIPASS" in file.read_text(encoding="utf-8")]


def test_versions_are_exact_and_without_addresses(root: Path) -> None:
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all(re.fullmatch(r"#.*|[\w.-]+==[\w.]+", line) for line in lines)
