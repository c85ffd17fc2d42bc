"""Print what the program and its core's tests need, without Qt: pyproject.toml's own list, less PySide6."""

from __future__ import annotations

import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def main() -> None:
    """Print one requirement a line."""
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    print("\n".join(name for name in needed if not name.startswith("PySide6")))


if __name__ == "__main__":
    main()
