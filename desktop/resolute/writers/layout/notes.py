"""The notes, in the look of the official files: the mark set right before a tab, the text in a column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from resolute.model import Footnote, Run
from resolute.writers.layout.names import Element, add
from resolute.writers.layout.paragraphs import add_run, note_id, start_paragraph
from resolute.writers.layout.script import Script

_TAB = Run("\t")


def fill_notes(root: Element, notes: tuple[Footnote, ...], script: Script) -> None:
    """Append all notes to the footnotes' part, also one that no mark names."""
    for index, note in enumerate(notes):
        _add_note(root, index, note, script)


def _add_note(root: Element, index: int, note: Footnote, script: Script) -> None:
    element = add(root, "footnote", id=note_id(index))
    for place, runs in enumerate(_lines(note.runs)):
        paragraph = start_paragraph(element, "FootnoteTextNext" if place else "FootnoteText", "", script)
        if not place:
            _add_reference(paragraph, script)
        for run in runs:
            add_run(paragraph, run, "", script)


def _add_reference(paragraph: Element, script: Script) -> None:
    add_run(paragraph, _TAB, "", script)
    reference = add(paragraph, "r")
    add(add(reference, "rPr"), "rStyle", val="FootnoteReference")
    add(reference, "footnoteRef")
    add_run(paragraph, _TAB, "", script)


def _lines(runs: tuple[Run, ...]) -> Iterator[list[Run]]:
    """The runs of each of the note's paragraphs."""
    line: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(replace(run, text=first))
        for text in others:
            yield line
            line = [replace(run, text=text)]
    yield line
