"""Where what is new or has moved is placed: a walk through the later text that names places of the earlier.

    After operative paragraph 7, insert a new operative paragraph reading: ‘…’
    Move operative paragraph 9 to follow operative paragraph 3

A paragraph that begins a kind of text is placed before the first of that kind, not after the last of another.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence

from resolute.model import BODY, Kind
from resolute.writers.amendments.amendments import Amendment, Insert, Item, Move, Side, Target, Where
from resolute.writers.amendments.drafts import LABELLED, Unit
from resolute.writers.amendments.names import Names
from resolute.writers.amendments.pairing import Pair

Key = tuple[int, int]
"""Where an amendment stands in a list: the earlier unit at which it stands, and its rank there."""
BEFORE, WORDS, GONE, AFTER, NUMBERS = range(5)


class Items:
    """Later units as new paragraphs; `numbers` are those that do not follow from their places."""

    def __init__(self, pair: Pair, numbers: Mapping[int, str]) -> None:
        self._units = pair.later.units
        self._scopes = _scopes(pair)
        self._numbers = numbers

    def item(self, later: int, scope: str = "") -> Item:
        """A unit at a place of `scope`; "" where that is not to be told."""
        unit = self._units[later]
        own = self._scopes.get(unit.scope, unit.scope)
        level = unit.level if unit.kind is Kind.SUBPARAGRAPH else 0
        told = own if scope and own != scope else ""
        return Item(unit.kind, unit.text, level, self._numbers.get(later), told, unit.rows)

    def items(self, units: Sequence[int], scope: str) -> Iterator[Item]:
        """Units that follow each other."""
        for unit in units:
            item = self.item(unit, scope)
            scope = item.scope or scope
            yield item


class Walk:
    """Where the walk has come to: the last earlier unit met, and behind which units something is placed."""

    def __init__(self, pair: Pair, names: Names, items: Items) -> None:
        self._pair = pair
        self._names = names
        self._items = items
        self._last: int | None = None
        self._used: set[int] = set()

    def amendments(self) -> Iterator[tuple[Key, Amendment]]:
        """All insertions and moves."""
        tails = {each for others in self._pair.tails.values() for each in others}
        units = [unit for unit in range(len(self._pair.later.units)) if unit not in tails]
        place = 0
        while place < len(units):
            end = next((n for n in range(place, len(units)) if units[n] in self._pair.kept), len(units))
            following = self._kept_at(units, end)
            if end > place:
                yield self._new(units[place:end], following)
                place = end
            elif following in self._pair.staying:
                self._last, place = following, place + 1
            else:
                place += yield from self._moved(units[place:])

    def _kept_at(self, units: Sequence[int], place: int) -> int | None:
        return self._pair.kept.get(units[place]) if place < len(units) else None

    def _new(self, units: Sequence[int], following: int | None) -> tuple[Key, Amendment]:
        first, last = (self._pair.later.units[units[at]] for at in (0, -1))
        key, where = self._where(following, first, last)
        ours = self._pair.earlier.units
        scope = ours[max(where.anchor.unit, 0)].scope if ours else BODY
        return key, Insert(where, tuple(self._items.items(units, scope)))

    def _moved(self, units: Sequence[int]) -> Generator[tuple[Key, Amendment], None, int]:
        """A moved paragraph, with its sub-paragraphs where these go with it; returns how many that are."""
        earlier = self._pair.kept[units[0]]
        unit = self._pair.later.units[units[0]]
        block = self._names.block(earlier)
        goes = [self._pair.kept.get(each) for each in units[: len(block)]]
        is_whole = goes == block and not any(each in self._pair.staying for each in block[1:])
        count = len(block) if is_whole else 1
        key, where = self._where(self._kept_at(units, count), unit, unit)
        kind = unit.kind if changes_kind(self._pair.earlier.units[earlier], unit) else None
        level = unit.level if kind is Kind.SUBPARAGRAPH else 0
        yield key, Move(self._names.target(earlier, whole=is_whole), where, kind, level)
        self._last = block[-1] if is_whole else earlier
        return count

    def _where(self, following: int | None, first: Unit, last: Unit) -> tuple[Key, Where]:
        """The place of units from `first` to `last`, which `following` follows directly."""
        if following is not None and self._is_head(following, first, last):
            anchor = self._names.target(following, whole=True)
            return (following, BEFORE), Where(Side.BEFORE, anchor)
        if self._last is None:
            return (-1, AFTER), Where(Side.BEGINNING)
        side = Side.CHAINED if self._last in self._used else Side.AFTER
        self._used.add(self._last)
        return (self._last, AFTER), Where(side, self._anchor(self._last, first))

    def _is_head(self, following: int, first: Unit, last: Unit) -> bool:
        """Whether units begin the kind of text that `following` goes on with, to stand before it."""
        if following not in self._pair.staying or self._last in self._used:
            return False
        if self._last is None:
            return True
        before, after = (self._pair.earlier.units[unit].kind for unit in (self._last, following))
        return first.kind is last.kind is after and before is not after

    def _anchor(self, last: int, first: Unit) -> Target:
        """The largest paragraph that ends with the unit `last` and is of no lower level than `first`."""
        found, above = self._names.target(last), last
        while above in self._names.parents:
            above = self._names.parents[above]
            is_lower = _level(self._pair.earlier.units[above]) < _level(first)
            if is_lower or self._names.block(above)[-1] != last:
                break
            found = self._names.target(above, whole=True)
        return found


def changes_kind(earlier: Unit, later: Unit) -> bool:
    """Whether a paragraph became one that is numbered in another way."""
    return _standing(earlier) != _standing(later)


def _standing(unit: Unit) -> tuple[Kind, int] | None:
    """What a paragraph's number goes by; None for what has none."""
    if unit.kind is Kind.SUBPARAGRAPH:
        return unit.kind, unit.level
    is_numbered = unit.kind in LABELLED or (unit.kind is Kind.ANNEX and unit.number)
    return (unit.kind, 0) if is_numbered else None


def _level(unit: Unit) -> int:
    return unit.level if unit.kind is Kind.SUBPARAGRAPH else 0


def _scopes(pair: Pair) -> dict[str, str]:
    """The earlier text's name of each part or annex of the later one, which may have renamed it."""
    found: dict[str, str] = {}
    for later, earlier in sorted(pair.kept.items()):
        found.setdefault(pair.later.units[later].scope, pair.earlier.units[earlier].scope)
    same = {unit.scope for unit in pair.earlier.units} & {unit.scope for unit in pair.later.units}
    return found | {scope: scope for scope in same}
