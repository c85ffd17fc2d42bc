"""The whole alignment: which paragraphs carry on which, and which of them moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from resolute.compare.groups import Group, grouped, joined
from resolute.compare.links import Link
from resolute.compare.matching import Texts, match
from resolute.compare.parts import merged, split
from resolute.compare.settle import Settling
from resolute.compare.sides import BLANK, FORMAL, Side
from resolute.compare.tables import matched_tables, tables
from resolute.compare.wordings import wordings
from resolute.model import Kind, Paragraph, Resolution


def align(earlier: Resolution, later: Resolution, links: Sequence[Link] = ()) -> list[Group]:
    """The groups of both texts' paragraphs, in the later's order; what stands in none has no counterpart."""
    given = [link for link in links if _is_possible(link, earlier, later)]
    ours = Side(earlier.paragraphs, frozenset(link.earlier for link in given if link.earlier is not None))
    theirs = Side(later.paragraphs, frozenset(link.later for link in given if link.later is not None))
    lenient = not (earlier.is_resolution and later.is_resolution)
    settling = Settling(ours, theirs)
    groups = [*_fixed(given), *_carried(ours, theirs, lenient)]
    groups = settling.settled(groups, matched_tables(tables(ours.paragraphs), tables(theirs.paragraphs)))
    groups = settling.filled(settling.filled(groups, FORMAL), BLANK)
    return sorted(groups, key=lambda group: group.later)


def _fixed(links: Iterable[Link]) -> list[Group]:
    return joined(
        (link.earlier, link.later) for link in links if link.earlier is not None and link.later is not None
    )


def _carried(earlier: Side, later: Side, lenient: bool) -> list[Group]:
    """The groups that the wording shows."""
    texts = Texts(
        earlier.paragraphs,
        later.paragraphs,
        wordings(
            [paragraph.text for paragraph in earlier.paragraphs],
            [paragraph.text for paragraph in later.paragraphs],
        ),
        lenient,
    )
    ours, theirs = earlier.body, later.body
    pairs = match(texts, ours, theirs, {})
    merges = merged(texts, pairs, [index for index in ours if index not in pairs])
    splits = split(texts, pairs, sorted(set(theirs).difference(pairs.values())))
    return grouped(pairs, merges, splits)


def _is_possible(link: Link, earlier: Resolution, later: Resolution) -> bool:
    """Whether the link names paragraphs that can be linked: cells and blank lines pair by their place alone."""
    sides = ((link.earlier, earlier.paragraphs), (link.later, later.paragraphs))
    return all(index is None or _is_linkable(paragraphs, index) for index, paragraphs in sides)


def _is_linkable(paragraphs: Sequence[Paragraph], index: int) -> bool:
    return (
        0 <= index < len(paragraphs)
        and paragraphs[index].cell is None
        and paragraphs[index].kind is not Kind.BLANK
    )
