"""One paragraph as a `w:p`, character for character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from resolute.model import NOTE_MARK, Kind, Mark, Paragraph, Run
from resolute.writers.layout.names import XML_SPACE, Element, add, w
from resolute.writers.layout.setting import Setting

_SIGNS = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen"}
_TOKENS = re.compile(f"[{''.join(_SIGNS)}]|[^{''.join(_SIGNS)}]+")
_AT_MARKS = re.compile(f"({NOTE_MARK})")
_AT_MARKS_AND_BRACKETS = re.compile(f"([{NOTE_MARK}\\[\\]])")
_BRACKETS = ("[", "]")
"""A source line's are upright in the official files, its words are not."""


def note_id(note: int) -> int:
    """The `w:id` of the note at an index of `Resolution.footnotes`; those below stand for the separators."""
    return note + 1


def add_paragraph(parent: Element, paragraph: Paragraph, setting: Setting) -> None:
    """Append the paragraph's `w:p` to a body or a cell."""
    element = start_paragraph(parent, paragraph.style, paragraph.language, setting)
    add_run(element, Run(paragraph.lead), paragraph.language, setting)
    marks = {mark.offset: mark for mark in paragraph.marks}
    place = 0
    for piece in _pieces(paragraph):
        if piece.text == NOTE_MARK:
            _add_mark(element, marks[place], paragraph.language, setting)
        else:
            add_run(element, piece, paragraph.language, setting)
        if paragraph.kind is Kind.SOURCE and piece.text in _BRACKETS:
            _set_upright(element[-1])
        place += len(piece.text)
    add_run(element, Run(paragraph.trail), paragraph.language, setting)


def start_paragraph(parent: Element, style: str, language: str, setting: Setting) -> Element:
    """Append a `w:p` without characters."""
    element = add(parent, "p")
    properties = add(element, "pPr")
    setting.set_style(properties, style)
    setting.set_direction(properties, language)
    return element


def add_run(parent: Element, run: Run, language: str, setting: Setting) -> None:
    """Append a run's `w:r`, if it has characters. A link is kept as plain text."""
    if not run.text:
        return
    element = add(parent, "r")
    _add_properties(element, run, language, setting)
    for token in _TOKENS.findall(run.text):
        if token in _SIGNS:
            add(element, _SIGNS[token])
        else:
            _add_text(element, token)


def _pieces(paragraph: Paragraph) -> Iterator[Run]:
    """The runs, cut where notes' marks stand and at the brackets of a source line; links are gone."""
    at = _AT_MARKS_AND_BRACKETS if paragraph.kind is Kind.SOURCE else _AT_MARKS
    for run in paragraph.runs:
        yield from (_with_text(run, piece) for piece in at.split(run.text) if piece)


def _set_upright(run: Element) -> None:
    """Say in a `w:r` that it is not italic, whatever its paragraph's style says."""
    properties = run.find(w("rPr"))
    if properties is None:
        properties = etree.Element(w("rPr"))
        run.insert(0, properties)
    for place, name in enumerate(("i", "iCs")):
        properties.insert(place, etree.Element(w(name), {w("val"): "0"}))


def _add_mark(parent: Element, mark: Mark, language: str, setting: Setting) -> None:
    if mark.repeated:
        add_run(parent, Run(mark.written, superscript=True), language, setting)
        return
    element = add(parent, "r")
    add(add(element, "rPr"), "rStyle", val="FootnoteReference")
    add(element, "footnoteReference", id=note_id(mark.note))


def _add_properties(parent: Element, run: Run, language: str, setting: Setting) -> None:
    properties = add(parent, "rPr")
    for present, name in ((run.bold, "b"), (run.bold, "bCs"), (run.italic, "i"), (run.italic, "iCs")):
        if present:
            add(properties, name)
    if run.struck:
        add(properties, "strike")
    if run.underline:
        add(properties, "u", val="single")
    if run.superscript:
        add(properties, "vertAlign", val="superscript")
    setting.set_language(properties, language)
    if not len(properties):
        parent.remove(properties)


def _add_text(parent: Element, text: str) -> None:
    element = add(parent, "t")
    element.text = text
    if text != text.strip():
        element.set(XML_SPACE, "preserve")


def _with_text(run: Run, text: str) -> Run:
    return Run(text, run.italic, run.bold, run.underline, run.superscript, struck=run.struck)
