"""The masthead's fields: what the content controls of the template's headers and footers are filled with."""

from __future__ import annotations

from collections.abc import Mapping

from resolute.model import Kind, Resolution
from resolute.writers.layout.documents import organ_of
from resolute.writers.layout.front import plain
from resolute.writers.layout.names import Element, w
from resolute.writers.layout.preparing import legal
from resolute.writers.official import Words, long_date, official_words


def masthead_fields(resolution: Resolution) -> dict[str, str]:
    """What stands behind each tag; empty where the resolution does not say."""
    words = official_words(resolution.language)
    masthead = resolution.masthead
    organ = organ_of(masthead)
    fields = {
        "united_nations": words["united_nations"],
        "organ": words["organs"].get(organ, ""),
        "subsidiary_organ": _unsaid(words["subsidiaries"].get(organ, ""), resolution),
        "symbol": masthead.symbol,
        "symbol_organ": masthead.symbol[:1],
        "symbol_number": masthead.symbol[1:],
        "distribution": _distribution(masthead.distribution, words),
        "issued": long_date(masthead.issued, resolution.language),
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
    """Replace a control by its paragraph or run with `value`, or by nothing where that is empty."""
    parent, run = control.getparent(), next(control.iter(w("r")))
    filled = next(control.iter(w("p")), run)
    if parent is None:
        return
    text = next(run.iter(w("t")))
    text.text = value
    if value:
        parent.replace(control, filled)
    else:
        parent.remove(control)


def _unsaid(line: str, resolution: Resolution) -> str:
    """The line, unless the text has it among its own."""
    lines = (plain(p.text) for p in resolution.paragraphs if p.kind is Kind.MASTHEAD)
    return "" if plain(line) in lines else line


def _distribution(said: str, words: Words) -> str:
    """What is said, with the "Distr." that belongs before it where it is one of the usual words."""
    for key, phrase in (("general", words["general"]), ("limited", words["limited"])):
        if said and said.casefold() in (key, phrase.split()[-1].casefold()):
            return phrase
    return said
