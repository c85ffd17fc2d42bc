"""The amendments that make the later text of the earlier one.

They name everything by the earlier text's numbers, as a delegate reads them; that what follows is renumbered
is told once for each run of numbers, and a number that does not follow from the others by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from resolute.model import Comparison, Kind, plainly
from resolute.writers.amendments.amendments import (
    Amendment,
    Delete,
    Edit,
    Group,
    Insert,
    Merge,
    Move,
    NewNote,
    Renumber,
    RenumberGroup,
    RenumberNotes,
    Retype,
    Rewrite,
    Split,
    Target,
)
from resolute.writers.amendments.applying import Applied, apply
from resolute.writers.amendments.changes import changes_of
from resolute.writers.amendments.drafts import LABELLED, Unit
from resolute.writers.amendments.names import Names
from resolute.writers.amendments.pairing import Pair, pair_of
from resolute.writers.amendments.tables import table_amendments
from resolute.writers.amendments.walking import GONE, NUMBERS, WORDS, Items, Key, Walk, changes_kind
from resolute.writers.amendments.wording import Wording

_STRUCTURAL = (Delete, Insert, Move, Merge, Split, Retype)


def amendments_of(comparison: Comparison, wording: Wording) -> tuple[Amendment, ...]:
    """The amendments of a comparison, in the order of the earlier text."""
    return _Maker(pair_of(comparison, wording), wording).made()


@dataclass(slots=True)
class _Numbers:
    """What is to be said of numbers: groups renumbered, and later units whose number does not follow."""

    told: set[Group] = field(default_factory=set[Group])
    given: dict[int, str] = field(default_factory=dict[int, str])


class _Maker:
    """Makes the amendments of a pair."""

    def __init__(self, pair: Pair, wording: Wording) -> None:
        self._pair = pair
        self._wording = wording
        self._ours, self._theirs = pair.earlier.units, pair.later.units
        self._names = Names(pair.earlier, wording)
        self._words = list(self._word_amendments())
        self._notes = list(self._note_amendments())

    def made(self) -> tuple[Amendment, ...]:
        """All amendments; numbers are told as far as applying the rest does not give them."""
        numbers = _Numbers()
        while True:
            listed = self._listed(numbers)
            applied = apply(self._pair.earlier, listed, self._wording)
            if not self._learn(applied, numbers):
                return self._with_suffix(listed, applied)

    def _listed(self, numbers: _Numbers) -> tuple[Amendment, ...]:
        keyed = [*self._words, *self._places(numbers), *self._told(numbers)]
        keyed.sort(key=lambda pair: pair[0])
        return (*(amendment for _, amendment in keyed), *self._notes)

    # Words.

    def _word_amendments(self) -> Iterator[tuple[Key, Amendment]]:
        for later, earlier in self._pair.kept.items():
            unit, other = self._ours[earlier], self._theirs[later]
            if unit.kind is Kind.TABLE:
                pairs = self._pair.cells.get(later, ())
                for _, amendment in table_amendments(earlier, unit, other, pairs):
                    yield (earlier, WORDS), amendment
            elif later not in self._pair.tails and later not in self._pair.merged:
                yield from self._changed(earlier, later)

    def _changed(self, earlier: int, later: int) -> Iterator[tuple[Key, Amendment]]:
        old, new = self._ours[earlier].text, self._theirs[later].text
        if plainly(old) == plainly(new):
            return
        target = self._names.target(earlier)
        spans = self._pair.spans.get(later)
        changes = changes_of(old, spans, new) if spans else None
        yield (earlier, WORDS), Edit(target, changes) if changes else Rewrite(target, new)

    def _note_amendments(self) -> Iterator[Amendment]:
        """Changed and new notes whose marks stand in the later draft."""
        before = _names_in_order(self._pair.earlier.notes, self._ours)
        after = _names_in_order(self._pair.later.notes, self._theirs)
        for name in after:
            text = self._pair.later.notes[name]
            if name not in self._pair.earlier.notes:
                yield NewNote(name, text)
            elif plainly(self._pair.earlier.notes[name]) != plainly(text):
                target, spans = Target(note=name), self._pair.note_spans[name]
                changes = changes_of(self._pair.earlier.notes[name], spans, text)
                yield Edit(target, changes) if changes else Rewrite(target, text)
        if any(before.index(name) != place for place, name in enumerate(after) if name in before):
            yield RenumberNotes()

    # Places.

    def _places(self, numbers: _Numbers) -> Iterator[tuple[Key, Amendment]]:
        items = Items(self._pair, numbers.given)
        yield from self._deletions()
        yield from self._became_others(items)
        yield from Walk(self._pair, self._names, items).amendments()

    def _deletions(self) -> Iterator[tuple[Key, Amendment]]:
        held = {*self._pair.kept.values(), *(one for others in self._pair.merged.values() for one in others)}
        gone = [unit for unit in range(len(self._ours)) if unit not in held]
        done: set[int] = set()
        for unit in gone:
            if unit not in done:
                block = self._names.block(unit)
                whole = all(each in gone for each in block)
                done.update(block if whole else ())
                yield (unit, GONE), Delete(self._names.target(unit, whole=whole))

    def _became_others(self, items: Items) -> Iterator[tuple[Key, Amendment]]:
        """Splits, merges, and paragraphs that became of another kind where they stand."""
        for later, earlier in self._pair.kept.items():
            target = self._names.target(earlier)
            others = self._pair.merged.get(later, ())
            if later in self._pair.tails:
                parts = tuple(map(items.item, (later, *self._pair.tails[later])))
                yield (earlier, WORDS), Split(target, parts)
                for other in others:
                    yield (other, GONE), Delete(self._names.target(other))
                continue
            if others:
                gone = tuple(map(self._names.target, others))
                yield (earlier, WORDS), Merge(target, gone, self._theirs[later].text)
            unit = self._theirs[later]
            if earlier in self._pair.staying and changes_kind(self._ours[earlier], unit):
                yield (earlier, GONE), Retype(target, unit.kind, unit.level)

    # Numbers.

    def _learn(self, applied: Applied, numbers: _Numbers) -> bool:
        """Whether numbers do not come out yet, for which more is said from now on."""
        told: set[Group] = set()
        given: dict[Group | None, tuple[int, str]] = {}
        for later, (unit, got, group) in enumerate(
            zip(self._theirs, applied.draft.units, applied.groups, strict=True)
        ):
            wanted = unit.number if unit.kind in (*LABELLED, Kind.ANNEX) else ""
            if got.kind is Kind.TABLE or wanted == got.number or later in numbers.given:
                continue
            if group is not None and group not in numbers.told and applied.is_kept(group):
                told.add(group)
            else:
                given.setdefault(group, (later, wanted))
        numbers.told |= told
        if not told:
            numbers.given.update(given.values())
        return bool(told or given)

    def _told(self, numbers: _Numbers) -> Iterator[tuple[Key, Amendment]]:
        for group in numbers.told:
            yield (self._last_of(group), NUMBERS), RenumberGroup(group)
        for later, number in numbers.given.items():
            if later in self._pair.kept:
                earlier = self._pair.kept[later]
                if later not in self._pair.tails:
                    yield (earlier, NUMBERS), Renumber(self._names.target(earlier, whole=True), number)

    def _last_of(self, group: Group) -> int:
        if group.kind is Kind.SUBPARAGRAPH:
            return self._names.block(group.parent)[-1]
        members = (
            place
            for place, unit in enumerate(self._ours)
            if (unit.kind, unit.scope) == (group.kind, group.scope)
        )
        return self._names.block(max(members, default=0))[-1]

    def _with_suffix(self, listed: tuple[Amendment, ...], applied: Applied) -> tuple[Amendment, ...]:
        """Where one paragraph alone went or moved, its own line says that others are renumbered."""
        told = [each for each in listed if isinstance(each, RenumberGroup)]
        structural = [each for each in listed if isinstance(each, _STRUCTURAL)]
        if len(told) != 1 or len(structural) != 1 or not isinstance(structural[0], Delete | Move):
            return listed
        (one,) = structural
        shorter = tuple(
            replace(each, renumbers=True) if each is one else each
            for each in listed
            if not isinstance(each, RenumberGroup)
        )
        again = apply(self._pair.earlier, shorter, self._wording)
        return shorter if again.draft == applied.draft else listed


def _names_in_order(notes: Mapping[str, str], units: Sequence[Unit]) -> list[str]:
    """The notes' names in the order in which they first stand in the text."""
    text = "\n".join(
        "\n".join((unit.text, *(cell or "" for row in unit.rows for cell in row))) for unit in units
    )
    found = sorted((text.find(name), name) for name in notes if name in text)
    return [name for _, name in found]
