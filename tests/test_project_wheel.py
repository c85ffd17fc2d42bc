"""What is installed holds what the program reads of its own, and nothing that only builds it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.program import python


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as built:
        yield built


def data_files(root: Path) -> set[str]:
    """The names under which the files of resources/ and templates/ are installed."""
    files = [
        file for name in ("resources", "templates") for file in (root / name).rglob("*") if file.is_file()
    ]
    kept = [file for file in files if file.suffix not in (".py", ".ts") and "__pycache__" not in file.parts]
    return {f"resolute/_data/{file.relative_to(root).as_posix()}" for file in kept}


def test_it_holds_all_resources_and_templates(wheel: zipfile.ZipFile, root: Path) -> None:
    assert data_files(root) <= set(wheel.namelist())


def test_it_holds_every_translation_compiled(wheel: zipfile.ZipFile, root: Path) -> None:
    compiled = {
        f"resolute/_data/resources/i18n/{ts.stem}.qm" for ts in (root / "resources/i18n").glob("*.ts")
    }
    assert compiled
    assert compiled <= set(wheel.namelist())


def test_it_holds_the_program_and_its_data_alone(wheel: zipfile.ZipFile) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel.namelist()} == {"resolute"}


def test_it_holds_no_script_that_builds_data(wheel: zipfile.ZipFile) -> None:
    assert not [
        name for name in wheel.namelist() if name.startswith("resolute/_data") and name.endswith(".py")
    ]


def test_its_command_is_resolute(wheel: zipfile.ZipFile) -> None:
    entry_points = next(name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "resolute = resolute.__main__:main" in wheel.read(entry_points).decode()


def test_an_installed_program_finds_its_data(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    found = python(
        "from resolute.paths import resource; print(resource('languages', 'en.toml'))", path=tmp_path
    )
    assert Path(found) == tmp_path / "resolute" / "_data" / "resources" / "languages" / "en.toml"
