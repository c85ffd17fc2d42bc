"""Plain values become a session again, each looked at before it is believed: anybody may have made them."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePath

from resolute.app.session.plain import FAMILY, SCHEMA
from resolute.app.session.values import Hidden, Outlook
from resolute.model import (
    CHOOSABLE,
    Corrections,
    English,
    Figures,
    Handwork,
    Kind,
    Link,
    Phrase,
    Readings,
    Remark,
    Spot,
)

_REVISIONS = ("accept", "reject")

Plain = Mapping[str, object]


class Malformed(Exception):
    """Plain values that are not as `plain` has them; the sentence goes on from the file's name."""

    def __init__(self, sentence: English) -> None:
        super().__init__(Phrase(sentence))


_DAMAGED: English = "is damaged: it does not say what a comparison file must say."


def parsed(data: bytes | str) -> Plain:
    """The fields of `comparison.json`, of a version that can be read. Raises Malformed."""
    try:
        found: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Malformed(_DAMAGED) from error
    fields = _fields(found)
    schema = fields.get("schema")
    if schema != SCHEMA:
        is_later = isinstance(schema, str) and schema.removeprefix(FAMILY).isdecimal()
        raise Malformed("was saved by a later version of Resolute." if is_later else _DAMAGED)
    return fields


def name_of(fields: Plain, side: str) -> str:
    """The name of one side's file, which is never a way out of a folder."""
    name = PurePath(_text(_fields(fields.get(side)).get("name"))).name
    if not name or not name.isprintable() or name in (".", ".."):
        raise Malformed(_DAMAGED)
    return name


def member_of(fields: Plain, side: str) -> str:
    """The zip's member that holds one side's file."""
    return _text(_fields(fields.get(side)).get("member"))


def words_of(fields: Plain, side: str) -> tuple[tuple[int, str], ...]:
    """How the named paragraphs of one side begin."""
    words = _fields(_fields(fields.get(side)).get("words", {}))
    return tuple(sorted((_number(key), _text(value)) for key, value in words.items()))


def part_of(fields: Plain, side: str) -> str:
    """The name of the text that is compared of one side's file; empty for all of it."""
    return text_of(_fields(fields.get(side)), "part")


def revisions_of(fields: Plain) -> str:
    """Taken as "accept" where nothing is said."""
    revisions = _text(_fields(fields.get("options", {})).get("revisions", "accept"))
    if revisions not in _REVISIONS:
        raise Malformed(_DAMAGED)
    return revisions


def handwork_of(fields: Plain) -> Handwork:
    """Raises Malformed."""
    links = frozenset(_link(each) for each in _items(fields.get("links", [])))
    seen = frozenset(_spot(each) for each in _items(fields.get("seen", [])))
    made = Handwork().with_links(links).with_seen(seen)
    for each in _items(fields.get("notes", [])):
        remark = Remark(_spot(each), _text(_fields(each).get("text")))
        made = made.with_remark(remark.spot, remark.text)
    said = _fields(fields.get("corrections", {}))
    readings = Readings(*(_corrections(_fields(said.get(side, {}))) for side in ("earlier", "later")))
    return replace(made, readings=readings)


def outlook_of(fields: Plain) -> Outlook:
    """Raises Malformed."""
    view = _fields(fields.get("view", {}))
    hidden = _fields(view.get("hidden", {}))
    current, top = view.get("current"), view.get("top")
    return Outlook(
        Hidden(
            *(_texts(hidden.get(name, [])) for name in ("kinds", "relations", "parts", "marks")),
            typed=_text(hidden.get("typed", "")),
        ),
        view.get("by_weight") is True,
        None if current is None else _spot(current),
        None if top is None else _spot(top),
        _share(view.get("share", 0.0), 0.0),
        _share(view.get("zoom", 1.0), 1.0),
    )


def _corrections(fields: Plain) -> Corrections:
    """Kinds that a later version may have are left out."""
    begins, ends = (None if (at := fields.get(name)) is None else _index(at) for name in ("begins", "ends"))
    made = Corrections(begins=begins, ends=ends)
    for at, kind in (_items_of(each, 2) for each in _items(fields.get("kinds", []))):
        if _text(kind) in CHOOSABLE:
            made = made.with_kind(_index(at), Kind(_text(kind)))
    for at, start, digits, is_mark in (_items_of(each, 4) for each in _items(fields.get("figures", []))):
        if not re.fullmatch("[0-9]{1,3}", _text(digits)):
            raise Malformed(_DAMAGED)
        made = made.with_figures(Figures(_index(at), _index(start), _text(digits), is_mark is True))
    return made


def _link(value: object) -> Link:
    ends = _items(value)
    if len(ends) != 2 or ends == [None, None]:
        raise Malformed(_DAMAGED)
    return Link(*(None if end is None else _index(end) for end in ends))


def _spot(value: object) -> Spot:
    fields = _fields(value)
    earlier, later = (
        tuple(sorted({_index(at) for at in _items(fields.get(side, []))})) for side in ("earlier", "later")
    )
    if not earlier and not later:
        raise Malformed(_DAMAGED)
    return Spot(earlier, later, fields.get("in_notes") is True)


def _fields(value: object) -> Plain:
    if not isinstance(value, dict):
        raise Malformed(_DAMAGED)
    return {str(key): each for key, each in value.items()}  # type: ignore[reportUnknownVariableType]


def _items(value: object) -> list[object]:
    if not isinstance(value, list):
        raise Malformed(_DAMAGED)
    return list(value)  # type: ignore[reportUnknownVariableType]


def _items_of(value: object, count: int) -> list[object]:
    items = _items(value)
    if len(items) != count:
        raise Malformed(_DAMAGED)
    return items


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(each) for each in _items(value))


def _text(value: object) -> str:
    """Half of a surrogate pair, which JSON can hold and no file, counts as damage."""
    if not isinstance(value, str) or any("\ud800" <= character <= "\udfff" for character in value):
        raise Malformed(_DAMAGED)
    return value


def _number(value: str) -> int:
    if not value.isascii() or not value.isdecimal() or len(value) > 9:
        raise Malformed(_DAMAGED)
    return int(value)


def _index(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10**9:
        raise Malformed(_DAMAGED)
    return value


def _share(value: object, otherwise: float) -> float:
    if not isinstance(value, int | float):
        raise Malformed(_DAMAGED)
    return float(value) if math.isfinite(value) and 0 <= value <= 100 else otherwise


def fields_of(fields: Plain, name: str) -> Plain:
    """The fields of one of the fields. Raises Malformed."""
    return _fields(fields.get(name))


def text_of(fields: Plain, name: str) -> str:
    """A field's text, empty where it is null or missing. Raises Malformed."""
    value = fields.get(name)
    return "" if value is None else _text(value)
