"""A list of pairs: a file with tabs, such as a spreadsheet saves.

    # the autumn's texts
    earlier              later                name    earlier part   later part
    2038/harbours.docx   2040/harbours.docx
    2038/tides.txt       2040/tides.docx      tides
    2038/report.docx     2040/lanterns.docx           II

Paths are relative to the list's folder; the name of the outputs, the texts to compare of files that hold
several, the head and lines that begin with # may be left out.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from resolute.app.files import read_file
from resolute.model import Phrase, Unreadable

_HEAD = ("earlier", "later")
_COLUMNS = 5
_NO_NAME = re.compile(r'[\x00-\x1f\x7f/\\<>:"|?*]|^\.*$|[. ]$')
"""What a file's name cannot hold, or not on every system."""
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Listed:
    """Two files to compare, what to call the outputs, and the texts that are meant of files with several.

    What is empty is left to the program.
    """

    earlier: Path
    later: Path
    name: str = ""
    earlier_part: str = ""
    later_part: str = ""


def read_list(path: Path) -> tuple[Listed, ...]:
    """The pairs of a list, in its order. Raises Unreadable, also where it has none."""
    try:
        pairs = tuple(_pairs(path, _text(path).splitlines()))
    except csv.Error:
        raise Unreadable(path, "is no list: it has a line longer than names of files are.") from None
    if not pairs:
        raise Unreadable(path, "names no pair of files.")
    return pairs


def _text(path: Path) -> str:
    """The characters: UTF-8 with a mark or without, or the UTF-16 of spreadsheets, which has one."""
    data = read_file(path)
    try:
        return data.decode("utf-16" if data.startswith(_WIDE_MARKS) else "utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(path, "is no list: it is not text in UTF-8.") from None


def _pairs(path: Path, lines: list[str]) -> Iterator[Listed]:
    is_first = True
    for number, line in enumerate(lines, 1):
        cells = _cells(line)
        if not any(cells) or line.lstrip().startswith("#"):
            continue
        if not (is_first and tuple(cell.lower() for cell in cells[:2]) == _HEAD):
            yield _listed(path, number, cells)
        is_first = False


def _cells(line: str) -> list[str]:
    """The cells of a line without blanks around them; a spreadsheet puts those with quotes into quotes."""
    held = [cell.strip() for cells in csv.reader([line], delimiter="\t") for cell in cells]
    while held and not held[-1]:
        held.pop()
    return held


def _listed(path: Path, number: int, cells: list[str]) -> Listed:
    if len(cells) < 2 or not all(cells[:2]):
        raise Unreadable(
            path, Phrase("has no two files in line {number}, with a tab between them.", number=number)
        )
    if len(cells) > _COLUMNS:
        raise Unreadable(
            path,
            Phrase(
                "has {columns} columns in line {number}; there may be two files, a name and two parts.",
                columns=len(cells),
                number=number,
            ),
        )
    name, earlier_part, later_part = (cells[2:] + [""] * _COLUMNS)[:3]
    if name and _NO_NAME.search(name):
        raise Unreadable(
            path,
            Phrase("has a name in line {number} that a file cannot have on every system.", number=number),
        )
    return Listed(path.parent / cells[0], path.parent / cells[1], name, earlier_part, later_part)
