"""The round trip: a comparison's list, written as text, read again and applied to the earlier text."""

from __future__ import annotations

from collections.abc import Iterator

from resolute.model import Comparison, plainly
from resolute.writers.amendments.applying import apply
from resolute.writers.amendments.drafts import Draft, Unit
from resolute.writers.amendments.listing import read_list
from resolute.writers.amendments.pairing import pair_of
from resolute.writers.amendments.text import render_amendments_text
from resolute.writers.amendments.wording import wording_of

Shown = tuple[str, str, tuple[tuple[str, ...], ...]]


def there_and_back(comparison: Comparison) -> tuple[list[Shown], list[Shown]]:
    """What applying the list gives, and the later text: numbers, words with the notes' own, cells."""
    wording = wording_of(comparison.earlier.language or comparison.later.language)
    pair = pair_of(comparison, wording)
    amendments = read_list(render_amendments_text(comparison), pair.earlier)
    got = apply(pair.earlier, amendments, wording).draft
    return list(shown(got)), list(shown(pair.later))


def shown(draft: Draft) -> Iterator[Shown]:
    for unit in draft.units:
        text = f"{unit.text}\n" + "\n".join(
            sorted(f"{n} {t}" for n, t in draft.notes.items() if n in unit.text)
        )
        yield unit.number, plainly(text), tuple(_cells(unit))


def _cells(unit: Unit) -> Iterator[tuple[str, ...]]:
    for row in unit.rows:
        yield tuple(plainly(cell or "") for cell in row)
