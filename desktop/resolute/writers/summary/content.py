"""What stands on the summary page: the answers that the rows and findings of a comparison give.

A section without an answer says so: that nothing is asked of the Secretary-General is worth knowing too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from resolute.model import NOTE_MARK, Comparison, Finding, FindingKind, Relation, Resolution, Row
from resolute.writers.folding import is_light_change
from resolute.writers.heading import topic
from resolute.writers.official import long_date
from resolute.writers.showing import SAME, names, row_name, text_name
from resolute.writers.stretches import Side
from resolute.writers.summary.page import Item, Page, Part, Section
from resolute.writers.summary.references import exchanged_references, is_frame, requests

_JOINED = (Relation.SPLIT, Relation.MERGED)
_QUOTED = re.compile("(?<=“)([^”]+)(?=”)")
_SIDES: tuple[Side, Side] = ("later", "earlier")
_SIDE_NAMES = ("Earlier", "Later")
_HAPPENED = ("added", "removed")
_FOOT = "Paragraphs go by their later names where they have one. Whether a verb is stronger is indicative."


def summary_page(comparison: Comparison) -> Page:
    """The page before it is cut to one sheet."""
    rows = [row for row in comparison.rows if not comparison.is_blank(row)]
    sides = comparison.earlier, comparison.later
    topical = topic(comparison)
    return Page(
        topical,
        comparison.later.language or comparison.earlier.language,
        tuple((name, _side(side, topical)) for name, side in zip(_SIDE_NAMES, sides, strict=True)),
        _figures(comparison, rows),
        () if comparison.is_equal else tuple(_sections(comparison, rows)),
        SAME if comparison.is_equal else _FOOT,
    )


def _side(resolution: Resolution, topical: str) -> Item:
    """A text's symbol, its date, and its title where that is another one than stands above."""
    masthead = resolution.masthead
    when = long_date(masthead.adopted or masthead.issued, resolution.language)
    beyond = [when, masthead.title if masthead.title != topical else ""]
    quoted = (part for text in beyond if text for part in (Part(" · "), Part(text, quoted=True)))
    return (Part(text_name(resolution)), *quoted)


def _figures(comparison: Comparison, rows: list[Row]) -> tuple[tuple[int, str], ...]:
    relations = comparison.relations
    changed = sum(relations[one] for one in (Relation.CHANGED, *_JOINED))
    return (
        (relations[Relation.UNCHANGED], "unchanged"),
        (changed, "changed"),
        (relations[Relation.INSERTED], "added"),
        (relations[Relation.DELETED], "removed"),
        (comparison.moves, "moved"),
        (sum(map(is_light_change, rows)), "mechanical, editorial"),
    )


def _sections(comparison: Comparison, rows: list[Row]) -> Iterator[Section]:
    def of_kind(kind: FindingKind, parts: Callable[[Finding], Item]) -> Iterator[Item]:
        for row in rows:
            for finding in row.findings:
                if finding.kind is kind:
                    yield Part(f"{_name(comparison, row)} "), *parts(finding)

    yield _listed("Added", _of_relation(comparison, rows, Relation.INSERTED), flows=False)
    yield _listed("Removed", _of_relation(comparison, rows, Relation.DELETED), flows=False)
    yield _listed("Moved or joined", _moved(comparison, rows))
    yield _listed("Verbs", sorted(of_kind(FindingKind.OPENING, _verbs), key=lambda item: len(item) < 5))
    asked, no_longer = (list(_requested(comparison, rows, side)) for side in _SIDES)
    yield _listed("New requests to the Secretary-General", asked, flows=False)
    if no_longer:
        yield _listed("Requests dropped", no_longer, flows=False)
    yield _listed("Qualifiers", of_kind(FindingKind.QUALIFIER, _qualifier))
    suspect = of_kind(FindingKind.SUSPECT, lambda finding: (Part("look twice: "), *_exchange(finding)))
    yield _listed("Numbers and deadlines", [*suspect, *of_kind(FindingKind.NUMBER, _exchange)])
    added, dropped = exchanged_references(comparison)
    yield _listed("References added", ((Part(reference),) for reference in added))
    yield _listed("References dropped", ((Part(reference),) for reference in dropped))
    yield _listed("Bodies and countries", of_kind(FindingKind.ENTITY, _entity))
    yield _listed("Other words changed in", _reworded(comparison, rows))
    yield _listed("Notes", _notes(comparison))
    light = ((Part(_name(comparison, row)),) for row in rows if is_light_change(row))
    yield Section("Only mechanical or editorial", tuple(light))


