"""A PDF and another file of one resolution have the same paragraphs, counted one by one."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from helpers.tools import pdf_by_libreoffice
from readers.shared_documents import corpus, named, read
from resolute.model import Kind, Resolution

HYPHENS = {ord(sign): "-" for sign in "\u2010\u2011"} | {0xAD: None}
WRONG = {"A_RES_78_208": 0, "A_RES_78_199": 0, "A_RES_79_166": 0, "A_RES_80_204": 0, "A_RES_78_69": 2}


def lines(resolution: Resolution) -> list[str]:
    """What each paragraph and note says and is, but for spacing and the kind of hyphen."""
    paragraphs = [(p.kind, p.label, p.text) for p in resolution.paragraphs if p.kind is not Kind.BLANK]
    notes = [("note", note.mark, note.text) for note in resolution.footnotes]
    return [f"{kind} {label} {squeezed(text)}" for kind, label, text in paragraphs + notes]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text).translate(HYPHENS)


def different(one: Resolution, other: Resolution) -> list[str]:
    """What stands in one of the two only; a paragraph that is cut in two counts on both sides."""
    first, second = lines(one), lines(other)
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    left = {place for block in blocks for place in range(block.a, block.a + block.size)}
    right = {place for block in blocks for place in range(block.b, block.b + block.size)}
    return [line for place, line in enumerate(first) if place not in left] + [
        line for place, line in enumerate(second) if place not in right
    ]


def marks(resolution: Resolution) -> list[tuple[str, int, bool]]:
    return [(p.label, mark.note, mark.repeated) for p in resolution.paragraphs for mark in p.marks]


@pytest.mark.parametrize("name", WRONG)
def test_a_pdf_has_the_paragraphs_of_its_xml(shared: Path, name: str) -> None:
    wrong = different(named(shared, f"{name}-en.pdf"), named(shared, f"{name}-en.xml"))
    assert len(wrong) <= WRONG[name], wrong


@pytest.mark.parametrize("name", WRONG)
def test_marks_and_openings_are_those_of_the_xml(shared: Path, name: str) -> None:
    found, expected = named(shared, f"{name}-en.pdf"), named(shared, f"{name}-en.xml")
    assert marks(found) == marks(expected)
    assert [p.opening for p in found.paragraphs if p.label] == [
        p.opening for p in expected.paragraphs if p.label
    ]


@pytest.mark.parametrize("name", WRONG)
def test_the_masthead_is_that_of_the_xml(shared: Path, name: str) -> None:
    assert named(shared, f"{name}-en.pdf").masthead == named(shared, f"{name}-en.xml").masthead


def test_a_word_file_through_libreoffice_has_its_paragraphs(shared: Path, tmp_path: Path) -> None:
    document = next((shared / "corpus").rglob("A_RES_72_164-en.docx"))
    found = read(pdf_by_libreoffice(document, tmp_path))
    assert different(found, read(document)) == []
    assert marks(found) == marks(read(document))


def test_every_pdf_has_its_symbol_and_says_nothing(shared: Path) -> None:
    for path in corpus(shared, ".pdf"):
        resolution = read(path)
        assert resolution.masthead.symbol.replace("/", "_") == path.stem.removesuffix("-en")
        assert (resolution.notices, resolution.is_resolution) == ((), True)


DRAFTS = {"A_80_L.6": "A_RES_80_4", "A_80_L.16": "A_RES_80_72", "A_80_L.17": "A_RES_80_109"}
BODY = (Kind.ORGAN, Kind.PREAMBULAR, Kind.OPERATIVE, Kind.SUBPARAGRAPH, Kind.HEADING)


@pytest.mark.parametrize("draft", DRAFTS)
def test_a_draft_adopted_without_a_vote_has_the_paragraphs_of_its_resolution(
    shared: Path, draft: str
) -> None:
    earlier, later = named(shared, f"{draft}-en.pdf"), named(shared, f"{DRAFTS[draft]}-en.pdf")
    assert earlier.masthead.title == later.masthead.title
    kinds = {line.partition(" ")[0] for line in different(earlier, later)}
    assert not kinds & set(BODY)
