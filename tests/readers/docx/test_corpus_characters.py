"""Every character of the shared Word documents, spelled out a second time apart from the reader."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from readers.shared_documents import corpus, read
from resolute.model import NOTE_MARK

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FIELD_SIGNS = {"begin": "\ue000", "separate": "\ue001", "end": "\ue002"}
SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


def spelled(element: etree._Element) -> Iterator[str]:
    """The characters of a run or field sign, marks and field signs as characters of their own."""
    name = etree.QName(element).localname
    if name == "t":
        yield re.sub(r"[\n\r\t]", " ", element.text or "")
    elif name in ("footnoteReference", "endnoteReference"):
        yield NOTE_MARK
    elif name == "fldChar":
        yield FIELD_SIGNS[element.get(f"{W}fldCharType", "")]
    elif name == "instrText":
        yield f"\ue003{element.text}\ue003"
    elif name in SIGNS and etree.QName(element.getparent()).localname == "r":
        yield SIGNS[name]


def characters(paragraph: etree._Element) -> str:
    """The characters of a `w:p` as the readers are to give them: fields reduced to their result."""
    own = (e for e in paragraph.iter("*") if next(e.iterancestors(f"{W}p"), None) is paragraph)
    text = "".join(sign for element in own for sign in spelled(element))
    text = re.sub(
        "\ue000(?:\ue003[^\ue003]*\ue003)*\ue003 NOTEREF.*?\ue002", NOTE_MARK, text, flags=re.DOTALL
    )
    return re.sub("\ue000[^\ue001\ue002]*(?:\ue001([^\ue002]*))?\ue002", r"\1", text)


def test_word_documents_give_every_character(shared: Path) -> None:
    for path in [*corpus(shared, ".docx"), *corpus(shared, ".DOC")]:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
            paragraphs = list(etree.fromstring(package.read("word/document.xml")).iter(f"{W}p"))
        for paragraph in read(path).paragraphs:
            assert paragraph.anchor is not None
            assert paragraph.source_text == characters(paragraphs[paragraph.anchor.index]), path.name


def test_word_documents_give_every_paragraph(shared: Path) -> None:
    for path in corpus(shared, ".docx"):
        with zipfile.ZipFile(path) as package:
            root = etree.fromstring(package.read("word/document.xml"))
        outside = [p for p in root.iter(f"{W}p") if next(p.iterancestors(f"{W}txbxContent"), None) is None]
        assert len(read(path).paragraphs) == len(outside), path.name
