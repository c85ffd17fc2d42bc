"""What a list calls new paragraphs and parts of a text, and back."""

from __future__ import annotations

from resolute.model import BODY, Kind
from resolute.writers.amendments.wording import Wording

_SCOPES = {BODY: "body", "annex": "lone_annex", "outcome document": "outcome"}
_DEEPEST = 3
NO_CELL = "–"
CELLS, ROWS = " | ", " / "


def say_kind(wording: Wording, kind: Kind, level: int) -> str:
    """What a new paragraph of a kind is called: "a new subparagraph"."""
    deeper = f"_{min(level, _DEEPEST)}" if kind is Kind.SUBPARAGRAPH and level > 1 else ""
    return wording.say("new", f"{kind}{deeper}")


def kind_of(wording: Wording, said: str) -> tuple[Kind, int] | None:
    """The kind and level that are called so; None where none is."""
    for name in wording.table("new"):
        if wording.find("new", name, said) is not None:
            kind, _, level = name.partition("_")
            return Kind(kind), int(level or kind == Kind.SUBPARAGRAPH)
    return None


def say_scope(wording: Wording, scope: str) -> str:
    """What a part of a text is called: "part A", "the annex"."""
    if scope in _SCOPES:
        return wording.say("scopes", _SCOPES[scope])
    kind, _, name = scope.partition(" ")
    if kind in ("part", "annex"):
        return wording.say("scopes", kind, name=name)
    return wording.say("scopes", "other", name=scope)


def scope_of(wording: Wording, said: str) -> str:
    """The scope that is called so; empty where none is."""
    for scope, name in _SCOPES.items():
        if wording.find("scopes", name, said) is not None:
            return scope
    for kind in ("part", "annex"):
        found = wording.find("scopes", kind, said)
        if found:
            return f"{kind} {found['name']}"
    found = wording.find("scopes", "other", said)
    return found["name"] if found else ""
