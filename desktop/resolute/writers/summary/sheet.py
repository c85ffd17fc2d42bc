"""The summary page as an HTML file that prints on one A4 sheet and needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from resolute.model import Comparison
from resolute.paths import resource
from resolute.writers.heading import pair_name
from resolute.writers.html.marking import shown, tagged
from resolute.writers.html.tables import direction
from resolute.writers.summary.content import summary_page
from resolute.writers.summary.fitting import Sheet, ems, fitted
from resolute.writers.summary.page import Page, Part, Section, flow, more

_SHEET = Sheet(width=35.5, page=46.3, lines=55, gap=0.3, breadth=ems, question=10.6, head=1.5)
"""The widths in the size of the answers' letters, as the style has them."""


def render_summary_html(comparison: Comparison) -> str:
    """The page without a script, to be written as UTF-8."""
    page = fitted(summary_page(comparison), _SHEET)
    style = resource("summary", "style.css").read_text(encoding="utf-8")
    head = f'<meta charset="utf-8">\n{tagged("title", shown(pair_name(comparison)))}\n'
    head += tagged("style", f"\n{style}")
    body = tagged("body", f"\n{_head(page)}\n{_figures(page)}\n{_sections(page)}\n{_foot(page)}\n")
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{head}\n</head>\n{body}\n</html>\n'


def _head(page: Page) -> str:
    topic = tagged("h1", shown(page.topic), lang=page.language, dir=direction(page.language))
    sides = (f"{tagged('b', f'{name}:')} {_parts(item, page.language)}" for name, item in page.sides)
    return topic + "".join(tagged("p", side, class_="side") for side in sides)


def _figures(page: Page) -> str:
    cells = (tagged("b", str(count)) + tagged("span", shown(what)) for count, what in page.figures)
    return tagged("ul", "".join(tagged("li", cell) for cell in cells), class_="figures")


def _sections(page: Page) -> str:
    rows = (
        tagged("dt", f"{shown(section.title)} {tagged('span', str(section.count or ''))}")
        + tagged("dd", _answers(section, page.language))
        for section in page.sections
    )
    return tagged("dl", "\n".join(rows)) if page.sections else ""


def _answers(section: Section, language: str) -> str:
    if not section.count:
        return tagged("span", "none", class_="own")
    if section.flows:
        return tagged("p", _parts(flow(section), language))
    side = direction(language)
    lines = "".join(tagged("p", _parts(item, language), dir=side) for item in section.items)
    return lines + (tagged("p", more(section), class_="own") if section.left else "")


def _parts(parts: Iterable[Part], language: str) -> str:
    return "".join(_part(part, language) for part in parts)


def _part(part: Part, language: str) -> str:
    """A part that keeps its direction beside parts of another."""
    before, words, behind = part.parted
    if part.quoted:
        element = tagged("bdi", shown(words), lang=language, dir=direction(language))
    else:
        element = tagged("bdi", shown(words), dir="ltr", class_="name") if words else ""
    return f"{before}{element}{behind}"


def _foot(page: Page) -> str:
    return tagged("footer", shown(page.foot))
