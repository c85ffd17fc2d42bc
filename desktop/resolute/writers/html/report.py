"""The report's page around its tables."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from resolute.model import Comparison, Masthead, Resolution
from resolute.paths import resource
from resolute.writers.emphasis import emphasized
from resolute.writers.folding import Kinds, hidden_notes, hidden_phrase
from resolute.writers.html.marking import shown, tagged
from resolute.writers.html.summary import summary
from resolute.writers.html.tables import direction, notes_table, paragraphs_table
from resolute.writers.official import long_date
from resolute.writers.showing import text_name

_LEGEND = (
    '<p class="legend"><ins>inserted</ins> · <del>deleted</del> · = unchanged · ≠ changed · + inserted · '
    "− deleted · ⇅ moved</p>"
)


def render_html(comparison: Comparison, *, changes_only: bool = False, only: Kinds = ()) -> str:
    """The comparison as one HTML file without a script, to be written as UTF-8.

    With `changes_only`, a line stands in place of each stretch of unchanged paragraphs, and unchanged notes
    are left out; with `only`, in place of changes without a finding of these kinds.
    """
    comparison = replace(
        comparison, earlier=emphasized(comparison.earlier), later=emphasized(comparison.later)
    )
    tables = paragraphs_table(comparison, changes_only=changes_only, only=only)
    notes = notes_table(comparison, changes_only=changes_only, only=only)
    parts = (
        _heading(comparison),
        *summary(comparison, only),
        _LEGEND,
        tagged("main", f"{tables}\n{_section(notes, hidden_notes(comparison, only))}"),
    )
    return _page(_title(comparison), "\n".join(part for part in parts if part))


def _page(title: str, body: str) -> str:
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            tagged("title", shown(title)),
            tagged("style", f"\n{_style()}"),
            "</head>",
            tagged("body", f"\n{body}\n"),
            "</html>",
            "",
        )
    )


@cache
def _style() -> str:
    return resource("report", "style.css").read_text(encoding="utf-8")


def _title(comparison: Comparison) -> str:
    earlier, later = (text_name(side) for side in (comparison.earlier, comparison.later))
    return f"{earlier} → {later}"


def _heading(comparison: Comparison) -> str:
    later = comparison.later
    title = later.masthead.title or comparison.earlier.masthead.title or _title(comparison)
    heading = tagged("h1", shown(title), lang=later.language, dir=direction(later.language))
    sides = " → ".join(_described(side) for side in (comparison.earlier, later))
    return tagged("header", heading + tagged("p", shown(sides), class_="pair"))


def _described(resolution: Resolution) -> str:
    """A side in a few words: its symbol and when it was adopted or issued."""
    masthead: Masthead = resolution.masthead
    when = long_date(masthead.adopted or masthead.issued, resolution.language)
    return f"{text_name(resolution)} ({when})" if when else text_name(resolution)


def _section(notes: str, hidden: int) -> str:
    folded = tagged("p", hidden_phrase(hidden), class_="fold") if hidden else ""
    return tagged("h2", "Notes") + notes + folded if notes or folded else ""
