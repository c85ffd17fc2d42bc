"""The walk through a text: its characters, marks and paragraphs' ends, one after another.

A paragraph's end is met like a character, so that one that was inserted can go and its paragraph then runs on
into the next, and what was deleted can come back in the midst of one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from resolute.model import Anchor, Cell, Run
from resolute.readers.composing import Composer
from resolute.readers.odt.changes import Changes
from resolute.readers.odt.lists import Lists
from resolute.readers.odt.names import q
from resolute.readers.odt.styles import Styles
from resolute.readers.source import Block, add_block

_BLANKS = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS = (q("text:p"), q("text:h"))
_LIST, _ITEMS = q("text:list"), (q("text:list-item"), q("text:list-header"))
_TABLE, _ROW, _CELLS = (
    q("table:table"),
    q("table:table-row"),
    (q("table:table-cell"), q("table:covered-table-cell")),
)
_ROW_GROUPS = tuple(map(q, ("table:table-header-rows", "table:table-rows", "table:table-row-group")))
_NOT_TEXT = frozenset(
    map(
        q,
        (
            "text:tracked-changes",
            "text:ruby-text",
            "text:note-citation",
            "text:sequence-decls",
            "text:number",
        ),
    )
)
_NAMESPACES = ("{urn:oasis:names:tc:opendocument:xmlns:text:1.0}", "{urn:org:documentfoundation:")
_AT_MOST = 100
"""Blanks that one element may stand for."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the text we are: in which cell and in which list, and the number due to the next paragraph."""

    cell: Cell | None = None
    list_style: str = ""
    level: int = 0


@dataclass(slots=True)
class _Paragraph:
    """The style of the paragraph that is being read, and whether a blank that comes now would be doubled."""

    style: str = ""
    after_blank: bool = True


