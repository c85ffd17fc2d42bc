"""The numbers of paragraphs after amendments: what follows from what.

Operative paragraphs are numbered through their part or annex, sub-paragraphs through the paragraph above
them. A heading after which the earlier text began anew with 1 still has that effect.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import TypedDict, cast

from resolute.model import Kind
from resolute.paths import resource, toml
from resolute.writers.amendments.amendments import Group
from resolute.writers.amendments.drafts import Draft, Unit


@dataclass(frozen=True, slots=True)
class Placed:
    """A unit in its place in the amended text.

    `source` is its place in the earlier draft, None for a new one. `number` is the one that an amendment
    gives it. One without a source or of another kind than before has no number of its own.
    """

    unit: Unit
    source: int | None = None
    number: str | None = None
    is_fresh: bool = True


def group_of(kind: Kind, scope: str, parent: int) -> Group | None:
    """With what a paragraph is numbered; `parent` is the place of the one above it in the earlier draft."""
    if kind is Kind.SUBPARAGRAPH:
        return Group(kind, parent=parent)
    return Group(kind, scope) if kind in (Kind.OPERATIVE, Kind.ANNEX) else None


def numbered(placed: Sequence[Placed], draft: Draft, told: AbstractSet[Group]) -> list[Unit]:
    """The units with their numbers; those of the groups `told` follow each other again."""
    restarts = _restarts(draft.units)
    members = list(_members(placed, restarts))
    groups: dict[tuple[Group, int], list[int]] = {}
    for place, member in enumerate(members):
        if member is not None:
            groups.setdefault((member.group, member.parent), []).append(place)
    units = [each.unit for each in placed]
    for (group, _), places in groups.items():
        held = [(placed[place], members[place]) for place in places]
        numbers = _numbers(held, draft, is_told=group in told)
        for place, number in zip(places, numbers, strict=True):
            units[place] = replace(units[place], number=number)
    return units


def groups_of(placed: Sequence[Placed], draft: Draft) -> Iterator[Group | None]:
    """With what each unit is numbered."""
    for member in _members(placed, _restarts(draft.units)):
        yield member.group if member else None


@dataclass(frozen=True, slots=True)
class _Member:
    """A place in a group; `parent` tells apart the groups of new paragraphs, which have no place earlier."""

    group: Group
    parent: int = -1
    begins_anew: bool = False


def _members(placed: Sequence[Placed], restarts: AbstractSet[int]) -> Iterator[_Member | None]:
    above: list[int] = []
    anew: set[str] = set()
    for place, each in enumerate(placed):
        unit = each.unit
        if unit.kind is Kind.SUBPARAGRAPH:
            above = above[: max(unit.level, 1)]
            parent = above[-1] if above else -1
            source = placed[parent].source if above else None
            above = [*above, place]
            yield _Member(Group(unit.kind, parent=-1 if source is None else source), parent)
            continue
        if unit.kind in (Kind.OPERATIVE, Kind.PREAMBULAR, Kind.ANNEX):
            above = [place]
        elif unit.kind in (Kind.HEADING, Kind.TITLE, Kind.ORGAN):
            above = []
            if each.source in restarts:
                anew.add(unit.scope)
        group = group_of(unit.kind, unit.scope, -1)
        if group is None or (unit.kind is Kind.ANNEX and not _has_number(each)):
            yield None
            continue
        yield _Member(group, begins_anew=unit.scope in anew)
        anew.discard(unit.scope)


def _has_number(placed: Placed) -> bool:
    """Whether a paragraph of an annex is one of those with numbers, which not all are."""
    return bool(placed.number or (placed.source is not None and placed.unit.number))


def _numbers(held: Sequence[tuple[Placed, _Member | None]], draft: Draft, *, is_told: bool) -> Iterator[str]:
    """The numbers of one group."""
    kept = [own for own in map(_own, (placed for placed, _ in held)) if own is not None]
    is_bare = bool(kept) and not any(kept)
    sequence = _sequence(next(filter(None, kept), ""), held[0][0].unit, draft.language)
    last = ""
    for placed, member in held:
        if member is not None and member.begins_anew:
            last = ""
        given, own = placed.number, _own(placed)
        if given is not None:
            shown = given
        elif own is None or (is_told and own):
            shown = "" if is_bare else _following(last, sequence)
        else:
            shown = own
        last = shown or last
        yield shown


def _own(placed: Placed) -> str | None:
    """The number that a paragraph brings along; None where it gets one by its place."""
    return None if placed.is_fresh else placed.unit.number


def _restarts(units: Sequence[Unit]) -> set[int]:
    """The headings after which operative paragraphs begin with 1 again."""
    found: set[int] = set()
    heading: dict[str, int] = {}
    has_numbers: set[str] = set()
    for place, unit in enumerate(units):
        if unit.kind in (Kind.HEADING, Kind.TITLE, Kind.ORGAN):
            heading[unit.scope] = place
        elif unit.kind is Kind.OPERATIVE:
            if unit.scope in heading and unit.scope in has_numbers and _value(unit.number) == 1:
                found.add(heading[unit.scope])
            heading.pop(unit.scope, None)
            has_numbers.add(unit.scope)
    return found


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else 0


def _following(last: str, sequence: Sequence[str]) -> str:
    """The number after `last`; the first one after none. What has no known successor is counted on."""
    if not sequence:
        return _figures(_value(last) + 1, last)
    if last in sequence:
        following = sequence.index(last) + 1
        return sequence[following] if following < len(sequence) else last
    return sequence[0]


def _figures(value: int, like: str) -> str:
    """A number in the figures of another, which may be Arabic-Indic."""
    zero = ord(like[0]) - int(like[0]) if like[:1].isdecimal() else ord("0")
    return "".join(chr(zero + int(figure)) for figure in str(value))


class _Numbers(TypedDict):
    sequences: dict[str, str]
    levels: dict[str, list[str]]


def _known() -> _Numbers:
    return cast("_Numbers", toml(resource("amendments", "numbers.toml")))


def _sequence(first: str, unit: Unit, language: str) -> Sequence[str]:
    """The letters that a group goes by; none where it has figures."""
    sequences: Mapping[str, list[str]] = {name: text.split() for name, text in _known()["sequences"].items()}
    if first.isdecimal() or (not first and unit.kind is not Kind.SUBPARAGRAPH):
        return ()
    if first:
        begins = (held for held in sequences.values() if held[0] == first)
        holds = (held for held in sequences.values() if first in held)
        return next(begins, None) or next(holds, ())
    levels = _known()["levels"].get(language) or _known()["levels"]["en"]
    return sequences[levels[min(max(unit.level, 1), len(levels)) - 1]]
