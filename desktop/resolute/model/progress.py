"""How long work tells how far it is."""

from __future__ import annotations

from collections.abc import Callable

from resolute.model.phrase import English

Progress = Callable[[English, float], None]
"""Called with what is being done ("Aligning paragraphs") and the share of the whole that is done, 0 to 1."""


def silent(_doing: str, _share: float) -> None:
    """Progress that nobody watches."""