class Walk:
    """Gathers blocks; `take_note` is given a note's element and gives its key."""

    def __init__(
        self,
        styles: Styles,
        places: Mapping[etree._Element, Anchor],
        take_note: Callable[[etree._Element], str],
    ) -> None:
        self.blocks: list[Block] = []
        self._styles, self._places, self._take_note = styles, places, take_note
        self._lists = Lists(styles)
        self._composer = Composer()
        self._paragraph = _Paragraph()
        self._tables = 0
        self._rejected: Changes | None = None
        self._open: set[str] = set()
        self._note_ids: Mapping[str, etree._Element] = {}

    def reject(self, changes: Changes) -> None:
        """Leave out from now on what was inserted, and put back what was deleted."""
        self._rejected = changes

    def know_notes(self, by_id: Mapping[str, etree._Element]) -> None:
        """The notes that references to them name."""
        self._note_ids = by_id

    def read(self, parent: etree._Element, place: _Place = _Place()) -> None:
        """The paragraphs, lists, tables and sections that an element holds."""
        for child in parent.iterchildren("*"):
            if child.tag in _PARAGRAPHS:
                self._read_paragraph(child, place, "")
            elif child.tag == _LIST:
                self._read_list(child, place)
            elif child.tag == _TABLE:
                self._read_table(child)
            elif not self._change(child) and _holds_text(child):
                self.read(child, place)

    def read_each(self, paragraphs: Iterable[etree._Element]) -> None:
        """These paragraphs, wherever they stand, in text boxes too."""
        for paragraph in paragraphs:
            self._read_paragraph(paragraph, _Place(), "")

    def _read_list(self, element: etree._Element, place: _Place) -> None:
        own = element.get(q("text:style-name"), "") or place.list_style
        inner = replace(place, list_style=own, level=place.level + 1)
        if inner.level == 1:
            is_continued = element.get(q("text:continue-numbering")) == "true"
            is_continued = is_continued or element.get(q("text:continue-list")) is not None
            self._lists.begin(own, is_continued=is_continued)
        for item in element.iterchildren(*_ITEMS):
            self._read_item(item, inner)

    def _read_item(self, item: etree._Element, place: _Place) -> None:
        is_numbered = item.tag == _ITEMS[0]
        start = _whole(item.get(q("text:start-value")))
        for child in item.iterchildren("*"):
            if child.tag in _PARAGRAPHS:
                name = place.list_style or self._styles.list_style(child.get(q("text:style-name"), ""))
                number = self._lists.number(name, place.level, start) if is_numbered else ""
                self._read_paragraph(child, place, number)
                is_numbered = False
            elif child.tag == _LIST:
                self._read_list(child, place)

    def _read_table(self, table: etree._Element) -> None:
        number, self._tables = self._tables, self._tables + 1
        rows = (row for row in table.iter(_ROW) if _table_of(row) is table)
        for row, element in enumerate(rows):
            cells = (cell for cell in element.iterchildren(*_CELLS))
            for column, cell in enumerate(cells):
                self.read(cell, _Place(Cell(number, row, column)))

    def _read_paragraph(self, element: etree._Element, place: _Place, number: str) -> None:
        self._paragraph = _Paragraph(element.get(q("text:style-name"), ""))
        number = number or self._outline_number(element)
        self._read_inline(element, (), "")
        self._end(element, place, number)

    def _outline_number(self, element: etree._Element) -> str:
        level = _whole(element.get(q("text:outline-level")))
        is_counted = level and element.get(q("text:is-list-header")) != "true"
        return self._lists.number("", level) if level and is_counted else ""

    def _end(self, element: etree._Element, place: _Place, number: str) -> None:
        if self._is_dropping:
            return
        style = element.get(q("text:style-name"), "")
        block = Block(
            anchor=self._places[element],
            runs=self._composer.runs,
            references=self._composer.references,
            number=number,
            level=max(place.level - 1, 0),
            heading=element.tag == _PARAGRAPHS[1] or self._styles.is_heading(style),
            style=self._styles.shown_name(style),
            cell=place.cell,
        )
        add_block(self.blocks, block)
        self._composer = Composer()

    def _read_inline(self, parent: etree._Element, spans: tuple[str, ...], link: str) -> None:
        self._add_text(parent.text, spans, link)
        for child in parent:
            if not self._change(child):
                self._read_child(child, spans, link)
            self._add_text(child.tail, spans, link)

    def _read_child(self, child: etree._Element, spans: tuple[str, ...], link: str) -> None:
        sign = _sign_of(child)
        if sign:
            self._add(sign, spans, link)
            self._paragraph.after_blank = False
        elif child.tag == q("text:note"):
            self._mark(self._take_note(child), spans, is_repeated=False)
        elif child.tag == q("text:note-ref") and child.get(q("text:ref-name"), "") in self._note_ids:
            note = self._note_ids[child.get(q("text:ref-name"), "")]
            self._mark(self._take_note(note), spans, is_repeated=True)
        elif _holds_text(child):
            own = child.get(q("text:style-name"), "")
            spans = (own, *spans) if own and child.tag == q("text:span") else spans
            self._read_inline(child, spans, child.get(q("xlink:href"), "") or link)

    def _mark(self, key: str, spans: tuple[str, ...], *, is_repeated: bool) -> None:
        if not self._is_dropping:
            self._composer.mark(key, self._formatting(spans, ""), repeated=is_repeated)
            self._paragraph.after_blank = False

    def _add_text(self, text: str | None, spans: tuple[str, ...], link: str) -> None:
        """Characters between elements: white space counts once, and not at a paragraph's start."""
        if not text:
            return
        text = _BLANKS.sub(" ", text)
        text = text[1:] if self._paragraph.after_blank and text.startswith(" ") else text
        if text:
            self._add(text, spans, link)
            self._paragraph.after_blank = text.endswith(" ")

    def _add(self, text: str, spans: tuple[str, ...], link: str) -> None:
        if not self._is_dropping and not self._styles.is_hidden(spans, self._paragraph.style):
            self._composer.add(text, self._formatting(spans, link))

    def _formatting(self, spans: tuple[str, ...], link: str) -> Run:
        return self._styles.formatting(spans, self._paragraph.style, link)

    @property
    def _is_dropping(self) -> bool:
        return bool(self._open)

    def _change(self, element: etree._Element) -> bool:
        """Whether the element is the mark of a tracked change; it is then obeyed."""
        if element.tag not in (q("text:change"), q("text:change-start"), q("text:change-end")):
            return False
        identifier = element.get(q("text:change-id"), "")
        if self._rejected is None:
            return True
        if element.tag == q("text:change-end"):
            self._open.discard(identifier)
        elif identifier in self._rejected.inserted and element.tag == q("text:change-start"):
            self._open.add(identifier)
        elif identifier in self._rejected.deleted:
            self._put_back(self._rejected.deleted[identifier])
        return True

    def _put_back(self, deletion: etree._Element) -> None:
        """What was deleted, its last paragraph running on into what follows."""
        paragraphs = list(deletion.iterchildren(*_PARAGRAPHS))
        present = self._paragraph
        for place, paragraph in enumerate(paragraphs, 1):
            self._paragraph = _Paragraph(paragraph.get(q("text:style-name"), ""), after_blank=False)
            self._read_inline(paragraph, (), "")
            if place < len(paragraphs):
                self._end(paragraph, _Place(), "")
        self._paragraph = present


def _holds_text(element: etree._Element) -> bool:
    """Whether it may hold text of the document: drawings, comments, forms and the like don't."""
    tag = str(element.tag)
    return tag.startswith(_NAMESPACES) and tag not in _NOT_TEXT


def _sign_of(element: etree._Element) -> str:
    """The characters that an element without text stands for."""
    if element.tag == q("text:s"):
        return " " * min(_whole(element.get(q("text:c"))) or 1, _AT_MOST)
    return {q("text:tab"): "\t", q("text:line-break"): "\n"}.get(str(element.tag), "")


def _table_of(row: etree._Element) -> etree._Element | None:
    """The table that a row belongs to, through groups of rows."""
    holder = row.getparent()
    while holder is not None and holder.tag in _ROW_GROUPS:
        holder = holder.getparent()
    return holder


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else None
