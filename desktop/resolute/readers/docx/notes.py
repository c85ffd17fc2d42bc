"""Footnotes and endnotes, and which of them a bookmark stands on."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from lxml import etree

from resolute.model import Anchor
from resolute.readers.composing import Composer, cut
from resolute.readers.docx.characters import Context, compose, note_key
from resolute.readers.docx.names import ID, P, T, w, whole
from resolute.readers.source import Note

_REFERENCES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_START, _END = w("bookmarkStart"), w("bookmarkEnd")


def read_notes(root: etree._Element, part: str, kind: str, context: Context) -> dict[str, Note]:
    """The notes of a footnotes or endnotes part; separators and the like are left out."""
    notes: dict[str, Note] = {}
    for element in root.iter(w(kind)):
        if element.get(w("type"), "normal") == "normal":
            identifier = element.get(ID, "")
            notes[note_key(kind, identifier)] = _note(element, Anchor(part, whole(identifier)), context)
    return notes


def _note(element: etree._Element, anchor: Anchor, context: Context) -> Note:
    """Its paragraphs joined by newlines, without the tabs and blanks around the note's own mark."""
    whole_note = Composer()
    for place, paragraph in enumerate(element.iter(P)):
        if place:
            whole_note.add("\n")
        for run in compose(paragraph, context).runs:
            whole_note.add(run.text, run)
    text = whole_note.text.lstrip()
    return Note(text, cut(whole_note.runs, len(whole_note.text) - len(text)), anchor)


def bookmarked_notes(root: etree._Element) -> Mapping[str, str]:
    """The note that each bookmark stands on: the first reference between its start and its end."""
    open_marks: dict[str, str] = {}
    found: dict[str, str] = {}
    for element in root.iter(_START, _END, *_REFERENCES):
        if element.tag == _START:
            open_marks[element.get(ID, "")] = element.get(w("name"), "")
        elif element.tag == _END:
            open_marks.pop(element.get(ID, ""), None)
        else:
            note = note_key(_REFERENCES[element.tag], element.get(ID, ""))
            found |= {name: note for name in open_marks.values() if name not in found}
            open_marks.clear()
    return found


def custom_marks(root: etree._Element) -> Mapping[str, str]:
    """The marks of notes that do not count: the characters that follow the reference in its run."""
    found: dict[str, str] = {}
    for reference in root.iter(*_REFERENCES):
        if reference.get(w("customMarkFollows")) in ("1", "true", "on"):
            behind = takewhile(lambda sibling: sibling.tag not in _REFERENCES, reference.itersiblings())
            shown = "".join(text.text or "" for text in behind if text.tag == T).strip()
            found[note_key(_REFERENCES[reference.tag], reference.get(ID, ""))] = shown
    return found
