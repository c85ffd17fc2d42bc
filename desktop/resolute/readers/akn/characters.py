"""The characters of an element: its text without the indentation of the XML, its formatting, its notes.

The files are indented, also where `xml:space` says that space is to be kept: white space that holds a line
break is indentation and no text. In the making of the files white space between two elements was lost where
nothing else stood there ("2012,¹31/14"); it comes back between a note's mark and the link or date after it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from lxml import etree

from resolute.model import NOTE_MARK, Run
from resolute.readers.akn.names import local
from resolute.readers.composing import PLAIN, Composer
from resolute.readers.xml import text_of

_INDENTATION = re.compile(r"[ \t]*[\r\n]+\s*")
_SILENT = frozenset(("num", "subheading", "img", "authorialNote", "table", "list"))
_MARK_AFTER_COMMA = re.compile(rf"[,;.](?:{NOTE_MARK}|\d{{1,3}})$")
_REACH = 4
"""Characters of a mark after a comma."""
_VOTES = "outcome"
"""One within another begins a line: those in favour, those against, those abstaining."""
_SPACED = frozenset(("a", "ref", "docDate", "date"))


class Characters:
    """Reads elements; `on_note` gives the key of a note that it meets."""

    def __init__(self, on_note: Callable[[etree._Element], str]) -> None:
        self._on_note = on_note

    def compose(self, *elements: etree._Element, before: str = "") -> Composer:
        """The elements' characters, one element after another; `before` is put in front."""
        composer = Composer()
        composer.add(before)
        for element in elements:
            self._read(element, composer, PLAIN)
        return composer

    def _read(self, element: etree._Element, composer: Composer, formatting: Run) -> None:
        composer.add(_unindented(element.text), formatting)
        for child in element:
            self._read_child(child, composer, formatting)
            composer.add(_unindented(child.tail), formatting)

    def _read_child(self, child: etree._Element, composer: Composer, formatting: Run) -> None:
        name = local(child)
        if name == "authorialNote":
            composer.mark(self._on_note(child), replace(formatting, superscript=True))
        elif name == "eol":
            composer.add("\n", formatting)
        elif name and name not in _SILENT:
            if name in _SPACED and _has_lost_space(child, composer.end(_REACH)):
                composer.add(" ", formatting)
            if name == _VOTES and composer.end(1) not in ("", "\n"):
                composer.add("\n", formatting)
            self._read(child, composer, _formatted(child, name, formatting))


def _unindented(text: str | None) -> str:
    """Text without indentation; a line break within words is a blank."""
    if not text or not ("\n" in text or "\r" in text):
        return text or ""
    first, *rest = _INDENTATION.split(text)
    return " ".join(part for part in (first, *rest) if part) if text.strip() else ""


def _has_lost_space(element: etree._Element, before: str) -> bool:
    """Whether Latin script follows a mark after a comma, or a date a word, without a blank."""
    start = text_of(element)[:1]
    if not start.isascii() or not start.isalnum():
        return False
    follows_mark = _MARK_AFTER_COMMA.search(before) is not None and _is_mark(element.getprevious())
    return follows_mark or (local(element) == "docDate" and before[-1:].isalpha())


def _is_mark(element: etree._Element | None) -> bool:
    return element is not None and not element.tail and local(element) in ("authorialNote", "sup")


def _formatted(element: etree._Element, name: str, formatting: Run) -> Run:
    classes = {*element.get("class", "").split(), name}
    return replace(
        formatting,
        italic=formatting.italic or bool({"italic", "i"} & classes),
        bold=formatting.bold or bool({"bold", "b"} & classes),
        underline=formatting.underline or bool({"underline", "u"} & classes),
        superscript=formatting.superscript or name == "sup",
        struck=formatting.struck or bool({"strikethrough", "strike", "s"} & classes),
        link=element.get("href", "") if name == "a" else formatting.link,
    )
