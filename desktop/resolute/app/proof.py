"""Proves a redline after it was written: reads the file back and resolves its changes both ways.

Shares nothing with the writer but the file: the DOCX reader resolves the changes by the standard's rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from resolute.model import Footnote, Paragraph, Resolution
from resolute.readers import Revisions, open_resolution


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether one way of resolving gives the text it must give.

    `way` is "accept" or "reject", `paragraphs` how many were compared, `faults` a sentence for each that
    is wrong.
    """

    way: str
    paragraphs: int
    faults: tuple[str, ...]

    @property
    def sentence(self) -> str:
        text = "the later text" if self.way == "accept" else "the earlier text"
        if not self.faults:
            return f"{self.way.capitalize()} all gives {text}: yes, all {self.paragraphs} paragraphs."
        more = f" (and {len(self.faults) - 1} more)" if len(self.faults) > 1 else ""
        return f"{self.way.capitalize()} all does not give {text}: {self.faults[0]}{more}"


def prove(
    redline: bytes, path: Path, base: Resolution, later: Resolution, *, with_layout: bool
) -> tuple[Proof, Proof]:
    """Check that accepting all changes gives `later` and rejecting all gives `base`.

    Unless both texts came with a layout (`with_layout`), the accepted one keeps the base's blank lines and
    the tabs around its numbers.
    """
    accepted = open_resolution(path, redline, Revisions.ACCEPT).resolution
    rejected = open_resolution(path, redline, Revisions.REJECT).resolution
    return _compare("accept", accepted, later, exact=with_layout), _compare(
        "reject", rejected, base, exact=True
    )


def _compare(way: str, got: Resolution, wanted: Resolution, *, exact: bool) -> Proof:
    """Unless `exact`, blank lines and the tabs around numbers say nothing."""
    there = [_key(p, exact) for p in got.paragraphs if exact or not _is_blank(p)]
    shown = [p for p in wanted.paragraphs if exact or not _is_blank(p)]
    faults = [*_paragraph_faults(there, shown, exact), *_note_faults(got, wanted)]
    return Proof(way, len(shown), tuple(faults))


def _paragraph_faults(got: Sequence[str], wanted: Sequence[Paragraph], exact: bool) -> Iterator[str]:
    for number, (one, paragraph) in enumerate(zip_longest(got, wanted), start=1):
        if paragraph is None:
            yield f"a paragraph is left over at the end, {one!r}."
            return
        if one != _key(paragraph, exact):
            name = paragraph.label or f"paragraph {number}"
            yield f"{name} reads {_short(one)} instead of {_short(_key(paragraph, exact))}."


def _note_faults(got: Resolution, wanted: Resolution) -> Iterator[str]:
    """Notes in the order of their marks."""
    for number, (one, other) in enumerate(zip_longest(_notes(got), _notes(wanted)), start=1):
        if one != other:
            yield f"note {number} reads {_short(one)} instead of {_short(other)}."


def _notes(resolution: Resolution) -> list[str]:
    order: dict[int, Footnote] = {}
    for paragraph in resolution.paragraphs:
        for mark in sorted(paragraph.marks, key=lambda mark: mark.offset):
            order.setdefault(mark.note, resolution.footnotes[mark.note])
    return [" ".join(note.text.split()) for note in order.values()]


def _key(paragraph: Paragraph, exact: bool) -> str:
    return paragraph.source_text if exact else " ".join((paragraph.number, *paragraph.text.split()))


def _is_blank(paragraph: Paragraph) -> bool:
    return not paragraph.source_text.strip()


def _short(text: str | None) -> str:
    if text is None:
        return "nothing"
    return repr(text if len(text) <= 80 else f"{text[:77]}…")
