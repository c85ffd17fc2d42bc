"""What a list calls the paragraphs of the earlier text: "subparagraph (b) of operative paragraph 5".

What has no number is called by its first words, as many as tell it from the others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from resolute.model import BODY, Kind, plainly
from resolute.writers.amendments.amendments import Target
from resolute.writers.amendments.drafts import Draft, Unit
from resolute.writers.amendments.kinds import say_scope
from resolute.writers.amendments.placing import NotPlacedError
from resolute.writers.amendments.quoting import hidden, numbers_of, restored
from resolute.writers.amendments.wording import Wording

_SECTION = re.compile(r"([IVXL]{1,7}) (.*)", re.DOTALL)
_COUNTED = re.compile(r"(.*) \[\d+\]", re.DOTALL)
_SHORT = 60


class Names:
    """The units of a draft by their names, and back. Names hold words in quotes."""

    def __init__(self, draft: Draft, wording: Wording) -> None:
        self._draft = draft
        self._wording = wording
        self.parents = _parents(draft.units)
        self._children = _children(self.parents)

    def block(self, unit: int) -> list[int]:
        """The unit and all its sub-paragraphs, theirs too, in order."""
        return [unit, *(each for child in self._children.get(unit, ()) for each in self.block(child))]

    def has_children(self, unit: int) -> bool:
        return unit in self._children

    def target(self, unit: int, *, whole: bool = False) -> Target:
        """The unit alone, or with its sub-paragraphs where it has any."""
        return Target(unit, whole=whole and self.has_children(unit))

    def say(self, target: Target) -> str:
        """The name of a target."""
        say = self._wording.say
        if target.note:
            return say("places", "footnote", mark=self.note_mark(target.note))
        name = self._said[target.unit]
        if target.row >= 0:
            if target.column < 0:
                return say("places", "row", row=str(target.row + 1), parent=name)
            place = {"row": str(target.row + 1), "column": str(target.column + 1)}
            return say("places", "cell", parent=name, **place)
        if self.has_children(target.unit) and not target.whole:
            return say("places", "chapeau", place=name)
        return name

    def find(self, said: str, quotes: Sequence[str]) -> Target:
        """What is called so; in `said` the quotes are hidden. Raises NotPlacedError."""
        key = _key(self._wording.normal(said), quotes)
        target = self._targets.get(key) or self._targets.get(key.casefold())
        if target is None:
            target = self._inside_table(said, quotes) or self._by_beginning(said, quotes)
        if target is None:
            name = restored(said, lambda number: self._wording.quote(quotes[number]))
            raise NotPlacedError(f"“{name}” stands nowhere in the earlier text")
        return target

    @cached_property
    def _targets(self) -> dict[str, Target]:
        """All names, and delegates' labels (OP5), to what they mean; also without their capitals."""
        found: dict[str, Target] = {}
        for unit, name in enumerate(self._said):
            whole = self.target(unit, whole=True)
            found[self._key_of(name)] = whole
            if whole.whole:
                found[self._key_of(self.say(Target(unit)))] = Target(unit)
            label = self._draft.units[unit].label
            if label:
                found.setdefault(label, whole)
        for note in self._draft.notes:
            found[self._key_of(self.say(Target(note=note)))] = Target(note=note)
        for key, target in list(found.items()):
            found.setdefault(key.casefold(), target)
        return found

    def _key_of(self, name: str) -> str:
        said, quotes = hidden(name)
        return _key(self._wording.normal(said), quotes)

    def _inside_table(self, said: str, quotes: Sequence[str]) -> Target | None:
        for kind in ("cell", "row"):
            fields = self._wording.find("places", kind, self._wording.normal(said))
            if fields:
                table = self._targets.get(_key(fields["parent"], quotes))
                place = [fields["row"], fields.get("column", "0")]
                if table is not None and all(each.isdecimal() for each in place):
                    return self._cell(table.unit, *(int(each) - 1 for each in place))
        return None

    def _cell(self, table: int, row: int, column: int) -> Target | None:
        rows = self._draft.units[table].rows
        cells = rows[row] if 0 <= row < len(rows) else ()
        is_there = bool(cells) and (column < 0 or cells[column : column + 1] not in ((), (None,)))
        return Target(table, row=row, column=column) if is_there else None

    def _by_beginning(self, said: str, quotes: Sequence[str]) -> Target | None:
        """What begins with the words quoted, where one paragraph alone does."""
        for kind in ("heading", "paragraph"):
            fields = self._wording.find("places", kind, self._wording.normal(said))
            if fields:
                words = plainly(quotes[numbers_of(fields["text"])[0]])
                units = [
                    unit
                    for unit, each in enumerate(self._draft.units)
                    if plainly(each.text).startswith(words)
                    and (each.kind is Kind.HEADING) >= (kind == "heading")
                ]
                if len(units) > 1:
                    raise NotPlacedError(f"{len(units)} paragraphs begin with “{words}”")
                return self.target(units[0], whole=True) if units else None
        return None

    def note_mark(self, name: str) -> str:
        """The mark in a note's name: "3" of "[footnote 3]"."""
        found = self._wording.find("notes", "kept", self._wording.normal(name))
        return found["mark"] if found else name

    @cached_property
    def _said(self) -> list[str]:
        """All names, a unit's parent before it; the second of a name counts."""
        said: list[str] = []
        seen: Counter[str] = Counter()
        tables = 0
        for place, unit in enumerate(self._draft.units):
            tables += unit.kind is Kind.TABLE
            name = self._name(place, unit, tables, said)
            seen[name] += 1
            if seen[name] > 1:
                name = self._wording.say("places", "repeated", place=name, count=str(seen[name]))
            said.append(name)
        return said

    def _name(self, place: int, unit: Unit, tables: int, said: Sequence[str]) -> str:
        say = self._wording.say
        match unit.kind:
            case Kind.TABLE:
                return say("places", "table", number=str(tables))
            case Kind.SUBPARAGRAPH if place in self.parents:
                letters, above = self._letters(place)
                return say("places", "subparagraph", letters=letters, parent=said[above])
            case Kind.PREAMBULAR | Kind.OPERATIVE | Kind.ANNEX if unit.label:
                return self._labelled(unit)
            case Kind.TITLE | Kind.ORGAN:
                return self._scoped(say("places", unit.kind), unit.scope)
            case _:
                kind = "heading" if unit.kind is Kind.HEADING else "paragraph"
                return say("places", kind, text=self._wording.quote(self._beginnings[place]))

    def _letters(self, place: int) -> tuple[str, int]:
        """The letters of a sub-paragraph and of those above it, and the paragraph above all of them."""
        letters: list[str] = []
        while place in self.parents:
            letters.insert(0, self._wording.say("places", "letter", letter=self._draft.units[place].number))
            place = self.parents[place]
        return " ".join(letters), place

    def _labelled(self, unit: Unit) -> str:
        number, section = _number_of(unit)
        kind = {Kind.PREAMBULAR: "preambular", Kind.OPERATIVE: "operative"}.get(unit.kind, "annexed")
        if number == "1" and kind == "preambular":
            kind = "first_preambular"
        name = self._wording.say("places", kind, number=number)
        if section:
            name = self._wording.say("places", "of_section", place=name, section=section)
        return self._scoped(name, unit.scope)

    def _scoped(self, name: str, scope: str) -> str:
        if scope == BODY:
            return name
        return self._wording.say("places", "of_scope", place=name, scope=say_scope(self._wording, scope))

    @cached_property
    def _beginnings(self) -> dict[int, str]:
        """The first words of what has no label, as many as no other such paragraph begins with."""
        held = {
            place: plainly(unit.text)
            for place, unit in enumerate(self._draft.units)
            if unit.kind is not Kind.TABLE
        }
        starts = Counter(start for text in held.values() for start in _starts(text))
        return {
            place: next((start for start in _starts(text) if starts[start] == 1), text)
            for place, text in held.items()
        }


