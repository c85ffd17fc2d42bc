"""The summary page as plain text of one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resolute.model import Comparison
from resolute.writers.summary.content import summary_page
from resolute.writers.summary.fitting import Sheet, fitted
from resolute.writers.summary.page import Page, Part, Section, flow, more, text_of
from resolute.writers.telling import isolated
from resolute.writers.terminal.screen import safe, width_of
from resolute.writers.terminal.wrapping import PLAIN, Marked, wrapped

_WIDTH, _LINES = 84, 58
_INDENT = "  "
_AROUND = 6
"""The lines of the figures, the foot, and blank ones."""
_SHEET = Sheet(
    width=_WIDTH - len(_INDENT),
    page=_WIDTH,
    lines=_LINES - _AROUND,
    gap=1,
    breadth=width_of,
)


def render_summary_text(comparison: Comparison) -> str:
    """One sheet of lines, to be written as UTF-8; no line is broader than 84 columns."""
    page = fitted(summary_page(comparison), _SHEET)
    answers = (line for section in page.sections for line in _section(section))
    return "\n".join((*_head(page), *answers, "", *_flowed([Part(page.foot)], _WIDTH), ""))


def _head(page: Page) -> Iterator[str]:
    yield from _flowed([Part(page.topic, quoted=True)], _WIDTH)
    for name, item in page.sides:
        yield from _flowed([Part(f"{name}: "), *item], _WIDTH)
    yield from _flowed([Part(" · ".join(f"{count} {word}" for count, word in page.figures))], _WIDTH)
    yield ""


def _section(section: Section) -> Iterator[str]:
    yield f"{section.title.upper()}: {section.count or 'none'}"
    width = _WIDTH - len(_INDENT)
    held = [[*flow(section)]] if section.flows else [*section.items, (Part(more(section)),)]
    for item in held:
        if text_of(item):
            yield from (f"{_INDENT}{line}" for line in _flowed(item, width))


def _flowed(parts: Iterable[Part], width: int) -> Iterator[str]:
    return wrapped([Marked("".join(map(_shown, parts)))], width, PLAIN)


def _shown(part: Part) -> str:
    """A part as it is read beside parts of another direction."""
    text = safe(part.text)
    return isolated(text) if part.quoted else text
