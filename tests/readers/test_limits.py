"""What is too much ends within 10 seconds and 500 MB: in a reading, or in a sentence that names the limit."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from helpers.apart import Apart, read_apart
from readers import heavy, invented
from readers.html import making as html
from readers.rtf import making as rtf
from readers.test_refusals import changed

SECONDS, MEGABYTES = 10, 500
pytestmark = pytest.mark.slow


def record(name: str, found: Apart) -> None:
    """A line of a table, for who asks for it."""
    if table := os.environ.get("RESOLUTE_LIMITS"):
        figures = f"{found.seconds:8.2f} s{found.megabytes:8.0f} MB"
        with Path(table).open("a", encoding="utf-8") as file:
            file.write(f"{name:<36}{figures}  {found.sentence or found.paragraphs}\n")


def taken(path: Path, data: bytes) -> Apart:
    """What reading takes; it is within the limits, and the file as it was."""
    path.write_bytes(data)
    found = read_apart(path)
    record(path.name, found)
    assert found.seconds < SECONDS
    assert found.megabytes < MEGABYTES
    assert path.stat().st_size == len(data)
    path.unlink()
    return found


@pytest.mark.parametrize("ending", heavy.PARAGRAPHS)
def test_a_million_paragraphs(ending: str, tmp_path: Path) -> None:
    found = taken(
        tmp_path / f"million.{ending}",
        heavy.PARAGRAPHS[ending](heavy.wordings(60_000 if ending == "pdf" else 1_000_000)),
    )
    assert "the most that " in found.sentence  # a thousand pages, in a PDF, are fewer paragraphs


@pytest.mark.parametrize("ending", heavy.PARAGRAPHS)
def test_as_many_paragraphs_as_are_read(ending: str, tmp_path: Path) -> None:
    texts = [
        f"{number}. Requests harbour {number} to go on;"
        for number in range(39_000 if ending == "pdf" else 99_000)
    ]
    found = taken(tmp_path / f"many.{ending}", heavy.PARAGRAPHS[ending](["The General Assembly,", *texts]))
    assert found.sentence == ""


@pytest.mark.parametrize("ending", heavy.PARAGRAPHS)
def test_a_line_of_five_megabytes(ending: str, tmp_path: Path) -> None:
    found = taken(tmp_path / f"line.{ending}", heavy.PARAGRAPHS[ending]([heavy.line(5 << 20)]))
    assert found.paragraphs > 0


@pytest.mark.parametrize("ending", heavy.TABLES)
def test_a_table_of_a_hundred_by_a_thousand(ending: str, tmp_path: Path) -> None:
    found = taken(tmp_path / f"table.{ending}", heavy.TABLES[ending](1000, 100))
    assert found.paragraphs >= 1000


@pytest.mark.parametrize("name", heavy.NESTED)
@pytest.mark.parametrize("levels", [80, 250, 10_000])
def test_deep_nesting(name: str, levels: int, tmp_path: Path) -> None:
    taken(tmp_path / f"{name.replace(' ', '-')}-{levels}", heavy.NESTED[name](levels))


@pytest.mark.parametrize(("size", "limit"), [(60, "10,000,000 characters"), (200, "128 MB")])
def test_a_text_of_hundreds_of_megabytes(size: int, limit: str, tmp_path: Path) -> None:
    found = taken(tmp_path / f"{size}.txt", b"The tides of small harbours\n" * (size * (1 << 20) // 28))
    assert limit in found.sentence


def bomb(member: str, content: bytes, announced: int | None = None) -> bytes:
    """The invented document with a part that holds more, or less, than it announces."""
    data = io.BytesIO(invented.as_docx())
    with zipfile.ZipFile(data, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr(member, content)
    if announced is None:
        return data.getvalue()
    packed, entry = bytearray(data.getvalue()), data.getvalue().rindex(b"PK\1\2")
    packed[entry + 24 : entry + 28] = announced.to_bytes(4, "little")
    return bytes(packed)


def nested_bomb(levels: int) -> bytes:
    """An archive in an archive in an archive …, each ten times the one within it."""
    inner = bytes(10 << 20)
    for _ in range(levels):
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
            for number in range(10):
                package.writestr(f"{number}.zip", inner)
        inner = data.getvalue()
    return inner


BOMBS = {
    "zeros": (lambda: bomb("word/media/a.bin", bytes(300 << 20)), "64 MB"),
    "four gigabytes announced": (lambda: bomb("word/media/a.bin", b"tide", 0xFFFFFFF0), "64 MB"),
    "ten bytes announced": (lambda: bomb("word/late.xml", bytes(60 << 20), 10), "cannot be unpacked"),
    "nested": (lambda: nested_bomb(4), "is a zip archive and no Word document"),
    "many parts": (
        lambda: bomb("a", b"").replace(b"PK\5\6", b"PK\1\2" * 10_001 + b"PK\5\6"),
        "10,000 parts",
    ),
    "elements": (
        lambda: changed("word/footnotes.xml", f"<a>{'<a/>' * 2_000_000}</a>"),
        "2,000,000 elements",
    ),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused(name: str, tmp_path: Path) -> None:
    make, reason = BOMBS[name]
    assert reason in taken(tmp_path / f"{name}.docx", make()).sentence


LETTER = "From: a@harbour.example\nMIME-Version: 1.0\nSubject: "
NOTED = "\\super 1\\nosupersub a"
SWOLLEN = {
    "folded head lines": f"A: b\n{'    x' * 9}\n".encode() + b"    x\n" * 400_000 + b"tides",
    "parameters": f"{LETTER}Tides\nContent-Type: text/plain{'; a=b' * 400_000}\n\nTides".encode(),
    "encoded name": f"{LETTER}=?punycode?q?{'tide-' * 400_000}?=\n\nTides".encode(),
    "encoding of names": html.mail("tide-" * 400_000, kind="text/plain; charset=punycode"),
    "lines of a mail": html.multipart("Content-Type: text/plain\n\n" + "\n" * 4_000_000),
    "joined lines": ("a line of the tides that is long enough for another to go on from\n" * 90_000).encode(),
    "glued figures": ("word1 " * 400_000 + "\n\n1 A note").encode(),
    "figures in a line": ("harbours2 " * 9_000 + "\n\n1 A note").encode(),
    "equal numbers": ("The General Assembly,\n" + "\t1. Requests tides;\n" * 90_000).encode(),
    "markers": ("<<ODS " * 800_000 + "\n").encode(),
    "masthead": ("a " * 2_000_000 + "\nThe General Assembly,\n").encode(),
    "comments of a style": html.page("<p>Tides", f"<style>{'/*' * 2_000_000}</style>"),
    "rules of a style": html.page(
        "<p>Tides", f"<style>{''.join(f'p{{a{n}:b}}' for n in range(400_000))}</style>"
    ),
    "conditions": html.page("<![if " * 400_000 + "<p>Tides"),
    "answered links": html.page(
        '<a href="#x"><sup>1</sup></a>' * 50_000 + '<p id="x">1 A note' + "a" * 100_000
    ),
    "letters of a list": html.page('<ol type="a" start="999000">' + "<li>Tides" * 90_000),
    "raised figures": rtf.document(rtf.note("A") + NOTED * 300_000),
    "control words": rtf.document("\\fi" * 1_200_000 + " Tides"),
    "groups": rtf.document("{" * 1_500_000 + "Tides"),
    "a picture": rtf.document("{\\pict " + f"{'7f' * 64}\n" * 700_000 + "}Tides"),
    "bookmarks": rtf.document("{\\*\\bkmkstart a}" * 60_000 + rtf.note("A") * 20_000),
}


@pytest.mark.parametrize("name", SWOLLEN)
def test_what_is_repeated_without_end(name: str, tmp_path: Path) -> None:
    taken(tmp_path / name.replace(" ", "-"), SWOLLEN[name])


MARK = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
RUN = "<w:r><w:t>a</w:t></w:r>"
FIELD = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'
OWN_MARK = '<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t>'
RAISED = f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>{RUN}'
NOTED_ONCE = '<w:r><w:footnoteReference w:id="1"/></w:r>'
WORD = {
    "joined paragraphs": f"<w:p>{MARK}{RUN}</w:p>" * 90_000,
    "joined paragraphs between bookmarks": f"<w:p>{MARK}{RUN}</w:p><w:bookmarkEnd/>" * 90_000
    + f"<w:p>{RUN}</w:p>",
    "insertions": f"<w:p>{f'<w:ins>{RUN}</w:ins>' * 300_000}</w:p>",
    "fields": f"<w:p>{FIELD * 100_000}</w:p>",
    "marks of their own": f"<w:p><w:r>{OWN_MARK * 200_000}</w:r></w:p>",
    "raised figures in a paragraph": f"<w:p>{NOTED_ONCE}{RAISED * 100_000}</w:p>",
}


@pytest.mark.parametrize("name", WORD)
def test_what_is_repeated_in_a_word_document(name: str, tmp_path: Path) -> None:
    data = invented.package(WORD[name], ("A/93/5.",))
    assert taken(tmp_path / name.replace(" ", "-"), data).paragraphs > 0
