"""Where the program's own files are: in a checkout, in an installed wheel, in a frozen bundle.

Nothing else in the program looks for resources/ or templates/.
"""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    """The folder that holds resources/ and templates/."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    installed = _PACKAGE / "_data"
    return installed if installed.is_dir() else _PACKAGE.parent.parent


def resource(*parts: str) -> Path:
    """A file or folder below resources/."""
    return _root().joinpath("resources", *parts)


def template(*parts: str) -> Path:
    """A file or folder below templates/."""
    return _root().joinpath("templates", *parts)


@cache
def toml(path: Path) -> dict[str, Any]:
    """What a TOML file among the program's own says; read once, whoever asks, and changed by nobody."""
    return tomllib.loads(path.read_text(encoding="utf-8"))
