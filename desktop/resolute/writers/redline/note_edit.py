"""Edits the text of one note of the base into the later note's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy

from resolute.model import Footnote, Kind, Paragraph, Run, Span
from resolute.writers.redline.lines import LinesEditor
from resolute.writers.redline.links import Links
from resolute.writers.redline.names import P_PR, Element, P
from resolute.writers.redline.plain_content import plain_run
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.settle import Special, fields_of, settle
from resolute.writers.redline.steps import Script, Side, steps_of
from resolute.writers.redline.units import Unit, run_text, runs_of, units_of


def edit_note(
    element: Element,
    earlier: Footnote,
    later: Footnote,
    spans: Iterable[Span],
    revisions: Revisions,
    links: Links,
) -> None:
    """Edit a `w:footnote` of the base into the later note; `links` makes the hyperlinks of its part."""
    elements = list(element.iter(P))
    before = list(_as_paragraphs(earlier, elements))
    runs = note_runs(later)
    after = [_later_paragraph(number, own, before) for number, own in enumerate(runs)]
    units = [units_of(*pair) for pair in zip(elements, (model.source_text for model in before), strict=True)]
    sides = Side(before), Side(after)
    script = Script(*sides, settle(steps_of(*sides, spans), _fields(sides[0], units), ()))

    def new_runs(number: int, start: int, end: int, sample: Element | None) -> list[Element]:
        lead = len(after[number].lead)
        new = _part(runs[number], max(start - lead, 0), end - lead)
        return links.hold((plain_run(run.text, run, sample), run.link) for run in new)

    lines = LinesEditor(script, revisions, new_runs, _same_properties).edit(elements, units)
    for paragraph, mark in zip(lines.elements, lines.marks, strict=True):
        revisions.mark_paragraph(paragraph, mark)


def _later_paragraph(number: int, runs: list[Run], before: list[Paragraph]) -> Paragraph:
    """A paragraph of the later note, with what the base writes before the words of its own."""
    lead = before[number].lead if number < len(before) else ""
    return Paragraph(f"n{number}", Kind.OTHER, "".join(run.text for run in runs), lead=lead)


def _fields(side: Side, units: list[list[Unit]]) -> list[Special]:
    """The fields of the base's note; the later note is given as words, and has none."""
    held = zip(side.extents, units, strict=True)
    return [field for (start, _), own in held for field in fields_of(own, start)]


def _same_properties(_number: int, cut: Element) -> Element | None:
    return deepcopy(cut.find(P_PR))


def _as_paragraphs(note: Footnote, elements: Iterable[Element]) -> Iterator[Paragraph]:
    """A note's text as paragraphs whose leads hold what the part writes before the words."""
    rest = note.text
    for number, element in enumerate(elements):
        raw = "".join(map(run_text, runs_of(element)))
        text = raw.lstrip() if number == 0 else raw
        if not rest.startswith(text):
            raise ValueError(f"a note reads {text!r} where {rest[:40]!r} was read before")
        rest = rest[len(text) + 1 :]
        yield Paragraph(f"n{number}", Kind.OTHER, text, lead=raw[: len(raw) - len(text)])


def _part(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """The runs that hold characters `start` to `end`."""
    at = 0
    for run in runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        if text:
            yield run.saying(text)
        at += len(run.text)


def note_runs(note: Footnote) -> list[list[Run]]:
    """The runs of each paragraph of a note."""
    found: list[list[Run]] = [[]]
    for run in note.runs or (Run(note.text),):
        for number, text in enumerate(run.text.split("\n")):
            if number:
                found.append([])
            if text:
                found[-1].append(run.saying(text))
    return found
