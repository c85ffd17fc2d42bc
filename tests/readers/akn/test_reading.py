from __future__ import annotations

from pathlib import Path

import pytest

from readers import invented
from readers.contract import ReaderContract
from resolute.model import NOTE_MARK, Cell, Kind, Resolution, Unreadable
from resolute.readers import open_resolution


def read(data: bytes) -> Resolution:
    return open_resolution(Path("x"), data).resolution


def with_body(body: str) -> Resolution:
    """The invented resolution with another main body."""
    start, _, rest = invented.as_akn().decode().partition("<mainBody>")
    return read((start + "<mainBody>" + body + "</mainBody>" + rest.partition("</mainBody>")[2]).encode())


class TestAkn(ReaderContract):
    format = "akn"

    def data(self) -> bytes:
        return invented.as_akn()


def test_indentation_is_no_text() -> None:
    text = '<p xml:space="preserve">\n      <span>Notes</span> tides;</p>'
    assert (
        with_body(f"<paragraph><num>1.</num><content>{text}</content></paragraph>").paragraphs[-2].text
        == "Notes tides;"
    )


NOTE = "<authorialNote marker='3'><p>N.</p></authorialNote>"


@pytest.mark.parametrize(
    ("inline", "text"),
    [
        (f"Notes 19/11,{NOTE}<a href='x'>31/14</a>;", f"Notes 19/11,{NOTE_MARK} 31/14;"),
        (
            f"Notes,{NOTE} 19/11,<sup>1</sup><a href='x'>31/14</a>;",
            f"Notes,{NOTE_MARK} 19/11,{NOTE_MARK} 31/14;",
        ),
        (f"Notes {NOTE}<a href='x'>31/14</a>;", f"Notes {NOTE_MARK}31/14;"),
        ("Notes, on<docDate>4 May</docDate>;", "Notes, on 4 May;"),
    ],
)
def test_blanks_lost_between_elements_come_back(inline: str, text: str) -> None:
    found = with_body(f"<paragraph><num>1.</num><content><p>{inline}</p></content></paragraph>")
    assert found.paragraphs[-2].text == text


def test_the_parts_of_a_vote_stand_on_lines_of_their_own() -> None:
    vote = (
        "<outcome>By 2 to 1:<outcome>In favour:<eol/>Ruritania</outcome><outcome>Against:</outcome></outcome>"
    )
    found = with_body(f"<paragraph><num>1.</num><content><p>{vote}</p></content></paragraph>")
    assert found.paragraphs[-2].text == "By 2 to 1:\nIn favour:\nRuritania\nAgainst:"


def test_lists_have_their_numbers() -> None:
    body = (
        "<paragraph><num>7.</num><list><intro><p>Decides:</p></intro>"
        "<point><num>(a)</num><content><p>First;</p></content></point></list></paragraph>"
    )
    assert [p.label for p in with_body(body).paragraphs[-3:-1]] == ["OP7", "OP7 (a)"]


def test_tables_are_read_cell_by_cell() -> None:
    table = "<table><tr><th><p>Port</p></th></tr><tr><td><p>North</p></td></tr></table>"
    found = with_body(f'<container name="table">{table}</container>').paragraphs[-3:-1]
    assert [(p.kind, p.text, p.cell) for p in found] == [
        (Kind.TABLE, "Port", Cell(0, 0, 0)),
        (Kind.TABLE, "North", Cell(0, 1, 0)),
    ]


@pytest.mark.parametrize("markup", ["<subheading>\t\tTides</subheading>", "<p><num>XIII</num></p>"])
def test_headings(markup: str) -> None:
    heading = with_body(f"<paragraph>{markup}</paragraph>").paragraphs[-2]
    assert (heading.kind, heading.lead) == (Kind.HEADING, "\t\t")
    assert heading.text in ("Tides", "XIII")


def test_other_xml_is_refused() -> None:
    with pytest.raises(Unreadable, match="no Akoma Ntoso"):
        read(b"<?xml version='1.0'?><tides/>")


def test_entities_are_not_expanded() -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "tide"><!ENTITY c "&b;&b;&b;">]>' + invented.as_akn()
    )
    with pytest.raises(Unreadable, match="document type"):
        read(bomb.replace(b"Welcomes", b"&c;"))
