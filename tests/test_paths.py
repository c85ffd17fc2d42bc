from __future__ import annotations

from pathlib import Path

from helpers.program import python
from resolute.paths import resource, template


def test_resources_of_a_checkout_are_found(root: Path) -> None:
    assert resource("languages", "en.toml") == root / "resources" / "languages" / "en.toml"


def test_templates_of_a_checkout_are_found(root: Path) -> None:
    assert template("general_assembly.docx") == root / "templates" / "general_assembly.docx"


def test_a_frozen_program_looks_in_its_bundle(tmp_path: Path) -> None:
    frozen = f"import sys; sys._MEIPASS = {str(tmp_path)!r}"
    found = python(f"{frozen}; from resolute.paths import resource; print(resource('x'))")
    assert Path(found) == tmp_path / "resources" / "x"
