"""Joining paragraphs whose mark has gone with the paragraph after them."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from resolute.readers.docx.names import PPR, RPR, TC, P, w

_BETWEEN = frozenset(
    w(name)
    for name in (
        "bookmarkStart",
        "bookmarkEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "permStart",
        "permEnd",
        "proofErr",
    )
)
_NO_CONTENT = _BETWEEN | {PPR}
_HOLDERS = frozenset(
    w(name) for name in ("r", "hyperlink", "smartTag", "sdt", "customXml", "fldSimple", "dir", "bdo")
)


def join_paragraphs(unmarked: Iterable[etree._Element]) -> None:
    """Put the content of each, in document order, before that of the next; its own properties go.

    Where no paragraph follows (before a table, at the end of a cell or of the text) there is nothing to join
    with: an empty paragraph then goes, if it is not the only one of its cell; one with content stays.
    """
    followings = {paragraph: _following(paragraph) for paragraph in unmarked}
    targets: dict[etree._Element, etree._Element] = {}
    for paragraph, following in reversed(followings.items()):  # so what is moved is moved once
        container = paragraph.getparent()
        if container is not None and following is not None:
            targets[paragraph] = target = targets.get(following, following)
            _move_content(paragraph, target)
            container.remove(paragraph)
    for paragraph, following in followings.items():
        container = paragraph.getparent()
        if container is None or following is not None:
            continue
        if _is_empty(paragraph) and not _is_needed(paragraph, container):
            container.remove(paragraph)


def _following(paragraph: etree._Element) -> etree._Element | None:
    element = paragraph.getnext()
    while element is not None and element.tag in _BETWEEN:
        element = element.getnext()
    return element if element is not None and element.tag == P else None


def _move_content(paragraph: etree._Element, following: etree._Element) -> None:
    first = next(iter(following), None)  # properties stand first; to find them would take a look at all
    for child in reversed([child for child in paragraph if child.tag != PPR]):
        if first is not None and first.tag == PPR:
            first.addnext(child)
        else:
            following.insert(0, child)


def _is_empty(paragraph: etree._Element) -> bool:
    """Whether nothing of it shows: no content but markers, empty runs, and links and the like without any."""
    return all(
        child.tag in _NO_CONTENT or (child.tag in _HOLDERS and not _holds_content(child))
        for child in paragraph.iterchildren("*")
    )


def _holds_content(holder: etree._Element) -> bool:
    return any(part.tag != RPR for run in holder.iter(w("r")) for part in run)


def _is_needed(paragraph: etree._Element, container: etree._Element) -> bool:
    """A cell must end with a paragraph."""
    return container.tag == TC and paragraph.getnext() is None and _is_last(paragraph, container)


def _is_last(paragraph: etree._Element, container: etree._Element) -> bool:
    others = [child for child in container.iterchildren(P) if child is not paragraph]
    previous = paragraph.getprevious()
    return not others or (previous is not None and previous.tag != P)
