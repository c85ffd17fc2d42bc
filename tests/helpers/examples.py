"""How many cases a property is tried on: few in `make test`, many where there is time."""

from __future__ import annotations

from hypothesis import settings

USUAL = 40
"""The cases of a property that says nothing, in `make test`; other profiles give a multiple of it."""


def examples(number: int) -> int:
    """`number` cases in `make test`, and as many times more as the profile of the run has more than usual."""
    return number * settings().max_examples // USUAL
