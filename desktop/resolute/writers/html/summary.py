"""The head of the report: how much changed, of what kinds, and what the kinds mean."""

from __future__ import annotations

from collections.abc import Iterator

from resolute.model import Comparison
from resolute.writers.folding import Kinds
from resolute.writers.html.marking import shown, tagged
from resolute.writers.showing import SAME, counts
from resolute.writers.telling import MEANINGS, asked_phrase, counted, light_phrase


def summary(comparison: Comparison, only: Kinds) -> Iterator[str]:
    """Its elements: the relations, the kinds that occur with their meanings, and what is dimmed or hidden."""
    yield tagged("ul", "".join(tagged("li", shown(phrase)) for phrase in counts(comparison)), class_="counts")
    if comparison.is_equal:
        yield tagged("p", SAME)
    kinds = counted(comparison)
    if kinds:
        explained = (
            f"{tagged('dt', f'{count} {kind}', class_=kind)}{tagged('dd', shown(MEANINGS[kind]))}"
            for kind, count in kinds
        )
        yield tagged("dl", "".join(explained), class_="kinds")
    light = light_phrase(comparison)
    if light:
        yield tagged("p", f"{shown(light)}: these are dimmed.", class_="light")
    asked = asked_phrase(comparison, only)
    if asked:
        yield tagged("p", f"{shown(asked)}.", class_="asked")
