"""The templates: built by their script, valid, and described."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Twips
from docx.styles.style import ParagraphStyle

from resolute.paths import template
from resolute.writers.layout import lay_out
from resolute.writers.layout.setting import Column
from resolute.writers.layout.template import Template
from writers.notation import resolution

FILES = sorted(path.name for path in template().glob("*.docx"))


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def styles(name: str) -> list[str]:
    """The names as they stand in the file, built-in ones among them."""
    said = members(template(name))["word/styles.xml"].decode()
    return [piece.partition('"')[0] for piece in said.split('<w:name w:val="')[1:]]


def validated(shared: Path, path: Path) -> str:
    tool = shared / "tools" / "validate_ooxml.py"
    done = subprocess.run([sys.executable, tool, path], capture_output=True, encoding="utf-8", check=False)
    return done.stdout.strip()


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where the script has built the templates anew."""
    folder = tmp_path_factory.mktemp("templates")
    for script in template().glob("*.py"):
        (folder / script.name).write_bytes(script.read_bytes())
    subprocess.run([sys.executable, folder / "build.py"], capture_output=True, check=True)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_the_script_builds_what_is_there(rebuilt: Path, name: str) -> None:
    assert members(rebuilt / name) == members(template(name))


@pytest.mark.parametrize("name", FILES)
def test_templates_are_valid(shared: Path, name: str) -> None:
    assert validated(shared, template(name)) == f"0 faults in {name}"


def test_a_laid_out_table_is_valid(shared: Path, tmp_path: Path) -> None:
    path = tmp_path / "table.docx"
    path.write_bytes(lay_out(resolution("table@0,0,0 Rock^1", "table@0,1,1 9 m", notes=("A/90/3.",))).data)
    assert validated(shared, path) == "0 faults in table.docx"


def test_the_script_builds_all_that_is_there(rebuilt: Path) -> None:
    assert sorted(path.name for path in rebuilt.glob("*.docx")) == FILES


@pytest.mark.parametrize("name", FILES)
def test_templates_are_opened_by_another_program(name: str) -> None:
    document = Document(str(template(name)))
    assert [paragraph.text for paragraph in document.paragraphs] == []


def test_an_edited_template_has_its_own_column(tmp_path: Path) -> None:
    edited = Document(str(template("general_assembly.docx")))
    edited.sections[0].left_margin = Twips(1440)
    body = edited.styles["__Single Txt"]
    assert isinstance(body, ParagraphStyle)
    body.paragraph_format.left_indent = Twips(1000)
    edited.save(str(tmp_path / "edited.docx"))
    assert Template((tmp_path / "edited.docx").read_bytes()).column() == Column(1000, 7333, 9600)


@pytest.mark.parametrize("name", FILES)
def test_all_templates_have_the_same_styles(name: str) -> None:
    assert styles(name) == styles("general_assembly.docx")


@pytest.mark.parametrize("name", FILES)
def test_those_for_arabic_run_from_right_to_left(name: str) -> None:
    section = members(template(name))["word/document.xml"].decode().partition("<w:sectPr")[2]
    assert ("<w:bidi/>" in section) == name.endswith("_rtl.docx")


def test_the_readme_names_every_style(root: Path) -> None:
    readme = (root / "templates" / "README.md").read_text(encoding="utf-8")
    built_in = {"Normal", "Default Paragraph Font", "Normal Table"}
    named = set(styles("general_assembly.docx")) - built_in
    assert [style for style in named if f"`{style}`" not in readme] == []


def test_the_readme_names_every_template(root: Path) -> None:
    readme = (root / "templates" / "README.md").read_text(encoding="utf-8")
    assert [name for name in FILES if f"`{name}`" not in readme] == []
