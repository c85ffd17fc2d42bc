"""The whole report: the summary's page, the rows, the notes; running heads and page numbers around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from resolute.model import Comparison, Row
from resolute.writers.emphasis import emphasized
from resolute.writers.folding import (
    Departure,
    Fold,
    Kinds,
    departure_name,
    fold_name,
    hidden_notes,
    hidden_phrase,
    lines,
    shown_notes,
)
from resolute.writers.heading import pair_name
from resolute.writers.pdf.cells import TableRow, with_table_rows
from resolute.writers.pdf.columns import Columns
from resolute.writers.pdf.document import About, written
from resolute.writers.pdf.faces import Face
from resolute.writers.pdf.flow import Block, Flow, Stack
from resolute.writers.pdf.fonts import Fonts
from resolute.writers.pdf.redline import Redline
from resolute.writers.pdf.sections import Sections
from resolute.writers.pdf.setting import Setter, Styled
from resolute.writers.pdf.summary import summary
from resolute.writers.pdf.wording import BAND, DEPARTURE, HEADING, RUNNING
from resolute.writers.showing import MOVED_SIGN, showable


@dataclass(frozen=True, slots=True)
class Report:
    """A PDF, and sentences for the user about what could not be shown as it is."""

    data: bytes
    notices: tuple[str, ...] = ()


LAYOUTS = {"columns": Columns, "redline": Redline}
"""How the rows stand: side by side, or both texts in one column."""
_TOP, _BOTTOM = 46.0, 46.0
_RUNNING = 10.0


def render_pdf(
    comparison: Comparison,
    *,
    layout: str = "columns",
    date: datetime,
    fonts: Sequence[Path] = (),
    changes_only: bool = False,
    only: Kinds = (),
) -> Report:
    """The comparison as a PDF, which says when it was made only by `date`.

    `fonts` are files that come before the system's. With `changes_only`, a line stands in place of each
    stretch of unchanged paragraphs, and unchanged notes are left out; with `only`, in place of changes
    without a finding of these kinds. Raises NoFont.
    """
    comparison = replace(
        comparison, earlier=emphasized(comparison.earlier), later=emphasized(comparison.later)
    )
    held = Fonts(fonts)
    held.check((comparison.earlier.language, comparison.later.language, ""))
    setter = Setter(held)
    made = LAYOUTS[layout](comparison, setter)
    names = _Names()
    flow = Flow(made.paper, (_TOP, _BOTTOM), names)
    flow.turn()
    flow.extend(summary(comparison, setter, made, only))
    flow.turn(made.head())
    flow.extend(_rows(comparison, made, changes_only=changes_only, only=only))
    flow.extend(_notes(comparison, setter, made, changes_only=changes_only, only=only))
    _add_running(flow, comparison, setter, made)
    about = About(showable(pair_name(comparison)), comparison.later.language or "en", date)
    return Report(written(made.paper, flow.pages, flow.bookmarks, names, about), tuple(_missing(held)))


class _Names(dict[Face, str]):
    """Names of faces in the pages, given as they are asked for."""

    def __missing__(self, face: Face) -> str:
        return self.setdefault(face, f"F{len(self) + 1}")


def _rows(
    comparison: Comparison, made: Columns | Redline, *, changes_only: bool, only: Kinds
) -> Iterator[Block]:
    sections = Sections(comparison)
    shown = lines(comparison, changes_only=changes_only, only=only)
    for line in with_table_rows(comparison, shown):
        if isinstance(line, Departure):
            yield made.band(f"{MOVED_SIGN} {departure_name(comparison, line)}", DEPARTURE)
            continue
        marks = tuple(mark for row in _rows_of(line) for mark in sections.beginning(row))
        heads = isinstance(line, Row) and sections.heads(line)
        yield replace(_block(comparison, made, line), marks=marks, keeps_next=heads)


def _block(comparison: Comparison, made: Columns | Redline, line: Row | Fold | TableRow) -> Block:
    if isinstance(line, Fold):
        return made.band(fold_name(comparison, line), BAND)
    return made.cells(line.rows) if isinstance(line, TableRow) else made.row(line)


def _rows_of(line: Row | Fold | TableRow) -> Iterable[Row]:
    return (line,) if isinstance(line, Row) else line.rows


def _notes(
    comparison: Comparison, setter: Setter, made: Columns | Redline, *, changes_only: bool, only: Kinds
) -> Iterator[Block]:
    notes = shown_notes(comparison, changes_only=changes_only, only=only)
    hidden = hidden_notes(comparison, only)
    if notes or hidden:
        yield _heading("Notes", setter, made.margin)
    yield from map(made.note, notes)
    if hidden:
        yield made.band(hidden_phrase(hidden), BAND)


def _heading(text: str, setter: Setter, left: float) -> Block:
    lines = setter.lines([Styled(text, HEADING)], 200.0, 18.0)
    return Block((Stack(left, lines),), above=14.0, below=4.0, marks=((text, 0),), keeps_next=True)


def _add_running(flow: Flow, comparison: Comparison, setter: Setter, made: Columns | Redline) -> None:
    """Both symbols and the topic at each page's head, its number at the foot."""
    width = made.paper.width - 2 * made.margin
    pair = setter.lines([Styled(showable(pair_name(comparison)), RUNNING)], width, _RUNNING)[0]
    for number, canvas in enumerate(flow.pages, 1):
        told = Styled(f"Page {number} of {len(flow.pages)}", RUNNING)
        (foot,) = setter.lines([told], width, _RUNNING, align="right")
        canvas.line(pair, made.margin, 24.0)
        canvas.line(foot, made.margin, made.paper.height - 34.0)


def _missing(fonts: Fonts) -> Iterator[str]:
    if fonts.missing:
        told = ", ".join(f"U+{ord(character):04X}" for character in fonts.missing)
        yield f"No font has {told}: � stands there instead. --font names the file of a font that has."
