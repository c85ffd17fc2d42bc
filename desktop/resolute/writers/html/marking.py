"""Texts as HTML: everything escaped, words marked on the side where they stand, in that side's formatting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import chain, groupby, repeat
from operator import itemgetter
from typing import Literal

from resolute.model import Op, Run
from resolute.writers.showing import Piece

Side = Literal["earlier", "later"]
Look = tuple[str, ...]
"""The elements that a character's formatting stands for, the outermost first."""

_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Controls, halves of surrogate pairs and non-characters: no HTML file may hold them."""
_ABSENT = {"earlier": Op.INSERT, "later": Op.DELETE}
_ELEMENTS = {Op.INSERT: "ins", Op.DELETE: "del"}


def shown(text: str) -> str:
    """`text` escaped for content and attributes; what HTML cannot hold becomes U+FFFD."""
    return escape(_UNSHOWABLE.sub("\ufffd", text))


def marked(pieces: Iterable[Piece], side: Side, runs: Iterable[Run]) -> str:
    """One side's text, its changed words in `ins` or `del` and notes' marks in `sup`.

    The texts of `runs`, put together, are that side's text.
    """
    looks = chain((_look(run) for run in runs for _ in run.text), repeat(()))
    return "".join(_marked_piece(piece, side, looks) for piece in pieces if piece.op is not _ABSENT[side])


def tagged(name: str, content: str, **attributes: str) -> str:
    """An element around `content`, which is HTML already.

    Empty attributes are left out; `class_` stands for class, `aria_hidden` for aria-hidden.
    """
    given = "".join(f' {_html_name(key)}="{shown(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{given}>{content}</{name}>"


def _html_name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _look(run: Run) -> Look:
    given = (("b", run.bold), ("i", run.italic), ("sup", run.superscript))
    return tuple(element for element, present in given if present)


def _marked_piece(piece: Piece, side: Side, looks: Iterator[Look]) -> str:
    """The piece as HTML; takes the looks of its characters, of which a mark is one however it is shown."""
    text = piece.earlier if side == "earlier" else piece.later
    if piece.is_mark:
        next(looks)
        content = tagged("sup", shown(text))
    else:
        content = _formatted(text, looks)
    element = _ELEMENTS.get(piece.op)
    return tagged(element, content) if element else content


def _formatted(text: str, looks: Iterator[Look]) -> str:
    stretches = groupby(zip(text, looks, strict=False), key=itemgetter(1))
    return "".join(_within(look, "".join(character for character, _ in pairs)) for look, pairs in stretches)


def _within(look: Look, text: str) -> str:
    content = shown(text)
    for element in reversed(look):
        content = tagged(element, content)
    return content
