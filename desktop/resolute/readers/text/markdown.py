r"""Markdown: its signs are formatting, headings and notes, and no wording.

Signs that people write too are left alone: "*" before a note, "[brackets](a delegation)" of negotiations, a
line of underscores. A link is one where its address looks like one, emphasis has a beginning and an end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from resolute.model import Run
from resolute.readers.composing import Composer

_HEADING = re.compile(r"\s{0,3}#{1,6}[ \t]+(?P<text>\S.*)")
_NOTE = re.compile(r"\s{0,3}\[\^(?P<key>[\w-]+)\]:\s*(?P<text>.*)")
_RULE = re.compile(r"\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|={3,})")
_INLINE = re.compile(
    r"(?P<escaped>\\(?=[*_`\[\]()#\\+.!>-]))(?P<sign>.)"
    r"|\[\^(?P<note>[\w-]+)\](?!:)"
    r"|(?P<image>!?)\[(?P<label>[^\[\]\n]*)\]\((?P<address>(?:https?://|mailto:|www\.|#|/|\./)[^\s()]*)(?:\s+\"[^\"]*\")?\)"
    r"|<(?P<auto>(?:https?://|mailto:)[^\s<>]+)>"
    r"|(?P<stars>\*\*\*|\*\*|\*|___|__|_|`)"
)
_STYLES: Mapping[str, tuple[str, ...]] = {
    "*": ("italic",),
    "_": ("italic",),
    "**": ("bold",),
    "__": ("bold",),
    "***": ("italic", "bold"),
    "___": ("italic", "bold"),
    "`": (),
}
_SURE = re.compile(
    r"(?<![\w*])\*\*(?=[^\s*])|\]\((?:https?://|mailto:|www\.|#)|\[\^[\w-]+\]"
    r"|^\s{0,3}#{1,6}\s+\S|(?<!\w)__(?=[^\W_])"
)


def is_markdown(lines: Iterable[str]) -> bool:
    """Whether a line has a sign that nobody writes by chance: strong emphasis, a link, a note, a heading."""
    return any(_SURE.search(line) for line in lines)


def heading_of(text: str) -> str | None:
    """The text of a heading, or None where the line is none."""
    found = _HEADING.fullmatch(text)
    return found["text"].rstrip().rstrip("#").rstrip() if found else None


def note_of(text: str) -> tuple[str, str] | None:
    """The key and the text of a note, or None where the line is none."""
    found = _NOTE.fullmatch(text)
    return (found["key"], found["text"]) if found else None


def is_rule(text: str) -> bool:
    """Whether the line is a rule across the page, or below a heading."""
    return _RULE.fullmatch(text) is not None


def rendered(text: str, notes: frozenset[str] = frozenset()) -> Composer:
    """A paragraph with its emphasis, the texts of its links, and marks of the notes that there are."""
    composer = Composer()
    pieces = list(_pieces(text, notes))
    switches = _switches(pieces)
    formatting = Run("")
    for place, piece in enumerate(pieces):
        if place in switches:
            formatting = replace(formatting, **dict.fromkeys(_STYLES[piece.text], switches[place]))
        elif piece.note:
            composer.mark(piece.note, Run("", superscript=True))
        else:
            composer.add(piece.text, replace(formatting, link=piece.link))
    return composer


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of wording, a note's mark, or a sign that may begin emphasis (`opens`) or end it."""

    text: str
    note: str = ""
    link: str = ""
    opens: bool = False
    closes: bool = False


def _pieces(text: str, notes: frozenset[str]) -> Iterator[_Piece]:
    place = 0
    for found in _INLINE.finditer(text):
        if found.start() > place:
            yield _Piece(text[place : found.start()])
        place = found.end()
        yield _piece(found, text, notes)
    yield _Piece(text[place:])


def _piece(found: re.Match[str], text: str, notes: frozenset[str]) -> _Piece:
    if found["escaped"]:
        return _Piece(found["sign"])
    if found["note"]:
        return _Piece(found[0], note=found["note"]) if found["note"] in notes else _Piece(found[0])
    if found["auto"]:
        return _Piece(found["auto"], link=found["auto"])
    if found["label"] is not None:
        address = found["address"]
        label = "" if found["image"] else found["label"]
        return _Piece(label, link=address if "://" in address or address.startswith("mailto:") else "")
    before, after = text[max(found.start() - 1, 0) : found.start()], text[found.end() : found.end() + 1]
    return _Piece(
        found["stars"],
        opens=bool(after.strip()) and not _is_word(before),
        closes=bool(before.strip()) and not _is_word(after),
    )


def _is_word(sign: str) -> bool:
    return sign.isalnum()


def _switches(pieces: list[_Piece]) -> dict[int, bool]:
    """The places of signs that belong together: whether emphasis begins there, or ends."""
    switches: dict[int, bool] = {}
    opened: dict[str, list[int]] = {sign: [] for sign in _STYLES}
    for place, piece in enumerate(pieces):
        if piece.closes and opened[piece.text]:
            begin = opened[piece.text].pop()
            switches[begin], switches[place] = True, False
            _drop_after(begin, opened)
        elif piece.opens:
            opened[piece.text].append(place)
    return switches


def _drop_after(begin: int, opened: Mapping[str, list[int]]) -> None:
    """Signs within what has closed can no longer begin anything."""
    for places in opened.values():
        while places and places[-1] > begin:
            places.pop()
