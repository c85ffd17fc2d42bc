"""Redlines of real documents, judged by tools that share nothing with the program."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from helpers.tools import run_libreoffice_tool, run_tool
from resolute.app.exports import export
from resolute.app.pairs import compare_files
from resolute.app.values import ExportOptions, Pair
from resolute.model import NOTE_MARK, Resolution
from resolute.writers.layout import lay_out
from writers.redline.notation import DATE

Tell = Callable[[str], None]

ELECTIONS = "GA/elections-democratization/A_RES_"
COOPERATION = "GA/human-rights-cooperation/A_RES_"
BERMUDA = "GA/small-territory-bermuda/A_RES_72_98-en.docx"
CAYMAN = "GA/small-territory-cayman/A_RES_72_100-en.docx"
SIX = ("en", "fr", "es", "ru", "ar", "zh")

PAIRS = [
    ("seeds/003_c3bb821a58c2cb57.txt", f"{ELECTIONS}72_164-en.docx"),
    (f"{ELECTIONS}72_164-en.docx", f"{ELECTIONS}74_158-en.xml"),
    (f"{ELECTIONS}74_158-en.xml", f"{ELECTIONS}76_176-en.xml"),
    *((f"{ELECTIONS}76_176-{language}.xml", f"{ELECTIONS}78_208-{language}.xml") for language in SIX),
    ("seeds/002_f1c16aeb325b9eea.txt", f"{COOPERATION}72_169-en.docx"),
    (BERMUDA, CAYMAN),
    ("GA/oceans-law-of-the-sea/A_RES_77_248-en.xml", "GA/oceans-law-of-the-sea/A_RES_78_69-en.xml"),
    ("GA/information-omnibus/A_RES_79_93_A-B-en.xml", "GA/information-omnibus/A_RES_80_84_A-B-en.xml"),
    ("GA/scale-of-assessments/A_RES_76_238-en.xml", "GA/scale-of-assessments/A_RES_79_249-en.xml"),
]
_WRONG = re.compile(r'"(accept|reject)": \{[^}]*?"bad_nospace": (\d+)')
SEEN_BY_LIBREOFFICE = [(BERMUDA, CAYMAN), PAIRS[0], PAIRS[3]]


@pytest.mark.parametrize(("earlier", "later"), PAIRS)
def test_point_18_a_real_pair_is_right_both_ways_and_keeps_its_base(
    shared: Path, tmp_path: Path, tell: Tell, earlier: str, later: str
) -> None:
    pair, redline, base = written(shared, tmp_path, earlier, later)
    kept = run_tool(shared, "check_base_kept.py", redline, base)
    valid = run_tool(shared, "validate_ooxml.py", redline, "--against", base)
    told = (
        strict(shared, redline, pair) if is_word(earlier) and is_word(later) else plain(shared, redline, pair)
    )
    words = kept.stdout.splitlines()[-1], valid.stdout.strip()
    tell(f"{Path(earlier).stem} → {Path(later).stem}: {'; '.join((told, *words))}")
    assert kept.returncode == 0, kept.stdout
    assert valid.returncode == 0, valid.stdout


@pytest.mark.parametrize(("earlier", "later"), SEEN_BY_LIBREOFFICE)
def test_point_18_libreoffice_resolves_a_real_redline_to_the_same_texts(
    shared: Path, tmp_path: Path, tell: Tell, earlier: str, later: str
) -> None:
    pair, redline, base = written(shared, tmp_path, earlier, later)
    target = pair.later.path if is_word(later) else laid_out(pair, tmp_path / "target.docx")
    done = run_libreoffice_tool(shared, "check", redline, base, target)
    found = {way: int(bad) for way, bad in _WRONG.findall(done.stdout)}
    tell(f"LibreOffice, {Path(earlier).stem} → {Path(later).stem}: paragraphs wrong {found}")
    assert found == {"accept": 0, "reject": 0}, done.stdout


def written(shared: Path, folder: Path, earlier: str, later: str) -> tuple[Pair, Path, Path]:
    """The pair, its redline, and the base that it stands on."""
    pair = compare_files(shared / "corpus" / earlier, shared / "corpus" / later)
    base = pair.earlier.path if is_word(earlier) else folder / "base.docx"
    options = ExportOptions(author="A. Keeper", date=DATE, keep_base=None if is_word(earlier) else base)
    return pair, export(pair, folder / "redline.docx", options).path, base


def is_word(name: str) -> bool:
    return name.endswith(".docx")


def laid_out(pair: Pair, path: Path) -> Path:
    """The later text as a Word file."""
    path.write_bytes(lay_out(pair.later.resolution).data)
    return path


def strict(shared: Path, redline: Path, pair: Pair) -> str:
    """The strict check of two Word files; its figures."""
    done = run_tool(shared, "check_accept_reject.py", redline, pair.earlier.path, pair.later.path, "--strict")
    assert done.returncode == 0, done.stdout
    return "; ".join(re.findall(r"(?:accept|reject): OK  bad paragraphs \d+/\d+", done.stdout))


def plain(shared: Path, redline: Path, pair: Pair) -> str:
    """The paragraphs that the tool sees after accepting and rejecting, against those of the sources."""
    tool = checking_tool(shared)
    parts = tool.load(redline)
    sides = (("accept", pair.later.resolution), ("reject", pair.earlier.resolution))
    for way, resolution in sides:
        got = [folded(line) for line in tool.lines(parts, way)[0] if line.strip("|r0123456789 ")]
        assert got == [folded(line) for line in lines(resolution) if line.strip()]
    return "; ".join(
        f"{way}: OK  {sum(bool(p.text.strip()) for p in r.paragraphs)} paragraphs" for way, r in sides
    )


def lines(resolution: Resolution) -> list[str]:
    """The paragraphs as the tool writes them: number, wording, notes in place."""
    return [_line(resolution, index) for index in range(len(resolution.paragraphs))]


def _line(resolution: Resolution, index: int) -> str:
    paragraph = resolution.paragraphs[index]
    text = paragraph.text
    for mark in sorted(paragraph.marks, key=lambda mark: -mark.offset):
        note = resolution.footnotes[mark.note]
        said = mark.written or note.mark if mark.repeated else f"[fn:{note.text}]"
        text = text[: mark.offset] + said + text[mark.offset + 1 :]
    assert NOTE_MARK not in text
    return paragraph.lead + text


def folded(line: str) -> str:
    """Without spacing, the cell that the tool names, and the instruction of a field."""
    return re.sub(r"\s|^\|r\d+\||\{[^}]*\}|(?<=\[fn:)\s+", "", line)


def checking_tool(shared: Path) -> ModuleType:
    """The checking tool as a module."""
    spec = importlib.util.spec_from_file_location(
        "check_accept_reject", shared / "tools" / "check_accept_reject.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode = True
    spec.loader.exec_module(module)
    return module
