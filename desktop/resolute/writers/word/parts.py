"""The XML of a document: paragraphs, runs and fields, with their texts' directions and languages.

A run of a script that goes from right to left says so, and has its bold for complex scripts: Word looks at
no other.
"""

from __future__ import annotations

import re

from resolute.writers.layout.names import XML_SPACE, Element, add
from resolute.writers.layout.setting import ARABIC, LOCALES
from resolute.writers.showing import showable
from resolute.writers.stretches import Look

_TOKENS = re.compile("[\t\n]|[^\t\n]+")
_SIGNS = {"\t": "tab", "\n": "br"}
_WITHOUT_ITALICS = ("zh", ARABIC)


def add_paragraph(parent: Element, style: str, language: str = "") -> Element:
    """Append a `w:p` without characters; it runs from right to left where its language does."""
    element = add(parent, "p")
    properties = add(element, "pPr")
    add(properties, "pStyle", val=style)
    if language == ARABIC:
        add(properties, "bidi")
    return element


def add_run(parent: Element, text: str, style: str = "", look: Look = (), language: str = "") -> None:
    """Append a `w:r`, if it has characters; `style` is a character style's id."""
    if not text:
        return
    element = add(parent, "r")
    _add_properties(element, style, look, language)
    for token in _TOKENS.findall(showable(text)):
        if token in _SIGNS:
            add(element, _SIGNS[token])
        else:
            characters = add(element, "t")
            characters.text = token
            characters.set(XML_SPACE, "preserve")


def add_field(parent: Element, instruction: str) -> None:
    """Append a field that Word fills in, such as PAGE."""
    add_run(add(parent, "fldSimple", instr=instruction), "1")


def _add_properties(parent: Element, style: str, look: Look, language: str) -> None:
    """The properties in the schema's order; what is in italics is bold in scripts that have none."""
    properties = add(parent, "rPr")
    upright = language in _WITHOUT_ITALICS
    if style:
        add(properties, "rStyle", val=style)
    if "b" in look or ("i" in look and upright):
        add(properties, "b")
        add(properties, "bCs")
    elif "i" in look:
        add(properties, "i")
        add(properties, "iCs")
    if "sup" in look:
        add(properties, "vertAlign", val="superscript")
    if language == ARABIC:
        add(properties, "rtl")
    if language in LOCALES:
        attribute = {"zh": "eastAsia", ARABIC: "bidi"}.get(language, "val")
        add(properties, "lang", **{attribute: LOCALES[language]})
