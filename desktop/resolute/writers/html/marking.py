"""Texts as HTML: everything escaped, words marked on the side where they stand, in that side's formatting."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from resolute.model import Op
from resolute.writers.showing import showable
from resolute.writers.stretches import Stretch

_ELEMENTS = {Op.INSERT: "ins", Op.DELETE: "del"}


def shown(text: str) -> str:
    """`text` escaped for content and attributes; what HTML cannot hold becomes U+FFFD."""
    return escape(showable(text))


def marked(stretches: Iterable[Stretch]) -> str:
    """One side's text, its changed words in `ins` or `del` and notes' marks in `sup`."""
    return "".join(_within(op, held) for op, held in groupby(stretches, key=lambda stretch: stretch.op))


def tagged(name: str, content: str, **attributes: str) -> str:
    """An element around `content`, which is HTML already.

    Empty attributes are left out; `class_` stands for class, `aria_hidden` for aria-hidden.
    """
    given = "".join(f' {_html_name(key)}="{shown(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{given}>{content}</{name}>"


def _html_name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _within(op: Op, stretches: Iterable[Stretch]) -> str:
    content = "".join(map(_formatted, stretches))
    element = _ELEMENTS.get(op)
    return tagged(element, content) if element else content


def _formatted(stretch: Stretch) -> str:
    content = shown(stretch.text)
    for element in reversed(stretch.look):
        content = tagged(element, content)
    return content
