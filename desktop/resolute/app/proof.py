"""Proves a redline after it was written: reads the file back and resolves its changes both ways.

Shares nothing with the writer but the file: the DOCX reader resolves the changes by the standard's rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from resolute.model import NOTE_MARK, Footnote, Paragraph, Resolution
from resolute.readers import Revisions, open_resolution, read_wording

_LENGTH = 60
_BEFORE = 20
"""Characters of a text that are shown, and of those how many that both texts share."""
_SHOWN = str.maketrans({"\t": "→", "\n": "↵", NOTE_MARK: "*"})


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether one way of resolving gives the text it must give.

    `way` is "accept" or "reject", `paragraphs` how many were compared, `faults` a clause for each that is
    wrong ("OP3 is missing: “…”"), the paragraphs' before the notes'.
    """

    way: str
    paragraphs: int
    faults: tuple[str, ...]

    @property
    def sentence(self) -> str:
        text = "the later text" if self.way == "accept" else "the earlier text"
        if not self.faults:
            return f"{self.way.capitalize()} all gives {text}: yes, all {self.paragraphs} paragraphs."
        first, *others = self.faults
        more = f" (and {len(others)} more)" if others else ""
        return f"{self.way.capitalize()} all does not give {text}: {first}{more}."


def prove(
    redline: bytes, path: Path, base: Resolution, later: Resolution, *, with_layout: bool
) -> tuple[Proof, Proof]:
    """Check that accepting all changes gives `later` and rejecting all gives `base`.

    Unless both texts came with a layout (`with_layout`), the accepted one keeps the base's blank lines and
    the tabs around its numbers; then only do the numbers have to be recognized in it.
    """
    if with_layout:
        accepted = read_wording(path, redline, Revisions.ACCEPT)
    else:
        accepted = open_resolution(path, redline, Revisions.ACCEPT).resolution
    rejected = read_wording(path, redline, Revisions.REJECT)
    return (
        _proof("accept", accepted, later, exact=with_layout),
        _proof("reject", rejected, base, exact=True),
    )


def _proof(way: str, got: Resolution, wanted: Resolution, *, exact: bool) -> Proof:
    """Unless `exact`, blank lines and the tabs around numbers say nothing."""
    shown = [paragraph for paragraph in wanted.paragraphs if exact or not _is_blank(paragraph)]
    there = [_key(paragraph, exact) for paragraph in got.paragraphs if exact or not _is_blank(paragraph)]
    names = [paragraph.label or f"paragraph {place}" for place, paragraph in enumerate(shown, 1)]
    notes = _notes(wanted)
    faults = (
        *_faults(there, [_key(paragraph, exact) for paragraph in shown], names),
        *_faults(_notes(got), notes, [f"note {place}" for place, _ in enumerate(notes, 1)]),
    )
    return Proof(way, len(shown), faults)


def _faults(got: Sequence[str], wanted: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    """What is wrong, one by one: a lost paragraph is one fault, and not one of each that follows it."""
    if got == wanted:
        return
    for _, got_start, got_end, start, end in SequenceMatcher(None, got, wanted).get_opcodes():
        before = names[start - 1] if start else ""
        there, due = got[got_start:got_end], wanted[start:end]
        if there != due:
            yield from _faults_of_stretch(there, zip(due, names[start:end], strict=True), before)


def _faults_of_stretch(got: Iterable[str], wanted: Iterable[tuple[str, str]], before: str) -> Iterator[str]:
    for there, due in zip_longest(got, wanted):
        if due is None:
            where = f"after {before}" if before else "at the beginning"
            yield f"{where} stands {_excerpt(there)}, which does not belong there"
        elif there is None:
            text, before = due
            yield f"{before} is missing: {_excerpt(text)}"
        else:
            text, before = due
            start = max(0, _shared(there, text) - _BEFORE)
            yield f"{before} reads {_excerpt(there, start)} instead of {_excerpt(text, start)}"


def _notes(resolution: Resolution) -> list[str]:
    """The texts of the notes in the order of their marks; their blanks say nothing."""
    order: dict[int, Footnote] = {}
    for paragraph in resolution.paragraphs:
        for mark in sorted(paragraph.marks, key=lambda mark: mark.offset):
            order.setdefault(mark.note, resolution.footnotes[mark.note])
    return [" ".join(note.text.split()) for note in order.values()]


def _key(paragraph: Paragraph, exact: bool) -> str:
    return paragraph.source_text if exact else " ".join(f"{paragraph.number} {paragraph.text}".split())


def _is_blank(paragraph: Paragraph) -> bool:
    return not paragraph.source_text.strip()


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _excerpt(text: str, start: int = 0) -> str:
    shown = text[start : start + _LENGTH].translate(_SHOWN)
    return f"“{'…' * (start > 0)}{shown}{'…' * (len(text) > start + _LENGTH)}”"
