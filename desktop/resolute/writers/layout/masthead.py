"""The masthead's fields: what the content controls of the template's headers and footers are filled with."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TypedDict

from resolute.model import Resolution
from resolute.paths import template
from resolute.writers.layout.names import Element, w
from resolute.writers.layout.preparing import legal


class Words(TypedDict):
    """One language's table of templates/masthead.toml."""

    united_nations: str
    general: str
    limited: str
    date: str
    months: list[str]
    organs: dict[str, str]


def masthead_fields(resolution: Resolution) -> dict[str, str]:
    """What stands behind each tag; empty where the resolution does not say."""
    words = _words().get(resolution.language) or _words()["en"]
    masthead = resolution.masthead
    fields = {
        "united_nations": words["united_nations"],
        "organ": words["organs"].get(masthead.organ, ""),
        "symbol": masthead.symbol,
        "symbol_organ": masthead.symbol[:1],
        "symbol_number": masthead.symbol[1:],
        "distribution": _distribution(masthead.distribution, words),
        "issued": _date(masthead.issued, words),
        "title": masthead.title,
        "job_number": masthead.job_number,
    }
    return {tag: legal(value).replace("\n", " ") for tag, value in fields.items()}


def fill_controls(root: Element, fields: Mapping[str, str]) -> None:
    """Put the fields' texts in place of the content controls that carry their tags."""
    for control in list(root.iter(w("sdt"))):
        tag = control.find(f"{w('sdtPr')}/{w('tag')}")
        if tag is not None and tag.get(w("val")) in fields:
            _fill(control, fields[tag.get(w("val"), "")])


def _fill(control: Element, value: str) -> None:
    """Replace a control by its first run with `value`, or by nothing where that is empty."""
    parent, run = control.getparent(), next(control.iter(w("r")))
    if parent is None:
        return
    text = next(run.iter(w("t")))
    text.text = value
    if value:
        parent.replace(control, run)
    else:
        parent.remove(control)


def _distribution(said: str, words: Words) -> str:
    """What is said, with the "Distr." that belongs before it where it is one of the usual words."""
    for key, phrase in (("general", words["general"]), ("limited", words["limited"])):
        if said and said.casefold() in (key, phrase.split()[-1].casefold()):
            return phrase
    return said


def _date(iso: str, words: Words) -> str:
    """An ISO 8601 date in the masthead's words; anything else as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return words["date"].format(day=day.day, month=words["months"][day.month - 1], year=day.year)


@cache
def _words() -> dict[str, Words]:
    return tomllib.loads(template("masthead.toml").read_text(encoding="utf-8"))
