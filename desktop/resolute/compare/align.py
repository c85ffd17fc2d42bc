"""The whole alignment: which paragraphs carry on which, and which of them moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from resolute.compare.gaps import spine
from resolute.compare.groups import Group, grouped, joined
from resolute.compare.lines import filled, with_broken_lines
from resolute.compare.matching import Pairs, leftovers, plainly
from resolute.compare.parts import Sight, parts
from resolute.compare.rivals import Rivals
from resolute.compare.settle import settled
from resolute.compare.sides import Side
from resolute.compare.tables import matched_tables, tables
from resolute.compare.texts import Texts
from resolute.compare.wordings import wordings
from resolute.model import Kind, Link, Paragraph, Resolution

_SURE = 0.4


def align(earlier: Resolution, later: Resolution, links: Sequence[Link] = ()) -> list[Group]:
    """The groups of both texts' paragraphs, in the later's order; what stands in none has no counterpart."""
    given = [link for link in links if _is_possible(link, earlier.paragraphs, later.paragraphs)]
    ours = Side(earlier.paragraphs, frozenset(link.earlier for link in given if link.earlier is not None))
    theirs = Side(later.paragraphs, frozenset(link.later for link in given if link.later is not None))
    fixed = joined(_pairs(given))
    lenient = not (earlier.is_resolution and later.is_resolution)
    groups = [*fixed, *_carried(ours, theirs, fixed, lenient)]
    groups = settled(ours, theirs, groups, matched_tables(tables(ours.paragraphs), tables(theirs.paragraphs)))
    groups = with_broken_lines(ours, theirs, filled(ours, theirs, groups, are_blank=False))
    groups = filled(ours, theirs, groups, are_blank=True)
    return sorted(groups, key=lambda group: group.later)


def _pairs(links: Iterable[Link]) -> Iterable[tuple[int, int]]:
    return (
        (link.earlier, link.later) for link in links if link.earlier is not None and link.later is not None
    )


def _carried(earlier: Side, later: Side, fixed: Iterable[Group], lenient: bool) -> list[Group]:
    """The groups that the wording shows; `fixed` ones show where the others stand."""
    words = wordings(earlier.paragraphs, later.paragraphs)
    ours, theirs = ({paragraph.scope for paragraph in side.paragraphs} for side in (earlier, later))
    texts = Texts(earlier.paragraphs, later.paragraphs, words, frozenset(ours & theirs), lenient)
    known = dict(group.main for group in fixed)
    found = plainly(texts, earlier.body, later.body, known)
    ours, theirs = _left(earlier, later, found.pairs)
    sure = parts(texts, found.pairs, (ours, theirs)).surer_than(_SURE)
    rest = set(ours) - sure.merged, set(theirs) - sure.split
    pairs = {**found.pairs, **leftovers(texts, found, *rest, known)}
    sight = Sight(spine({**known, **pairs}, texts.lengths), Rivals.among(found.alike))
    return grouped(pairs, *parts(texts, pairs, _left(earlier, later, pairs), sight))


def _left(earlier: Side, later: Side, pairs: Pairs) -> tuple[list[int], list[int]]:
    """The paragraphs that have no counterpart in `pairs`."""
    taken = set(pairs.values())
    return [at for at in earlier.body if at not in pairs], [at for at in later.body if at not in taken]


def _is_possible(link: Link, earlier: Sequence[Paragraph], later: Sequence[Paragraph]) -> bool:
    """Whether the link names paragraphs that can be linked: cells and blank lines pair by place alone."""
    sides = ((link.earlier, earlier), (link.later, later))
    return all(index is None or _is_linkable(paragraphs, index) for index, paragraphs in sides)


def _is_linkable(paragraphs: Sequence[Paragraph], index: int) -> bool:
    if not 0 <= index < len(paragraphs):
        return False
    return paragraphs[index].cell is None and paragraphs[index].kind is not Kind.BLANK
