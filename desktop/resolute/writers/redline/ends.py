"""The end of a body, a cell, a note, and the place before a table: no paragraph follows to merge into.

A deleted (or, on rejecting, inserted) mark merges its paragraph with the following one. Where none
follows, the last mark must stay, or an empty paragraph is left over:

    A¶ +B+¶        reject leaves   A¶ ¶        so the mark before is tracked instead:   A+¶+ +B+¶

The live mark then has the later paragraph's properties, with the earlier's recorded in `w:pPrChange`.
"""

from __future__ import annotations

from copy import deepcopy

from resolute.writers.redline.names import (
    DEL,
    INS,
    MOVE_FROM,
    MOVE_TO,
    P_PR,
    SDT,
    SECT_PR,
    TBL,
    TR,
    TR_PR,
    Element,
    P,
    parent_of,
)
from resolute.writers.redline.revisions import Revisions, paragraph_properties

_GOES, _COMES = (DEL, MOVE_FROM), (INS, MOVE_TO)
_BLOCKS = (P, TBL, SDT)


def settle_ends(parent: Element, marks: dict[Element, str], revisions: Revisions) -> None:
    """Make the mark before every end in `parent` a live one.

    `marks` says which paragraphs' marks are tracked, and as what; it is changed accordingly.
    """
    for table in parent.iterchildren(TBL):
        _put_before_opposites(table, marks)
    for last in [child for child in parent if child in marks and _is_end(child, marks[child])]:
        _settle(last, marks, revisions)


def _put_before_opposites(table: Element, marks: dict[Element, str]) -> None:
    """Put a table that comes before paragraphs that go, which could not merge into it; or the reverse."""
    mark, before = _table_mark(table), table.getprevious()
    while mark and before is not None and before in marks and direction(marks[before]) != mark:
        table.addnext(before)
        before = table.getprevious()


def _is_end(paragraph: Element, mark: str) -> bool:
    """Whether no paragraph follows; a table that goes or comes with this one is no obstacle to merging."""
    follower = _neighbour(paragraph, 1)
    while follower is not None and follower.tag == TBL and _table_mark(follower) == direction(mark):
        follower = _neighbour(follower, 1)
    return follower is None or follower.tag != P


def _settle(last: Element, marks: dict[Element, str], revisions: Revisions) -> None:
    kept, tail = _tail(last, marks)
    gone = [paragraph for paragraph in tail if marks[paragraph] in _GOES]
    come = [paragraph for paragraph in tail if marks[paragraph] in _COMES]
    if gone and come:
        _join(gone[-1], come[-1], last, marks, revisions)
    elif kept is not None:
        shift_marks(kept, last, marks, revisions)
    elif _neighbour(last, 1) is None:
        marks.pop(last)  # all that the container has goes: one empty paragraph has to stay


def _tail(last: Element, marks: dict[Element, str]) -> tuple[Element | None, list[Element]]:
    """The last paragraph that stays, if any, and the tracked ones behind it."""
    tail = [last]
    block = _neighbour(last, -1)
    while block is not None:
        if block.tag == P and block not in marks:
            return block, tail
        if block.tag == P:
            tail.insert(0, block)
        elif block.tag != TBL or _table_mark(block) != direction(marks[last]):
            return None, tail
        block = _neighbour(block, -1)
    return None, tail


def _neighbour(block: Element, step: int) -> Element | None:
    """The paragraph, table or content control before or behind a block; what marks ranges is passed over."""
    while (found := block.getnext() if step > 0 else block.getprevious()) is not None:
        if found.tag in _BLOCKS:
            return found
        block = found
    return None


def direction(mark: str) -> str:
    """DEL for what goes, INS for what comes, moved or not."""
    return DEL if mark in _GOES else INS


def _table_mark(table: Element) -> str | None:
    """DEL or INS where every row of the table is tracked so."""
    rows = list(table.iterchildren(TR))
    for mark in (DEL, INS):
        if all(row.find(f"{TR_PR}/{mark}") is not None for row in rows):
            return mark
    return None


def _join(
    gone: Element, come: Element, last: Element, marks: dict[Element, str], revisions: Revisions
) -> None:
    """One paragraph goes and one comes at the end: both stand in one, which keeps its mark."""
    base = deepcopy(gone.find(P_PR))
    if gone is not last:
        last.addnext(gone)
    own = come.find(P_PR)
    gone.extend(child for child in list(come) if child.tag != P_PR)
    parent_of(come).remove(come)
    _take_properties(gone, own)
    revisions.keep_properties(gone, base)
    marks.pop(gone)
    marks.pop(come)


def shift_marks(kept: Element, last: Element, marks: dict[Element, str], revisions: Revisions) -> None:
    """What follows the one that stays only goes or only comes: its mark does so in the last one's stead."""
    if marks[last] in _COMES:
        marks[kept] = INS
        base = kept.find(P_PR)
    else:
        marks[kept] = DEL
        base = deepcopy(last.find(P_PR))
        _take_properties(last, kept.find(P_PR))
    marks.pop(last)
    revisions.keep_properties(last, base)


def _take_properties(paragraph: Element, properties: Element | None) -> None:
    """Give a paragraph a copy of other properties; a section that ends with it still does."""
    own = paragraph_properties(paragraph)
    section = own.find(SECT_PR)
    for child in list(own):
        own.remove(child)
    own.extend(
        deepcopy(child) for child in (properties if properties is not None else ()) if child.tag != SECT_PR
    )
    if section is not None:
        own.append(section)
