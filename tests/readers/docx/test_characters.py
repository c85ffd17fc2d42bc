from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from resolute.model import NOTE_MARK, Paragraph, Resolution
from resolute.readers import open_resolution


def read(body: str, notes: tuple[str, ...] = ("One.", "Two."), numbering: str = "") -> Resolution:
    data = invented.package(body, notes=notes, numbering=numbering)
    return open_resolution(Path("x"), data).resolution


def paragraph(content: str) -> Paragraph:
    return read(f"<w:p>{content}</w:p>").paragraphs[0]


def field(instruction: str, result: str) -> str:
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{k}"/></w:r>' for k in ("begin", "separate", "end")
    )
    return f"{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{separate}{result}{end}"


T = "<w:r><w:t>{}</w:t></w:r>"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/></w:r>", "a\tb\t"),
        ('<w:r><w:t>a</w:t><w:br/><w:br w:type="page"/><w:cr/><w:lastRenderedPageBreak/></w:r>', "a\n\n\n"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t></w:r>", "a\u2011\u00adb"),
        ("<w:r><w:t>a\nb\tc</w:t></w:r>", "a b c"),
        ('<w:r><w:sym w:font="Symbol" w:char="2022"/><w:sym w:char="zz"/></w:r>', "\u2022"),
        (f"<w:hyperlink>{T.format('a')}</w:hyperlink><w:smartTag>{T.format('b')}</w:smartTag>", "ab"),
        (f"<w:sdt><w:sdtContent>{T.format('a')}</w:sdtContent></w:sdt>", "a"),
        (field(" PAGE ", T.format("7")) + T.format("a"), "7a"),
        (field(" HYPERLINK x ", T.format("a") + field(" PAGE ", T.format("b"))), "ab"),
        (field(field(" PAGE ", T.format("a")), T.format("b")), "b"),
        (f'<w:fldSimple w:instr=" PAGE ">{T.format("7")}</w:fldSimple>', "7"),
        ('<w:r><w:t>a</w:t><w:drawing/><w:pict/><w:object/></w:r><m xmlns="m">x</m>', "a"),
    ],
)
def test_characters(content: str, text: str) -> None:
    assert paragraph(content).source_text == text


REFERENCE = (
    '<w:bookmarkStart w:id="9" w:name="_N"/><w:r><w:footnoteReference w:id="1"/></w:r>'
    '<w:bookmarkEnd w:id="9"/>'
)


@pytest.mark.parametrize(
    "again",
    [
        field(" NOTEREF _N \\h ", T.format("1")),
        f'<w:fldSimple w:instr=" NOTEREF _N ">{T.format("1")}</w:fldSimple>',
    ],
)
def test_a_note_that_is_cited_again(again: str) -> None:
    found = paragraph(REFERENCE + T.format("a") + again)
    assert found.text == f"{NOTE_MARK}a{NOTE_MARK}"
    assert [(mark.offset, mark.note, mark.repeated) for mark in found.marks] == [(0, 0, False), (2, 0, True)]


def test_a_reference_to_no_note_is_a_character_alone() -> None:
    found = paragraph(T.format("a") + field(" NOTEREF _Gone ", T.format("1")))
    assert (found.text, found.marks) == (f"a{NOTE_MARK}", ())


def test_text_boxes_count_but_are_no_paragraphs() -> None:
    box = f"<w:r><w:pict><w:txbxContent><w:p>{T.format('box')}</w:p></w:txbxContent></w:pict></w:r>"
    found = read(f"<w:p>{box}</w:p><w:p>{T.format('a')}</w:p>").paragraphs
    assert [(p.text, p.anchor.index if p.anchor else -1) for p in found] == [("", 0), ("a", 2)]


def test_blocks_in_tables_and_content_controls() -> None:
    inner = f"<w:p>{T.format('a')}</w:p>"
    cell = f"<w:tbl><w:tr><w:tc>{inner}</w:tc><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    found = read(
        f"<w:sdt><w:sdtContent>{cell}</w:sdtContent></w:sdt><w:customXml>{inner}</w:customXml>"
    ).paragraphs
    places = [None if p.cell is None else (p.cell.table, p.cell.row, p.cell.column) for p in found]
    assert places == [(0, 0, 0), (0, 0, 1), None]


def test_formatting_of_runs() -> None:
    runs = (
        '<w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>b</w:t></w:r>'
    )
    assert [(run.text, run.italic, run.bold) for run in paragraph(runs).runs] == [
        ("a", True, False),
        ("b", False, False),
    ]


LIST = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
)


def numbered(level: int, text: str) -> str:
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="5"/></w:numPr>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{T.format(text)}</w:p>"


def test_automatic_numbers() -> None:
    front = f"<w:p>{T.format('The General Assembly,')}</w:p>"
    body = "".join(numbered(level, "Notes tides;") for level in (0, 1, 1, 0, 1))
    found = read(front + body, numbering=LIST).paragraphs[1:]
    assert [(p.number, p.lead, p.label) for p in found] == [
        ("1", "", "OP1"),
        ("a", "", "OP1 (a)"),
        ("b", "", "OP1 (b)"),
        ("2", "", "OP2"),
        ("a", "", "OP2 (a)"),
    ]
