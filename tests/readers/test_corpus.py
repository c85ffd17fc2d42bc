"""The shared documents, counted again from their mark-up, apart from the readers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from readers.shared_documents import corpus, elements, named, read, root_of, said
from resolute.model import Kind

KEPT = "//*[local-name()='preface' or local-name()='preamble' or local-name()='mainBody']"
FRONT = (Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.CLOSING)


def test_xml_gives_every_letter(shared: Path) -> None:
    for path in corpus(shared, "-en.xml") + corpus(shared, "-ar.xml") + corpus(shared, "-zh.xml"):
        expected = Counter(signs("".join(said(element) for element in elements(root_of(path), KEPT))))
        resolution = read(path)
        wording = [p.source_text for p in resolution.paragraphs if p.kind not in FRONT and p.anchor]
        wording = [text for text in wording if not text.startswith("Resolution 2")]  # of the cover page
        notes = [note.text for note in resolution.footnotes]
        assert Counter(signs("".join(wording + notes))) == expected, path.name


def signs(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


def gold(shared: Path) -> Iterator[tuple[Path, Path]]:
    """The lines of each gold text and the document they are from."""
    for folder in sorted(path.parent for path in (shared / "gold").rglob("source.txt")):
        sources = folder.joinpath("source.txt").read_text(encoding="utf-8").split()
        for name, source in zip(("earlier.txt", "later.txt"), sources, strict=True):
            yield folder / name, shared / "corpus" / source


def letters(text: str) -> str:
    return re.sub(r"[\W\d_]", "", text)


def test_every_line_of_the_gold_texts_is_a_paragraph(shared: Path) -> None:
    for lines, source in gold(shared):
        found = {letters(paragraph.text) for paragraph in read(source).paragraphs}
        texts = (re.sub(r"^\([a-z]+\) ", "", line) for line in lines.read_text(encoding="utf-8").splitlines())
        missing = [text for text in texts if letters(text) not in found]
        assert not missing, (lines, source)


def test_the_organ_is_told(shared: Path) -> None:
    for path in corpus(shared, ".xml"):
        assert read(path).masthead.organ == path.relative_to(shared / "corpus").parts[0].lower()
    for name in ("A_RES_72_164-en", "A_RES_70_1-en", "000_"):
        assert named(shared, name).masthead.organ == "ga"


def test_operative_numbers_run_on(shared: Path) -> None:
    for name in ("A_RES_72_73-en", "A_RES_78_69-en.xml", "A_RES_77_248-en", "A_RES_74_153-ar"):
        numbers = [int(p.number) for p in named(shared, name).paragraphs if p.kind is Kind.OPERATIVE]
        assert numbers == list(range(1, len(numbers) + 1)), name


def test_parts_have_their_scopes(shared: Path) -> None:
    for name in ("A_RES_72_90-en", "A_RES_79_93", "A_RES_80_84"):
        labels = [p.label for p in named(shared, name).paragraphs if p.kind is Kind.OPERATIVE]
        assert labels[:2] == ["A OP1", "B OP1"], name
        assert labels[-1] == f"B OP{len(labels) - 1}", name


def test_labels_are_unique(shared: Path) -> None:
    for path in [*corpus(shared, ".docx"), *corpus(shared, ".xml"), *corpus(shared, ".txt")]:
        labels = [p.label for p in read(path).paragraphs if p.label]
        assert len(labels) == len(set(labels)), path.name


def test_news_and_letters_are_plain(shared: Path) -> None:
    for name in ("001_", "004_"):
        resolution = named(shared, name)
        assert not resolution.is_resolution
        assert {p.kind for p in resolution.paragraphs} == {Kind.OTHER}


def test_a_letter_has_a_language_for_each_block(shared: Path) -> None:
    languages = [p.language for p in named(shared, "004_").paragraphs]
    assert "".join(dict.fromkeys(languages)) == "ruen"
    assert Counter(languages)["en"] > Counter(languages)["ru"] > 10


def test_languages_are_told(shared: Path) -> None:
    for path in corpus(shared, ".xml"):
        assert read(path).language == path.stem[-2:], path.name


def test_the_name_does_not_matter(shared: Path) -> None:
    published, renamed = (
        next((shared / "corpus").rglob(n)) for n in ("*N1743094.DOC", "A_RES_72_100-en.docx")
    )
    assert read(published).paragraphs == read(renamed).paragraphs
