"""Pairs of any length, of invented words: operative paragraphs, every tenth one changed."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

from docx import Document

OPENINGS = ("Urges", "Invites", "Requests", "Encourages", "Welcomes", "Calls upon")
SYLLABLES = ("gau", "ti", "mar", "sel", "on", "ra", "ver", "den", "lo", "kem", "pu", "ris")
WORDS = tuple(map("".join, itertools.product(SYLLABLES, repeat=3)))
COMMONNESS = tuple(1 / rank for rank in range(1, len(WORDS) + 1))
"""As in real texts, few words are common and most are rare."""


def write_pair(folder: Path, paragraphs: int) -> tuple[Path, Path]:
    """An earlier and a later Word file of about 150 characters a paragraph; the same for the same number."""
    chance = random.Random(paragraphs)
    earlier = [_sentence(chance) for _ in range(paragraphs)]
    later = [_changed(text) if number % 10 == 0 else text for number, text in enumerate(earlier)]
    return _write(folder / f"{paragraphs}_earlier.docx", earlier), _write(
        folder / f"{paragraphs}_later.docx", later
    )


def _sentence(chance: random.Random) -> str:
    return f"{chance.choice(OPENINGS)} {' '.join(chance.choices(WORDS, COMMONNESS, k=18))};"


def _changed(text: str) -> str:
    """Another opening and another word in the middle."""
    _, *words = text.split()
    words[len(words) // 2] = "promptly"
    return " ".join(("Reaffirms", *words))


def _write(path: Path, sentences: list[str]) -> Path:
    document = Document()
    document.add_paragraph("The General Assembly,")
    for number, sentence in enumerate(sentences, 1):
        document.add_paragraph(f"{number}.\t{sentence}")
    document.save(str(path))
    return path
