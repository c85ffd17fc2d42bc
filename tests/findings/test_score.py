"""What is called harmless is harmless, on the half that the findings were built on."""

from __future__ import annotations

from pathlib import Path

import pytest

from findings.score import score


@pytest.mark.parametrize("kind", ["mechanical", "editorial"])
def test_harmless_kinds_are_precise(shared: Path, kind: str) -> None:
    found = score("build", shared / "corpus")
    assert (found.precision(kind), found.false[kind]) == (1.0, 0)
