"""Rows made such that each can be shown in one place of the base.

A row may join paragraphs that do not stand together: with a blank line between them, or far apart. Shown as
it is, a merge over a paragraph that stays would swallow that paragraph:

    A -¶- B¶ C¶       accept gives   A B¶ C¶       where the later text has   B¶ A C¶

Blank lines become part of the row. Of paragraphs that stand apart, the one that gives most of the wording
stays in the row; the others go, or come, as wholes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from resolute.model import Comparison, Op, Paragraph, Relation, Row, Span

_FREE = (Relation.UNCHANGED, Relation.DELETED)


def placeable_rows(comparison: Comparison) -> Iterator[tuple[int, Row]]:
    """The rows with their numbers in the comparison, several with one number where a row was taken apart."""
    gone = _blanks_between((row.earlier for row in comparison.rows), _lone(comparison, Op.DELETE))
    come = _blanks_between((row.later for row in comparison.rows), _lone(comparison, Op.INSERT))
    for number, row in enumerate(comparison.rows):
        if not row.later and set(row.earlier) <= gone:
            yield number, replace(row, relation=Relation.DELETED)
        elif row.earlier or not set(row.later) <= come:
            yield from ((number, part) for part in _parts(row, comparison, gone, come))


def _lone(comparison: Comparison, op: Op) -> set[int]:
    """The blank paragraphs that stand in a row of their own, on the one side only."""
    found: set[int] = set()
    for row in comparison.rows:
        own, other = (row.earlier, row.later) if op is Op.DELETE else (row.later, row.earlier)
        if not other and comparison.is_blank(row) and (op is Op.INSERT or row.relation in _FREE):
            found.update(own)
    return found


def _blanks_between(sides: Iterable[tuple[int, ...]], blanks: set[int]) -> set[int]:
    """Those of the blanks that stand between the paragraphs of one row."""
    return {
        index for side in sides for one, other in pairwise(side) for index in range(one + 1, other)
    } & blanks


def _parts(row: Row, comparison: Comparison, gone: set[int], come: set[int]) -> Iterator[Row]:
    """The row as it is, filled with the blank lines between, or taken apart."""
    if _holes(row.earlier) <= gone and _holes(row.later) <= come:
        yield _filled(row, comparison.later.paragraphs)
        return
    kept = _main(row, comparison)
    yield kept
    yield from (Row((index,), (), Relation.DELETED) for index in row.earlier if index not in kept.earlier)
    yield from (Row((), (index,), Relation.INSERTED) for index in row.later if index not in kept.later)


def _holes(side: tuple[int, ...]) -> set[int]:
    return {index for one, other in pairwise(side) for index in range(one + 1, other)}


def _filled(row: Row, later: tuple[Paragraph, ...]) -> Row:
    """The row with the blank lines between its later paragraphs as inserted ones."""
    if not _holes(row.later):
        return row
    gaps: dict[int, int] = {}
    at = 0
    for one, other in pairwise(row.later):
        at += len(later[one].text)
        gaps[at] = other - one - 1
        at += 1
    spans = tuple(_with_breaks(row.spans, gaps))
    return replace(row, later=tuple(range(row.later[0], row.later[-1] + 1)), spans=spans)


def _with_breaks(spans: Iterable[Span], gaps: dict[int, int]) -> Iterator[Span]:
    """The spans with newlines inserted at offsets of the later wording, as many as `gaps` tells."""
    at = 0
    for span in spans:
        if span.op is Op.DELETE:
            yield span
            continue
        done = 0
        for offset in sorted(offset for offset in gaps if at <= offset < at + len(span.text)):
            if offset - at > done:
                yield Span(span.op, span.text[done : offset - at])
            if gaps[offset]:
                yield Span(Op.INSERT, "\n" * gaps[offset])
            done = offset - at
        yield Span(span.op, span.text[done:])
        at += len(span.text)


def _main(row: Row, comparison: Comparison) -> Row:
    """The one paragraph of each side that have most wording in common, as a row."""
    here = _extents(comparison.earlier.paragraphs[index].text for index in row.earlier)
    there = _extents(comparison.later.paragraphs[index].text for index in row.later)
    characters = list(_characters(row.spans))
    shared = Counter((_place(i, here), _place(j, there)) for op, _, i, j in characters if op is Op.EQUAL)
    one, other = max(shared, key=lambda places: (shared[places], places), default=(0, 0))
    spans = tuple(_restricted(characters, here[one], there[other]))
    is_same = all(span.op is Op.EQUAL for span in spans)
    relation = Relation.UNCHANGED if is_same else Relation.CHANGED
    return replace(
        row, earlier=(row.earlier[one],), later=(row.later[other],), spans=spans, relation=relation
    )


def _extents(texts: Iterable[str]) -> list[range]:
    """Where each paragraph's characters stand in the joined wording."""
    extents: list[range] = []
    for text in texts:
        start = extents[-1].stop + 1 if extents else 0
        extents.append(range(start, start + len(text)))
    return extents


def _characters(spans: Iterable[Span]) -> Iterator[tuple[Op, str, int, int]]:
    """Each character of the spans with its offsets in the earlier and the later wording."""
    i = j = 0
    for span in spans:
        for character in span.text:
            yield span.op, character, i, j
            i += span.op is not Op.INSERT
            j += span.op is not Op.DELETE


def _place(at: int, extents: list[range]) -> int:
    """The paragraph that an offset stands in; a join stands in the one before it."""
    return next(number for number, extent in enumerate(extents) if at <= extent.stop)


def _restricted(characters: Iterable[tuple[Op, str, int, int]], here: range, there: range) -> Iterator[Span]:
    """The spans between one earlier and one later paragraph, given by their extents."""
    kept: list[tuple[Op, str]] = []
    for op, character, i, j in characters:
        stays, comes = op is not Op.INSERT and i in here, op is not Op.DELETE and j in there
        if stays or comes:
            kept.append((Op.EQUAL if stays and comes else Op.DELETE if stays else Op.INSERT, character))
    for op, run in groupby(kept, key=lambda item: item[0]):
        yield Span(op, "".join(character for _, character in run))
