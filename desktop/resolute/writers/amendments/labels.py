"""Delegates' names for the paragraphs of an amended text: PP5, OP12 (b), B OP5, as readers give them.

They are counted anew, since the amendments have renumbered what they stand on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from resolute.model import BODY, Kind
from resolute.writers.amendments.drafts import Unit

_NUMERAL = re.compile(r"[IVXL]{1,7}")


def labels_of(units: Sequence[Unit]) -> list[str]:
    """A label for each unit; empty for those that have none."""
    numbered = {unit.scope for unit in units if unit.kind is Kind.OPERATIVE and unit.number}
    return list(_Labeller(numbered).labels(units))


@dataclass(slots=True)
class _Labeller:
    """Counts what has no number, and knows which labels are taken."""

    numbered: set[str]
    counts: Counter[tuple[str, Kind]] = field(default_factory=Counter[tuple[str, Kind]])
    taken: set[str] = field(default_factory=set[str])
    above: list[str] = field(default_factory=lambda: ["", ""])
    section: str = ""

    def labels(self, units: Sequence[Unit]) -> Iterator[str]:
        for unit in units:
            if unit.kind is Kind.HEADING:
                line = unit.text.strip().partition("\n")[0].strip()
                self.section = line if _NUMERAL.fullmatch(line) else self.section
            elif unit.kind is Kind.ORGAN:
                self.section = ""
            yield self._label(unit)

    def _label(self, unit: Unit) -> str:
        own = self._own(unit)
        if not own:
            return ""
        label = self._unique(own, unit)
        if unit.kind is not Kind.SUBPARAGRAPH:
            self.above = [label, label]
        elif unit.level == 1:
            self.above[1] = label
        return label

    def _own(self, unit: Unit) -> str:
        prefix = _prefix(unit.scope)
        if unit.kind is Kind.SUBPARAGRAPH:
            above = self.above[unit.level > 1]
            return f"{above} ({unit.number})" if above else ""
        if unit.kind is Kind.ANNEX:
            return f"{prefix}{unit.number}" if unit.number else ""
        if unit.kind is Kind.OPERATIVE and unit.number:
            value = int(unit.number) if unit.number.isdecimal() else unit.number
            return f"{prefix}OP{value}"
        if unit.kind is Kind.OPERATIVE and unit.scope in self.numbered:
            self.above = ["", ""]
            return ""
        if unit.kind in (Kind.PREAMBULAR, Kind.OPERATIVE):
            self.counts[unit.scope, unit.kind] += 1
            name = "PP" if unit.kind is Kind.PREAMBULAR else "OP"
            return f"{prefix}{name}{self.counts[unit.scope, unit.kind]}"
        return ""

    def _unique(self, label: str, unit: Unit) -> str:
        if label in self.taken and self.section and unit.kind is not Kind.SUBPARAGRAPH:
            label = f"{self.section} {label}"
        count, unique = 1, label
        while unique in self.taken:
            count += 1
            unique = f"{label} [{count}]"
        self.taken.add(unique)
        return unique


def _prefix(scope: str) -> str:
    """What a scope puts before its labels: "A " for part A, "Annex I " for annex I."""
    if scope == BODY:
        return ""
    name = "outcome" if scope == "outcome document" else scope.removeprefix("part ")
    return f"{name[:1].upper()}{name[1:]} "
