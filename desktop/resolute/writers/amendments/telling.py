"""Amendments put into words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from resolute.model import BODY, Kind
from resolute.writers.amendments import amendments as said
from resolute.writers.amendments.amendments import Amendment, Change, Group, Item, Side, Target, Where
from resolute.writers.amendments.drafts import Draft, Row
from resolute.writers.amendments.kinds import CELLS, NO_CELL, ROWS, say_kind, say_scope
from resolute.writers.amendments.names import Names
from resolute.writers.amendments.quoting import hidden, restored
from resolute.writers.amendments.wording import Wording


@dataclass(frozen=True, slots=True)
class Told:
    """An amendment in words: a head, and lettered parts where there are several; quotes are hidden."""

    head: str
    parts: tuple[str, ...]
    quotes: tuple[str, ...]


def tell(draft: Draft, amendments: Iterable[Amendment], wording: Wording) -> list[Told]:
    """The amendments of an earlier draft in words."""
    names = Names(draft, wording)
    return [_Teller(names, wording).told(amendment) for amendment in amendments]


@dataclass(slots=True)
class _Teller:
    """Puts one amendment into words; gathers what it quotes."""

    names: Names
    wording: Wording
    quotes: list[str] = field(default_factory=list[str])
    parts: list[str] = field(default_factory=list[str])

    def told(self, amendment: Amendment) -> Told:
        head = self.wording.contracted(self._head(amendment)).rstrip()
        parts = tuple(self.wording.contracted(part) for part in self.parts)
        return Told(_capital(head), tuple(map(_capital, parts)), tuple(self.quotes))

    def _head(self, amendment: Amendment) -> str:
        match amendment:
            case said.Edit(target, (change,)):
                return self._say("edit", place=self._name(target), change=self._change(change))
            case said.Edit(target, changes):
                self.parts += [self._change(change) for change in changes]
                return self._say("edits", place=self._name(target), parts="")
            case said.Rewrite(target, text):
                return self._say("rewrite", place=self._name(target), text=self._quote(text))
            case said.Split(target, items):
                self.parts += [self._item(item) for item in items]
                return self._say("split", place=self._name(target), parts="")
            case said.Tabled(target, rows):
                return self._say("tabled", place=self._name(target), rows=self._rows(rows))
            case said.Merge(target, others, text):
                gone = ", ".join(map(self._name, others))
                return self._say("merge", others=gone, place=self._name(target), text=self._quote(text))
            case said.Delete(target, renumbers):
                return self._and_renumber(target, self._say("delete", place=self._name(target)), renumbers)
            case said.Insert() | said.InsertRow():
                return self._insertion(amendment)
            case said.Move():
                return self._move(amendment)
            case said.Retype(target, kind, level):
                return self._say("retype", place=self._name(target), kind=say_kind(self.wording, kind, level))
            case said.RenumberGroup(group):
                return self._renumber_group(group)
            case said.Renumber(target, number):
                name = "renumber_one" if number else "unnumber"
                return self._say(name, place=self._name(target), number=number)
            case said.NewNote(name, text):
                return self._say("new_note", mark=self._new_mark(name), text=self._quote(text))
            case said.RenumberNotes():
                return self._say("renumber_notes")

    def _insertion(self, amendment: said.Insert | said.InsertRow) -> str:
        where = self._where("where", amendment.where)
        if isinstance(amendment, said.InsertRow):
            return self._say("row", where=where, cells=self._row(amendment.row))
        if len(amendment.items) == 1:
            return self._say("insert", where=where, item=self._item(amendment.items[0]))
        self.parts += [self._item(item) for item in amendment.items]
        return self._say("inserts", where=where, parts="")

    def _move(self, move: said.Move) -> str:
        fields = {"place": self._name(move.target), "where": self._where("moves", move.where)}
        if move.kind is None:
            moved = self._say("move", **fields)
        else:
            moved = self._say("move_as", **fields, kind=say_kind(self.wording, move.kind, move.level))
        return self._and_renumber(move.target, moved, move.renumbers)

    def _and_renumber(self, target: Target, instruction: str, renumbers: bool) -> str:
        if not renumbers:
            return instruction
        kind = "subparagraphs" if target.unit in self.names.parents else "paragraphs"
        return self.wording.say("suffixes", kind, instruction=instruction)

    def _renumber_group(self, group: Group) -> str:
        if group.kind is Kind.SUBPARAGRAPH:
            parent = self._name(self.names.target(group.parent, whole=True))
            return self._say("renumber_subparagraphs", place=parent)
        if group.kind is Kind.ANNEX:
            return self._say("renumber_annexed", scope=say_scope(self.wording, group.scope))
        if group.scope == BODY:
            return self._say("renumber_operative")
        return self._say("renumber_operative_of", scope=say_scope(self.wording, group.scope))

    def _change(self, change: Change) -> str:
        quoted = {"new": self._quote(change.new)} if change.new else {}
        if change.old:
            name = "context" if change.form in (said.Form.INSERT_AFTER, said.Form.INSERT_BEFORE) else "old"
            quoted[name] = self._quote(change.old)
        return self.wording.say("changes", change.form, **quoted)

    def _item(self, item: Item) -> str:
        names = ["scoped"] if item.scope else []
        if item.number is not None:
            names.append("numbered" if item.number else "unnumbered")
        fields = {"kind": say_kind(self.wording, item.kind, item.level), "number": item.number or ""}
        fields["scope"] = say_scope(self.wording, item.scope) if item.scope else ""
        fields["text"] = self._rows(item.rows) if item.kind is Kind.TABLE else self._quote(item.text)
        return self.wording.say("items", "_".join(names) or "plain", **fields)

    def _rows(self, rows: Sequence[Row]) -> str:
        return ROWS.join(map(self._row, rows))

    def _row(self, row: Row) -> str:
        return CELLS.join(NO_CELL if cell is None else self._quote(cell) for cell in row)

    def _where(self, table: str, where: Where) -> str:
        anchor = "" if where.side is Side.BEGINNING else self._name(where.anchor)
        return self.wording.say(table, where.side, anchor=anchor)

    def _name(self, target: Target) -> str:
        """A target's name, its quotes hidden with the others."""
        name, quotes = hidden(self.names.say(target))
        return restored(name, lambda number: self._quote(quotes[number]))

    def _new_mark(self, name: str) -> str:
        found = self.wording.find("notes", "new", self.wording.normal(name))
        return found["mark"] if found else name

    def _quote(self, text: str) -> str:
        self.quotes.append(text)
        return f"\ue000{len(self.quotes) - 1}\ue001"

    def _say(self, name: str, **fields: str) -> str:
        return self.wording.say("instructions", name, **fields)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
