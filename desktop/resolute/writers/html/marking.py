"""Texts as HTML: everything escaped, words marked on the side where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import Literal

from resolute.model import Op
from resolute.writers.showing import Piece

Side = Literal["earlier", "later"]

_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Controls, halves of surrogate pairs and non-characters: no HTML file may hold them."""
_ABSENT = {"earlier": Op.INSERT, "later": Op.DELETE}
_ELEMENTS = {Op.INSERT: "ins", Op.DELETE: "del"}


def shown(text: str) -> str:
    """`text` escaped for content and attributes; what HTML cannot hold becomes U+FFFD."""
    return escape(_UNSHOWABLE.sub("\ufffd", text))


def marked(pieces: Iterable[Piece], side: Side) -> str:
    """One side's text, its changed words in `ins` or `del` and notes' marks in `sup`."""
    return "".join(_marked_piece(piece, side) for piece in pieces if piece.op is not _ABSENT[side])


def tagged(name: str, content: str, **attributes: str) -> str:
    """An element around `content`, which is HTML already.

    Empty attributes are left out; `class_` stands for class, `aria_hidden` for aria-hidden.
    """
    given = "".join(f' {_html_name(key)}="{shown(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{given}>{content}</{name}>"


def _html_name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _marked_piece(piece: Piece, side: Side) -> str:
    content = shown(piece.earlier if side == "earlier" else piece.later)
    if piece.is_mark:
        content = tagged("sup", content)
    element = _ELEMENTS.get(piece.op)
    return tagged(element, content) if element else content
