"""The sizes that the texts can have, and the wheel that steps through them."""

from __future__ import annotations

SIZES = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3.0)
"""Multiples of the size that the faces have by themselves."""

_NOTCH = 120
"""What Qt counts for one notch of a wheel; touchpads count less at a time."""


def within(zoom: float) -> float:
    """The zoom, or the smallest or largest that there is."""
    return min(max(zoom, SIZES[0]), SIZES[-1])


def stepped(zoom: float, steps: int) -> float:
    """The size that is `steps` larger, or smaller where they are negative."""
    nearest = min(range(len(SIZES)), key=lambda at: abs(SIZES[at] - zoom))
    return SIZES[min(max(0, nearest + steps), len(SIZES) - 1)]


class Wheel:
    """Gathers what a wheel turns until it makes a whole step."""

    def __init__(self) -> None:
        self._turned = 0

    def turn(self, angle: int) -> int:
        """The steps that are whole after turning by `angle`, in eighths of a degree."""
        self._turned += angle
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        return steps
