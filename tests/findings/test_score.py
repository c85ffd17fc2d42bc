"""What is called harmless is harmless."""

from __future__ import annotations

from pathlib import Path

import pytest

from findings.labels import SETS
from findings.score import score


@pytest.mark.parametrize("rows", SETS)
@pytest.mark.parametrize("kind", ["mechanical", "editorial"])
def test_harmless_kinds_are_precise(shared: Path, kind: str, rows: str) -> None:
    assert score(rows, shared / "corpus").precision(kind) >= 0.99
