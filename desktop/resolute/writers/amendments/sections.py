"""The sections of a list: title, preamble, operative part, annexes, footnotes; of each part of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolute.model import Kind
from resolute.writers.amendments import amendments as said
from resolute.writers.amendments.amendments import Amendment, Side, Target
from resolute.writers.amendments.drafts import LABELLED, Draft, Unit
from resolute.writers.amendments.kinds import say_scope
from resolute.writers.amendments.wording import Wording

_BY_KIND = {
    Kind.TITLE: "front",
    Kind.ORGAN: "front",
    Kind.PREAMBULAR: "preamble",
    Kind.OPERATIVE: "operative",
    Kind.SUBPARAGRAPH: "operative",
    Kind.ANNEX: "annexes",
}


def section_names(draft: Draft, amendments: Sequence[Amendment], wording: Wording) -> list[str]:
    """The name of the section in which each amendment stands."""
    zones = list(_zones(draft.units, wording))
    return [_section(amendment, zones, draft, wording) for amendment in amendments]


def is_section(line: str, wording: Wording) -> bool:
    """Whether a line of a list is a section's name."""
    names = wording.table("sections")
    if any(wording.find("sections", name, line) is not None for name in names if name != "part"):
        return True
    found = wording.find("sections", "part", line)
    return found is not None and is_section(found["section"], wording)


def _zones(units: Sequence[Unit], wording: Wording) -> Iterator[str]:
    """The section of each unit; what is of no kind of its own stands with what is before it."""
    zone = "front" if any(unit.kind in LABELLED for unit in units) else "text"
    for unit in units:
        zone = _BY_KIND.get(unit.kind, zone)
        name = wording.say("sections", zone)
        if unit.scope.startswith("part "):
            scope = say_scope(wording, unit.scope)
            name = wording.say("sections", "part", scope=scope[:1].upper() + scope[1:], section=name)
        yield name


def _section(amendment: Amendment, zones: Sequence[str], draft: Draft, wording: Wording) -> str:
    place = _place(amendment, draft)
    if place is None or not zones:
        return wording.say("sections", "text" if place is not None else "footnotes")
    return zones[place]


def _place(amendment: Amendment, draft: Draft) -> int | None:
    """The unit at which an amendment stands in the list; None for the notes'."""
    match amendment:
        case said.NewNote() | said.RenumberNotes():
            return None
        case said.Insert(where) | said.InsertRow(where) | said.Move(_, where):
            return 0 if where.side is Side.BEGINNING else where.anchor.unit
        case said.RenumberGroup(group):
            if group.parent >= 0:
                return group.parent
            members = (n for n, u in enumerate(draft.units) if (u.kind, u.scope) == (group.kind, group.scope))
            return max(members, default=0)
        case _:
            target: Target = amendment.target
            return None if target.note else target.unit
