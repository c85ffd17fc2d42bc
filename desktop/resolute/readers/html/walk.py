"""The walk through a page: its blocks, with their places in lists and tables."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from resolute import limits
from resolute.model import Anchor, Cell, Run
from resolute.readers.composing import Composer
from resolute.readers.docx.numbering import written
from resolute.readers.html import css, surroundings
from resolute.readers.html.notes import Found
from resolute.readers.html.page import TOO_DEEP
from resolute.readers.html.tables import Tables
from resolute.readers.refusal import Refusal
from resolute.readers.source import Block, add_block

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "html",
    ]
)
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLE_FORMS = {
    "decimal": "decimal",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "none": "none",
}
_AROUND = " \t\r\n.,;:()[]-\u2013\u2014\u00a0\u3001\uff0e"
_TABS = re.compile(r"\d{1,2}")


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds within an element."""

    formatting: Run = Run("")  # noqa: RUF009 a frozen value
    cell: Cell | None = None
    level: int = 0
    is_heading: bool = False
    is_outside: bool = False
    is_kept: bool = False
    is_typed: bool = False
    is_number: bool = False


@dataclass(slots=True)
class _Due:
    """What the next block begins with, and where it stands."""

    number: str = ""
    level: int = 0
    place: _Place = _Place()


class Walk:
    """Gathers blocks and the lines outside the text; `going` are the tracked elements that are left out.

    `typed` are the places of the blocks whose lines stand as they were typed (`pre`), `gaps` those of blocks
    that stand below a blank line, or are items of a list.
    """

    def __init__(self, sheet: css.Sheet, notes: Found, going: str = "del") -> None:
        self.blocks: list[Block] = []
        self.outside: list[str] = []
        self.typed: set[int] = set()
        self.gaps: set[int] = set()
        self._sheet, self._notes, self._going = sheet, notes, going
        self._tables = Tables()
        self._composer, self._due = Composer(), _Due()
        self._after_blank = True
        self._is_line_ended = self._has_begun = False
        self._counts: dict[etree._Element, int] = {}
        self._marker = ""

    def read(self, root: etree._Element) -> None:
        """All that an element holds; where it is a note's, the note."""
        self._read_content(root, _Place(), 0)
        self._flush()

    def _read(self, element: etree._Element, place: _Place, depth: int) -> None:
        said = self._sheet.of(element)
        if self._is_left_out(element, said):
            return
        if mark := self._notes.marks.get(element):
            self._begin(place)
            self._composer.mark(mark.key, Run("", superscript=True), repeated=mark.is_repeated)
            self._after_blank = self._is_line_ended = False
        elif "mso-tab-count" in said:
            count = _TABS.match(said["mso-tab-count"])
            self._add("\t" * (int(count[0]) if count else 1), place)
        elif element.tag == "br":
            self._break(place)
        else:
            self._read_within(element, said, place, depth)

    def _is_left_out(self, element: etree._Element, said: css.Declarations) -> bool:
        return (
            element.tag == self._going
            or element in self._notes.holders
            or element in self._notes.backs
            or surroundings.is_surrounding(element)
            or css.is_hidden(element, said)
        )

    def _read_within(
        self, element: etree._Element, said: css.Declarations, place: _Place, depth: int
    ) -> None:
        is_block = element.tag in _BLOCKS
        inner = self._inner(element, said, place)
        if is_block:
            self._flush()
            self._enter(element, said, inner)
        self._read_content(element, inner, depth)
        if is_block:
            self._flush()
            if element.tag in ("li", "ul", "ol"):
                self.gaps.add(len(self.blocks))
        elif inner.is_number and not place.is_number:
            self._end_number()

    def _read_content(self, element: etree._Element, place: _Place, depth: int) -> None:
        if depth > limits.NESTING:
            raise Refusal(TOO_DEEP)
        self._add_text(element.text, place)
        for child in element:
            self._read(child, place, depth + 1)
            self._add_text(child.tail, place)

    def _inner(self, element: etree._Element, said: css.Declarations, place: _Place) -> _Place:
        tag = str(element.tag)
        spaces = said.get("white-space", "")
        return _Place(
            formatting=css.formatting(element, said, place.formatting),
            cell=self._tables.cell(element) if tag in ("td", "th") else place.cell,
            level=place.level + (tag in ("ol", "ul")),
            is_heading=place.is_heading or css.is_heading(element, said),
            is_outside=place.is_outside or surroundings.is_outside(element),
            is_typed=place.is_typed or tag == "pre",
            is_kept=tag == "pre" or spaces.startswith("pre") or (place.is_kept and not spaces),
            is_number=place.is_number or said.get("mso-list") == "ignore",
        )

    def _enter(self, element: etree._Element, said: css.Declarations, place: _Place) -> None:
        if element.tag == "table":
            self._tables.begin(element)
        elif element.tag == "tr":
            self._tables.begin_row(element)
        elif element.tag == "li":
            self.gaps.add(len(self.blocks))
            self._due.number, self._due.level = self._number(element, said), max(place.level - 1, 0)

    def _number(self, item: etree._Element, said: css.Declarations) -> str:
        """What is shown before a list's item; nothing before those of lists without an order."""
        holder = item.getparent()
        if holder is None or holder.tag != "ol":
            return ""
        start = _whole(holder.get("start"), 1) - 1
        count = self._counts[holder] = _whole(item.get("value"), self._counts.get(holder, start) + 1)
        form = said.get("list-style-type") or self._sheet.of(holder).get("list-style-type", "")
        form = _STYLE_FORMS.get(form) or _FORMS.get(item.get("type") or holder.get("type") or "1", "decimal")
        return "" if form == "none" else written(count, form)

    def _end_number(self) -> None:
        """Word's own number, typed before the wording; a bullet is none."""
        number, self._marker = self._marker.strip(_AROUND), ""
        if any(sign.isalnum() for sign in number):
            self._due.number = number

    def _break(self, place: _Place) -> None:
        """A line's end; two of them are a paragraph's."""
        if self._is_line_ended:
            self._flush()
            self.gaps.add(len(self.blocks))
        elif self._has_begun:
            self._add("\n", place)
            self._after_blank = self._is_line_ended = True
        else:
            self.gaps.add(len(self.blocks))

    def _add_text(self, text: str | None, place: _Place) -> None:
        if not text:
            return
        if place.is_number:
            self._marker += text
        elif place.is_kept:
            self._add_lines(text, place)
        else:
            text = _BLANKS.sub(" ", text)
            text = text[1:] if self._after_blank and text.startswith(" ") else text
            self._add(text, place)
            self._after_blank = text.endswith(" ") if text else self._after_blank

    def _add_lines(self, text: str, place: _Place) -> None:
        """Text whose lines are kept."""
        for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
            if number:
                self._break(place)
            self._add(line, place)

    def _add(self, text: str, place: _Place) -> None:
        if text:
            self._begin(place)
            self._composer.add(text, place.formatting)
            self._after_blank = False
            self._is_line_ended = self._is_line_ended and not text.strip()

    def _begin(self, place: _Place) -> None:
        """The first characters of a block tell where it stands."""
        if not self._has_begun:
            self._due.place = place
        self._has_begun = True

    def _flush(self) -> None:
        """End the block, if there is any."""
        composer, place = self._composer, self._due.place
        self._after_blank, self._is_line_ended, self._has_begun = True, False, False
        if not composer.text.strip():
            if composer.text:
                self.gaps.add(len(self.blocks))
            self._composer = Composer()
            return
        self._composer = Composer()
        number, self._due.number = self._due.number, ""
        if place.is_outside:
            self.outside.append(composer.text.strip())
            return
        if place.is_typed:
            self.typed.add(len(self.blocks))
        block = Block(
            anchor=Anchor("", len(self.blocks)),
            runs=composer.runs,
            references=composer.references,
            number=number,
            level=self._due.level if number else 0,
            heading=place.is_heading,
            cell=place.cell,
        )
        add_block(self.blocks, block)


def _whole(text: str | None, otherwise: int) -> int:
    found = re.fullmatch(r"\s*(\d{1,6})\s*", text or "")
    return int(found[1]) if found else otherwise
