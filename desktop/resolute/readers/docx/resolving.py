"""The steps by which the tracked changes of one part go, in an order in which each finds what it needs.

A change that goes takes its content along (an insertion that is rejected, a deletion that is accepted); one
that stays leaves its content behind and only loses its mark.

1. Changed properties: the present ones stay, or the former ones come back.
2. Rows, cells and tables that were inserted or deleted.
3. Paragraph marks are noted, runs unwrapped or dropped, ranges' markers dropped.
4. A paragraph whose mark goes is joined with the paragraph after it, whose properties survive.
"""

from __future__ import annotations

from lxml import etree

from resolute.readers.docx.joining import join_paragraphs
from resolute.readers.docx.names import PPR, RPR, TCPR, TR, TRPR, VAL, P, w
from resolute.readers.docx.properties import restore_properties

_INSERTED = frozenset((w("ins"), w("moveTo")))
_DELETED = frozenset((w("del"), w("moveFrom")))
_TRACKED = _INSERTED | _DELETED
_RANGES = tuple(
    w(f"{kind}Range{end}")
    for kind in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom", "customXmlMoveTo")
    for end in ("Start", "End")
)
_INSERTED_MARKUP = (w("customXmlInsRangeStart"), w("customXmlMoveToRangeStart"))
_DELETED_MARKUP = (w("customXmlDelRangeStart"), w("customXmlMoveFromRangeStart"))
_RESTORED = {w("delText"): w("t"), w("delInstrText"): w("instrText")}


def resolve(root: etree._Element, *, accept: bool) -> None:
    """Resolve all tracked changes below `root`, in place."""
    going = _DELETED if accept else _INSERTED
    restore_properties(root, accept=accept)
    _resolve_rows(root, going)
    _resolve_cells(root, accept=accept)
    _drop_empty_tables(root)
    unmarked = _take_paragraph_marks(root, going)
    _resolve_numbering(root, going)
    _unwrap_custom_markup(root, _DELETED_MARKUP if accept else _INSERTED_MARKUP)
    _resolve_content(root, going)
    join_paragraphs(unmarked)


def _resolve_rows(root: etree._Element, going: frozenset[str]) -> None:
    for properties in list(root.iter(TRPR)):
        marks = [child for child in properties if child.tag in _TRACKED]
        if any(mark.tag in going for mark in marks):
            _drop(properties.getparent())
        for mark in marks:
            properties.remove(mark)


def _resolve_cells(root: etree._Element, *, accept: bool) -> None:
    going, staying = ("cellDel", "cellIns") if accept else ("cellIns", "cellDel")
    for properties in list(root.iter(TCPR)):
        if properties.find(w(going)) is not None:
            _drop(properties.getparent())
        for mark in properties.findall(w(staying)):
            properties.remove(mark)
        for merge in properties.findall(w("cellMerge")):
            _resolve_merge(merge, accept=accept)


def _resolve_merge(merge: etree._Element, *, accept: bool) -> None:
    """A cell merged with, or split from, the one above; `rest` begins a merged cell, `cont` goes on."""
    vertical = merge.get(w("vMerge" if accept else "vMergeOrig"))
    if vertical is None:
        _drop(merge)
        return
    merge.attrib.clear()
    merge.tag = w("vMerge")
    merge.set(VAL, "restart" if vertical == "rest" else "continue")


def _drop_empty_tables(root: etree._Element) -> None:
    for row in list(root.iter(TR)):
        if row.find(f".//{w('tc')}") is None:
            _drop(row)
    for table in list(root.iter(w("tbl"))):
        if table.find(f".//{TR}") is None:
            _drop(table)


def _take_paragraph_marks(root: etree._Element, going: frozenset[str]) -> list[etree._Element]:
    """Remove the tracking of paragraph marks; the paragraphs whose mark goes."""
    unmarked: list[etree._Element] = []
    for paragraph in root.iter(P):
        marks = [child for child in paragraph.iterfind(f"{PPR}/{RPR}/*") if child.tag in _TRACKED]
        if any(mark.tag in going for mark in marks):
            unmarked.append(paragraph)
        for mark in marks:
            _drop(mark)
    return unmarked


def _resolve_numbering(root: etree._Element, going: frozenset[str]) -> None:
    """Numbering that was inserted goes with its mark."""
    for numbering in list(root.iter(w("numPr"))):
        mark = numbering.find(w("ins"))
        if mark is not None:
            _drop(numbering if mark.tag in going else mark)


def _unwrap_custom_markup(root: etree._Element, going: tuple[str, ...]) -> None:
    """Custom XML and content controls whose own mark-up, not their content, was inserted or deleted."""
    for start in list(root.iter(*going)):
        element = start.getnext()
        if element is not None and element.tag == w("customXml"):
            _unwrap(element)
        elif element is not None and element.tag == w("sdt"):
            content = element.find(w("sdtContent"))
            for child in [child for child in element if child is not content]:
                element.remove(child)
            if content is not None:
                _unwrap(content)
            _unwrap(element)
    for marker in list(root.iter(*_RANGES)):
        _drop(marker)


def _resolve_content(root: etree._Element, going: frozenset[str]) -> None:
    for element in list(root.iter(*_TRACKED)):
        if element.getparent() is None:
            continue
        if element.tag in going:
            _drop(element)
        else:
            _unwrap(element)
    for element in root.iter(*_RESTORED):
        element.tag = _RESTORED[element.tag]


def _drop(element: etree._Element | None) -> None:
    """Take an element out, with all it holds; text between elements is indentation and stays."""
    parent = None if element is None else element.getparent()
    if element is not None and parent is not None:
        parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    """Put what an element holds in its place."""
    parent = element.getparent()
    if parent is None:
        return
    for child in list(element):
        element.addprevious(child)
    parent.remove(element)
