"""Pairs of any length, of invented words: operative paragraphs, every tenth one changed."""

from __future__ import annotations

import random
from pathlib import Path

from docx import Document

OPENINGS = ("Urges", "Invites", "Requests", "Encourages", "Welcomes", "Calls upon")
WORDS = (
    "all States and the relevant gauges stations tide records observers harbours to share keep publish "
    "measurements of sea levels in good time with neighbouring coasts under the programme on instruments"
)


def write_pair(folder: Path, paragraphs: int) -> tuple[Path, Path]:
    """An earlier and a later Word file of about 150 characters a paragraph; the same for the same number."""
    chance = random.Random(paragraphs)
    earlier = [_sentence(chance) for _ in range(paragraphs)]
    later = [_changed(text) if number % 10 == 0 else text for number, text in enumerate(earlier)]
    return _write(folder / f"{paragraphs}_earlier.docx", earlier), _write(
        folder / f"{paragraphs}_later.docx", later
    )


def _sentence(chance: random.Random) -> str:
    return f"{chance.choice(OPENINGS)} {' '.join(chance.choices(WORDS.split(), k=24))};"


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
