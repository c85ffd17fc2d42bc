"""Delegates' names for the paragraphs of an amended text, as readers give them.

They are given anew, since the amendments have renumbered what they stand on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolute.model import Kind
from resolute.model.labels import Unlabelled, labels_of, section_of
from resolute.writers.amendments.drafts import Unit


def unit_labels(units: Sequence[Unit]) -> list[str]:
    """A label for each unit; empty for those that have none."""
    held = zip(units, _sections(units), strict=True)
    return labels_of([Unlabelled(u.kind, u.number, u.scope, u.level, section) for u, section in held])


def _sections(units: Sequence[Unit]) -> Iterator[str]:
    """The numeral of the section that each unit stands in."""
    section = ""
    for unit in units:
        if unit.kind is Kind.HEADING:
            section = section_of(unit.text.strip().partition("\n")[0].strip()) or section
        elif unit.kind is Kind.ORGAN:
            section = ""
        yield section
