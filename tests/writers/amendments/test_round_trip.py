"""Applying the list to the earlier text gives the later one: of generated pairs, real ones, the gold ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from compare.real import PAIRS, comparison
from compare.scoring import gold
from compare.strategies import pairs
from resolute.compare import compare
from resolute.model import Resolution
from writers.amendments.round_trip import there_and_back

GOLD = ("cooperation-68-72", "drugs-76-77", "elections-68-72", "elections-74-76", "elections-ru")


@given(pairs())
def test_generated_pairs(pair: tuple[Resolution, Resolution]) -> None:
    got, wanted = there_and_back(compare(*pair))
    assert got == wanted


@pytest.mark.parametrize("pair", PAIRS, ids=" ".join)
def test_real_pairs(pair: tuple[str, str], shared: Path) -> None:
    got, wanted = there_and_back(comparison(shared, *pair))
    assert got == wanted


@pytest.mark.parametrize("name", GOLD)
def test_gold_pairs(name: str, shared: Path) -> None:
    got, wanted = there_and_back(gold(shared, name))
    assert got == wanted
