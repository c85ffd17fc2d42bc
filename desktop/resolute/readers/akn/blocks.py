"""From elements to blocks, in the order and with the leads that the Word files of the same texts have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from resolute.model import Anchor, Cell, Kind
from resolute.readers.akn.characters import Characters
from resolute.readers.akn.names import first, local
from resolute.readers.composing import Composer
from resolute.readers.source import Block
from resolute.readers.xml import text_of

_COVER = frozenset(("session", "agenda item", "agenda item name"))
_KINDS = {"formula": Kind.ORGAN, "container": Kind.PREAMBULAR, "paragraph": Kind.OPERATIVE}


@dataclass(slots=True)
class Blocks:
    """Walks a document; elements are anchored by their place among all elements."""

    characters: Characters
    places: dict[etree._Element, int]
    scope: str = ""
    tables: int = 0

    def of(self, root: etree._Element) -> Iterator[Block]:
        """All blocks below the root of a document."""
        for child in root:
            yield from self._of_element(child)

    def _of_element(self, element: etree._Element) -> Iterator[Block]:
        match local(element):
            case "" | "meta" | "collectionBody":
                return
            case "coverPage":
                yield from self._cover(element)
            case "preface":
                yield from self._title(element)
            case "conclusions":
                yield from self._closing(element)
            case "component":
                yield from self._component(element)
            case "paragraph":
                yield from self._paragraph(element)
            case "point" | "subparagraph":
                yield from self._point(element, Kind.SUBPARAGRAPH)
            case "table":
                yield from self._table(element)
            case "subheading" | "heading":
                yield self._heading(element)
            case "p":
                yield from self._text(element, None)
            case "formula" | "container" as name if first(element, "p") is not None:
                yield from self._text(element, _KINDS[name])
            case _:
                yield from self.of(element)

    def _cover(self, cover: etree._Element) -> Iterator[Block]:
        """Session, agenda item and its name; adoption and source line. The rest is masthead."""
        for paragraph in cover:
            kind = next((_cover_kind(e) for e in paragraph.iter("*") if _cover_kind(e)), None)
            if kind is not None:
                yield self._block(paragraph, kind, self.characters.compose(paragraph).after(""))

    def _title(self, preface: etree._Element) -> Iterator[Block]:
        for paragraph in preface:
            number = first(paragraph, "docNumber") if local(paragraph) else None
            shown = "" if number is None else text_of(number).strip()
            wording = self.characters.compose(*(child for child in paragraph if local(child) == "docTitle"))
            dash = _leading_dash(wording.text)
            lead = f"{shown}\n" if self.scope else _title_lead(shown, dash)
            if shown or wording.text.strip():
                yield self._block(paragraph, Kind.TITLE, wording.after(lead, dash))

    def _closing(self, conclusions: etree._Element) -> Iterator[Block]:
        for paragraph in conclusions:
            if local(paragraph):
                yield self._block(paragraph, Kind.CLOSING, self.characters.compose(paragraph).after(""))

    def _component(self, component: etree._Element) -> Iterator[Block]:
        """A part of a document collection; its letter stands in its preface."""
        number = next(component.iter("{*}docNumber"), None)
        letter = "" if number is None else text_of(number).strip(" .")
        self.scope = f"part {letter}" if len(letter) == 1 else ""
        yield from self.of(component)
        self.scope = ""

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Block]:
        heading = first(paragraph, "subheading")
        if heading is not None:
            yield self._heading(heading)
        text = first(paragraph, "p")
        number = None if text is None else first(text, "num")
        if number is not None:  # a section's numeral, as once in 78/69
            yield self._heading(number)
        yield from self._point(paragraph, Kind.OPERATIVE)

    def _point(self, element: etree._Element, kind: Kind) -> Iterator[Block]:
        """A numbered element: the first of its texts has the number, lists and tables in it follow."""
        number = first(element, "num")
        shown = "" if number is None else text_of(number).strip()
        for child in _contents(element):
            if local(child) == "p":
                yield from self._numbered(child, kind, shown)
                shown = ""
            else:
                yield from self._of_element(child)

    def _numbered(self, element: etree._Element, kind: Kind, shown: str) -> Iterator[Block]:
        composer = self.characters.compose(element)
        kind = Kind.SUBPARAGRAPH if shown.startswith("(") else kind
        if composer.text.strip() or first(element, "num") is None:
            yield self._block(element, kind, composer.after(f"\t{shown}\t" if shown else "\t"))

    def _heading(self, element: etree._Element) -> Block:
        return self._block(element, Kind.HEADING, self.characters.compose(element).after("\t\t"))

    def _text(self, element: etree._Element, kind: Kind | None) -> Iterator[Block]:
        """A text of several `p`, each a block of its own."""
        for paragraph in [element] if local(element) == "p" else element:
            if local(paragraph) == "p":
                composer = self.characters.compose(paragraph)
                yield self._block(paragraph, kind, composer.after("\t") if kind else composer)
            else:
                yield from self._of_element(paragraph)

    def _table(self, table: etree._Element) -> Iterator[Block]:
        number = self.tables
        self.tables += 1
        for row, line in enumerate(table.iter("{*}tr")):
            cells = (cell for cell in line if local(cell) in ("td", "th"))
            for column, cell in enumerate(cells):
                place = Cell(number, row, column)
                for paragraph in [child for child in cell if local(child) == "p"] or [cell]:
                    yield self._block(paragraph, Kind.TABLE, self.characters.compose(paragraph), place)

    def _block(
        self, element: etree._Element, kind: Kind | None, composer: Composer, cell: Cell | None = None
    ) -> Block:
        return Block(
            anchor=Anchor("", self.places[element]),
            runs=composer.runs,
            references=composer.references,
            kind=kind,
            heading=kind is Kind.HEADING,
            scope=self.scope,
            cell=cell,
        )


def _contents(element: etree._Element) -> Iterator[etree._Element]:
    """What a numbered element holds: its texts, lists and tables, whatever they are wrapped in."""
    for child in element:
        if local(child) in ("content", "intro", "wrapUp", "list"):
            yield from _contents(child)
        elif local(child) not in ("", "num", "subheading"):
            yield child


def _cover_kind(element: etree._Element) -> Kind | None:
    """The kind of a line of the cover page that is a paragraph; the others are masthead alone."""
    match local(element), element.get("name", ""), element.get("refersTo", ""):
        case "session", _, _:
            return Kind.MASTHEAD
        case "inline", name, _ if name in _COVER:
            return Kind.MASTHEAD
        case "docProponent", _, _:
            return Kind.SOURCE
        case "docTitle", _, "#resolutionNumber":
            return Kind.TITLE
        case "docTitle", _, _:
            return Kind.ADOPTION
        case _:
            return None


def _title_lead(shown: str, dash: str) -> str:
    """The number between tabs, with the dash that some Arabic files have after it."""
    return f"\t{shown}{' ' if dash else ''}{dash}\t" if shown else "\t"


def _leading_dash(text: str) -> str:
    return text[: len(text) - len(text.lstrip(" -\t\u2013"))].strip()
