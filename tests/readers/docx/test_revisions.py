from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from readers import invented
from readers.docx.notation import body, document, lines
from resolute.model import Unreadable
from resolute.readers import Revisions, open_resolution
from resolute.readers.docx import resolve_package, resolve_part
from resolute.readers.docx.names import PPR, RPR, P, w

ACCEPT, REJECT = Revisions.ACCEPT, Revisions.REJECT
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def resolved(root: etree._Element, how: Revisions) -> list[str]:
    return lines(resolve_part(root, how))


@pytest.mark.parametrize(
    ("marked", "accepted", "rejected"),
    [
        (["a +b+ c"], ["a b c"], ["a  c"]),
        (["a -b- c"], ["a  c"], ["a b c"]),
        (["a >b> c", "<b<"], ["a b c", ""], ["a  c", "b"]),
        (["one", "+two++¶", "three"], ["one", "two", "three"], ["one", "three"]),
        (["one", "-two--¶", "three"], ["one", "three"], ["one", "two", "three"]),
        (["one-¶", "two"], ["onetwo"], ["one", "two"]),
        (["one+¶", "two"], ["one", "two"], ["onetwo"]),
        (["<one<<¶", "two", ">one>>¶", "end"], ["two", "one", "end"], ["one", "two", "end"]),
        (["{A}one-¶", "{B}two"], ["{B}onetwo"], ["{A}one", "{B}two"]),
        (["{A}one-¶", "{B}two-¶", "{C}three"], ["{C}onetwothree"], ["{A}one", "{B}two", "{C}three"]),
        (["one", "-two--¶"], ["one"], ["one", "two"]),
        (["one", "two-¶"], ["one", "two"], ["one", "two"]),
        (["+one+-two-"], ["one"], ["two"]),
    ],
)
def test_text_and_paragraph_marks(marked: list[str], accepted: list[str], rejected: list[str]) -> None:
    assert resolved(document(*marked), ACCEPT) == accepted
    assert resolved(document(*marked), REJECT) == rejected


def test_a_deletion_within_an_insertion_goes_both_ways() -> None:
    inner = '<w:del w:id="2"><w:r><w:delText>b</w:delText></w:r></w:del>'
    tail = f'<w:p><w:ins w:id="1"><w:r><w:t>a</w:t></w:r>{inner}</w:ins><w:r><w:t>c</w:t></w:r></w:p>'
    assert resolved(document(tail=tail), ACCEPT) == ["ac"]
    assert resolved(document(tail=tail), REJECT) == ["c"]


def test_nothing_tracked_is_left() -> None:
    root = document("+a+-b->c><d<", "-e--¶", ">f>>¶", "g")
    left = {etree.QName(element).localname for element in resolve_part(root, ACCEPT).iter("*")}
    assert left == {"document", "body", "p", "pPr", "rPr", "r", "t"}


def test_range_markers_go_and_bookmarks_stay() -> None:
    move = '<w:moveFromRangeStart w:id="7" w:name="m"/>'
    tail = f'<w:p>{move}<w:bookmarkStart w:id="3" w:name="b"/><w:moveFromRangeEnd w:id="7"/></w:p>'
    paragraph = next(resolve_part(document(tail=tail), REJECT).iter(P))
    assert written(paragraph) == "p(bookmarkStart)"


def test_former_properties_come_back() -> None:
    change = '<w:pPrChange w:id="1"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>'
    former = '<w:rPrChange w:id="2"><w:rPr><w:b/></w:rPr></w:rPrChange>'
    run = f"<w:r><w:rPr><w:i/>{former}</w:rPr><w:t>a</w:t></w:r>"
    tail = f'<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:i/></w:rPr>{change}</w:pPr>{run}</w:p>'
    assert shape(resolve_part(document(tail=tail), ACCEPT)) == "pPr(jc rPr(i)) rPr(i)"
    assert shape(resolve_part(document(tail=tail), REJECT)) == "pPr(jc rPr(i)) rPr(b)"


def shape(root: etree._Element) -> str:
    """The properties of the first paragraph and its run."""
    paragraph = next(root.iter(P))
    found = [paragraph.find(PPR), paragraph.find(f"{w('r')}/{RPR}")]
    return " ".join(written(element) for element in found if element is not None)


def written(element: etree._Element) -> str:
    inner = " ".join(written(child) for child in element)
    return etree.QName(element).localname + (f"({inner})" if inner else "")


def test_a_sections_headers_stay_when_its_former_properties_come_back() -> None:
    change = '<w:sectPrChange w:id="1"><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:sectPrChange>'
    root = document("a", tail=f'<w:sectPr><w:headerReference w:type="first"/><w:cols/>{change}</w:sectPr>')
    section = resolve_part(root, REJECT).find(f".//{w('sectPr')}")
    assert section is not None
    assert written(section) == "sectPr(headerReference pgSz)"


