"""The notes, in the look of the official files: the mark set right before a tab, the text in a column."""

from __future__ import annotations

from collections.abc import Iterator

from resolute.model import Footnote, Run
from resolute.writers.layout.names import Element, add
from resolute.writers.layout.paragraphs import add_run, note_id, start_paragraph
from resolute.writers.layout.setting import Setting

_TAB = Run("\t")


def fill_notes(root: Element, notes: tuple[Footnote, ...], setting: Setting) -> None:
    """Append all notes to the footnotes' part, also one that no mark names."""
    for index, note in enumerate(notes):
        _add_note(root, index, note, setting)


def _add_note(root: Element, index: int, note: Footnote, setting: Setting) -> None:
    element = add(root, "footnote", id=note_id(index))
    for place, runs in enumerate(_lines(note.runs)):
        paragraph = start_paragraph(element, "footnote text next" if place else "footnote text", "", setting)
        if not place:
            _add_reference(paragraph, setting)
        for run in runs:
            add_run(paragraph, run, "", setting)


def _add_reference(paragraph: Element, setting: Setting) -> None:
    add_run(paragraph, _TAB, "", setting)
    reference = add(paragraph, "r")
    add(add(reference, "rPr"), "rStyle", val="FootnoteReference")
    add(reference, "footnoteRef")
    add_run(paragraph, _TAB, "", setting)


def _lines(runs: tuple[Run, ...]) -> Iterator[list[Run]]:
    """The runs of each of the note's paragraphs."""
    line: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(run.saying(first))
        for text in others:
            yield line
            line = [run.saying(text)]
    yield line
