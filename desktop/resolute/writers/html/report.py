"""The report's page around its tables."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from resolute.model import Comparison
from resolute.paths import resource
from resolute.writers.emphasis import emphasized
from resolute.writers.folding import Kinds, hidden_notes, hidden_phrase
from resolute.writers.heading import pair_described, pair_name, topic
from resolute.writers.html.marking import shown, tagged
from resolute.writers.html.summary import summary
from resolute.writers.html.tables import direction, notes_table, paragraphs_table

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
    return _page(pair_name(comparison), "\n".join(part for part in parts if part))


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


def _heading(comparison: Comparison) -> str:
    language = comparison.later.language
    heading = tagged("h1", shown(topic(comparison)), lang=language, dir=direction(language))
    return tagged("header", heading + tagged("p", shown(pair_described(comparison)), class_="pair"))


def _section(notes: str, hidden: int) -> str:
    folded = tagged("p", hidden_phrase(hidden), class_="fold") if hidden else ""
    return tagged("h2", "Notes") + notes + folded if notes or folded else ""
