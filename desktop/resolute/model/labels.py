"""Labels: what delegates call a paragraph. PP5, OP12, OP12 (b), B OP5, Annex I 5.

A label is unique in its resolution. Where numbering restarts in sections, the later ones are named with the
section's numeral ("II OP1"); where even that is taken, they are counted ("OP1 [2]").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from resolute.model.resolution import BODY, Kind

OUTCOME = "outcome document"
"""The scope of a document that a resolution adopts, which follows its one operative paragraph, as in 70/1."""
_NUMERAL = re.compile(r"[IVXL]{1,7}")


@dataclass(frozen=True, slots=True)
class Unlabelled:
    """What a paragraph's label depends on, as in `Paragraph`; `section` is the numeral of its section."""

    kind: Kind
    number: str
    scope: str
    level: int
    section: str


def section_of(line: str) -> str:
    """The numeral of the section that a heading's first line begins, or empty."""
    return line if _NUMERAL.fullmatch(line) else ""


def labels_of(paragraphs: Sequence[Unlabelled]) -> list[str]:
    """A label for each paragraph; empty for those that have none."""
    namer = _Namer(frozenset(p.scope for p in paragraphs if p.kind is Kind.OPERATIVE and p.number))
    return [namer.label(paragraph) for paragraph in paragraphs]


class _Namer:
    """Counts what has no number, and knows which labels are taken."""

    def __init__(self, numbered: frozenset[str]) -> None:
        self._numbered = numbered
        self._counts: Counter[tuple[str, Kind]] = Counter()
        self._taken: set[str] = set()
        self._repeated: Counter[str] = Counter()
        self._parents = ["", ""]

    def label(self, paragraph: Unlabelled) -> str:
        own = self._own(paragraph)
        if not own:
            return ""
        label = self._unique(own, paragraph)
        if paragraph.kind is not Kind.SUBPARAGRAPH:
            self._parents = [label, label]
        elif paragraph.level == 1:
            self._parents[1] = label
        return label

    def _own(self, paragraph: Unlabelled) -> str:
        match paragraph.kind:
            case Kind.PREAMBULAR:
                return f"{prefix_of(paragraph.scope)}PP{paragraph.number or self._count(paragraph)}"
            case Kind.OPERATIVE:
                return self._operative(paragraph)
            case Kind.SUBPARAGRAPH if paragraph.number:
                parent = self._parents[paragraph.level > 1]
                return f"{parent} ({paragraph.number})" if parent else ""
            case Kind.ANNEX if paragraph.number:
                return f"{prefix_of(paragraph.scope)}{paragraph.number}"
            case _:
                return ""

    def _operative(self, paragraph: Unlabelled) -> str:
        number = paragraph.number
        if number:
            value = int(number) if number.isdecimal() else 0  # Arabic-Indic figures too
            return f"{prefix_of(paragraph.scope)}OP{value or number}"
        if paragraph.scope in self._numbered:
            self._parents = ["", ""]
            return ""
        return f"{prefix_of(paragraph.scope)}OP{self._count(paragraph)}"

    def _count(self, paragraph: Unlabelled) -> int:
        self._counts[paragraph.scope, paragraph.kind] += 1
        return self._counts[paragraph.scope, paragraph.kind]

    def _unique(self, label: str, paragraph: Unlabelled) -> str:
        if label in self._taken and paragraph.section and paragraph.kind is not Kind.SUBPARAGRAPH:
            label = f"{paragraph.section} {label}"
        unique = label
        while unique in self._taken:
            self._repeated[label] += 1
            unique = f"{label} [{self._repeated[label] + 1}]"
        self._taken.add(unique)
        return unique


def prefix_of(scope: str) -> str:
    """What a scope puts before its labels: "A " for part A, "II " for draft II, "Annex I " for annex I."""
    if scope == BODY:
        return ""
    name = "outcome" if scope == OUTCOME else scope.removeprefix("part ").removeprefix("draft ")
    return f"{name[:1].upper()}{name[1:]} "
