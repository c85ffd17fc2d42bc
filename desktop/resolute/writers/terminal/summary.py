"""The summary that ends a printed redline: how much changed, of what kinds, and what was not shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolute.model import Comparison
from resolute.writers.folding import Kinds
from resolute.writers.telling import summed_up
from resolute.writers.terminal.screen import width_of
from resolute.writers.terminal.wrapping import PLAIN, Marked, wrapped

POINT = " · "
"""What stands between phrases on a line."""
_INDENT = "  "


def render_summary(comparison: Comparison, *, width: int = 100, only: Kinds = ()) -> str:
    """How many paragraphs and notes changed and how, in a line each, or that none did."""
    lines = (flowed(phrases, width - len(_INDENT)) for phrases in summed_up(comparison, only))
    return "\n".join(f"\n{_INDENT}".join(line) for line in lines)


def flowed(phrases: Sequence[str], width: int) -> Iterator[str]:
    """The phrases in lines, with points between; broken within a phrase only where it fills a line."""
    line = ""
    for phrase in phrases:
        longer = f"{line}{POINT}{phrase}" if line else phrase
        if line and width_of(longer) > width:
            yield from wrapped([Marked(line)], width, PLAIN)
            longer = phrase
        line = longer
    if line:
        yield from wrapped([Marked(line)], width, PLAIN)