def _starts(text: str) -> list[str]:
    """The beginnings that may be quoted: whole where short, else ends of words."""
    if len(text) <= _SHORT:
        return [text]
    ends = [found.start() for found in re.finditer(r"\s", text) if found.start() >= _SHORT // 2]
    return [*(text[:end] for end in ends), text]


def _number_of(unit: Unit) -> tuple[str, str]:
    """The number in a label, and the section that tells it from others of that number."""
    label = unit.label
    counted = _COUNTED.fullmatch(label)
    label = counted[1] if counted else label
    if unit.kind is Kind.ANNEX:
        number, section = unit.number, ""
    else:
        number, section = label.rpartition("PP" if unit.kind is Kind.PREAMBULAR else "OP")[2], ""
    found = _SECTION.fullmatch(label)
    if found and not (unit.scope != BODY and unit.scope.endswith(f" {found[1]}")):
        section = found[1]
    return number, section


def _parents(units: Sequence[Unit]) -> dict[int, int]:
    """The paragraph above each sub-paragraph, by what stands before it."""
    parents: dict[int, int] = {}
    above: list[int] = []
    for place, unit in enumerate(units):
        if unit.kind is Kind.SUBPARAGRAPH:
            above = above[: max(unit.level, 1)]
            if above:
                parents[place] = above[-1]
            above = [*above, place]
        elif unit.kind in (Kind.OPERATIVE, Kind.PREAMBULAR, Kind.ANNEX):
            above = [place]
        elif unit.kind in (Kind.HEADING, Kind.TITLE, Kind.ORGAN):
            above = []
    return parents


def _children(parents: dict[int, int]) -> dict[int, list[int]]:
    children: dict[int, list[int]] = {}
    for child, parent in parents.items():
        children.setdefault(parent, []).append(child)
    return children


def _key(normal: str, quotes: Sequence[str]) -> str:
    """A name with its quotes in one form."""
    return restored(normal, lambda number: f"“{plainly(quotes[number])}”")
