"""Texts that were wrapped, as mails are, read as if each paragraph were one line."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from readers.html import making
from readers.shared_documents import corpus
from resolute.model import NOTE_MARK, Kind, Resolution
from resolute.paths import resource
from resolute.readers import open_resolution

LANTERNS = {
    path.stem: path.read_text(encoding="utf-8").splitlines()
    for path in sorted((Path(__file__).parent / "lanterns").glob("*.txt"))
}
"""An invented resolution in each language, one line a paragraph."""


def read(text: str) -> Resolution:
    return open_resolution(Path("x"), text.encode()).resolution


def texts(resolution: Resolution) -> list[str]:
    return [f"{p.lead}{p.text}".strip() for p in resolution.paragraphs]


def wrapped(paragraph: str, width: int, indent: str = "") -> str:
    if re.search(r"[\u3400-\u9fff]", paragraph):  # cut anywhere but within a figure
        units = re.findall(r"[0-9A-Za-z/.]+ ?|.[，；。、》]?", paragraph)
        lines = [indent]
        for unit in units:
            if len(lines[-1]) + len(unit) > width // 2:
                lines.append("")
            lines[-1] += unit
        return "\n".join(line.rstrip() for line in lines)
    return textwrap.fill(paragraph, width, initial_indent=indent, break_long_words=False)


def sample() -> list[str]:
    """The paragraphs of the English sample, without tabs and notes."""
    body = resource("samples", "earlier.txt").read_text(encoding="utf-8").split("\n\n")[0]
    return [" ".join(line.split()) for line in body.splitlines()]


@pytest.mark.parametrize("apart", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("indent", ["", "    "], ids=["flush", "indented"])
def test_a_wrapped_text_has_the_paragraphs_of_the_text(width: int, apart: str, indent: str) -> None:
    paragraphs = sample()
    again = read(apart.join(wrapped(paragraph, width, indent) for paragraph in paragraphs))
    assert texts(again) == paragraphs
    assert [p.kind for p in again.paragraphs] == [p.kind for p in read("\n\n".join(paragraphs)).paragraphs]


@pytest.mark.parametrize("apart", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
@pytest.mark.parametrize("paragraphs", LANTERNS.values(), ids=LANTERNS)
def test_in_every_language(paragraphs: Sequence[str], apart: str) -> None:
    again = read(apart.join(wrapped(paragraph, 60) for paragraph in paragraphs))
    assert texts(again) == list(paragraphs)
    assert [p.kind for p in again.paragraphs] == [Kind.ORGAN, *2 * [Kind.PREAMBULAR], *2 * [Kind.OPERATIVE]]


@pytest.mark.parametrize("paragraphs", LANTERNS.values(), ids=LANTERNS)
def test_one_line_a_paragraph_is_not_taken_for_wrapped(paragraphs: Sequence[str]) -> None:
    assert texts(read("\n".join(paragraphs))) == list(paragraphs)


def test_paragraphs_in_small_letters_need_no_organ_line_to_stay_apart() -> None:
    paragraphs = LANTERNS["ru"][1:]
    assert texts(read("\n".join(paragraphs))) == list(paragraphs)


ITEMS = [
    "the state of the harbours of the northern coast",
    "the state of the lanterns of the southern coast",
    "the report of the master of harbours on the matter",
    "the election of the next masters of the harbours",
    "the financing of the lanterns of small islands",
]
NAMES = [
    "السيد أحمد محمد عبد الله من الجزيرة الشمالية",
    "السيدة ليلى يوسف من الجزيرة الجنوبية الكبرى",
    "السيد خالد إبراهيم محمود من الجزيرة الغربية",
    "السيدة فاطمة علي حسن من الجزيرة الشرقية",
]


@pytest.mark.parametrize("items", [ITEMS, NAMES], ids=["items", "names"])
def test_items_that_are_about_as_long_stay_apart(items: list[str]) -> None:
    paragraphs = ["The General Assembly,", "1. Decides to go on with the following items:", *items]
    assert texts(read("\n".join(paragraphs))) == paragraphs


def test_a_table_in_a_wrapped_text_keeps_its_lines() -> None:
    table = [
        "Section      Title                                     Amount in dollars",
        "1            Lanterns of the northern coast                  1 200 000",
        "2            Harbours of the southern coast                    900 000",
    ]
    body = [wrapped(paragraph, 72) for paragraph in LANTERNS["en"]]
    assert texts(read("\n\n".join([*body, "\n".join(table)])))[-3:] == table


@pytest.mark.parametrize(
    "opening", ["Determining that", "Expressing its deepest concern that", "Responding to"]
)
def test_a_recital_may_open_with_any_participle(opening: str) -> None:
    paragraphs = [
        *LANTERNS["en"][:3],
        f"{opening} what the keepers have seen in the harbours,",
        *LANTERNS["en"][3:],
    ]
    for width in range(50, 90):
        assert texts(read("\n".join(wrapped(each, width) for each in paragraphs))) == paragraphs


def test_a_mail_is_wrapped_too() -> None:
    paragraphs = LANTERNS["en"]
    body = "\n\n".join(wrapped(paragraph, 72) for paragraph in paragraphs)
    assert texts(open_resolution(Path("x.eml"), making.mail(body)).resolution) == list(paragraphs)


def test_of_hyphens_at_the_ends_of_lines_the_words_own_are_kept() -> None:
    broken = (
        "The General Assembly,\n\nRecalling that implementation of self-determination has a\n"
        "long history in the harbours of the sea, and that the imple-\n"
        "mentation of this right, which is the one right to self-\n"
        "determination of all, is its task,\n"
    )
    told = "of this right, which is the one right to self-determination of all, is its task,"
    assert "that the implementation of this right" in texts(read(broken))[1]
    assert texts(read(broken))[1].endswith(told)


def test_notes_of_several_lines_are_notes() -> None:
    marked = [line.replace("South", "Southern Sea,1") for line in sample()[:5]]
    notes = ["1 See the report of the keepers of the lanterns of the harbours, A/93/5, annex II.", "2 Ibid."]
    body = [*marked, "Recalling tides,1 and Recalling ebbs,2", "1. Decides to remain seized of the matter."]
    resolution = read("\n\n".join(wrapped(each, 60) for each in (*body, "4 May 2038", *notes)))
    assert [note.text for note in resolution.footnotes] == [note[2:] for note in notes]


def test_blanks_that_set_a_line_in_are_no_text() -> None:
    found = read("     The General Assembly,\n\n          1.  Decides to light the lanterns.\n")
    assert [p.lead for p in found.paragraphs] == ["", "1.  "]


def test_what_hangs_below_a_number_belongs_to_it() -> None:
    paragraphs = LANTERNS["en"]
    hanging = "\n".join(
        textwrap.fill(each, 64, subsequent_indent="   " if each[0].isdecimal() else "") for each in paragraphs
    )
    assert texts(read(hanging)) == paragraphs


@pytest.mark.parametrize(("apart", "least"), [("\n\n", 1), ("\n", 0.99)], ids=["blank lines", "none"])
def test_resolutions_of_the_corpus_wrapped(shared: Path, apart: str, least: float) -> None:
    """In languages with letters of two cases; Arabic and Chinese texts are told a little worse."""
    right = total = 0
    for path in corpus(shared, ".xml"):
        resolution = open_resolution(path, path.read_bytes()).resolution
        if resolution.language in ("ar", "zh") or len(resolution.paragraphs) > 300:
            continue
        found = [f"{p.lead}{p.text}" for p in resolution.paragraphs if p.cell is None]
        paragraphs = [" ".join(re.split(r"[ \t\n]+", text.replace(NOTE_MARK, "").strip())) for text in found]
        paragraphs = [text for text in paragraphs if text]
        again = set(texts(read(apart.join(wrapped(text, 72) for text in paragraphs))))
        right += sum(text in again for text in paragraphs)
        total += len(paragraphs)
    assert total > 2000
    assert right >= least * total
