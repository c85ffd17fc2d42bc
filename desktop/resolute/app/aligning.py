"""The alignment corrected by hand: which links a user's wish makes.

What the user says of a paragraph takes the place of what was said of it before; all else is aligned around
the links anew. Rows of several paragraphs are linked whole, each one with the first of the other side.
"""

from __future__ import annotations

from collections.abc import Iterable

from resolute.model import Comparison, Handwork, Kind, Link, Resolution, Row, UserError


class NotAligned(UserError):
    """A wish that cannot be met."""


def paired(
    comparison: Comparison, before: Handwork, earlier: Iterable[int], later: Iterable[int]
) -> Handwork:
    """The paragraphs carry on each other, and no others. Raises NotAligned."""
    ours, theirs = frozenset(earlier), frozenset(later)
    _check(comparison, ours, theirs)
    return before.with_links(_without(before.links, ours, theirs) | _star(ours, theirs))


def joined(
    comparison: Comparison, before: Handwork, row: Row, earlier: Iterable[int] = (), later: Iterable[int] = ()
) -> Handwork:
    """Further paragraphs go with those of a row, which stay together. Raises NotAligned."""
    return paired(comparison, before, {*row.earlier, *earlier}, {*row.later, *later})


def unpaired(comparison: Comparison, before: Handwork, row: Row) -> Handwork:
    """None of the row's paragraphs has a counterpart. Raises NotAligned."""
    if not row.earlier or not row.later:
        raise NotAligned("This paragraph has no counterpart.")
    return alone(comparison, before, row.earlier, row.later)


def alone(
    comparison: Comparison, before: Handwork, earlier: Iterable[int] = (), later: Iterable[int] = ()
) -> Handwork:
    """The paragraphs have no counterpart; what they were with is free to find another. Raises NotAligned."""
    ours, theirs = frozenset(earlier), frozenset(later)
    _check(comparison, ours, theirs)
    single = frozenset(Link(at, None) for at in ours) | frozenset(Link(None, at) for at in theirs)
    return before.with_links(_without(before.links, ours, theirs) | single)


def split_off(
    comparison: Comparison, before: Handwork, row: Row, earlier: int | None, later: int | None
) -> Handwork:
    """One paragraph leaves a row of several and stands alone; the others stay together. Raises NotAligned."""
    ours, theirs = frozenset(row.earlier) - {earlier}, frozenset(row.later) - {later}
    if not ours or not theirs:
        raise NotAligned("Only from several paragraphs can one be split off.")
    kept = paired(comparison, before, ours, theirs)
    return alone(comparison, kept, *([at] if at is not None else [] for at in (earlier, later)))


def released(before: Handwork, row: Row) -> Handwork:
    """Nothing is said by hand of the row's paragraphs any more. Raises NotAligned."""
    if not is_by_hand(before, row):
        raise NotAligned("Nothing was linked by hand here.")
    return before.with_links(_without(before.links, frozenset(row.earlier), frozenset(row.later)))


def is_by_hand(handwork: Handwork, row: Row) -> bool:
    """Whether the row is as it is because the user said so."""
    return any(_tells(link, row) for link in handwork.links)


def not_kept(comparison: Comparison, links: Iterable[Link]) -> tuple[Link, ...]:
    """The links that the comparison could not follow: a split whose parts stand apart, a paragraph gone."""
    ours = {index: row for row in comparison.rows for index in row.earlier}
    theirs = {index: row for row in comparison.rows for index in row.later}
    found = ((link, ours.get(link.earlier or 0), theirs.get(link.later or 0)) for link in links)
    return tuple(
        link
        for link, one, other in found
        if not any(row is not None and _tells(link, row) for row in (one, other))
    )


def _tells(link: Link, row: Row) -> bool:
    if link.earlier is None:
        return link.later in row.later and not row.earlier
    if link.later is None:
        return link.earlier in row.earlier and not row.later
    return link.earlier in row.earlier and link.later in row.later


def _without(links: Iterable[Link], earlier: frozenset[int], later: frozenset[int]) -> frozenset[Link]:
    return frozenset(link for link in links if link.earlier not in earlier and link.later not in later)


def _star(earlier: frozenset[int], later: frozenset[int]) -> frozenset[Link]:
    """Links that make one row of all, as few as do."""
    first, second = min(earlier), min(later)
    return frozenset(Link(at, second) for at in earlier) | frozenset(Link(first, at) for at in later)


def _check(comparison: Comparison, earlier: frozenset[int], later: frozenset[int]) -> None:
    for resolution, indices in ((comparison.earlier, earlier), (comparison.later, later)):
        for index in indices:
            _check_paragraph(resolution, index)


def _check_paragraph(resolution: Resolution, index: int) -> None:
    paragraph = resolution.paragraphs[index]
    if paragraph.cell is not None:
        raise NotAligned("Cells of tables are paired by their places, and not by hand.")
    if paragraph.kind is Kind.BLANK:
        raise NotAligned("Blank lines are paired by their places, and not by hand.")
