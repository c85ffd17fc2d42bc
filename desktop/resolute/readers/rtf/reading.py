"""From a Rich Text's bytes to blocks and notes."""

from __future__ import annotations

from resolute.readers.refusal import Refusal
from resolute.readers.revisions import TAKEN, Revisions
from resolute.readers.rtf.tokens import tokens_of
from resolute.readers.rtf.walk import Walk
from resolute.readers.source import Source

_GOING = {Revisions.ACCEPT: "deleted", Revisions.REJECT: "inserted", Revisions.REFUSE: "deleted"}

_PROPERTIES = ("Symbol1", "Symbol2", "Session", "Agenda")


def read(data: bytes, revisions: Revisions) -> tuple[Source, bytes]:
    """The document, and the bytes its anchors refer to, which are its own.

    A file that is cut off gives what there is of it, for Rich Text has no end that could be missed for sure.
    """
    walk = Walk(_GOING[revisions])
    for token in tokens_of(data):
        walk.take(token)
    walk.end()
    if walk.is_tracked and revisions is Revisions.REFUSE:
        raise Refusal("carries tracked changes")
    notice = TAKEN[revisions] if walk.is_tracked else ""
    properties = (walk.properties.get(name, "") for name in _PROPERTIES)
    source = Source(
        "rtf",
        tuple(walk.story.blocks),
        notes=walk.notes,
        front=(*walk.front, *filter(None, properties)),
        notices=(notice,) if notice else (),
    )
    return source, data
