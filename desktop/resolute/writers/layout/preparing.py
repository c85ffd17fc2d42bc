"""What changes in a resolution before it can stand in a Word file.

Four things: characters that XML cannot hold become U+FFFD, one for one, so that offsets stay; each note's
first mark becomes a reference and the further ones plain digits, whatever the source had; a text without any
formatting gets its openings set off, as the official files have them; and each paragraph gets a style.
"""

from __future__ import annotations

import re
from dataclasses import replace

from resolute.model import NOTE_MARK, Confidence, Footnote, Mark, Paragraph, Resolution, Run
from resolute.writers.emphasis import emphasized
from resolute.writers.layout.styles import styled

REPLACEMENT = "\ufffd"
_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffb\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 excludes, the carriage return, which readers take for a blank, and the object sign U+FFFC."""
_NEVER_EMPTY = "\u00a0"


def prepared(resolution: Resolution) -> Resolution:
    """The resolution as its Word file will hold it."""
    marked = emphasized(_with_marks_decided(resolution))
    paragraphs = tuple(_legal_paragraph(paragraph) for paragraph in marked.paragraphs)
    return replace(
        marked,
        paragraphs=tuple(styled(paragraphs, marked.masthead, marked.language)),
        footnotes=tuple(_legal_note(note) for note in marked.footnotes),
    )


def legal(text: str) -> str:
    """`text` with each character that a Word file cannot hold replaced by U+FFFD."""
    return _FORBIDDEN.sub(REPLACEMENT, text)


def _with_marks_decided(resolution: Resolution) -> Resolution:
    """The first mark of each note becomes a reference, which is sure; others are raised digits."""
    seen: set[int] = set()

    def decided(mark: Mark) -> Mark:
        if mark.note not in seen:
            seen.add(mark.note)
            return replace(mark, repeated=False, written="", confidence=Confidence.SURE)
        digits = mark.written or resolution.footnotes[mark.note].mark
        written = legal(digits) or _NEVER_EMPTY
        return replace(mark, repeated=True, written=written, confidence=Confidence.LIKELY)

    return replace(
        resolution,
        paragraphs=tuple(
            replace(p, marks=tuple(decided(mark) for mark in p.marks)) if p.marks else p
            for p in resolution.paragraphs
        ),
    )


def _legal_paragraph(paragraph: Paragraph) -> Paragraph:
    if not _FORBIDDEN.search(paragraph.source_text):
        return paragraph
    kept = {mark.offset for mark in paragraph.marks}
    text = _legal_but(paragraph.text, kept)
    lead, trail = legal(paragraph.lead), legal(paragraph.trail)
    return replace(paragraph, lead=lead, text=text, trail=trail, runs=_rewritten(paragraph.runs, text))


def _legal_but(text: str, kept: set[int]) -> str:
    """`text` made legal; the marks at the offsets `kept` stay."""
    return "".join(NOTE_MARK if n in kept else legal(character) for n, character in enumerate(text))


def _legal_note(note: Footnote) -> Footnote:
    text = legal(note.text)
    return replace(note, text=text, runs=_rewritten(note.runs, text) or (Run(text),))


def _rewritten(runs: tuple[Run, ...], text: str) -> tuple[Run, ...]:
    """The runs with the characters of `text`, which is as long as they are."""
    rewritten: list[Run] = []
    place = 0
    for run in runs:
        rewritten.append(run.saying(text[place : place + len(run.text)]))
        place += len(run.text)
    return tuple(rewritten)