def _listed(title: str, items: Iterable[Item], *, flows: bool = True) -> Section:
    return Section(title, tuple(dict.fromkeys(items)), flows)


def _name(comparison: Comparison, row: Row) -> str:
    """The later name, which is the one in force; the earlier one of what went."""
    return names(comparison.later_of(row)) or names(comparison.earlier_of(row))


def _of_relation(comparison: Comparison, rows: Iterable[Row], relation: Relation) -> Iterator[Item]:
    """The paragraphs of one side alone, each with how it begins, the text's own names last."""
    sides = (comparison.later_of(row) or comparison.earlier_of(row) for row in rows if row.seen is relation)
    for paragraphs in sorted(sides, key=lambda side: all(map(is_frame, side))):
        text = " ".join(paragraph.text for paragraph in paragraphs)
        yield Part(f"{names(paragraphs)} "), Part(_plain(text), quoted=True)


def _moved(comparison: Comparison, rows: Iterable[Row]) -> Iterator[Item]:
    for row in rows:
        is_joined = row.relation in _JOINED
        if row.moved or row.migrated or is_joined:
            told = f" ({row.relation})" if is_joined else ""
            yield (Part(f"{row_name(comparison, row)}{told}"),)


def _verbs(finding: Finding) -> Item:
    """Both openings, and what became of their force where that can be said."""
    both = Part(finding.earlier, quoted=True), Part(" → "), Part(finding.later, quoted=True)
    return (*both, Part(f" ({finding.force})")) if finding.force else both


def _requested(comparison: Comparison, rows: Iterable[Row], side: Side) -> Iterator[Item]:
    """What one text asks of the Secretary-General and the other does not, each with how it begins."""
    for row in rows:
        ours = requests(comparison.earlier_of(row), comparison.earlier.language)
        theirs = requests(comparison.later_of(row), comparison.later.language)
        here, there = (theirs, ours) if side == "later" else (ours, theirs)
        own = [text for text in here if text not in there]
        for text in own[: max(0, len(here) - len(there))]:
            yield Part(f"{_name(comparison, row)} "), Part(_plain(text), quoted=True)


def _qualifier(finding: Finding) -> Item:
    """The phrases as they are quoted: “as appropriate” added (weakens)."""
    pieces = _QUOTED.split(finding.detail)
    return tuple(Part(piece, quoted=bool(place % 2)) for place, piece in enumerate(pieces) if piece)


def _exchange(finding: Finding) -> Item:
    """Both figures: of "Number: 18 → 19" what stands behind the colon."""
    earlier, arrow, later = finding.detail.partition(": ")[2].partition(" → ")
    if not arrow:
        return (Part(finding.detail),)
    return Part(earlier, quoted=True), Part(" → "), Part(later, quoted=True)


def _entity(finding: Finding) -> Item:
    name, _, happened = finding.detail.rpartition(" ")
    if happened in _HAPPENED:
        return Part(name, quoted=True), Part(f" {happened}")
    earlier, _, later = finding.detail.partition(" → ")
    return Part(earlier, quoted=True), Part(" → "), Part(later, quoted=True)


def _reworded(comparison: Comparison, rows: Iterable[Row]) -> Iterator[Item]:
    for row in rows:
        kinds = {finding.kind for finding in row.findings}
        if row.earlier and row.later and FindingKind.SUBSTANTIVE in kinds:
            yield (Part(_name(comparison, row)),)


def _notes(comparison: Comparison) -> Iterator[Item]:
    words = {Relation.INSERTED: "added", Relation.DELETED: "removed", Relation.CHANGED: "reworded"}
    for relation, word in words.items():
        count = sum(note.seen is relation for note in comparison.notes)
        if count:
            yield (Part(f"{count} {word}"),)


def _plain(text: str) -> str:
    return " ".join(text.replace(NOTE_MARK, "").split())
