"""The characters of a `w:p`: what a reader sees of it, with its formatting and its notes' marks.

Tabs and breaks are characters, fields give their result, drawings, objects and formulas nothing.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from resolute.model import Run
from resolute.readers.composing import Composer
from resolute.readers.docx.fields import Fields, noted_bookmark
from resolute.readers.docx.names import ID, PPR, RELATIONSHIP_ID, RPR, VAL, R, said_on, value, w
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
    formattings: dict[Hashable, Run] = field(default_factory=dict["Hashable", Run], repr=False, compare=False)
    """What was found of runs so far, by their style, properties and link: most are like one before them."""


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
        said = _said(run.find(RPR))
        key = (self._style, link, *said.items())
        known = self._context.formattings
        if key not in known:
            known[key] = self._made_formatting(said, link)
        return known[key]

    def _made_formatting(self, said: _Said, link: str) -> Run:
        return Run(
            "",
            italic=self._is("italic", said),
            bold=self._is("bold", said),
            underline=self._is("underline", said),
            superscript=self._is("superscript", said),
            struck=self._is("struck", said),
            link=link,
        )

    def _is(self, toggle: str, said: _Said) -> bool:
        by_itself = _by_itself(toggle, said)
        if by_itself is not None:
            return by_itself
        styles, own = self._context.styles, said.get(_STYLE)
        return bool(own and styles.has(own, toggle)) or styles.has(self._style, toggle)


_STYLE, _ALIGN = w("rStyle"), w("vertAlign")
_TOGGLES = {
    "italic": w("i"),
    "bold": w("b"),
    "underline": w("u"),
    "superscript": _ALIGN,
    "struck": w("strike"),
}
"""The properties by which runs say their formatting."""

_Said = Mapping[str, str | None]
"""The values of a run's properties by their names, None for one without; read once for all toggles."""


def _said(properties: etree._Element | None) -> _Said:
    """Of two properties of one name the first counts."""
    return {} if properties is None else {child.tag: child.get(VAL) for child in reversed(properties)}


def _by_itself(toggle: str, said: _Said) -> bool | None:
    """What a run says itself; None where it leaves it to styles."""
    name = _TOGGLES[toggle]
    if name == _ALIGN:
        return said[name] == "superscript" if said.get(name) else None
    return said_on(said[name]) if name in said else None


def _symbol(element: etree._Element) -> str:
    """The character of a `w:sym`; symbol fonts' private codes are kept as they are."""
    code = element.get(w("char"), "")
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 32 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
