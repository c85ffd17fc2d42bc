"""Amendments applied to the earlier text: read against that text alone, all at once, as delegates do.

What cannot be placed, or not in one place only, is refused with a sentence that names the amendment.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from resolute.model import BODY, English, Kind, Phrase, UserError
from resolute.writers.amendments import amendments as said
from resolute.writers.amendments.amendments import Amendment, Group, Item, Side, Target, Where
from resolute.writers.amendments.drafts import Draft, Row, Unit
from resolute.writers.amendments.names import Names
from resolute.writers.amendments.numbering import Placed, group_of, groups_of, numbered
from resolute.writers.amendments.placing import NotPlacedError, changed
from resolute.writers.amendments.wording import Wording

_BEGINNING = -1


class NotApplied(UserError):
    """An amendment that cannot be carried out on this text; `place` counts the amendments from 0."""

    def __init__(self, place: int, reason: English) -> None:
        super().__init__(
            Phrase("Amendment {number} cannot be placed: {reason}.", number=place + 1, reason=Phrase(reason))
        )
        self.place = place
        self.reason = reason

    def __reduce__(self) -> tuple[type[NotApplied], tuple[int, str]]:
        return type(self), (self.place, self.reason)


@dataclass(frozen=True, slots=True)
class Applied:
    """The amended draft, and of each unit the place in the earlier one (None for new ones) and its group."""

    draft: Draft
    sources: tuple[int | None, ...]
    groups: tuple[Group | None, ...]

    def is_kept(self, group: Group) -> bool:
        """Whether a paragraph of the earlier text stands in the group."""
        return any(
            source is not None and own == group for source, own in zip(self.sources, self.groups, strict=True)
        )


def apply(draft: Draft, amendments: Iterable[Amendment], wording: Wording) -> Applied:
    """The amended text. Raises NotApplied."""
    work = _Work(draft, Names(draft, wording))
    for place, amendment in enumerate(amendments):
        try:
            work.take(amendment)
        except NotPlacedError as error:
            raise NotApplied(place, str(error)) from None
    return work.done()


@dataclass(slots=True)
class _Work:
    """What the amendments taken so far say of each unit of the earlier draft."""

    draft: Draft
    names: Names
    texts: dict[int | Target, str] = field(default_factory=dict[int | Target, str])
    tables: dict[int, tuple[Row, ...]] = field(default_factory=dict[int, tuple[Row, ...]])
    rows_gone: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    rows_placed: dict[tuple[int, int, Side], list[Row]] = field(
        default_factory=lambda: defaultdict[tuple[int, int, Side], list[Row]](list)
    )
    notes: dict[str, str] = field(default_factory=dict[str, str])
    gone: set[int] = field(default_factory=set[int])
    moved: set[int] = field(default_factory=set[int])
    kinds: dict[int, tuple[Kind, int]] = field(default_factory=dict[int, tuple[Kind, int]])
    numbers: dict[int, str] = field(default_factory=dict[int, str])
    split: dict[int, list[Item]] = field(default_factory=dict[int, list[Item]])
    placed: dict[tuple[int, Side], list[int | Item]] = field(
        default_factory=lambda: defaultdict[tuple[int, Side], list[int | Item]](list)
    )
    told: set[Group] = field(default_factory=set[Group])

    def take(self, amendment: Amendment) -> None:
        """Note down what an amendment says. Raises NotPlacedError."""
        match amendment:
            case said.Edit(target, changes):
                self._set_text(target, changed(self._text(target), changes))
            case said.Rewrite(target, text):
                self._set_text(target, text)
            case said.Split(target, items):
                self._split(target, items)
            case said.Tabled(target, rows):
                self.tables[target.unit] = rows
            case said.Merge(target, others, text):
                self._set_text(target, text)
                self._delete(others)
            case said.Delete(target, renumbers):
                self._renumber_after(target, renumbers)
                self._delete([target])
            case said.Insert(where, items):
                self._place(where, items)
            case said.InsertRow(where, row):
                self._place_row(where, row)
            case said.Move():
                self._move(amendment)
            case said.Retype(target, kind, level):
                self.kinds[target.unit] = kind, level
            case said.RenumberGroup(group):
                self.told.add(group)
            case said.Renumber(target, number):
                self.numbers[target.unit] = number
            case said.NewNote(name, text):
                self.notes[name] = text
            case said.RenumberNotes():
                pass

    def done(self) -> Applied:
        """The amended draft. Raises NotApplied where a paragraph would have to follow itself."""
        placed = list(self._placed())
        lost = self.moved - {each.source for each in placed if each.source is not None}
        if lost:
            name = self.names.say(self.names.target(min(lost), whole=True))
            raise UserError(Phrase("The amendments move {name} to follow itself.", name=name))
        units = numbered(placed, self.draft, self.told)
        told = {key.note: text for key, text in self.texts.items() if isinstance(key, Target) and key.note}
        notes = {**self.draft.notes, **told, **self.notes}
        draft = Draft(tuple(units), notes, self.draft.language)
        return Applied(draft, tuple(each.source for each in placed), tuple(groups_of(placed, self.draft)))

    def _text(self, target: Target) -> str:
        if target.note:
            return self.draft.notes[target.note]
        unit = self.draft.units[target.unit]
        if target.row >= 0:
            return unit.rows[target.row][target.column] or ""
        if unit.kind is Kind.TABLE:
            raise NotPlacedError("a table has words in its cells alone")
        return unit.text

    def _set_text(self, target: Target, text: str) -> None:
        key = target if target.note or target.row >= 0 else target.unit
        if key in self.texts:
            raise NotPlacedError("an earlier one has dealt with the same paragraph")
        self.texts[key] = text

    def _split(self, target: Target, items: Sequence[Item]) -> None:
        first, *others = items
        self._set_text(target, first.text)
        unit = self.draft.units[target.unit]
        if (first.kind, first.level) != (unit.kind, unit.level):
            self.kinds[target.unit] = first.kind, first.level
        if first.number is not None:
            self.numbers[target.unit] = first.number
        self.split[target.unit] = others

    def _delete(self, targets: Iterable[Target]) -> None:
        for target in targets:
            if target.row >= 0:
                self.rows_gone.add((target.unit, target.row))
            else:
                self.gone.update(self._units(target))

    def _move(self, move: said.Move) -> None:
        units = self._units(move.target)
        if self.moved & set(units):
            raise NotPlacedError("an earlier one has moved the same paragraph")
        if move.kind is not None:
            self.kinds[units[0]] = move.kind, move.level
        self._renumber_after(move.target, move.renumbers)
        if move.renumbers:
            self._renumber_at(move.where, self.kinds.get(units[0], (self.draft.units[units[0]].kind, 0))[0])
        self.moved.update(units)
        self._place(move.where, units)

    def _place(self, where: Where, items: Iterable[int | Item]) -> None:
        if where.side is Side.BEGINNING:
            key = _BEGINNING, Side.AFTER
        else:
            side = Side.BEFORE if where.side is Side.BEFORE else Side.AFTER
            key = (self._units(where.anchor)[0 if side is Side.BEFORE else -1], side)
        held = self.placed[key]
        if held and where.side is Side.AFTER:
            raise NotPlacedError(
                "an earlier one places something there too, and which comes first is not said"
            )
        held.extend(items)

    def _place_row(self, where: Where, row: Row) -> None:
        side = Side.BEFORE if where.side is Side.BEFORE else Side.AFTER
        self.rows_placed[where.anchor.unit, where.anchor.row, side].append(row)

    def _renumber_after(self, target: Target, renumbers: bool) -> None:
        if renumbers and target.row < 0:
            unit = self.draft.units[target.unit]
            group = group_of(unit.kind, unit.scope, self.names.parents.get(target.unit, -1))
            self.told.update([group] if group else [])

    def _renumber_at(self, where: Where, kind: Kind) -> None:
        """The group that a moved paragraph comes into; a sub-paragraph's is said in a line of its own."""
        if where.side is not Side.BEGINNING and kind is not Kind.SUBPARAGRAPH:
            group = group_of(kind, self.draft.units[where.anchor.unit].scope, -1)
            self.told.update([group] if group else [])

    def _units(self, target: Target) -> list[int]:
        return self.names.block(target.unit) if target.whole else [target.unit]

    def _placed(self) -> Iterator[Placed]:
        """All units in their new order; what is placed stands by its anchor, wherever that has gone."""
        scope = self.draft.units[0].scope if self.draft.units else BODY
        yield from self._run(_BEGINNING, scope)
        for place in range(len(self.draft.units)):
            if place not in self.moved:
                yield from self._run(place, self.draft.units[place].scope)

    def _run(self, anchor: int, scope: str) -> Iterator[Placed]:
        """A unit with what is placed before and behind it."""
        waiting: list[tuple[int | Item, str]] = [(anchor, scope)]
        while waiting:
            item, scope = waiting.pop()
            if isinstance(item, Item):
                yield Placed(_made(item, scope), None, item.number)
                scope = item.scope or scope
            elif item >= 0 and (item, Side.BEFORE) in self.placed:
                before = self.placed.pop((item, Side.BEFORE))
                waiting += [(each, scope) for each in reversed([*before, item])]
            else:
                behind = [*self.split.get(item, ()), *self.placed.pop((item, Side.AFTER), ())]
                if item >= 0 and item not in self.gone:
                    yield self._kept(item, scope)
                waiting += [(each, scope) for each in reversed(behind)]

    def _kept(self, place: int, scope: str) -> Placed:
        unit = self.draft.units[place]
        kind, level = self.kinds.get(place, (unit.kind, unit.level))
        rows = self.tables.get(place) or tuple(self._rows(place, unit))
        changed_unit = replace(
            unit, text=self.texts.get(place, unit.text), kind=kind, level=level, scope=scope, rows=rows
        )
        if (kind, level) != (unit.kind, unit.level):
            return Placed(replace(changed_unit, number=""), place, self.numbers.get(place))
        return Placed(changed_unit, place, self.numbers.get(place), is_fresh=False)

    def _rows(self, place: int, unit: Unit) -> Iterator[Row]:
        for number, row in enumerate(unit.rows):
            yield from self.rows_placed.get((place, number, Side.BEFORE), ())
            if (place, number) not in self.rows_gone:
                targets = (Target(place, row=number, column=column) for column, _ in enumerate(row))
                yield tuple(self.texts.get(target, text) for target, text in zip(targets, row, strict=True))
            yield from self.rows_placed.get((place, number, Side.AFTER), ())


def _made(item: Item, scope: str) -> Unit:
    return Unit(item.kind, item.text, scope=item.scope or scope, level=item.level, rows=item.rows)
