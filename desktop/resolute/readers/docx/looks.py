"""Whether words that came are formatted, once all changes are accepted, as the later Word file has them.

Only what runs say themselves is compared: what styles add depends on the file that they stand in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from lxml import etree

from resolute.readers.docx.body import paragraphs_of
from resolute.readers.docx.characters import Context, compose
from resolute.readers.docx.fields import Fields
from resolute.readers.docx.names import RELATIONSHIP_ID, RPR, P, R, T, is_on, value, w
from resolute.readers.docx.package import Package
from resolute.readers.docx.revisions import resolve_part
from resolute.readers.docx.styles import Styles
from resolute.readers.revisions import Revisions

_CAME = "came"
_COMING = (w("ins"), w("moveTo"))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of a paragraph's words, of one look; `came` tells that they are new."""

    start: int
    end: int
    text: str
    look: tuple[object, ...]
    link: str
    came: bool


def other_looks(
    redline: bytes, later: bytes, *, kept: bool, first: tuple[int, int] = (0, 0), count: int | None = None
) -> Iterator[tuple[int, str]]:
    """The body paragraphs (places) whose new words look otherwise than in the later file, and those words.

    With `kept` the words that stay are compared as well. From the `first` of both on, `count` are compared,
    or all. Raises Refusal.
    """
    ours, theirs = Package(redline), Package(later)
    root, other = _accepted(ours.document()), theirs.document()
    links = _links(ours), _links(theirs)
    here, there = islice(paragraphs_of(root), first[0], None), islice(paragraphs_of(other), first[1], None)
    pairs = zip(here, there, strict=False)
    for place, (placed, fellow) in enumerate(islice(pairs, count), first[0]):
        if not kept and not any(run.get(_CAME) for run in placed.element.iter(R)):
            continue
        wanted = list(_stretches(fellow.element, links[1]))
        for stretch in _stretches(placed.element, links[0]):
            if (stretch.came or kept) and (odd := _odd(stretch, wanted)):
                yield place, odd
                break


def page_lines(data: bytes, how: Revisions) -> list[str]:
    """The texts of the page headers and footers, each part's as one line, in an order of their own."""
    package = Package(data)
    parts = [name for kind in ("header", "footer") for name in package.related(kind)]
    context = Context(Styles())
    texts = (
        "|".join(compose(paragraph, context).text for paragraph in resolve_part(root, how).iter(P))
        for root in map(package.root, parts)
    )
    return sorted({text.strip("|") for text in texts} - {""})


def _accepted(root: etree._Element) -> etree._Element:
    for change in root.iter(*_COMING):
        for run in change.iter(R):
            run.set(_CAME, "1")
    return resolve_part(root, Revisions.ACCEPT)


def _links(package: Package) -> Mapping[str, str]:
    found = package.relationships(package.main)
    return {each.id: each.target for each in found if each.kind == "hyperlink" and each.is_external}


def _stretches(paragraph: etree._Element, links: Mapping[str, str]) -> Iterator[Stretch]:
    fields, at = Fields(), 0
    for run in paragraph.iter(R):
        if next(run.iterancestors(P)) is not paragraph:
            continue
        for child in run:
            if child.tag == w("fldChar"):
                fields.meet(child.get(w("fldCharType"), ""))
            elif child.tag == w("instrText"):
                fields.instruct(child.text or "")
            elif child.tag == T and child.text and not fields.are_silent:
                link = next(run.iterancestors(w("hyperlink"), P)).get(RELATIONSHIP_ID, "")
                end = at + len(child.text)
                came = run.get(_CAME) is not None
                yield Stretch(at, end, child.text, _look(run.find(RPR)), links.get(link, ""), came)
                at = end


def _look(properties: etree._Element | None) -> tuple[object, ...]:
    if properties is None:
        return (None, None, "", None, "")
    bold, italic, struck = (is_on(properties, name) for name in ("b", "i", "strike"))
    return (bold, italic, value(properties, "u"), struck, value(properties, "vertAlign"))


def _odd(stretch: Stretch, wanted: list[Stretch]) -> str:
    """The words of a stretch that are to look otherwise; empty where none are, or the texts differ there."""
    for other in wanted:
        start, end = max(stretch.start, other.start), min(stretch.end, other.end)
        words = stretch.text[max(0, start - stretch.start) : max(0, end - stretch.start)]
        if not words or words != other.text[start - other.start : end - other.start]:
            continue
        if stretch.look != other.look or (stretch.came and other.link and stretch.link != other.link):
            return words
    return ""
