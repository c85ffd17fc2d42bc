"""Words of a list understood as amendments: the reader's half of the patterns that the writer fills."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from resolute.model import BODY, Kind
from resolute.writers.amendments import amendments as said
from resolute.writers.amendments.amendments import Amendment, Change, Form, Group, Item, Side, Target, Where
from resolute.writers.amendments.drafts import Draft, Row
from resolute.writers.amendments.kinds import CELLS, NO_CELL, ROWS, kind_of, scope_of
from resolute.writers.amendments.names import Names
from resolute.writers.amendments.placing import NotPlacedError
from resolute.writers.amendments.quoting import numbers_of
from resolute.writers.amendments.telling import Told
from resolute.writers.amendments.wording import Wording

_PARTS = "\ue002"
"""Stands for the lettered parts in a head."""
_END = re.compile(r"[\s.;]+$")
_SIDES = (Side.CHAINED, Side.BEFORE, Side.AFTER, Side.BEGINNING)
_Fields = Mapping[str, str]


class Understanding:
    """Understands amendments of one earlier draft in one wording."""

    def __init__(self, draft: Draft, wording: Wording) -> None:
        self._names = Names(draft, wording)
        self._wording = wording

    def amendment(self, told: Told) -> Amendment:
        """What an amendment in words says. Raises NotPlacedError where it is not understood."""
        return _Sentence(self._names, self._wording, told).amendment()


class _Sentence:
    """One amendment in words."""

    def __init__(self, names: Names, wording: Wording, told: Told) -> None:
        self._names = names
        self._wording = wording
        self._quotes = told.quotes
        self._parts = [self._normal(part) for part in told.parts]
        self._head = self._normal(told.head) + (f" {_PARTS}" if self._parts else "")

    def _normal(self, text: str) -> str:
        return self._wording.normal(_END.sub("", text)).strip()

    def amendment(self) -> Amendment:
        for name in self._wording.table("suffixes"):
            fields = self._wording.find("suffixes", name, self._head)
            if fields:
                found = self._instruction(fields["instruction"])
                if isinstance(found, said.Delete | said.Move):
                    return replace(found, renumbers=True)
        return self._instruction(self._head)

    def _instruction(self, text: str) -> Amendment:
        """By the first pattern that fits; one that fits but for a name may still be another's words."""
        trouble: NotPlacedError | None = None
        for name in self._wording.table("instructions"):
            for fields in self._fields(name, text):
                try:
                    return _BUILDERS[name](self, fields)
                except NotPlacedError as error:
                    trouble = trouble or error
        raise trouble or NotPlacedError("its wording is not understood")

    def _fields(self, name: str, text: str) -> Iterator[_Fields]:
        """What the fields of a pattern may hold.

        Patterns in patterns are tried one by one: the words that follow a name tell where it ends.
        """
        if name == "edit":
            inner = [("change", "changes", form.value) for form in Form]
        elif name in ("move", "move_as"):
            inner = [("where", "moves", side.value) for side in _SIDES]
        else:
            fields = self._wording.find("instructions", name, text)
            if fields is not None and (_PARTS in fields.get("parts", "")) == bool(self._parts):
                yield fields
            return
        for field, table, own in inner:
            fields = self._wording.find_within(name, (field, table, own), text)
            if fields is not None:
                yield {**fields, field: own}

    # Pieces.

    def _target(self, text: str, *, alone: bool = False) -> Target:
        """What is named; `alone` where the words of the paragraph itself are meant, not of those below."""
        target = self._names.find(text, self._quotes)
        return replace(target, whole=False) if alone else target

    def _quote(self, text: str) -> str:
        numbers = numbers_of(text)
        if len(numbers) != 1:
            raise NotPlacedError("its wording is not understood")
        return self._quotes[numbers[0]]

    def _where(self, text: str) -> Where:
        for side in _SIDES:
            fields = self._wording.find("where", side, text)
            if fields is not None:
                return self._at(side, fields)
        raise NotPlacedError("it does not say where")

    def _at(self, side: Side, fields: _Fields) -> Where:
        return Where(side, self._target(fields["anchor"])) if "anchor" in fields else Where(side)

    def _kind(self, text: str) -> tuple[Kind, int]:
        found = kind_of(self._wording, text)
        if found is None:
            raise NotPlacedError(f"no paragraph is called “{text}”")
        return found

    def _item(self, text: str) -> Item:
        for name in reversed(list(self._wording.table("items"))):
            fields = self._wording.find("items", name, text)
            kind = kind_of(self._wording, fields["kind"]) if fields else None
            if fields and kind:
                return self._made(fields, *kind, unnumbered=name.endswith("unnumbered"))
        raise NotPlacedError("its wording is not understood")

    def _made(self, fields: _Fields, kind: Kind, level: int, *, unnumbered: bool) -> Item:
        number = "" if unnumbered else fields.get("number")
        scope = scope_of(self._wording, fields["scope"]) if "scope" in fields else ""
        if kind is Kind.TABLE:
            return Item(kind, number=number, scope=scope, rows=self._rows(fields["text"]))
        return Item(kind, self._quote(fields["text"]), level, number, scope)

    def _rows(self, text: str) -> tuple[Row, ...]:
        return tuple(self._row(row) for row in text.split(ROWS))

    def _row(self, text: str) -> Row:
        return tuple(None if cell == NO_CELL else self._quote(cell) for cell in text.split(CELLS))

    def _change(self, form: Form, fields: _Fields) -> Change:
        old, new = fields.get("old") or fields.get("context"), fields.get("new")
        return Change(form, self._quote(old) if old else "", self._quote(new) if new else "")

    def _part_change(self, text: str) -> Change:
        for form in Form:
            fields = self._wording.find("changes", form, text)
            if fields is not None:
                return self._change(form, fields)
        raise NotPlacedError("its wording is not understood")

    # Amendments, by the names of their patterns.

    def edits(self, fields: _Fields) -> Amendment:
        return said.Edit(
            self._target(fields["place"], alone=True), tuple(map(self._part_change, self._parts))
        )

    def edit(self, fields: _Fields) -> Amendment:
        change = self._change(Form(fields["change"]), fields)
        return said.Edit(self._target(fields["place"], alone=True), (change,))

    def rewrite(self, fields: _Fields) -> Amendment:
        return said.Rewrite(self._target(fields["place"], alone=True), self._quote(fields["text"]))

    def split(self, fields: _Fields) -> Amendment:
        return said.Split(self._target(fields["place"], alone=True), tuple(map(self._item, self._parts)))

    def tabled(self, fields: _Fields) -> Amendment:
        return said.Tabled(self._target(fields["place"]), self._rows(fields["rows"]))

    def merge(self, fields: _Fields) -> Amendment:
        others = tuple(self._target(other, alone=True) for other in fields["others"].split(", "))
        return said.Merge(self._target(fields["place"], alone=True), others, self._quote(fields["text"]))

    def delete(self, fields: _Fields) -> Amendment:
        return said.Delete(self._target(fields["place"]))

    def inserts(self, fields: _Fields) -> Amendment:
        return said.Insert(self._where(fields["where"]), tuple(map(self._item, self._parts)))

    def insert(self, fields: _Fields) -> Amendment:
        return said.Insert(self._where(fields["where"]), (self._item(fields["item"]),))

    def row(self, fields: _Fields) -> Amendment:
        return said.InsertRow(self._where(fields["where"]), self._row(fields["cells"]))

    def move_as(self, fields: _Fields) -> Amendment:
        kind, level = self._kind(fields["kind"])
        return said.Move(self._target(fields["place"]), self._at(Side(fields["where"]), fields), kind, level)

    def move(self, fields: _Fields) -> Amendment:
        return said.Move(self._target(fields["place"]), self._at(Side(fields["where"]), fields))

    def retype(self, fields: _Fields) -> Amendment:
        return said.Retype(self._target(fields["place"], alone=True), *self._kind(fields["kind"]))

    def renumber_operative(self, _fields: _Fields) -> Amendment:
        return said.RenumberGroup(Group(Kind.OPERATIVE, BODY))

    def renumber_operative_of(self, fields: _Fields) -> Amendment:
        return said.RenumberGroup(Group(Kind.OPERATIVE, scope_of(self._wording, fields["scope"])))

    def renumber_annexed(self, fields: _Fields) -> Amendment:
        return said.RenumberGroup(Group(Kind.ANNEX, scope_of(self._wording, fields["scope"])))

    def renumber_subparagraphs(self, fields: _Fields) -> Amendment:
        return said.RenumberGroup(Group(Kind.SUBPARAGRAPH, parent=self._target(fields["place"]).unit))

    def renumber_one(self, fields: _Fields) -> Amendment:
        return said.Renumber(self._target(fields["place"]), fields["number"])

    def unnumber(self, fields: _Fields) -> Amendment:
        return said.Renumber(self._target(fields["place"]), "")

    def new_note(self, fields: _Fields) -> Amendment:
        name = self._wording.say("notes", "new", mark=fields["mark"])
        return said.NewNote(name, self._quote(fields["text"]))

    def renumber_notes(self, _fields: _Fields) -> Amendment:
        return said.RenumberNotes()


_BUILDERS: Mapping[str, Callable[[_Sentence, _Fields], Amendment]] = {
    name: getattr(_Sentence, name)
    for name in (
        *("edits", "edit", "rewrite", "split", "tabled", "merge", "delete", "inserts", "insert", "row"),
        *("move_as", "move", "retype", "renumber_operative", "renumber_operative_of", "renumber_annexed"),
        *("renumber_subparagraphs", "renumber_one", "unnumber", "new_note", "renumber_notes"),
    )
}
