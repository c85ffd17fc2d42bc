"""Notes: a mark links to its note, and the note back to the mark.

That is how Word, LibreOffice, Google, Markdown and Wikipedia write them. A link that is not answered is a
mark where it is raised and its note begins with the same figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from resolute.readers.xml import text_of

_MARK = re.compile(r"[\[(]?(\d{1,3}|\*{1,3}|[†‡§]|[a-z]|[ivxl]{1,6})[\])]?")
_HOLDERS = frozenset(("p", "li", "dd", "div", "td", "aside", "blockquote"))
_NOTE_ID = re.compile(r"(?:sd|_)?(?:foot|end)?(?:note|ftn|edn|fn)[-_:]?\w+", re.IGNORECASE)
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """The key of the note that a mark names, and whether another mark has named it before."""

    key: str
    is_repeated: bool


@dataclass(slots=True)
class Found:
    """Marks and holders of notes by their elements; `shown` is the mark that a note is named by."""

    marks: dict[etree._Element, Mark] = field(default_factory=dict[etree._Element, Mark])
    holders: dict[etree._Element, str] = field(default_factory=dict[etree._Element, str])
    shown: dict[str, str] = field(default_factory=dict[str, str])
    backs: set[etree._Element] = field(default_factory=set[etree._Element])


def find_notes(root: etree._Element) -> Found:
    """The notes of a page and their marks."""
    found = Found()
    elements = list(root.iter("*"))
    places = {element: place for place, element in enumerate(elements)}
    targets = {name: element for element in reversed(elements) for name in _names(element)}
    for link in root.iter("a"):
        target, mark = targets.get(_aim(link)), _MARK.fullmatch(text_of(link).strip())
        if target is None or mark is None or places[target] <= places[link]:
            continue
        holder = _holder(target)
        if holder is None or holder in link.iterancestors():
            continue
        _take(found, link, holder, mark[1])
    return found


def _take(found: Found, link: etree._Element, holder: etree._Element, shown: str) -> None:
    """Note the mark, where its note answers."""
    backs = list(_links_back(holder, link))
    is_known = holder in found.holders
    if not (backs or is_known or (_is_raised(link) and _begins_with(holder, shown))):
        return
    key = found.holders.setdefault(holder, f"note {len(found.holders) + 1}")
    found.shown.setdefault(key, shown)
    found.marks[link] = Mark(key, is_known)
    found.backs.update(backs)


def _names(element: etree._Element) -> Iterator[str]:
    if identifier := element.get("id"):
        yield identifier
    if element.tag == "a" and (name := element.get("name")):
        yield name


def _aim(link: etree._Element) -> str:
    href = link.get("href") or ""
    return (
        unquote(href.partition("#")[2])
        if "#" in href and not re.match(r"[a-z]+:", href, re.IGNORECASE)
        else ""
    )


def _holder(target: etree._Element) -> etree._Element | None:
    """The element that holds the whole note: the list item or division named like one, or a paragraph."""
    above = [target, *target.iterancestors()]
    holders = [element for element in above if element.tag in _HOLDERS]
    for element in holders[:_NEAR]:
        is_note = "mso-element:footnote" in (element.get("style") or "").replace(" ", "").removesuffix(
            "-list"
        )
        named = _NOTE_ID.fullmatch(element.get("id") or "") is not None
        if element.tag in ("li", "dd") or (element.tag in ("div", "aside") and (is_note or named)):
            return element
    return holders[0] if holders else None


def _links_back(holder: etree._Element, link: etree._Element) -> Iterator[etree._Element]:
    """The links in a note that lead to its mark, or to what stands right around that."""
    names = set(_names_around(link))
    yield from (back for back in holder.iter("a") if _aim(back) in names)


def _names_around(link: etree._Element) -> Iterator[str]:
    around = [*link.iter("*"), *list(link.iterancestors())[:2]]
    before = link.getprevious()
    if before is not None and before.tag == "a" and not text_of(before):
        around.append(before)
    for element in around:
        if element.tag not in ("body", "html"):
            yield from _names(element)


def _is_raised(link: etree._Element) -> bool:
    around = [link, *link.iter("sup"), *list(link.iterancestors())[:2]]
    return any(e.tag == "sup" or "super" in (e.get("style") or "") for e in around)


def _begins_with(holder: etree._Element, shown: str) -> bool:
    found = re.match(r"\W*(\w+|[*†‡§]+)", text_of(holder))
    return found is not None and (found[1] == shown or text_of(holder).strip().startswith(shown))
