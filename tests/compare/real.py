"""Official documents to compare, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from readers.shared_documents import named
from resolute.compare import compare
from resolute.model import Comparison, Resolution

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")

PAIRS = (
    ("003_", "A_RES_72_164-en.docx"),
    ("A_RES_72_164-en.docx", "A_RES_74_158-en.xml"),
    ("A_RES_74_158-en.xml", "A_RES_76_176-en.xml"),
    *((f"A_RES_76_176-{language}.xml", f"A_RES_78_208-{language}.xml") for language in LANGUAGES),
    ("002_", "A_RES_72_169-en.docx"),
    ("A_RES_72_98-en.docx", "A_RES_72_100-en.docx"),
    ("A_RES_77_248-en.xml", "A_RES_78_69-en.xml"),
    ("A_RES_79_93_A-B-en.xml", "A_RES_80_84_A-B-en.xml"),
    ("A_RES_76_188-en.xml", "A_RES_77_238-en.xml"),
    ("A_RES_76_238-en.xml", "A_RES_79_249-en.xml"),
    ("S_RES_2695_2023-en.xml", "S_RES_2749_2024-en.xml"),
    ("A_HRC_RES_56_2-en.xml", "A_HRC_RES_59_3-en.xml"),
    ("001_", "004_"),
)
"""Parts of the names of an earlier and a later document."""


@cache
def document(shared: Path, name: str) -> Resolution:
    """The document of the corpus with this part of a name."""
    return named(shared, name)


@cache
def comparison(shared: Path, earlier: str, later: str) -> Comparison:
    """The comparison of two documents of the corpus."""
    return compare(document(shared, earlier), document(shared, later))
