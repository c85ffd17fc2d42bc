"""From a page's bytes to blocks and notes."""

from __future__ import annotations

import re

from lxml import etree

from resolute.model import Anchor
from resolute.readers.composing import Composer, cut
from resolute.readers.html.css import Sheet, sheet_of
from resolute.readers.html.notes import Found, find_notes
from resolute.readers.html.page import tree_of
from resolute.readers.html.relining import relined
from resolute.readers.html.surroundings import main_of
from resolute.readers.html.walk import Walk
from resolute.readers.refusal import Refusal
from resolute.readers.revisions import TAKEN, Revisions
from resolute.readers.source import Note, Source
from resolute.readers.xml import text_of

_GOING = {Revisions.ACCEPT: "del", Revisions.REJECT: "ins", Revisions.REFUSE: "del"}

_PROPERTIES = ("symbol1", "symbol2", "session", "agenda")


def read(data: bytes, revisions: Revisions) -> tuple[Source, bytes]:
    """The page, and the bytes its anchors refer to, which are its own."""
    return source_of(data, revisions), data


def source_of(data: bytes, revisions: Revisions, charset: str = "") -> Source:
    """The page; `charset` is what a mail says of it."""
    root = tree_of(data, charset)
    body = next(root.iter("body"), root)
    is_tracked = next(body.iter("ins", "del"), None) is not None
    if is_tracked and revisions is Revisions.REFUSE:
        raise Refusal("carries tracked changes")
    sheet, notes = sheet_of(root), find_notes(body)
    walk = Walk(sheet, notes, _GOING[revisions])
    walk.read(main_of(body))
    if not walk.blocks:
        raise Refusal("is empty: no paragraph stands in it")
    notice = TAKEN[revisions] if is_tracked else ""
    return Source(
        "html",
        relined(walk.blocks, walk.typed, walk.gaps),
        notes=_notes(sheet, notes, _GOING[revisions]),
        front=(*_head(root), *walk.outside),
        has_layout=False,
        notices=(notice,) if notice else (),
    )


def _head(root: etree._Element) -> tuple[str, ...]:
    """The page's title, and the properties that a word processor writes."""
    titles = [text_of(title) for title in root.iter("title")]
    named = (meta for meta in root.iter("meta") if (meta.get("name") or "").lower() in _PROPERTIES)
    lines = [*titles, *(meta.get("content") or "" for meta in named)]
    return tuple(" ".join(line.split()) for line in lines if line.strip())


def _notes(sheet: Sheet, found: Found, going: str) -> dict[str, Note]:
    return {
        key: _note(holder, place, sheet, found, going)
        for place, (holder, key) in enumerate(found.holders.items())
    }


def _note(holder: etree._Element, place: int, sheet: Sheet, found: Found, going: str) -> Note:
    """Its paragraphs joined by newlines, without its own mark."""
    walk, composer = Walk(sheet, found, going), Composer()
    walk.read(holder)
    for number, block in enumerate(walk.blocks):
        composer.add("\n" if number else "")
        for run in block.runs:
            composer.add(run.text, run)
    shown = found.shown[found.holders[holder]]
    lead = re.match(rf"[\s\[(]*(?:{re.escape(shown)}(?!\w)[\])]?)?[.:]?\s*", composer.text)
    start = lead.end() if lead else 0
    end = len(composer.text.rstrip())
    mark = "" if shown.isdecimal() else shown
    return Note(composer.text[start:end], cut(composer.runs, start, end), Anchor("", place), mark)
