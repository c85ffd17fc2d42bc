"""What a text without formatting would look like in an official file: its openings set off.

    Recalling its resolution 90/3,   →   *Recalling* its resolution 90/3,

Delegates find their way by the openings; a text file cannot set them off, a Word file or a report has to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from resolute.model import Kind, Paragraph, Resolution, Run

_OPENED = (Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH)


def emphasized(resolution: Resolution) -> Resolution:
    """The resolution with runs in each paragraph that has a text.

    Where no run of the source is formatted, openings and organ lines are in italics; in bold in
    Chinese, which has none. A source that formats anything is taken at its word.
    """
    plain = not any(_is_formatted(run) for p in resolution.paragraphs for run in p.runs)
    finish: Callable[[Paragraph], Paragraph] = _set_off if plain else _with_runs
    return replace(resolution, paragraphs=tuple(map(finish, resolution.paragraphs)))


def _with_runs(paragraph: Paragraph) -> Paragraph:
    return paragraph if paragraph.runs else replace(paragraph, runs=_nonempty(Run(paragraph.text)))


def _set_off(paragraph: Paragraph) -> Paragraph:
    """The opening in italics, in bold where the script has none; the organ line wholly."""
    length = len(paragraph.text) if paragraph.kind is Kind.ORGAN else _opening_length(paragraph)
    if not length:
        return _with_runs(paragraph)
    chinese = paragraph.language == "zh"
    head = Run(paragraph.text[:length], italic=not chinese, bold=chinese)
    return replace(paragraph, runs=_nonempty(head, Run(paragraph.text[length:])))


def _opening_length(paragraph: Paragraph) -> int:
    opened = paragraph.kind in _OPENED and paragraph.text.startswith(paragraph.opening)
    return len(paragraph.opening) if opened else 0


def _nonempty(*runs: Run) -> tuple[Run, ...]:
    return tuple(run for run in runs if run.text)


def _is_formatted(run: Run) -> bool:
    return run.italic or run.bold or run.underline or run.struck
