from __future__ import annotations

from pathlib import Path

import pytest

from readers.contract import ReaderContract
from readers.odt import making
from readers.odt.making import p
from resolute.model import Resolution, Unreadable
from resolute.readers import Revisions, open_resolution


def read(body: str, revisions: Revisions = Revisions.ACCEPT) -> Resolution:
    return open_resolution(Path("x"), making.document(body), revisions).resolution


def texts(body: str, revisions: Revisions = Revisions.ACCEPT) -> list[str]:
    return [paragraph.source_text for paragraph in read(body, revisions).paragraphs]


class TestOdt(ReaderContract):
    format = "odt"

    def data(self) -> bytes:
        return making.document(making.invented_body(), making.invented_header())


class TestTemplate(ReaderContract):
    format = "odt"

    def data(self) -> bytes:
        return making.document(making.invented_body(), making.invented_header(), kind="text-template")


def test_a_flat_document_is_read_alike() -> None:
    flat = open_resolution(Path("x"), making.flat(making.invented_body())).resolution
    packed = read(making.invented_body())
    assert [q.text for q in flat.paragraphs] == [q.text for q in packed.paragraphs]
    assert [note.text for note in flat.footnotes] == [note.text for note in packed.footnotes]


def test_formatting_comes_from_spans_and_their_styles() -> None:
    raised = '<text:span text:style-name="S">c</text:span>'
    runs = read(f'<text:p>a<text:span text:style-name="B">b{raised}</text:span></text:p>').paragraphs[0].runs
    assert [(run.text, run.bold, run.superscript) for run in runs] == [
        ("a", False, False),
        ("b", True, False),
        ("c", True, True),
    ]


def test_styles_have_the_names_that_users_know() -> None:
    assert read('<text:p text:style-name="C">Tides</text:p>').paragraphs[0].style == "Single Txt"


def test_white_space_counts_once_and_written_blanks_as_often_as_they_say() -> None:
    assert texts('<text:p>\n  The  lamp<text:s text:c="3"/>is\n lit</text:p>') == ["The lamp   is lit"]


def test_lists_count() -> None:
    item = "<text:list-item>{}</text:list-item>"
    inner = f"<text:list>{item.format(p('Ebb'))}{item.format(p('Flow'))}</text:list>"
    items = f"{item.format(p('Tides') + inner)}{item.format(p('Bells'))}"
    body = f'<text:list text:style-name="L">{items}</text:list>'
    found = read(p("The General Assembly,") + p("Noting bells,") + body).paragraphs[2:]
    assert [(q.number, q.text) for q in found] == [
        ("1", "Tides"),
        ("a", "Ebb"),
        ("b", "Flow"),
        ("2", "Bells"),
    ]


def test_a_list_that_carries_on_another_counts_on() -> None:
    one = '<text:list text:style-name="L" {}><text:list-item>' + p("Tides") + "</text:list-item></text:list>"
    body = (
        p("The General Assembly,")
        + one.format("")
        + one.format('text:continue-numbering="true"')
        + one.format("")
    )
    assert [q.number for q in read(body).paragraphs[1:]] == ["1", "2", "1"]


def test_tables_have_cells() -> None:
    cell = "<table:table-cell>{}</table:table-cell>"
    row = f"<table:table-row>{cell.format(p('a'))}{cell.format(p('b'))}</table:table-row>"
    rows = f"<table:table-header-rows>{row}</table:table-header-rows>{row}"
    body = f"{p('Before')}<table:table>{rows}</table:table>"
    cells = [q.cell for q in read(body).paragraphs if q.cell]
    assert [(cell.table, cell.row, cell.column) for cell in cells] == [
        (0, 0, 0),
        (0, 0, 1),
        (0, 1, 0),
        (0, 1, 1),
    ]


def test_drawings_and_comments_are_no_text() -> None:
    aside = "<office:annotation><text:p>Why?</text:p></office:annotation>"
    box = "<draw:frame><text:p>Box</text:p></draw:frame>"
    assert texts(f"<text:p>The lamp{aside}{box} is lit</text:p>") == ["The lamp is lit"]


def test_a_note_with_a_mark_of_its_own_does_not_count() -> None:
    body = f"<text:p>a{making.note(1, 'Late.', '*')}b{making.note(2, 'Early.')}</text:p>"
    assert [(note.mark, note.text) for note in read(body).footnotes] == [("*", "Late."), ("1", "Early.")]


CHANGES = """<text:tracked-changes>
<text:changed-region text:id="c1"><text:insertion/></text:changed-region>
<text:changed-region text:id="c2"><text:deletion>
  <text:p>dim</text:p><text:p>and </text:p></text:deletion></text:changed-region>
</text:tracked-changes>"""
BODY = f"""{CHANGES}<text:p>The lamp <text:change-start text:change-id="c1"/>is </text:p>
<text:p>bright<text:change-end text:change-id="c1"/>burns <text:change text:change-id="c2"/>low.</text:p>"""


def test_tracked_changes_are_accepted() -> None:
    assert texts(BODY) == ["The lamp is ", "brightburns low."]
    assert "carries tracked changes; they were taken as accepted" in read(BODY).notices[0]


def test_tracked_changes_are_rejected_with_their_paragraphs() -> None:
    assert texts(BODY, Revisions.REJECT) == ["The lamp burns dim", "and low."]


def test_tracked_changes_are_refused() -> None:
    with pytest.raises(Unreadable, match="carries tracked changes"):
        read(BODY, Revisions.REFUSE)


def test_an_encrypted_document_says_so() -> None:
    entry = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    with pytest.raises(Unreadable, match="is encrypted; open it in LibreOffice"):
        open_resolution(Path("x"), making.document(p("a"), manifest=entry))


@pytest.mark.parametrize(("kind", "called"), [("spreadsheet", "a spreadsheet"), ("graphics", "a drawing")])
def test_other_open_documents_say_what_they_are(kind: str, called: str) -> None:
    with pytest.raises(Unreadable, match=f"is {called} and no text"):
        open_resolution(Path("x"), making.document(p("a"), kind=kind))
