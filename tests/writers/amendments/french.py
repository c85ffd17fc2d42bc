"""Resolutions of the tests' notation in another language than English."""

from __future__ import annotations

from dataclasses import replace

from compare.notation import resolution
from resolute.model import Resolution


def in_french(text: str, language: str = "fr") -> Resolution:
    """The resolution of `text` in a language."""
    return replace(resolution(text), language=language)
