"""Bookmarks of fields that repeat a note's mark.

Such a field ("NOTEREF _Ref7") names the bookmark that stands around the note's first mark. In the redline it
came without it, and as soon as Word updates its fields there stood

    … as amended,Error! Bookmark not defined.      instead of      … as amended,¹²

A revision may hold the two ends of a bookmark, so that rejecting takes them away. The field's own name is
kept; where a bookmark of the base has that name and stands elsewhere (a paragraph that moved leaves it at its
origin), the copy gets another, and the field follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from lxml import etree

from resolute.writers.redline.names import (
    BOOKMARK_END,
    BOOKMARK_START,
    DEL,
    FLD_SIMPLE,
    FOOTNOTE_REFERENCE,
    ID,
    INS,
    INSTR,
    INSTR_TEXT,
    MOVE_FROM,
    MOVE_TO,
    NAME,
    Element,
    parent_of,
)
from resolute.writers.redline.notes import Notes
from resolute.writers.redline.revisions import Revisions

_REPEATS = re.compile(r"(\s*NOTEREF\s+\"?)([^\s\"\\]+)", re.IGNORECASE)


class Bookmarks:
    """The bookmarks of the redline's document part, while fields that came are given theirs."""

    def __init__(self, root: Element, notes: Notes, revisions: Revisions) -> None:
        self._root, self._notes, self._revisions = root, notes, revisions
        self._around = dict(_marked(root))
        self._taken = {start.get(NAME, "") for start in root.iter(BOOKMARK_START)}
        self._given: dict[str, str] = {}

    def bring(self, later: Element) -> None:
        """Bring the bookmarks that fields which came name in `later`, the later document part's root."""
        fields = [field for field in self._root.iter(INSTR_TEXT, FLD_SIMPLE) if _has_come(field)]
        named = dict(_marked(later)) if fields else {}
        for field in fields:
            name = _named(field)
            if name and name not in self._given and name in named:
                self._given[name] = self._give(name, named[name])
            _rename(field, self._given.get(name, name))

    def _give(self, name: str, note: str) -> str:
        """Make the bookmark around the mark of the later file's note (its id); returns the name it got."""
        here = self._notes.id_of(note)
        if here is None or self._around.get(name) == here:
            return name
        mark = next((m for m in self._root.iter(FOOTNOTE_REFERENCE) if m.get(ID) == here), None)
        if mark is None:
            return name
        free = next(free for free in _names(name) if free not in self._taken)
        self._taken.add(free)
        self._put_around(parent_of(mark), free)
        return free

    def _put_around(self, run: Element, name: str) -> None:
        number = self._revisions.next_id()
        start = etree.Element(BOOKMARK_START, {ID: number, NAME: name})
        end = etree.Element(BOOKMARK_END, {ID: number})
        is_new = next(run.iterancestors(INS, MOVE_TO), None) is not None
        run.addprevious(start if is_new else self._revisions.hold(INS, [start]))
        run.addnext(end if is_new else self._revisions.hold(INS, [end]))


def _marked(root: Element) -> Iterator[tuple[str, str]]:
    """Each bookmark that stands around a note's mark which stays or comes, and the note's id."""
    started: dict[str, str] = {}
    for element in root.iter(BOOKMARK_START, BOOKMARK_END, FOOTNOTE_REFERENCE):
        if element.tag == BOOKMARK_START:
            started[element.get(ID, "")] = element.get(NAME, "")
        elif element.tag == BOOKMARK_END:
            started.pop(element.get(ID, ""), None)
        elif next(element.iterancestors(DEL, MOVE_FROM), None) is None:
            yield from ((name, element.get(ID, "")) for name in started.values())
            started = {}


def _has_come(field: Element) -> bool:
    return next(field.iterancestors(INS, MOVE_TO), None) is not None


def _named(field: Element) -> str:
    """The bookmark that a field repeats the note of, or empty."""
    found = _REPEATS.match((field.text or "") if field.tag == INSTR_TEXT else field.get(INSTR, ""))
    return found[2] if found else ""


def _rename(field: Element, name: str) -> None:
    if _named(field) == name:
        return
    if field.tag == INSTR_TEXT:
        field.text = _REPEATS.sub(rf"\g<1>{name}", field.text or "", count=1)
    else:
        field.set(INSTR, _REPEATS.sub(rf"\g<1>{name}", field.get(INSTR, ""), count=1))


def _names(name: str) -> Iterator[str]:
    """Names for a copy; Word allows forty characters."""
    yield name
    yield from (f"{name[:34]}_{number}" for number in count(2))
