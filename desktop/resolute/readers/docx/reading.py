"""From a package's bytes to blocks and notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from lxml import etree

from resolute.model import Anchor
from resolute.readers.docx.body import Placed, paragraphs_of
from resolute.readers.docx.characters import Context, compose, paragraph_style
from resolute.readers.docx.front import front_of
from resolute.readers.docx.kinds import ordinary
from resolute.readers.docx.names import PPR, value, w, whole
from resolute.readers.docx.notes import bookmarked_notes, custom_marks, read_notes
from resolute.readers.docx.numbering import Numbering, read_numbering
from resolute.readers.docx.package import Package
from resolute.readers.docx.revisions import ResolvedPackage, carries_revisions, resolve_package
from resolute.readers.docx.styles import Styles, read_styles
from resolute.readers.docx.unread import unread
from resolute.readers.refusal import Refusal
from resolute.readers.revisions import TAKEN, Revisions
from resolute.readers.source import Block, Note, Source, gathered

_Value = TypeVar("_Value")
_DEEPEST = 8
"""The last level of a list: Word has nine."""


def read(data: bytes, revisions: Revisions) -> tuple[Source, bytes]:
    """The document, and the bytes its anchors refer to: its tracked changes, if any, are resolved in them."""
    data = ordinary(data)
    if not carries_revisions(data):
        return _read(Package(data)), data
    if revisions is Revisions.REFUSE:
        raise Refusal("carries tracked changes")
    resolved = resolve_package(data, revisions)
    source = _read(Package(resolved))
    return replace(source, notices=(TAKEN[revisions], *source.notices)), resolved


def read_resolved(data: bytes, revisions: Revisions) -> Source:
    """The document with its tracked changes accepted or rejected; its anchors refer to no bytes."""
    return _read(ResolvedPackage(data, revisions))


def _read(package: Package) -> Source:
    root = package.document()
    context = _context(package, root)
    numbering = _first(package, "numbering", read_numbering, Numbering())
    blocks = (_block(placed, package.main, context, numbering) for placed in paragraphs_of(root))
    return Source(
        "docx",
        gathered(blocks),
        notes=_notes(package, root, context),
        front=front_of(package),
        notices=unread(root),
    )


def _context(package: Package, root: etree._Element) -> Context:
    return Context(
        styles=_first(package, "styles", read_styles, Styles()),
        links=_links(package, package.main),
        bookmarks=bookmarked_notes(root),
    )


def _first(
    package: Package, kind: str, reader: Callable[[etree._Element], _Value], otherwise: _Value
) -> _Value:
    """What `reader` makes of the part of a kind, where there is one."""
    names = package.related(kind)
    return reader(package.root(names[0])) if names else otherwise


def _links(package: Package, part: str) -> Mapping[str, str]:
    return {r.id: r.target for r in package.relationships(part) if r.kind == "hyperlink" and r.is_external}


def _notes(package: Package, root: etree._Element, context: Context) -> dict[str, Note]:
    notes: dict[str, Note] = {}
    for kind in ("footnote", "endnote"):
        for part in package.related(f"{kind}s"):
            own = replace(context, links=_links(package, part))
            notes |= read_notes(package.root(part), part, kind, own)
    custom = custom_marks(root)
    return {key: replace(note, shown=custom.get(key, "")) for key, note in notes.items()}


def _block(placed: Placed, part: str, context: Context, numbering: Numbering) -> Block:
    composer = compose(placed.element, context)
    style = paragraph_style(placed.element) or context.styles.default
    number, level = _number(placed.element, style, context.styles, numbering)
    return Block(
        anchor=Anchor(part, placed.index),
        runs=composer.runs,
        references=composer.references,
        number=number,
        level=level,
        heading=context.styles.is_heading(style) or value(placed.element.find(PPR), "jc") == "center",
        style=context.styles.name(style),
        cell=placed.cell,
    )


def _number(element: etree._Element, style: str, styles: Styles, numbering: Numbering) -> tuple[str, int]:
    """The automatic number and its level; those that the style gives count too."""
    properties = element.find(PPR)
    own = None if properties is None else properties.find(w("numPr"))
    inherited = styles.numbering(style)
    list_id = value(own, "numId") or inherited[0]
    level = min(max(whole(value(own, "ilvl") or inherited[1]), 0), _DEEPEST)
    return (numbering.number(list_id, level), level) if list_id not in ("", "0") else ("", 0)
