"""What starts quickly imports little."""

from __future__ import annotations

import sys

from helpers.program import python

LISTED = "import sys; import {}; print(*sorted(name.partition('.')[0] for name in sys.modules))"


def imported_by(module: str) -> set[str]:
    """The top names of all that is loaded once `module` is imported in a fresh interpreter."""
    return set(python(LISTED.format(module)).split())


def test_the_starter_loads_neither_qt_nor_a_file_format() -> None:
    assert not imported_by("resolute.__main__") & {"PySide6", "docx", "lxml", "rapidfuzz", "zipfile"}


def test_the_command_line_loads_no_qt() -> None:
    assert "PySide6" not in imported_by("resolute.cli")


def test_the_model_loads_no_other_package() -> None:
    assert imported_by("resolute.model") - imported_by("sys") - sys.stdlib_module_names == {"resolute"}
