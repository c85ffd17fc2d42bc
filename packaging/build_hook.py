"""Compiles the translations into the wheel, where nobody has compiled them before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """What an editable installation loads is compiled by `make`, which knows when it is old."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile what is missing or older than its source."""
        if version != "editable" and any(map(_is_old, Path(self.root, "resources", "i18n").glob("*.ts"))):
            script = Path(self.root, "packaging", "translations.py")
            subprocess.run([sys.executable, str(script), "compile"], check=True)


def _is_old(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime
