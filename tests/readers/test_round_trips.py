"""One resolution in every format: what LibreOffice saves of it is read as the Word file is, blanks apart."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from helpers.office import converted
from readers.shared_documents import read
from resolute.model import Kind, Resolution
from resolute.readers import open_resolution

OFFICIAL = "corpus/GA/elections-democratization/A_RES_72_164-en.docx"
WITH_NOTES = ("odt", "fodt", "rtf", "doc", "html")
OLD = ("A_RES_67_290-en.doc", "A_RES_69_313-en.doc")


@cache
def official(shared: Path) -> Resolution:
    return read(shared / OFFICIAL)


def saved(shared: Path, to: str) -> Resolution:
    return open_resolution(Path("x"), converted((shared / OFFICIAL).read_bytes(), "docx", to)).resolution


def said(text: str) -> str:
    return " ".join(text.split())


def paragraphs(resolution: Resolution) -> list[tuple[str, str, str, str]]:
    kept = [p for p in resolution.paragraphs if p.kind is not Kind.BLANK]
    return [(p.kind, p.label, p.opening, said(p.text)) for p in kept]


def marks(resolution: Resolution) -> list[tuple[str, int, bool]]:
    return [(p.label, mark.note, mark.repeated) for p in resolution.paragraphs for mark in p.marks]


def notes(resolution: Resolution) -> list[tuple[str, str]]:
    return [(note.mark, said(note.text)) for note in resolution.footnotes]


def italics(resolution: Resolution) -> list[str]:
    return [
        said(run.text) for p in resolution.paragraphs for run in p.runs if run.italic and run.text.strip()
    ]


@pytest.mark.parametrize("to", WITH_NOTES)
def test_paragraphs_notes_and_italics_are_the_word_files(shared: Path, to: str) -> None:
    wanted, found = official(shared), saved(shared, to)
    assert paragraphs(found) == paragraphs(wanted)
    assert (notes(found), marks(found)) == (notes(wanted), marks(wanted))
    assert italics(found) == italics(wanted)


@pytest.mark.parametrize("to", WITH_NOTES)
def test_the_masthead_is_the_word_files(shared: Path, to: str) -> None:
    assert saved(shared, to).masthead == official(shared).masthead


@pytest.mark.slow
@pytest.mark.parametrize("to", ["odt", "rtf"])
def test_saved_as_a_word_file_again_they_are_the_same(shared: Path, to: str) -> None:
    data = converted((shared / OFFICIAL).read_bytes(), "docx", to)
    again = open_resolution(Path("x"), converted(data, to, "docx:MS Word 2007 XML")).resolution
    assert paragraphs(again) == paragraphs(saved(shared, to))
    assert notes(again) == notes(saved(shared, to))


@pytest.mark.slow
@pytest.mark.parametrize("name", OLD)
def test_old_documents_are_their_conversion(shared: Path, name: str) -> None:
    old = shared / "corpus" / "misc" / name
    data = converted(old.read_bytes(), "doc", "odt")
    wanted, found = open_resolution(Path("x"), data).resolution, read(old)
    lost = "Error: Reference source not found"
    said_by_conversion = [text.replace(lost, "\ufffc") for *_, text in paragraphs(wanted)]
    assert [text for *_, text in paragraphs(found)] == said_by_conversion
    assert [label for _, label, *_ in paragraphs(found)] == [label for _, label, *_ in paragraphs(wanted)]
    assert (notes(found), found.masthead) == (notes(wanted), wanted.masthead)


def test_old_documents_say_nothing_of_lost_references(shared: Path) -> None:
    found = read(shared / "corpus" / "misc" / OLD[1])
    assert not [p.text for p in found.paragraphs if "Error" in p.text]
    assert [mark.repeated for p in found.paragraphs if p.number == "83" for mark in p.marks] == [False, True]


def test_as_text_all_but_the_notes_is_the_word_files(shared: Path) -> None:
    """LibreOffice leaves the notes out and puts their marks as figures; Word writes both."""
    found, wanted = saved(shared, "txt:Text (encoded):UTF8"), official(shared)
    closing, kept = wanted.paragraphs[-2], paragraphs(wanted)[:-1]
    assert [each[:3] for each in paragraphs(found)[:-2]] == [each[:3] for each in kept]
    differing = [w for f, w in zip(paragraphs(found), kept, strict=False) if f != w]
    assert all("\ufffc" in text for *_, text in differing)
    assert " ".join(said(p.text) for p in found.paragraphs[-2:]) == said(closing.text)
