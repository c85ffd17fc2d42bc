"""Where the system keeps its fonts, and which of them a report is set in (resources/report/fonts.toml).

Only names of files are looked at: reading what hundreds of fonts say of themselves would take longer than
setting a report.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypedDict

from lxml import etree

from resolute.paths import resource, toml


class Family(TypedDict, total=False):
    """One family of fonts.toml: its files by style, and the face's name where a file holds several."""

    regular: str
    bold: str
    italic: str
    bold_italic: str
    face: str


@dataclass(frozen=True, slots=True)
class FontFile:
    """A file, and which of its faces."""

    path: Path
    face: str = ""


def family(role: str, style: str) -> Iterator[tuple[FontFile, bool]]:
    """The installed fonts for a role of fonts.toml, the best first, and whether each has the style.

    Where a family lacks a style, its regular one stands in.
    """
    installed = _installed()
    for one in _families()[role]:
        regular, styled = (installed.get(str(one.get(key, "")).lower()) for key in ("regular", style))
        found = styled or regular
        if found:
            yield FontFile(found, one.get("face", "")), styled is not None


def _families() -> dict[str, list[Family]]:
    return toml(resource("report", "fonts.toml"))


@cache
def _installed() -> dict[str, Path]:
    """The font files by their names in lower case; those of the first folder hold."""
    found: dict[str, Path] = {}
    for folder in folders():
        for parent, _, names in os.walk(folder):
            for name in sorted(names):
                if name.lower().endswith((".ttf", ".otf", ".ttc", ".otc")):
                    found.setdefault(name.lower(), Path(parent, name))
    return found


def folders() -> list[Path]:
    """The folders that fonts are installed in."""
    home = Path.home()
    if sys.platform == "win32":
        windows, local = os.environ.get("WINDIR", r"C:\Windows"), os.environ.get("LOCALAPPDATA", "")
        return [Path(windows, "Fonts"), *([Path(local, "Microsoft/Windows/Fonts")] if local else [])]
    if sys.platform == "darwin":
        return [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    data = os.environ.get("XDG_DATA_HOME") or str(home / ".local/share")
    usual = [Path(data, "fonts"), home / ".fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts")]
    return list(dict.fromkeys([*usual, *_configured(Path("/etc/fonts/fonts.conf"))]))


def _configured(configuration: Path) -> Iterator[Path]:
    """The folders that fontconfig's own file names besides."""
    try:
        root = etree.fromstring(configuration.read_bytes(), etree.XMLParser(resolve_entities=False))
    except (OSError, etree.XMLSyntaxError):
        return  # a system without it has its fonts in the usual folders
    for element in root.iter("dir"):
        if element.text and not element.get("prefix"):
            yield Path(element.text).expanduser()