def row(text: str, mark: str = "", cell: str = "") -> str:
    properties = f"<w:trPr>{mark}</w:trPr>" if mark else ""
    return f"<w:tr>{properties}<w:tc><w:tcPr>{cell}</w:tcPr>{body(text)}</w:tc></w:tr>"


def test_inserted_and_deleted_rows() -> None:
    rows = row("a") + row("b", "<w:ins/>") + row("c", "<w:del/>")
    table = f"<w:tbl>{rows}</w:tbl>"
    assert resolved(document(tail=table), ACCEPT) == ["a", "b"]
    assert resolved(document(tail=table), REJECT) == ["a", "c"]


def test_inserted_and_deleted_cells_take_their_empty_tables_along() -> None:
    tables = "".join(f"<w:tbl>{row(mark, cell=f'<w:{mark}/>')}</w:tbl>" for mark in ("cellIns", "cellDel"))
    assert resolved(document(tail=tables), ACCEPT) == ["cellIns"]
    assert resolved(document(tail=tables), REJECT) == ["cellDel"]


def test_merged_cells() -> None:
    merge = '<w:cellMerge w:vMerge="cont"/>'
    root = document(tail=f"<w:tbl>{row('a', cell=merge)}</w:tbl>")
    merged = resolve_part(root, ACCEPT).find(f".//{w('vMerge')}")
    assert merged is not None
    assert merged.get(w("val")) == "continue"
    assert (
        resolve_part(document(tail=f"<w:tbl>{row('a', cell=merge)}</w:tbl>"), REJECT).find(
            f".//{w('vMerge')}"
        )
        is None
    )


def test_a_cell_keeps_its_last_paragraph() -> None:
    table = f"<w:tbl>{row('-a--¶')}</w:tbl>"
    assert resolved(document(tail=table), ACCEPT) == [""]


def test_inserted_numbering_goes() -> None:
    tail = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:ins w:id="1"/></w:numPr></w:pPr></w:p>'
    assert resolve_part(document(tail=tail), REJECT).find(f".//{w('numPr')}") is None
    kept = resolve_part(document(tail=tail), ACCEPT).find(f".//{w('numPr')}")
    assert kept is not None
    assert written(kept) == "numPr(numId)"


def test_content_controls_that_were_deleted_leave_their_content() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{body('a')}</w:sdtContent></w:sdt>"
    tail = f'<w:customXmlDelRangeStart w:id="1"/>{control}<w:customXmlDelRangeEnd w:id="1"/>'
    assert resolve_part(document(tail=tail), ACCEPT).find(f".//{w('sdt')}") is None
    assert resolved(document(tail=tail), ACCEPT) == ["a"]
    assert resolve_part(document(tail=tail), REJECT).find(f".//{w('sdt')}") is not None


ORGAN = "The General Assembly,"


def test_a_package_without_changes_is_handed_back() -> None:
    data = invented.as_docx()
    assert resolve_package(data, ACCEPT) is data


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_all_stories_of_a_package_are_resolved() -> None:
    note = "</w:t></w:r><w:ins><w:r><w:t>c</w:t></w:r></w:ins><w:r><w:t>"
    found = parts(resolve_package(invented.package(body("a+b+"), notes=(note,)), REJECT))
    assert b">b<" not in found["word/document.xml"]
    assert b">c<" not in found["word/footnotes.xml"]


def test_other_parts_of_the_package_are_kept() -> None:
    data = invented.package(body("a+b+"))
    before, after = parts(data), parts(resolve_package(data, ACCEPT))
    assert list(after) == list(before)
    assert [name for name in before if before[name] != after[name]] == ["word/document.xml"]


@pytest.mark.parametrize(
    ("how", "text"), [(ACCEPT, "Recalling high tides,"), (REJECT, "Recalling low tides,")]
)
def test_readers_take_what_they_are_told_and_say_so(how: Revisions, text: str) -> None:
    data = invented.package(body(ORGAN, "Recalling +high+-low- tides,"))
    reading = open_resolution(Path("x"), data, how)
    assert reading.resolution.paragraphs[1].text == text
    assert f"x carries tracked changes; they were taken as {how}ed." in reading.resolution.notices
    assert open_resolution(Path("x"), reading.data).resolution.paragraphs == reading.resolution.paragraphs


def test_refusing() -> None:
    with pytest.raises(Unreadable, match="x carries tracked changes"):
        open_resolution(Path("x"), invented.package(body(ORGAN, "+Recalling+")), Revisions.REFUSE)
