"""The characters of a `w:p`: what a reader sees of it, with its formatting and its notes' marks.

Tabs and breaks are characters, fields give their result, drawings, objects and formulas nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from resolute.model import Run
from resolute.readers.composing import Composer
from resolute.readers.docx.fields import Fields, noted_bookmark
from resolute.readers.docx.names import ID, PPR, RELATIONSHIP_ID, RPR, R, is_on, value, w
from resolute.readers.docx.styles import Styles

_BLANKS = str.maketrans("\n\r\t", "   ")
_SIGNS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_NOTES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_WRAPPERS = frozenset(
    w(name) for name in ("hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo")
)
_TEXT, _FIELD, _INSTRUCTION, _SIMPLE, _SYMBOL = w("t"), w("fldChar"), w("instrText"), w("fldSimple"), w("sym")


def note_key(kind: str, identifier: str) -> str:
    """How a note is named among the notes of a document; `kind` is "footnote" or "endnote"."""
    return f"{kind} {identifier}"


@dataclass(frozen=True, slots=True)
class Context:
    """What a part's paragraphs need to know: styles, hyperlinks by relationship, bookmarked notes."""

    styles: Styles
    links: Mapping[str, str] = field(default_factory=dict[str, str])
    bookmarks: Mapping[str, str] = field(default_factory=dict[str, str])


def compose(paragraph: etree._Element, context: Context) -> Composer:
    """The paragraph's runs and marks."""
    reader = _Reader(context, paragraph_style(paragraph) or context.styles.default)
    reader.read(paragraph, "")
    return reader.composer


def paragraph_style(paragraph: etree._Element) -> str:
    """The id of the style that the paragraph names, or empty."""
    return value(paragraph.find(PPR), "pStyle")


class _Reader:
    """Walks one paragraph."""

    def __init__(self, context: Context, style: str) -> None:
        self.composer = Composer()
        self._context = context
        self._style = style
        self._fields = Fields()

    def read(self, parent: etree._Element, link: str) -> None:
        for child in parent:
            if child.tag == R:
                self._read_run(child, link)
            elif child.tag == _SIMPLE:
                self._read_simple_field(child, link)
            elif child.tag in _WRAPPERS:
                target = self._context.links.get(child.get(RELATIONSHIP_ID, ""), "")
                self.read(child, target or link)

    def _read_simple_field(self, element: etree._Element, link: str) -> None:
        bookmark = noted_bookmark(element.get(w("instr"), ""))
        if not bookmark:
            self.read(element, link)
        elif not self._fields.are_silent:
            self._repeat(bookmark)

    def _read_run(self, run: etree._Element, link: str) -> None:
        formatting: Run | None = None
        for child in run:
            if child.tag == _FIELD:
                self._repeat(self._fields.meet(child.get(w("fldCharType"), "")))
            elif child.tag == _INSTRUCTION:
                self._fields.instruct(child.text or "")
            elif not self._fields.are_silent and child.tag != RPR:
                formatting = formatting or self._formatting(run, link)
                self._read_character(child, formatting)

    def _read_character(self, element: etree._Element, formatting: Run) -> None:
        tag = element.tag
        if tag == _TEXT:
            self.composer.add((element.text or "").translate(_BLANKS), formatting)
        elif tag in _SIGNS:
            self.composer.add(_SIGNS[tag], formatting)
        elif tag in _NOTES:
            self.composer.mark(note_key(_NOTES[tag], element.get(ID, "")), formatting)
        elif tag == _SYMBOL:
            self.composer.add(_symbol(element), formatting)

    def _repeat(self, bookmark: str) -> None:
        if bookmark:
            note = self._context.bookmarks.get(bookmark, "")
            self.composer.mark(note, Run("", superscript=True), repeated=True)

    def _formatting(self, run: etree._Element, link: str) -> Run:
        properties = run.find(RPR)
        return Run(
            "",
            italic=self._is("italic", properties),
            bold=self._is("bold", properties),
            underline=self._is("underline", properties),
            superscript=self._is("superscript", properties),
            link=link,
        )

    def _is(self, toggle: str, properties: etree._Element | None) -> bool:
        if properties is None:
            return self._context.styles.has(self._style, toggle)
        said = _TOGGLES[toggle](properties)
        if said is not None:
            return said
        styles, own = self._context.styles, value(properties, "rStyle")
        return styles.has(own, toggle) or styles.has(self._style, toggle)


def _is_superscript(properties: etree._Element) -> bool | None:
    align = value(properties, "vertAlign")
    return align == "superscript" if align else None


_TOGGLES: dict[str, Callable[[etree._Element], bool | None]] = {
    "italic": lambda properties: is_on(properties, "i"),
    "bold": lambda properties: is_on(properties, "b"),
    "underline": lambda properties: is_on(properties, "u"),
    "superscript": _is_superscript,
}
"""How runs say their formatting; None where they leave it to their styles."""


def _symbol(element: etree._Element) -> str:
    """The character of a `w:sym`; symbol fonts' private codes are kept as they are."""
    code = element.get(w("char"), "")
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 32 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
