"""Where a change ends one paragraph and another begins the next.

LibreOffice takes two changes of one kind on both sides of a mark for one, the mark included, and resolving
it would join the paragraphs. Where whole paragraphs follow, the mark is made part of the change:

    A +and b+¶ +C¶+ D¶        reject gives   A D¶           so:   A +and b¶+ +C+¶ D¶

Where words follow, the order of what goes and what comes is turned on one side:

    A -b-+c+¶ +D+ e¶          reject gives   A b e¶         so:   A +c+-b-¶ +D+ e¶

And it leaves an empty paragraph where something else than text that stays, or that moved too, follows one
that moved (a blank line, another change), unless its mark is no move's:

    <A<<¶ ¶ B¶                accept gives   ¶ ¶ B¶         so:   <A<-¶ ¶ B¶
"""

from __future__ import annotations

from resolute.writers.redline.ends import direction, shift_marks
from resolute.writers.redline.names import DEL, INS, MOVE_FROM, MOVE_TO, P_PR, Element, P, R
from resolute.writers.redline.revisions import Revisions

_TRACKED = (DEL, INS, MOVE_FROM, MOVE_TO)


def part_seams(parent: Element, marks: dict[Element, str], revisions: Revisions) -> None:
    """Part the changes at the marks that stay; `marks` is changed accordingly."""
    for kept in [child for child in parent.iterchildren(P) if child not in marks]:
        change = _change(_last_run(kept))
        follower = kept.getnext()
        if change is None or follower is None or follower.tag != P or _change(_first_run(follower)) != change:
            continue
        last = _run_on(follower, change, marks)
        if last is not None:
            shift_marks(kept, last, marks, revisions)
        elif not _turn(kept, -1):
            _turn(follower, 0)


def join_moves(parent: Element, marks: dict[Element, str]) -> None:
    """Make the marks of moved paragraphs before such ones deleted or inserted marks; `marks` is changed."""
    for paragraph in parent.iterchildren(P):
        follower = paragraph.getnext()
        if marks.get(paragraph) not in (MOVE_FROM, MOVE_TO) or follower is None or follower.tag != P:
            continue
        first = _first_run(follower)
        tracked = next(first.iterancestors(*_TRACKED), None) if first is not None else None
        if first is None or (tracked is not None and tracked.tag != marks[paragraph]):
            marks[paragraph] = direction(marks[paragraph])


def _run_on(follower: Element, change: str, marks: dict[Element, str]) -> Element | None:
    """The last of the paragraphs from `follower` on that change whole; None where it does not."""
    last, block = None, follower
    while (
        block is not None
        and block in marks
        and direction(marks[block]) == change
        and _is_whole(block, change)
    ):
        last, block = block, block.getnext()
    return last


def _is_whole(paragraph: Element, change: str) -> bool:
    return all(_change(run) == change for run in paragraph.iterdescendants(R))


def _turn(paragraph: Element, end: int) -> bool:
    """Change the order of what goes and what comes at one end (0 or -1); returns whether both stood there."""
    children = [child for child in paragraph if child.tag != P_PR]
    pair = children[:2] if end == 0 else children[-2:]
    if {child.tag for child in pair} != {INS, DEL}:
        return False
    pair[0].addprevious(pair[1])
    return True


def _change(run: Element | None) -> str | None:
    """What a run is tracked as, DEL or INS; None for one that stays."""
    tracked = next(run.iterancestors(*_TRACKED), None) if run is not None else None
    return None if tracked is None else direction(str(tracked.tag))


def _first_run(paragraph: Element) -> Element | None:
    return next(paragraph.iterdescendants(R), None)


def _last_run(paragraph: Element) -> Element | None:
    runs = list(paragraph.iterdescendants(R))
    return runs[-1] if runs else None
