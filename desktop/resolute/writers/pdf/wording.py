"""How wordings, names, signs and findings look: styled text of what parts.py tells."""

from __future__ import annotations

from collections.abc import Iterator

from resolute.model import Kind, Op, Relation
from resolute.writers.pdf.looks import (
    DELETED,
    DELETED_LIGHT,
    INSERTED,
    INSERTED_LIGHT,
    MOVED,
    QUIET,
    TEXT,
    Look,
    measure,
)
from resolute.writers.pdf.parts import Change, Wording
from resolute.writers.pdf.setting import Styled
from resolute.writers.showing import MOVED_SIGN, showable
from resolute.writers.telling import Told

_COLOURS = {
    False: {Op.EQUAL: TEXT, Op.INSERT: INSERTED, Op.DELETE: DELETED},
    True: {Op.EQUAL: QUIET, Op.INSERT: INSERTED_LIGHT, Op.DELETE: DELETED_LIGHT},
}
_SIGNS = {Relation.INSERTED: INSERTED, Relation.DELETED: DELETED, Relation.UNCHANGED: QUIET}
_TAB = "\u2003"
NAME = Look(7.5, QUIET, sans=True)
HEAD = Look(8.5, sans=True, bold=True)
RUNNING = Look(7.5, QUIET, sans=True)
BAND, DEPARTURE = Look(7.8, QUIET, sans=True), Look(7.8, MOVED, sans=True)
HEADING = Look(13.0, bold=True)
_SIGN = Look(9.5, sans=True)
_KIND, _DETAIL = Look(7.2, sans=True, bold=True), Look(7.2, QUIET, sans=True)


def wording(held: Wording, *, light: bool = False) -> Iterator[Styled]:
    """The wording itself; that of a light row is dimmed."""
    own = measure(held.language)
    for stretch in held.stretches:
        italic = "i" in stretch.look
        look = Look(
            own.size,
            _COLOURS[light][stretch.op],
            bold=held.kind is Kind.TITLE or "b" in stretch.look or (italic and not own.slants),
            italic=italic and own.slants,
            raised="sup" in stretch.look,
            op=stretch.op,
        )
        yield Styled(showable(stretch.text).replace("\t", _TAB), look)


def sign(change: Change) -> list[Styled]:
    """The sign of a change, in its colour."""
    colour = QUIET if change.light else _SIGNS.get(change.relation, TEXT)
    moved = change.sign.startswith(MOVED_SIGN)
    look = Look(_SIGN.size, colour, sans=True, bold=not change.is_none)
    rest = [Styled(change.sign.removeprefix(MOVED_SIGN), look)]
    return [Styled(MOVED_SIGN, Look(_SIGN.size, MOVED, sans=True)), *rest] if moved else rest


def finding(one: Told, *, light: bool) -> list[Styled]:
    """A kind of finding, and what there is to say beyond it."""
    kind = Styled(one.kind.value, _DETAIL if light or one.kind.is_light else _KIND)
    return [kind, Styled(f": {showable(one.detail)}", _DETAIL)] if one.detail else [kind]
